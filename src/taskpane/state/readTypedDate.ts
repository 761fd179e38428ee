import type { CalendarDate } from "@internationalized/date";
import { civilDate, readYear } from "../../domain/calendar/civilDate";

const shapes = [
  /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{4}|\d{2})$/,
  /^(\d\d)(\d\d)(\d{4})$/,
];

/**
 * Reads a date as it is typed in Vietnam, day first: "5/7/2022", "05.07.22", "05-07-2022", "05072022".
 * null for anything else, and for days that do not exist.
 */
export function readTypedDate(text: string): CalendarDate | null {
  for (const shape of shapes) {
    const match = shape.exec(text.trim());
    if (!match) continue;
    const [, day, month, yearDigits] = match;
    const year = readYear(yearDigits ?? "");
    return year === null ? null : civilDate(year, Number(month), Number(day));
  }
  return null;
}
