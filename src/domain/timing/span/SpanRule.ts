import { allMatches } from "../../text/allMatches";
import type { SaidYear } from "../../calendar/yearTail";
import type { Span } from "./Span";

/** How fine the phrase spoke. "part" is a vague part of a month, quarter or year; "lone-day" a day without its month. */
export type SpanUnit =
  "day" | "days" | "week" | "part" | "month" | "quarter" | "half" | "year" | "lone-day";

/** A calendar expression as written, before its year (and for a lone day its month) is settled. */
export interface SpanReading {
  readonly unit: SpanUnit;
  /** null where the expression names no year. */
  readonly year: SaidYear | null;
  /** The days it means in a year; null where there are no such days (tháng 13, 31/6). */
  readonly at: (year: number, month: number | null) => Span | null;
  /** Set where the expression itself names several: "tháng 3 đến tháng 5" is a range, "quý II và IV" a list. */
  readonly several?: "range" | "list" | undefined;
}

/** A reading and where it stands in the folded letters. */
export interface LocatedSpan extends SpanReading {
  readonly index: number;
  readonly end: number;
}

/** One way of naming days in the calendar. */
export interface SpanRule {
  readonly name: string;
  /** Phrase, first day, last day; read in plan year 2022. The tests run every one. */
  readonly examples: readonly (readonly [text: string, from: string, to: string])[];
  /** Letters of which every match holds at least one: rules without them in the phrase are passed over. */
  readonly needs: readonly string[];
  /** `said` is the text of `letters` with its diacritics, place by place, for words that fold alike (tư, từ). */
  readonly locate: (letters: string, said: string) => readonly LocatedSpan[];
}

/** A rule that is one pattern over folded letters (global); `read` gives null where the words mean something else. */
export function patternRule(
  rule: Pick<SpanRule, "name" | "examples" | "needs"> & {
    readonly pattern: RegExp;
    readonly read: (match: RegExpMatchArray, said: string) => SpanReading | null;
  },
): SpanRule {
  return {
    name: rule.name,
    examples: rule.examples,
    needs: rule.needs,
    locate: (letters, said) => {
      const found: LocatedSpan[] = [];
      for (const match of allMatches(rule.pattern, letters)) {
        const end = match.index + match[0].length;
        const reading = rule.read(match, said.slice(match.index, end));
        if (reading) found.push({ ...reading, index: match.index, end });
      }
      return found;
    },
  };
}

/** The text of a named group; "" where the group took no part. */
export function group(match: RegExpMatchArray, name: string): string {
  return match.groups?.[name] ?? "";
}
