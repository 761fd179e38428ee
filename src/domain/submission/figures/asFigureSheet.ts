import {
  carriedValues,
  readKeptReport,
  type KeptHead,
  type KeptRow,
} from "../../report/earlier/KeptReport";
import type { CellValue, SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { labelledSheet } from "../unitReport/labelledSheet";

/** The figures of a report that the add-in made (Biểu số liệu), as a unit's table of figures one level up. */
export function asFigureSheet(sheet: SheetSnapshot, head: KeptHead): SheetSnapshot {
  const rows = new Map<number, CellValue[]>();
  rows.set(head.rowIndex, ["Chỉ tiêu", "Trong kỳ", "Lũy kế"]);
  for (const row of readKeptReport([sheet]).rows.values()) {
    if (row.key.section !== "figures" || row.key.kind !== "row") continue;
    const values = [nameOf(row), valueOf(row, "period"), valueOf(row, "cumulative")];
    rows.set(row.rowIndex, values);
  }
  return labelledSheet(sheet, head, rows);
}

/** As the units have it, which the key says, unless somebody has written another name into the cell. */
function nameOf(row: KeptRow): CellValue {
  return carriedValues(row).get("name") ?? row.key.unit;
}

function valueOf({ fields, values }: KeptRow, field: string): CellValue {
  return values[fields.indexOf(field)] ?? "";
}
