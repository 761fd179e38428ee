import type { CalendarDate } from "@internationalized/date";
import type { Phrase, Term } from "../phrase/Phrase";

/**
 * Last day on time of a bound term. "trước ngày X" is read literally, X excluded, unless the office's setting
 * includes it; "trước tháng 3" ends with February either way. With a time of day ("trước 17 giờ ngày X") X counts.
 */
export function dueOf(term: Term, phrase: Phrase): CalendarDate {
  if (term.relation !== "before") return term.to;
  const isDay = term.unit === "day" || term.unit === "lone-day";
  if (isDay && (term.hasClockTime || phrase.options.beforeIsInclusive)) return term.to;
  // "trước cuối tháng 6": the end is meant
  if (phrase.letters.startsWith("cuoi", term.index)) return term.to;
  // of several days ("trước 25/5 và 25/11") the last one counts
  return (isDay ? term.to : term.from).subtract({ days: 1 });
}

/** The later of the dates. */
export function latest(dates: readonly [CalendarDate, ...CalendarDate[]]): CalendarDate {
  return dates.reduce((last, date) => (date.compare(last) > 0 ? date : last));
}

/** `["year"]` where the year of any of the terms was ours. */
export function suppliedBy(terms: readonly Term[]): readonly "year"[] {
  return terms.some(({ yearSupplied }) => yearSupplied) ? ["year"] : [];
}
