import type { Area } from "../../domain/sheet/Area";
import type { CellStyle, SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { measureText } from "./measureText";

/** Space that a cell keeps free beside its text, in CSS pixels. */
const sidePadding = 7;
/** Height of a line of Times New Roman against its size: 12 pt take 15.75 pt. */
const lineFactor = 1.3125;
const tallestRow = 409.5;

/**
 * Height of a row that the file gives none, in points: as tall as its tallest cell needs, as Excel fits rows when it
 * opens a file. Merged cells do not count; `columnWidth` answers in CSS pixels.
 */
export function fitRowHeight(
  sheet: SheetModel,
  rowIndex: number,
  used: Area,
  columnWidth: (columnIndex: number) => number,
  isMerged: (rowIndex: number, columnIndex: number) => boolean,
): number {
  let tallest = sheet.rowHeight(rowIndex);
  for (let column = used.columnIndex; column < used.columnIndex + used.columnCount; column += 1) {
    const content = sheet.contentAt(rowIndex, column);
    if (!content || content.value === "") continue;
    const style = sheet.styleAt(rowIndex, column);
    if (isMerged(rowIndex, column)) {
      // Excel leaves merged cells out; their own font must still fit.
      tallest = Math.max(tallest, style.fontSize * lineFactor);
      continue;
    }
    const room = columnWidth(column) - sidePadding;
    const wrapped = style.wrap && typeof content.value === "string" ? content.value : null;
    const lines = wrapped === null ? 1 : countLines(wrapped, style, room);
    tallest = Math.max(tallest, lines * style.fontSize * lineFactor);
  }
  return Math.min(tallestRow, tallest);
}

const knownWidths = new Map<string, number>();

function wordWidth(word: string, style: CellStyle): number {
  const key = `${style.fontName} ${style.fontSize} ${style.bold} ${style.italic} ${word}`;
  let width = knownWidths.get(key);
  if (width === undefined) {
    if (knownWidths.size > 20_000) knownWidths.clear();
    width = measureText(word, style);
    knownWidths.set(key, width);
  }
  return width;
}

/** A sheet is measured again after every change: what was counted once is remembered with its style. */
const knownLines = new WeakMap<CellStyle, Map<string, number>>();

function countLines(text: string, style: CellStyle, room: number): number {
  if (room <= 0) return 1;
  let known = knownLines.get(style);
  if (!known || known.size > 100_000) {
    known = new Map();
    knownLines.set(style, known);
  }
  const key = `${room} ${text}`;
  let lines = known.get(key);
  if (lines === undefined) {
    lines = wrapLines(text, style, room);
    known.set(key, lines);
  }
  return lines;
}

/** Lines that a wrapped text takes in a width, word by word; a word wider than the cell is broken. */
function wrapLines(text: string, style: CellStyle, room: number): number {
  const space = wordWidth(" ", style);
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let filled = 0;
    for (const word of paragraph.split(" ")) {
      const width = wordWidth(word, style);
      if (filled > 0 && filled + space + width > room) {
        lines += 1;
        filled = 0;
      }
      const broken = Math.max(0, Math.ceil(width / room) - 1);
      lines += broken;
      filled += (filled > 0 ? space : 0) + width - broken * room;
    }
  }
  return lines;
}
