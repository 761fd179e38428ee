import { maxTextLength } from "../../sheet/Area";
import { blankCell, textCell } from "../reportCells";
import type { ReportCell, ReportRowModel } from "../ReportModel";

/** Keys of the pieces of one row are this far apart. */
const pieceStep = 1000;

/**
 * A row whose texts are longer than a cell can hold becomes several: put together, the pieces of a column
 * are the text, letter for letter. Pieces after the first say in `nameColumn`, if it is free, that they go on.
 * Most rows come back as they are.
 */
export function splitLongRows(
  rows: readonly ReportRowModel[],
  nameColumn: number,
  goesOn: (piece: number, pieces: number) => string,
): readonly ReportRowModel[] {
  if (rows.every(isShortRow)) return rows;
  return rows.flatMap((row) => (isShortRow(row) ? [row] : splitRow(row, nameColumn, goesOn)));
}

function isShortRow({ cells }: ReportRowModel): boolean {
  return cells.every(isShort);
}

function splitRow(
  row: ReportRowModel,
  nameColumn: number,
  goesOn: (piece: number, pieces: number) => string,
): ReportRowModel[] {
  const columns = row.cells.map(cellPieces);
  const count = Math.max(...columns.map((pieces) => pieces.length));
  return Array.from({ length: count }, (_, index) => {
    const cells = columns.map((pieces) => pieces[index] ?? blankCell);
    if (index > 0 && cells[nameColumn]?.kind === "blank") {
      cells[nameColumn] = textCell(goesOn(index + 1, count));
    }
    const { key } = row;
    return { ...row, cells, key: key && { ...key, nth: key.nth + index * pieceStep } };
  });
}

function isShort(cell: ReportCell): boolean {
  return cell.kind !== "text" || cell.text.length <= maxTextLength;
}

function cellPieces(cell: ReportCell): readonly ReportCell[] {
  if (cell.kind !== "text" || cell.text.length <= maxTextLength) return [cell];
  return textPieces(cell.text).map((text) => ({ ...cell, text }));
}

/** Cuts after a line break or a space where there is one in the last quarter, never inside a character. */
function textPieces(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > maxTextLength) {
    const end = cutBefore(rest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

function cutBefore(text: string): number {
  const head = text.slice(0, maxTextLength);
  for (const gap of ["\n", " "]) {
    const at = head.lastIndexOf(gap);
    if (at > maxTextLength * 0.75) return at + 1;
  }
  const last = text.charCodeAt(maxTextLength - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return isHighSurrogate ? maxTextLength - 1 : maxTextLength;
}
