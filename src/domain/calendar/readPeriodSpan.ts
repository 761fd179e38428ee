import { CalendarDate } from "@internationalized/date";
import { buildPeriod } from "./buildPeriod";
import { lastDayOfMonth } from "./civilDate";
import { dataWindow } from "./dataWindow";
import { locateDates, type LocatedDate } from "./locateDates";
import type { PeriodKind, ReportingPeriod } from "./ReportingPeriod";
import { readYearTail, yearTail } from "./yearTail";

interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The reporting period that a text names by its first and last day: "từ 01/4/2022 đến 30/6/2022", or by the days whose
 * figures it counts: "từ 15/3/2022 đến 14/6/2022" is Quý II (Nghị định 09/2019/NĐ-CP, Điều 12). null where the
 * span is no period's ("01/4 đến 15/5"), or more than one is named.
 *
 * @param letters folded by `foldLetters`
 * @param year of a span that names none
 */
export function readDaySpan(letters: string, year: number | null): ReportingPeriod | null {
  const [span, ...others] = daySpans(letters, year);
  return span && others.length === 0 ? periodOf(span) : null;
}

/**
 * The reporting period of a span of months, "tháng 4 đến tháng 6/2022", that begins at `index`; null where there is
 * none, or it is no period's.
 */
export function readMonthSpan(
  letters: string,
  index: number,
  year: number | null,
): ReportingPeriod | null {
  const span = monthSpan(letters.slice(index), year);
  return span && periodOf(span);
}

const between = /^\s*(?:(?:cho\s+)?(?:den|toi)(?:\s+het)?|-|–)\s*(?:ngay\s*)?$/u;

function daySpans(letters: string, year: number | null): Span[] {
  const dates = locateDates(letters);
  return dates.flatMap((first, at) => {
    const last = dates[at + 1];
    if (!last || !between.test(letters.slice(first.end, last.index))) return [];
    const endYear = yearOf(last, year) ?? yearOf(first, year);
    if (endYear === null) return [];
    // "từ 15/12 đến 14/6/2022" begins the year before.
    const startYear = yearOf(first, null) ?? (first.month > last.month ? endYear - 1 : endYear);
    const [from, to] = [dayOf(first, startYear), dayOf(last, endYear)];
    return from && to ? [{ from, to }] : [];
  });
}

function yearOf({ year: said }: LocatedDate, fallback: number | null): number | null {
  if (said?.kind === "year") return said.year;
  if (fallback === null) return null;
  return fallback + (said?.years ?? 0);
}

function dayOf({ day, month }: LocatedDate, year: number): CalendarDate | null {
  const isPossible = month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);
  return isPossible ? new CalendarDate(year, month, day) : null;
}

const months = new RegExp(
  String.raw`^(?:thang|t)\s*(?<first>\d{1,2})(?:\s*[/.-]\s*(?<ownYear>\d{4}))?\s*(?:den(?:\s+het)?|toi|-|–)\s*(?:thang|t)\s*(?<last>\d{1,2})(?!\d)${yearTail}`,
  "u",
);

function monthSpan(letters: string, year: number | null): Span | null {
  const match = months.exec(letters);
  if (!match) return null;
  const { first, last, ownYear } = match.groups ?? {};
  const said = readYearTail(match);
  const endYear = said?.kind === "year" ? said.year : year;
  if (endYear === null || (ownYear !== undefined && Number(ownYear) !== endYear)) return null;
  const [start, end] = [Number(first), Number(last)];
  if (start < 1 || end > 12 || start > end) return null;
  const to = new CalendarDate(endYear, end, lastDayOfMonth(endYear, end));
  return { from: new CalendarDate(endYear, start, 1), to };
}

const kinds: readonly (readonly [PeriodKind, number])[] = [
  ["year", 1],
  ["nine-months", 1],
  ["half", 2],
  ["quarter", 4],
  ["month", 12],
];

function periodOf({ from, to }: Span): ReportingPeriod | null {
  for (const [kind, most] of kinds) {
    for (let number = 1; number <= most; number += 1) {
      const period = buildPeriod(kind, to.year, number);
      if (!period) continue;
      const figures = dataWindow(period);
      if (isSpan(from, to, { from: period.start, to: period.end })) return period;
      if (isSpan(from, to, figures)) return period;
    }
  }
  return null;
}

function isSpan(from: CalendarDate, to: CalendarDate, span: Span): boolean {
  return from.compare(span.from) === 0 && to.compare(span.to) === 0;
}
