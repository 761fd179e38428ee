import type { CalendarDate } from "@internationalized/date";
import { contains, hull, type Span } from "../span/Span";
import type { LocatedSpan, SpanUnit } from "../span/SpanRule";
import type { SpanGroup } from "./groupSpans";

/** What a group of expressions means once its years are settled. */
export interface SettledSpan {
  readonly unit: SpanUnit;
  readonly isRange: boolean;
  /** How many expressions it names: 2 for "Quý II và Quý IV". */
  readonly count: number;
  /** null where the days do not exist or the year cannot be told. */
  readonly span: Span | null;
  readonly yearSupplied: boolean;
}

/** What the expressions before have said, for those that leave it out. */
interface Context {
  readonly year: number | null;
  readonly month: number | null;
  readonly from: CalendarDate | null;
}

/**
 * Settles the years of the groups in the order of the text. An expression without a year takes the year of one
 * it is joined with ("Tháng 11 - 02/2023" begins in 2022), else of a bracket right behind it
 * ("Tháng 5 (Quý II/2023)"), else of the expressions before it, else the plan year, which is marked as supplied.
 */
export function settleYears(
  letters: string,
  groups: readonly SpanGroup[],
  planYear: number,
): readonly SettledSpan[] {
  let context: Context = { year: null, month: null, from: null };
  return groups.map((group, at) => {
    const years = group.members.map((member) => yearOf(member, planYear));
    const own = firstYear(years);
    const taken = bracketYear(letters, group, groups[at + 1]) ?? contextYear(group, context);
    const year = own ?? taken ?? planYear;
    const span = mergeMembers(group, placeMembers(group.members, years, year, context.month));
    const namesYear = group.members.some((member) => member.year?.kind === "year");
    context = {
      year: firstYear([...years].reverse()) ?? context.year,
      month: oneMonth(span) ?? context.month,
      from: span?.from ?? context.from,
    };
    return {
      unit: widestUnit(group.members),
      isRange: group.join === "range" || hasInner(group.members, "range"),
      count: group.members.length + (hasInner(group.members, "list") ? 1 : 0),
      span,
      // "năm sau" is reckoned from the plan year, so that year is supplied too
      yearSupplied: !namesYear && (own !== null || taken === null),
    };
  });
}

/** The year an expression names; "năm sau" is the one after the plan year. */
function yearOf(member: LocatedSpan, planYear: number): number | null {
  if (!member.year) return null;
  return member.year.kind === "year" ? member.year.year : planYear + member.year.years;
}

function firstYear(years: readonly (number | null)[]): number | null {
  return years.find((year) => year !== null) ?? null;
}

function bracketYear(
  letters: string,
  group: SpanGroup,
  next: SpanGroup | undefined,
): number | null {
  if (!next || !/^\s*\(\s*$/.test(letters.slice(group.end, next.index))) return null;
  const [{ year }] = next.members;
  return year?.kind === "year" ? year.year : null;
}

/** The year said before, unless that would put this expression before the one before it. */
function contextYear(group: SpanGroup, context: Context): number | null {
  if (context.year === null) return null;
  const span = group.members[0].at(context.year, context.month);
  const goesBack = span && context.from && span.to.compare(context.from) < 0;
  return goesBack ? null : context.year;
}

/** The days of each member, taking years from members after it, then before it. */
function placeMembers(
  members: readonly LocatedSpan[],
  years: readonly (number | null)[],
  fallback: number,
  month: number | null,
): readonly (Span | null)[] {
  const spans = members.map((member, at) => {
    const later = firstYear(years.slice(at));
    const earlier = firstYear(years.slice(0, at).reverse());
    return member.at(later ?? earlier ?? fallback, month);
  });
  for (let at = members.length - 2; at >= 0; at -= 1) {
    const [span, next] = [spans[at], spans[at + 1]];
    if (!span || !next || !runsOverYearEnd(span, next)) continue;
    if (years[at] === null && years[at + 1] !== null) {
      spans[at] = members[at]?.at(next.from.year - 1, month) ?? null;
    } else if (years[at] !== null && years[at + 1] === null) {
      spans[at + 1] = members[at + 1]?.at(span.from.year + 1, month) ?? null;
    }
  }
  return spans;
}

/**
 * Whether a range that seems to go backwards runs over the end of a year: "Tháng 11 - 02/2023" does.
 * Where that would make more than nine months ("20/6 đến 15/6/2022") it is rather a slip.
 */
function runsOverYearEnd(span: Span, next: Span): boolean {
  const isBackwards = span.from.compare(next.from) > 0;
  return isBackwards && span.from.subtract({ months: 3 }).compare(next.to) >= 0;
}

function mergeMembers(group: SpanGroup, spans: readonly (Span | null)[]): Span | null {
  const [first, ...rest] = spans.filter((span) => span !== null);
  if (!first || rest.length + 1 < spans.length) return null;
  const last = rest[rest.length - 1] ?? first;
  if (group.join === "range") {
    return first.from.compare(last.to) <= 0 ? { from: first.from, to: last.to } : null;
  }
  // "năm 2022, quý II" and "Quý III, tháng 8" narrow, they do not list
  const [wide, narrow] = group.members;
  const isNarrowed =
    rest.length === 1 &&
    (wide.unit === "year" || (wide.unit === "quarter" && narrow?.unit === "month"));
  return isNarrowed && contains(first, last) ? last : hull([first, ...rest]);
}

function hasInner(members: readonly LocatedSpan[], kind: "range" | "list"): boolean {
  return members.some(({ several }) => several === kind);
}

const width: readonly SpanUnit[] = [
  "lone-day",
  "day",
  "days",
  "week",
  "part",
  "month",
  "quarter",
  "half",
  "year",
];

function widestUnit(members: readonly LocatedSpan[]): SpanUnit {
  return members
    .map(({ unit }) => unit)
    .reduce((widest, unit) => (width.indexOf(unit) > width.indexOf(widest) ? unit : widest));
}

function oneMonth(span: Span | null): number | null {
  return span && span.from.year === span.to.year && span.from.month === span.to.month
    ? span.from.month
    : null;
}
