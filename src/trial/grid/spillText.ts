import type { CellStyle } from "../../files/xlsx/model/WorkbookModel";
import { textSide } from "./cellBox";
import type { ShownText } from "./cellText";
import { measureText } from "./measureText";
import type { CellSource } from "./GridCell";
import type { CellPosition } from "./Selection";
import { columnSize } from "./SheetGeometry";

/** How far a text runs over its empty neighbours, in pixels to each side. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

const none: Spill = { left: 0, right: 0 };
const padding = 6;

/** A text too long for its cell runs on over empty cells, as in Excel; wrapped and merged cells and numbers do not. */
export function spillText(
  source: CellSource,
  at: CellPosition,
  style: CellStyle,
  shown: ShownText,
): Spill {
  if (shown.text === "" || shown.isNumber || style.wrap || style.horizontal === "fill") return none;
  const width = measureText(shown.text, style) * source.zoom + padding;
  const over = width - columnSize(source.geometry, at.columnIndex);
  if (over <= 0) return none;
  const side = textSide(style, shown);
  const half = over / 2;
  const wanted = { left: { left: 0, right: over }, right: { left: over, right: 0 } };
  const { left, right } = side === "center" ? { left: half, right: half } : wanted[side];
  return {
    left: emptyRoom(source, at, -1, left),
    right: emptyRoom(source, at, 1, right),
  };
}

function emptyRoom(
  { sheet, geometry }: CellSource,
  at: CellPosition,
  direction: -1 | 1,
  wanted: number,
): number {
  let room = 0;
  let column = at.columnIndex + direction;
  while (room < wanted && column >= 0 && column < geometry.columnCount) {
    const content = sheet.contentAt(at.rowIndex, column);
    if (content && content.value !== "") break;
    if (geometry.mergeAt(at.rowIndex, column)) break;
    room += columnSize(geometry, column);
    column += direction;
  }
  return Math.min(room, wanted);
}

/** Numbers that do not fit show as ####; `width` at 100 %. */
export function fitNumber(shown: ShownText, style: CellStyle, width: number): string {
  if (!shown.isNumber || width <= 0 || style.wrap) return shown.text;
  const room = width - 2;
  if (measureText(shown.text, style) <= room) return shown.text;
  const hash = measureText("#", style);
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(1, hash))));
}
