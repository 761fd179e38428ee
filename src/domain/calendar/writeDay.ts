import type { CalendarDate } from "@internationalized/date";

/** A day as it stands in cells: "05/06/2022". */
export function writeDay({ day, month, year }: CalendarDate): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(day)}/${two(month)}/${year}`;
}
