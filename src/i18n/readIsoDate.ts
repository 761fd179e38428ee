import { CalendarDate } from "@internationalized/date";

/** The date of "2022-06-30"; null for any other text and for days that do not exist. */
export function readIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const date = new CalendarDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date.toString() === text ? date : null;
}
