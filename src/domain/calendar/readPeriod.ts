import { allMatches } from "../text/allMatches";
import { foldLetters } from "../text/foldLetters";
import { buildPeriod } from "./buildPeriod";
import { readYear } from "./civilDate";
import { locateDates } from "./locateDates";
import { periodFromId } from "./periodFromId";
import { readQuarterNumber } from "./quarterNumber";
import { readDaySpan, readMonthSpan } from "./readPeriodSpan";
import { repairDigits } from "./repairDigits";
import type { PeriodKind, ReportingPeriod } from "./ReportingPeriod";
import { readYearTail, yearTail, type SaidYear } from "./yearTail";

interface PeriodPattern {
  readonly kind: PeriodKind;
  readonly pattern: RegExp;
  /** Number of the period within the year, null where there is none such. */
  readonly number: (match: RegExpMatchArray) => number | null;
}

const patterns: readonly PeriodPattern[] = [
  {
    // Quý II/2022, quý 2 năm 2022, QII-2022
    kind: "quarter",
    pattern: new RegExp(
      String.raw`\bq(?:uy)?\.?\s*(?<number>[ivxl|1]+|0?\d|mot|nhat|hai|ba|bon)(?![a-z\d])${yearTail}`,
      "gu",
    ),
    number: (match) => readQuarterNumber(match.groups?.["number"] ?? ""),
  },
  {
    // II/2022 after "Kỳ báo cáo:"
    kind: "quarter",
    pattern: new RegExp(
      String.raw`^\s*(?<number>iv|i{1,3})(?=\s*[/-]\s*\d{4}\s*$)${yearTail}`,
      "gu",
    ),
    number: (match) => readQuarterNumber(match.groups?.["number"] ?? ""),
  },
  {
    // 6 tháng cuối năm 2022
    kind: "half",
    pattern: new RegExp(String.raw`\b(?:0?6|sau)\s*(?:thang|t)\s*cuoi(?:\s*nam)?${yearTail}`, "gu"),
    number: () => 2,
  },
  {
    // 6 tháng đầu năm 2022, 6 tháng năm 2022, 6 tháng/2022
    kind: "half",
    pattern: new RegExp(
      String.raw`\b(?:0?6|sau)\s*(?:thang|t)\b(?:\s*dau(?:\s*nam)?)?${yearTail}`,
      "gu",
    ),
    number: () => 1,
  },
  {
    kind: "nine-months",
    pattern: new RegExp(
      String.raw`\b(?:0?9|chin)\s*(?:thang|t)\b(?:\s*dau(?:\s*nam)?)?${yearTail}`,
      "gu",
    ),
    number: () => 1,
  },
  {
    // Tháng 6/2022; not "6 tháng 2022", which the patterns above take first
    kind: "month",
    pattern: new RegExp(String.raw`\b(?:thang|t)\s*(?<number>\d{1,2})(?!\d)${yearTail}`, "gu"),
    number: (match) => Number(match.groups?.["number"]),
  },
];

interface Located {
  readonly index: number;
  readonly end: number;
  readonly kind: PeriodKind;
  readonly number: number | null;
  readonly year: SaidYear | null;
}

/**
 * The reporting period that a text names, alone ("Quý II/2022") or inside a title
 * ("BÁO CÁO … 6 THÁNG ĐẦU NĂM 2022"): the first quarter, half, nine months, month or span of months, else the span of
 * days that is a period ("từ 15/3/2022 đến 14/6/2022"), else the first year.
 * A period without a year takes another year of the text, else `year`; null without either,
 * for impossible periods (quý V) and where no period is named.
 */
export function readPeriod(text: string, year: number | null): ReportingPeriod | null {
  const id = periodFromId(text);
  if (id) return id;
  const written = repairDigits(foldLetters(text));
  const letters = withoutDates(written);
  const [first] = locatePeriods(letters);
  const fallback = firstYear(letters) ?? year;
  const span = first
    ? first.kind === "month" && readMonthSpan(letters, first.index, fallback)
    : readDaySpan(written, fallback);
  if (span) return span;
  if (!first) {
    const wholeYear = firstYear(letters) ?? (/^(?:ca\s+)?nam$/.test(letters.trim()) ? year : null);
    return wholeYear === null ? null : buildPeriod("year", wholeYear, 1);
  }
  const chosen = chooseYear(first.year, year, fallback);
  return chosen === null || first.number === null
    ? null
    : buildPeriod(first.kind, chosen, first.number);
}

function chooseYear(
  said: SaidYear | null,
  planYear: number | null,
  fallback: number | null,
): number | null {
  if (said?.kind === "year") return said.year;
  if (said?.kind === "offset") return planYear === null ? null : planYear + said.years;
  return fallback;
}

/** "Bình Định, ngày 13 tháng 6 năm 2022" names a day, not the period "tháng 6". */
function withoutDates(letters: string): string {
  let rest = letters;
  for (const { index, end } of locateDates(letters)) {
    rest = rest.slice(0, index) + " ".repeat(end - index) + rest.slice(end);
  }
  return rest;
}

function locatePeriods(letters: string): readonly Located[] {
  const found: Located[] = [];
  for (const { kind, pattern, number } of patterns) {
    for (const match of allMatches(pattern, letters)) {
      const index = match.index;
      const end = index + match[0].length;
      if (found.some((other) => index < other.end && other.index < end)) continue;
      found.push({ index, end, kind, number: number(match), year: readYearTail(match) });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function firstYear(letters: string): number | null {
  const match = /(?<![\d/.-])(?:19|20|21)\d\d(?!\d|\s*[/-])/u.exec(letters);
  return match ? readYear(match[0]) : null;
}
