import { CalendarDate } from "@internationalized/date";

/** The date, or null where there is no such day: 31/6, 29/2 outside leap years, month 13. */
export function civilDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return new CalendarDate(year, month, day);
}

/** 28 to 31. `month` is 1 to 12. */
export function lastDayOfMonth(year: number, month: number): number {
  const first = new CalendarDate(year, month, 1);
  return first.calendar.getDaysInMonth(first);
}

/** Years as people write them: "22" is 2022, four digits from 1900 to 2199; null for anything else. */
export function readYear(digits: string): number | null {
  if (/^\d{2}$/.test(digits)) return 2000 + Number(digits);
  return /^(19|20|21)\d{2}$/.test(digits) ? Number(digits) : null;
}
