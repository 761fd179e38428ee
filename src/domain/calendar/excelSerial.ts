import { CalendarDate } from "@internationalized/date";

/** Excel ends at 9999-12-31: serial 2 958 465, or 2 957 003 counted from 1904. */
const lastDay = new CalendarDate(9999, 12, 31);
const { calendar } = lastDay;
const lastDayNumber = calendar.toJulianDay(lastDay);
/** Day number of serial 0. */
const start1900 = calendar.toJulianDay(new CalendarDate(1899, 12, 31));
const start1904 = calendar.toJulianDay(new CalendarDate(1904, 1, 1));

/** The day that never was: Excel keeps 29/02/1900 as serial 60, as Lotus 1-2-3 did. */
const phantomLeapDay = 60;

/**
 * The civil date of an Excel serial; the time of day (the fraction) is left out.
 * null for serial 60 of the 1900 system, for serials below the first day and after 9999-12-31, and for NaN.
 * `date1904`: the workbook counts from 1904-01-01 (serial 0).
 */
export function dateFromSerial(serial: number, date1904: boolean): CalendarDate | null {
  if (!Number.isFinite(serial)) return null;
  const day = Math.floor(serial);
  if (day < (date1904 ? 0 : 1)) return null;
  if (!date1904 && day === phantomLeapDay) return null;
  const start = date1904 ? start1904 : start1900;
  const dayNumber = start + (!date1904 && day > phantomLeapDay ? day - 1 : day);
  // Adding days to a CalendarDate would walk month by month.
  return dayNumber > lastDayNumber ? null : calendar.fromJulianDay(dayNumber);
}

/** The Excel serial of a civil date; dates before the system's first day have none and give NaN. */
export function serialFromDate(date: CalendarDate, date1904: boolean): number {
  const start = date1904 ? start1904 : start1900;
  const days = date.calendar.toJulianDay(date) - start;
  if (days < (date1904 ? 0 : 1)) return Number.NaN;
  return !date1904 && days >= phantomLeapDay ? days + 1 : days;
}
