import { valueAt, type SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import type { SheetContent } from "../../sheet/WritePlan";

/**
 * Whether the sheet holds exactly the rows of the content; their order does not matter, so that a table that the
 * person has sorted stays sorted where nothing is new.
 */
export function isAsWritten(sheet: SheetSnapshot, { values }: SheetContent): boolean {
  const { area } = sheet;
  const width = values[0]?.length ?? 0;
  if (!area || area.columnIndex + area.columnCount > width) return false;
  if (area.rowIndex + area.rowCount > values.length) return false;
  const missing = new Map<string, number>();
  values.forEach((row, rowIndex) => {
    if (row.every((value, column) => (value ?? "") === valueAt(sheet, rowIndex, column))) return;
    count(missing, row, 1);
    const found = row.map((_, column) => valueAt(sheet, rowIndex, column));
    count(missing, found, -1);
  });
  return [...missing.values()].every((value) => value === 0);
}

function count(rows: Map<string, number>, row: readonly unknown[], by: number): void {
  const text = JSON.stringify(row);
  rows.set(text, (rows.get(text) ?? 0) + by);
}
