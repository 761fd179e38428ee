import { CalendarDate } from "@internationalized/date";
import { readDateParts } from "../calendar/dateFormat";
import { dateFromSerial } from "../calendar/excelSerial";
import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import { columnOf, type LocatedTable } from "../table/LocatedTable";

/** "25/11/2026", typed where Excel expected the month first: it could only stay text. */
const dayFirstText = /^\s*(1[3-9]|2\d|3[01])[/.-](0?\d|1[0-2])([/.-]\d{2,4})?\s*$/u;

/**
 * Dates of the timing column whose day and month Excel took for each other. The evidence: the cell has a
 * month-first format, its day may be a month, and beside it in the column stand dates that stayed text
 * because their day cannot be a month. Only proposed, never changed.
 */
export function checkSwappedDates(table: LocatedTable, date1904: boolean): Finding[] {
  const column = columnOf(table, "timing");
  if (column === null) return [];
  const cells = table.rows.flatMap((row) => {
    const cell = row.cells.get(column);
    return cell?.origin === "own" ? [{ cell, ordinal: row.ordinal }] : [];
  });
  if (!cells.some(({ cell }) => typeof cell.value === "string" && dayFirstText.test(cell.value))) {
    return [];
  }
  return cells.flatMap(({ cell, ordinal }) => {
    if (typeof cell.value !== "number" || readDateParts(cell.numberFormat) !== "mdy") return [];
    const date = dateFromSerial(cell.value, date1904);
    if (!date || date.day > 12 || date.day === date.month) return [];
    const proposed = new CalendarDate(date.year, date.day, date.month).toString();
    const where = { sheet: table.sheet, cell: cellAddress(cell.rowIndex, column) };
    return [finding("date-swapped", where, { ordinal, date: date.toString(), proposed })];
  });
}
