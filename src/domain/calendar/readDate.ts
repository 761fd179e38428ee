import type { CalendarDate } from "@internationalized/date";
import type { CellValue } from "../sheet/WorkbookSnapshot";
import { foldLetters } from "../text/foldLetters";
import { civilDate } from "./civilDate";
import { readDateParts } from "./dateFormat";
import { dateFromSerial } from "./excelSerial";
import { locateDates, type LocatedDate } from "./locateDates";
import { repairDigits } from "./repairDigits";

/** A day that was read, and whether its year was ours and not the text's. */
export interface ReadDate {
  readonly date: CalendarDate;
  readonly yearSupplied: boolean;
}

/**
 * The one day that a text names: "15/6/2022", "15.6.22", "ngày 5 tháng 6 năm 2022", "02/6" (with `year`),
 * also among words ("hoàn thành 02/6"). Always day and month, never month and day.
 * null for no day, for two different days, for impossible ones (31/6) and for a missing year without `year`.
 */
export function readDateText(text: string, year: number | null): ReadDate | null {
  const located = locateDates(repairDigits(foldLetters(text)));
  const read = located.map((date) => resolve(date, year));
  const [first] = read;
  if (!first) return null;
  return read.every((other) => other?.date.compare(first.date) === 0) ? first : null;
}

function resolve(located: LocatedDate, planYear: number | null): ReadDate | null {
  const said = located.year?.kind === "year" ? located.year.year : null;
  const offset = located.year?.kind === "offset" ? located.year.years : 0;
  const year = said ?? (planYear === null ? null : planYear + offset);
  const date = year === null ? null : civilDate(year, located.month, located.day);
  return date && { date, yearSupplied: said === null };
}

/** Serials of 2000 to 2099: what a date that lost its format can plausibly be in a date column. */
const plausibleYears = { from: 2000, to: 2099 };

/**
 * The day in a cell of a date column: a serial with a date format, a plain number that is a plausible serial
 * (the format was lost), or text as `readDateText` reads it. null where there is no single certain day:
 * a format without days ("m/yyyy") names a month, not a day.
 */
export function readDateCell(
  value: CellValue,
  numberFormat: string,
  date1904: boolean,
  year: number | null,
): ReadDate | null {
  if (typeof value === "boolean") return null;
  if (typeof value === "string") return readDateText(value, year);
  const parts = readDateParts(numberFormat);
  if (parts === "my" || parts === "ym" || parts === "m" || parts === "y") return null;
  const date = dateFromSerial(value, date1904);
  if (!date) return null;
  const isPlausible = date.year >= plausibleYears.from && date.year <= plausibleYears.to;
  return parts !== null || isPlausible ? { date, yearSupplied: false } : null;
}
