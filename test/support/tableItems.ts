import type { CellValue } from "../../src/domain/sheet/WorkbookSnapshot";
import { textOf, type LocatedTable } from "../../src/domain/table/LocatedTable";
import { locateTable } from "../../src/domain/table/locateTable";
import { sheetFromRows, type SheetRows } from "./snapshotFromRows";

/** The usual header of a plan. */
export const header = [
  "TT",
  "Nội dung",
  "Cơ quan chủ trì",
  "Cơ quan phối hợp",
  "Thời gian thực hiện",
];

export function locate(
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetRows> = {},
): LocatedTable | null {
  return locateTable(sheetFromRows({ name: "Kế hoạch", rows, ...more }), "plan");
}

/** "ordinal: content" of each row. */
export function items(table: LocatedTable | null, contentColumn = 1): string[] {
  return (table?.rows ?? []).map((row) => `${row.ordinal}: ${textOf(row, contentColumn)}`);
}

export function columnTexts(table: LocatedTable | null, column: number): string[] {
  return (table?.rows ?? []).map((row) => textOf(row, column));
}
