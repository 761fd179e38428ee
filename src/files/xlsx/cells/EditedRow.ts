import type { CellContent } from "../model/WorkbookModel";
import type { ScannedRow } from "./CellScan";

/** A formula that takes the place of the source's. */
export interface EditedFormula {
  readonly text: string;
  /** Attributes of the source's <f> set or, with null, removed. */
  readonly attributes: ReadonlyMap<string, string | null>;
}

/** A cell of a row that is being changed. */
export interface EditedCell {
  column: number;
  style: number;
  /** Number in the scan, -1 for a new cell. */
  readonly source: number;
  /** undefined while the content is the source's. */
  content: CellContent | null | undefined;
  /** What stands in the place of the source's formula while the content is otherwise unchanged. */
  formula: EditedFormula | undefined;
}

/** A row with changes; all its cells are listed, by ascending column. */
export interface EditedRow {
  rowIndex: number;
  readonly source: ScannedRow | null;
  /** Attributes set or, with null, removed. */
  readonly attributes: Map<string, string | null>;
  cells: EditedCell[];
}

/** Columns of a row, from `first` to before `end`, whose cells get other styles. */
export interface StyleRun {
  readonly first: number;
  readonly end: number;
  readonly change: (style: number) => number;
}

/** Position of the column in a row's cells, or where it would be put, as -1 - position. */
export function locateCell(row: EditedRow, column: number): number {
  let low = 0;
  let high = row.cells.length - 1;
  const last = row.cells[high];
  if (last && last.column < column) return -1 - row.cells.length;
  // Most rows have every column from the first on.
  const guess = column - (row.cells[0]?.column ?? 0);
  if (row.cells[guess]?.column === column) return guess;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = row.cells[middle]?.column ?? 0;
    if (at === column) return middle;
    if (at < column) low = middle + 1;
    else high = middle - 1;
  }
  return -1 - low;
}

/** A cell without content. */
export function emptyCell(column: number, style: number): EditedCell {
  return { column, style, source: -1, content: null, formula: undefined };
}

/**
 * Gives the row's cells in the runs, which ascend, the styles that these make of their own. Where a cell is missing,
 * `newStyle` says with which style it is made, null that it is not.
 */
export function changeRowStyles(
  row: EditedRow,
  runs: readonly StyleRun[],
  newStyle: (run: StyleRun, column: number) => number | null,
): void {
  const old = row.cells;
  const cells: EditedCell[] = [];
  let at = 0;
  for (const run of runs) {
    for (let cell = old[at]; cell && cell.column < run.first; cell = old[++at]) cells.push(cell);
    for (let column = run.first; column < run.end; column++) {
      const cell = old[at];
      if (cell?.column === column) {
        cell.style = run.change(cell.style);
        cells.push(cell);
        at += 1;
      } else {
        const style = newStyle(run, column);
        if (style !== null) cells.push(emptyCell(column, style));
      }
    }
  }
  row.cells = at < old.length ? cells.concat(old.slice(at)) : cells;
}
