import type { CellChange } from "../domain/sheet/WritePlan";
import { cellWrite } from "./cellWrite";

/** Queues setting cells of a sheet; formats other than the number format stay. */
export function setCells(sheet: Excel.Worksheet, cells: readonly CellChange[]): void {
  for (const { rowIndex, columnIndex, value, numberFormat } of cells) {
    const cell = sheet.getCell(rowIndex, columnIndex).untrack();
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[cellWrite(value)]];
  }
}

/** Queues reading what the cells hold now; the answer after a sync, in order. */
export function loadCells(
  sheet: Excel.Worksheet,
  cells: readonly Pick<CellChange, "rowIndex" | "columnIndex">[],
): () => unknown[] {
  const ranges = cells.map(({ rowIndex, columnIndex }) =>
    sheet.getCell(rowIndex, columnIndex).untrack().load("values"),
  );
  return () => ranges.map(({ values }): unknown => values[0]?.[0]);
}
