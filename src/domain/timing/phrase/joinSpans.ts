import type { CalendarDate } from "@internationalized/date";
import { contains, hull, type Span } from "../span/Span";
import type { LocatedSpan, SpanUnit } from "../span/SpanRule";

/** Expressions that the phrase joins into one: "Từ tháng 3 đến tháng 10", "Quý I/2022 - Quý II/2022", "Tháng 6, tháng 12". */
export interface JoinedSpan {
  readonly index: number;
  readonly end: number;
  readonly unit: SpanUnit;
  readonly isRange: boolean;
  /** How many expressions were joined. */
  readonly members: number;
  /** null where the days do not exist or the year cannot be told. */
  readonly span: Span | null;
  readonly yearSupplied: boolean;
}

const rangeWords =
  /^\s*,?\s*(?:-+>?|~|→|÷|=>|\.{3}|(?:cho |keo dai |thuc hien )?(?:den|toi))\s*(?:het\s*)?(?:\d{1,2}\s*(?:h|gio|:)\s*(?:\d{2})?\s*(?:phut)?[\s,]*)?(?:ngay\s*)?$/u;
const listWords = /^\s*(?:,|;|&|\+|\/|,?\s*(?:\bva|\bhoac)\b)\s*(?:(?:vao|trong|ngay)\s+)*$/u;

type Join = "range" | "list" | null;

function joinBetween(words: string): Join {
  if (rangeWords.test(words)) return "range";
  return listWords.test(words) ? "list" : null;
}

/**
 * Joins neighbouring expressions and settles their years. An expression without a year takes the year of a
 * neighbour it is joined with ("Tháng 11 - 02/2023" begins in 2022), else of the expression before it,
 * else the plan year, which is then marked as supplied.
 */
export function joinSpans(
  letters: string,
  located: readonly LocatedSpan[],
  planYear: number,
): readonly JoinedSpan[] {
  const joined: JoinedSpan[] = [];
  let context: Context = { year: null, month: null, from: null };
  for (let at = 0; at < located.length;) {
    const members = [located[at]].filter((span) => span !== undefined);
    let join: Join = null;
    for (let next = located[at + 1]; next; next = located[at + members.length]) {
      const last = members[members.length - 1];
      const between = joinBetween(letters.slice(last?.end, next.index));
      if (!last || between === null || (join === "range" && between === "range")) break;
      join = join === "range" ? join : between;
      members.push(next);
    }
    const result = settle(
      members,
      join,
      planYear,
      context,
      followingYear(letters, located, at + members.length),
    );
    if (result) joined.push(result.joined);
    context = result?.context ?? context;
    at += members.length;
  }
  return joined;
}

interface Context {
  readonly year: number | null;
  readonly month: number | null;
  readonly from: CalendarDate | null;
}

/** The year of a bracket right behind: "Tháng 5 (Quý II/2023)". */
function followingYear(
  letters: string,
  located: readonly LocatedSpan[],
  next: number,
): number | null {
  const span = located[next];
  const previous = located[next - 1];
  if (!span || !previous || !/^\s*\(\s*$/.test(letters.slice(previous.end, span.index)))
    return null;
  return span.year?.kind === "year" ? span.year.year : null;
}

function settle(
  members: readonly LocatedSpan[],
  join: Join,
  planYear: number,
  context: Context,
  bracketYear: number | null,
): { readonly joined: JoinedSpan; readonly context: Context } | null {
  const [first] = members;
  const last = members[members.length - 1];
  if (!first || !last) return null;
  const said = members.map((member) => saidYear(member, planYear));
  const own = said.find((year) => year !== null) ?? null;
  const fallback = own ?? bracketYear ?? yearFromContext(members, context, planYear);
  const spans = placeMembers(members, said, fallback, context.month);
  const span = merge(members, spans, join);
  const lastSaid = [...said].reverse().find((year) => year !== null) ?? null;
  return {
    joined: {
      index: first.index,
      end: last.end,
      unit: members.length === 1 ? first.unit : widest(members),
      isRange: join === "range" || members.some(({ several }) => several === "range"),
      members: members.length + (members.some(({ several }) => several === "list") ? 1 : 0),
      span,
      yearSupplied:
        isSupplied(members) && bracketYear === null && (own !== null || context.year !== fallback),
    },
    context: {
      year: lastSaid ?? context.year,
      month: oneMonth(span) ?? context.month,
      from: span?.from ?? context.from,
    },
  };
}

/** No member names its year; "năm sau" is reckoned from the plan year and so supplied too. */
function isSupplied(members: readonly LocatedSpan[]): boolean {
  return !members.some(({ year }) => year?.kind === "year");
}

function saidYear(member: LocatedSpan, planYear: number): number | null {
  if (!member.year) return null;
  return member.year.kind === "year" ? member.year.year : planYear + member.year.years;
}

/** The year said before, unless that would put this expression before the one before it. */
function yearFromContext(
  members: readonly LocatedSpan[],
  context: Context,
  planYear: number,
): number {
  if (context.year === null) return planYear;
  const span = members[0]?.at(context.year, context.month);
  const goesBack = span && context.from && span.to.compare(context.from) < 0;
  return goesBack ? planYear : context.year;
}

function placeMembers(
  members: readonly LocatedSpan[],
  said: readonly (number | null)[],
  fallback: number,
  month: number | null,
): readonly (Span | null)[] {
  const spans: (Span | null)[] = members.map((member, at) =>
    member.at(yearAt(said, at, fallback), month),
  );
  // years run on: "Tháng 11 - 02/2023" begins a year earlier, "10/2022 đến tháng 3" ends a year later;
  // where that makes more than nine months ("20/6 đến 15/6/2022") it is a slip and stays backwards
  for (let at = members.length - 2; at >= 0; at -= 1) {
    const next = spans[at + 1];
    const span = spans[at];
    const isBackwards = next && span && span.from.compare(next.from) > 0;
    if (!isBackwards) continue;
    if (span.from.subtract({ years: 1 }).add({ months: 9 }).compare(next.to) < 0) continue;
    if (said[at] === null && said[at + 1] !== null) {
      spans[at] = members[at]?.at(next.from.year - 1, month) ?? null;
    } else if (said[at] !== null && said[at + 1] === null) {
      spans[at + 1] = members[at + 1]?.at(span.from.year + 1, month) ?? null;
    }
  }
  return spans;
}

function yearAt(said: readonly (number | null)[], at: number, fallback: number): number {
  const own = said[at];
  if (own !== null && own !== undefined) return own;
  const later = said.slice(at + 1).find((year) => year !== null);
  const earlier = said
    .slice(0, at)
    .reverse()
    .find((year) => year !== null);
  return later ?? earlier ?? fallback;
}

function merge(
  members: readonly LocatedSpan[],
  spans: readonly (Span | null)[],
  join: Join,
): Span | null {
  const [first, ...rest] = spans;
  if (!first || rest.some((span) => span === null)) return null;
  const all: [Span, ...Span[]] = [first, ...rest.filter((span) => span !== null)];
  const last = all[all.length - 1] ?? first;
  if (join === "range") {
    return first.from.compare(last.to) <= 0 ? { from: first.from, to: last.to } : null;
  }
  // "năm 2022, quý II" narrows, it does not list
  const isYear = members[0]?.unit === "year" && all.length === 2;
  if (isYear && contains(first, last)) return last;
  return hull(all);
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

function widest(members: readonly LocatedSpan[]): SpanUnit {
  return members.reduce<SpanUnit>(
    (unit, member) => (width.indexOf(member.unit) > width.indexOf(unit) ? member.unit : unit),
    "day",
  );
}

function oneMonth(span: Span | null): number | null {
  return span && span.from.year === span.to.year && span.from.month === span.to.month
    ? span.from.month
    : null;
}
