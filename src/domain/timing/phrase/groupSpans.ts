import { isWithin, type Stretch } from "./conditionScopes";
import type { LocatedSpan } from "../span/SpanRule";

export type Join = "range" | "list" | null;

/** Expressions that the phrase joins: "Từ tháng 3 đến tháng 10", "Quý I/2022 - Quý II/2022", "Tháng 6, tháng 12". */
export interface SpanGroup {
  readonly index: number;
  readonly end: number;
  readonly members: readonly [LocatedSpan, ...LocatedSpan[]];
  readonly join: Join;
}

const clock = String.raw`(?:\d{1,2}\s*(?:h|gio|:)\s*(?:\d{2})?\s*(?:phut)?[\s,]*)?`;
const rangeWords = new RegExp(
  String.raw`^\s*,?\s*(?:-+>?|~|→|÷|=>|\.{3}|(?:cho |keo dai |thuc hien )?(?:den|toi))\s*(?:het\s*)?${clock}(?:ngay\s*)?$`,
  "u",
);
const listWords = /^\s*(?:,|;|&|\+|\/|,?\s*(?:\bva|\bhoac|\bhay)\b)\s*(?:(?:vao|trong|ngay)\s+)*$/u;

/** Groups neighbouring expressions by the words between them; most stand alone. A condition's days join no others. */
export function groupSpans(
  letters: string,
  located: readonly LocatedSpan[],
  conditions: readonly Stretch[],
): readonly SpanGroup[] {
  const groups: SpanGroup[] = [];
  for (const span of located) {
    const group = groups[groups.length - 1];
    const isApart = group && isWithin(conditions, group.index) !== isWithin(conditions, span.index);
    const words = letters.slice(group?.end ?? 0, span.index);
    const join = group && !isApart && !isNextItem(group, span, words) ? joinBetween(words) : null;
    if (!group || join === null || (group.join === "range" && join === "range")) {
      groups.push({ index: span.index, end: span.end, members: [span], join: null });
      continue;
    }
    groups[groups.length - 1] = {
      index: group.index,
      end: span.end,
      members: [...group.members, span],
      join: group.join === "range" ? "range" : join,
    };
  }
  return groups;
}

/** "Trước 15/4; tháng 9 rà soát": a day and a month are no list. */
function isNextItem({ members }: SpanGroup, span: LocatedSpan, words: string): boolean {
  const isDay = ({ unit }: LocatedSpan): boolean => unit === "day" || unit === "days";
  return /^\s*[,;]\s*$/u.test(words) && members.some(isDay) !== isDay(span);
}

function joinBetween(words: string): Join {
  if (rangeWords.test(words)) return "range";
  return listWords.test(words) ? "list" : null;
}
