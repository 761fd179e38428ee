import { CalendarDate } from "@internationalized/date";
import { civilDate, lastDayOfMonth } from "../../calendar/civilDate";

/** A stretch of days, both ends inclusive. */
export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whole months of one year, 1 to 12; null where a month does not exist or the order is reversed. */
export function monthsSpan(year: number, firstMonth: number, lastMonth: number): Span | null {
  if (firstMonth < 1 || lastMonth > 12 || firstMonth > lastMonth) return null;
  return {
    from: new CalendarDate(year, firstMonth, 1),
    to: new CalendarDate(year, lastMonth, lastDayOfMonth(year, lastMonth)),
  };
}

/** Days of one month; `lastDay` may be "end". null where such days do not exist. */
export function daysSpan(
  year: number,
  month: number,
  firstDay: number,
  lastDay: number | "end",
): Span | null {
  if (month < 1 || month > 12) return null;
  const from = civilDate(year, month, firstDay);
  const to = civilDate(year, month, lastDay === "end" ? lastDayOfMonth(year, month) : lastDay);
  return from && to && from.compare(to) <= 0 ? { from, to } : null;
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from.compare(inner.from) <= 0 && outer.to.compare(inner.to) >= 0;
}

/** From the earliest first day to the latest last day. */
export function hull(spans: readonly [Span, ...Span[]]): Span {
  let { from, to } = spans[0];
  for (const span of spans) {
    if (span.from.compare(from) < 0) from = span.from;
    if (span.to.compare(to) > 0) to = span.to;
  }
  return { from, to };
}
