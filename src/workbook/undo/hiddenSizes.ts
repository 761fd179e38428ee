import type { HiddenLines } from "../read/readHiddenLines";

/** In points, by index. */
export interface HiddenSizes {
  readonly heights: ReadonlyMap<number, number>;
  readonly widths: ReadonlyMap<number, number>;
}

/**
 * Queues asking which sizes hidden rows and columns have; the answer after a sync. Hidden ones read as 0, so they are
 * shown, asked and hidden again, which is done only on a copy that nobody sees.
 */
export function loadHiddenSizes(sheet: Excel.Worksheet, hidden: HiddenLines): () => HiddenSizes {
  const rows = hidden.rows.map((index) => {
    const cell = sheet.getCell(index, 0).untrack();
    cell.rowHidden = false;
    return { index, format: cell.format.load("rowHeight") };
  });
  const columns = hidden.columns.map((index) => {
    const cell = sheet.getCell(0, index).untrack();
    cell.columnHidden = false;
    return { index, format: cell.format.load("columnWidth") };
  });
  for (const index of hidden.rows) sheet.getCell(index, 0).untrack().rowHidden = true;
  for (const index of hidden.columns) sheet.getCell(0, index).untrack().columnHidden = true;
  return () => ({
    heights: new Map(rows.map(({ index, format }) => [index, format.rowHeight])),
    widths: new Map(columns.map(({ index, format }) => [index, format.columnWidth])),
  });
}
