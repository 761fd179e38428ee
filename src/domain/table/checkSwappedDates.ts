import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import type { ColumnRole } from "./ColumnRole";
import { locateSwappedDates } from "./locateSwappedDates";
import type { LocatedTable } from "./LocatedTable";

/** Proposes the dates of a column with day and month changed round where they seem swapped; nothing is changed. */
export function checkSwappedDates(
  table: LocatedTable,
  role: ColumnRole,
  date1904: boolean,
): Finding[] {
  return locateSwappedDates(table, role, date1904).map(
    ({ row, cell, date, proposed, evidence }) => {
      const where = {
        sheet: table.sheet,
        cell: cellAddress(cell.rowIndex, cell.columnIndex),
      };
      return finding("date-swapped", where, {
        ordinal: row.ordinal,
        date: date.toString(),
        proposed: proposed.toString(),
        format: cell.numberFormat,
        besideCell: cellAddress(evidence.rowIndex, evidence.columnIndex),
        besideText: evidence.text.trim(),
      });
    },
  );
}
