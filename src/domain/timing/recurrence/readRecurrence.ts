import { everyRecurrence, timesRecurrence } from "./countRecurrence";
import {
  monthDayRecurrence,
  monthPartRecurrence,
  nextMonthDayRecurrence,
  quarterDayRecurrence,
  weekdayRecurrence,
} from "./dayRecurrence";
import type { LocatedFrequency, RecurrenceRule } from "./RecurrenceRule";
import { unitRecurrence } from "./unitRecurrence";
import { periodsRecurrence, usualRecurrence } from "./usualRecurrence";

/** Every way of saying how often, the most exact first: of two that overlap the earlier rule is taken. */
export const recurrenceRules: readonly RecurrenceRule[] = [
  weekdayRecurrence,
  quarterDayRecurrence,
  nextMonthDayRecurrence,
  monthDayRecurrence,
  monthPartRecurrence,
  periodsRecurrence,
  everyRecurrence,
  timesRecurrence,
  unitRecurrence,
  usualRecurrence,
];

const adHoc =
  /\b(?:dot xuat|theo (?:de nghi|yeu cau)|khi (?:co|can|phat sinh|duoc|cap tren)|theo phat sinh)\b/u;

/**
 * How often, in words: "monthly", "quarterly:before day 15 of month 3 of the quarter", several joined by ","
 * in the order of the text, "ad-hoc" last where the phrase adds "hoặc khi có yêu cầu".
 * null where nothing recurs; "" where the phrase says only that it does ("Định kỳ").
 */
export function readRecurrence(letters: string, said: string): string | null {
  const taken: LocatedFrequency[] = [];
  for (const rule of recurrenceRules) {
    if (!rule.needs.some((word) => letters.includes(word))) continue;
    for (const found of rule.locate(letters, said)) {
      if (!taken.some((other) => found.index < other.end && other.index < found.end)) {
        taken.push(found);
      }
    }
  }
  if (taken.length === 0) return /\b(?:theo )?dinh ky\b/u.test(letters) ? "" : null;
  const named = taken.sort((a, b) => a.index - b.index).map(({ frequency }) => frequency);
  const exact = named.filter(
    (frequency, at) =>
      named.indexOf(frequency) === at && !named.some((other) => other.startsWith(`${frequency}:`)),
  );
  return [...exact, ...(adHoc.test(letters) ? ["ad-hoc"] : [])].join(",");
}
