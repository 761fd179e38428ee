import { CalendarDate } from "@internationalized/date";
import { civilDate, readYear } from "../calendar/civilDate";
import { readDateParts } from "../calendar/dateFormat";
import { dateFromSerial } from "../calendar/excelSerial";
import { columnOf, type LocatedTable, type TableCell, type TableRow } from "./LocatedTable";
import type { ColumnRole } from "./ColumnRole";

/** A date whose day and month Excel may have taken for each other, with what speaks for it. */
export interface SwappedDate {
  readonly row: TableRow;
  readonly cell: TableCell;
  /** As Excel has it. */
  readonly date: CalendarDate;
  /** With day and month changed round. */
  readonly proposed: CalendarDate;
  /** A date of the column that stayed text, because its day cannot be a month. */
  readonly evidence: TableCell;
}

/** "25/11/2026", "25/11/2026 8:00", typed where Excel expected the month first: it could only stay text. */
const dayFirstText =
  /^\s*(1[3-9]|2\d|3[01])\s*[/.-]\s*(0?[1-9]|1[0-2])(?:\s*[/.-]\s*(\d{2,4}))?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/u;

/**
 * Dates of a column that were typed day first into an Excel that expects the month first. The signs: the format
 * is month first ("m/d/yyyy", or "d-mmm", which Excel gives a day typed without its year), the day may be a
 * month, and dates of the column whose day cannot be a month stayed text. No sign where more cells of that
 * format hold such a day: then the column was typed as Excel shows it.
 */
export function locateSwappedDates(
  table: LocatedTable,
  role: ColumnRole,
  date1904: boolean,
): readonly SwappedDate[] {
  const column = columnOf(table, role);
  if (column === null) return [];
  const own: Pick<SwappedDate, "row" | "cell">[] = [];
  for (const row of table.rows) {
    const cell = row.cells.get(column);
    if (cell?.origin === "own") own.push({ row, cell });
  }
  const texts = own.filter(({ cell }) => isDayFirstText(cell));
  const [evidence] = texts;
  if (!evidence) return [];
  const dates = own.flatMap(({ row, cell }) => {
    const date = monthFirstDate(cell, date1904);
    return date ? [{ row, cell, date }] : [];
  });
  if (dates.filter(({ date }) => date.day > 12).length > texts.length) return [];
  return dates
    .filter(({ date }) => date.day <= 12 && date.day !== date.month)
    .map(({ row, cell, date }) => ({
      row,
      cell,
      date,
      proposed: new CalendarDate(date.year, date.day, date.month),
      evidence: evidence.cell,
    }));
}

function isDayFirstText({ value }: TableCell): boolean {
  const match = typeof value === "string" ? dayFirstText.exec(value) : null;
  if (!match) return false;
  const [, day, month, digits] = match;
  // 31/2 stays text in any Excel; 29/2 without a year may be one
  const year = digits === undefined ? 2024 : readYear(digits);
  return year !== null && civilDate(year, Number(month), Number(day)) !== null;
}

function monthFirstDate({ value, numberFormat }: TableCell, date1904: boolean) {
  if (typeof value !== "number") return null;
  const parts = readDateParts(numberFormat);
  const isMonthFirst = parts === "mdy" || parts === "md" || /^d-mmm$/iu.test(numberFormat);
  return isMonthFirst ? dateFromSerial(value, date1904) : null;
}
