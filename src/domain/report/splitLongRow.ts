import { blankCell } from "./reportCells";
import type { ReportCell, ReportRowModel } from "./ReportModel";
import { longestText } from "./reportLayout";

/**
 * A row whose texts are longer than a cell can hold becomes several: put together, the pieces of a column
 * are the text, letter for letter. Most rows come back as they are.
 */
export function splitLongRow(row: ReportRowModel): readonly ReportRowModel[] {
  const columns = row.cells.map(cellPieces);
  const count = Math.max(1, ...columns.map((pieces) => pieces.length));
  if (count === 1) return [row];
  return Array.from({ length: count }, (_, index) => ({
    ...row,
    cells: columns.map((pieces) => pieces[index] ?? blankCell),
  }));
}

function cellPieces(cell: ReportCell): readonly ReportCell[] {
  if (cell.kind !== "text" || cell.text.length <= longestText) return [cell];
  return textPieces(cell.text).map((text) => ({ ...cell, text }));
}

/** Cuts after a line break or a space where there is one in the last quarter, never inside a character. */
function textPieces(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longestText) {
    const end = cutBefore(rest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

function cutBefore(text: string): number {
  const head = text.slice(0, longestText);
  for (const gap of ["\n", " "]) {
    const at = head.lastIndexOf(gap);
    if (at > longestText * 0.75) return at + 1;
  }
  const last = text.charCodeAt(longestText - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return isHighSurrogate ? longestText - 1 : longestText;
}
