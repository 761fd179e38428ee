import { readQuarterNumber } from "../../calendar/quarterNumber";
import { readYearTail, yearTail, type SaidYear } from "../../calendar/yearTail";
import { listEnds, separator, type ListEnds } from "./itemList";
import { monthsSpan, type Span } from "./Span";
import { group, patternRule } from "./SpanRule";

/** "quý", "Q", "Q."; the letters of quỹ and quỷ are the same. In "mỗi quý 01 cuộc" the number counts meetings. */
const quarterHead = String.raw`(?<!\b(?:moi|hang|tung)\s)\b(?:quy|q(?!l\s+(?!\d)))[.:_-]?\s*(?:thu\s+)?`;
/** Pattern text of one quarter, without the year; group `quarter`. */
export const oneQuarter = String.raw`${quarterHead}(?<quarter>[ivxl1|]{1,4}(?![a-z\d])|\d{1,2}(?!\d))`;
/** II, IIl, and torn apart by a scanner: "I I", "I V". */
const roman = String.raw`[ivxl1|]{1,4}(?![a-z\d])(?:\s[ivl|]{1,2}(?![a-z\d]))*`;
const digit = String.raw`0?\d(?![a-z\d]|\s*(?:thang|ngay|tuan|lan)\b)`;
const again = `(?:${quarterHead})?`;
const list =
  `(?:${digit}(?:${separator}${again}${digit})*` +
  `|${roman}(?:${separator}${again}${roman})*|\\d{2,3}(?!\\d)|(?:mot|hai|ba|bon|tu)(?![a-z]))`;

/** Pattern text of a quarter or several, without the year; group `quarters`. */
const quarters = `${quarterHead}(?<quarters>${list})`;

/** Whole quarters, in Roman or Arabic numerals or words, alone, in lists and in ranges. */
export const quarterSpan = patternRule({
  name: "quarter",
  needs: ["q"],
  examples: [
    ["Quý II/2022", "2022-04-01", "2022-06-30"],
    ["quý 3", "2022-07-01", "2022-09-30"],
    ["Quý I năm 2023", "2023-01-01", "2023-03-31"],
    ["Quý hai", "2022-04-01", "2022-06-30"],
    ["Quý II - 2022", "2022-04-01", "2022-06-30"],
    ["Quý II/22", "2022-04-01", "2022-06-30"],
    ["QIV/2022", "2022-10-01", "2022-12-31"],
    ["Quý IIl/2022", "2022-07-01", "2022-09-30"],
    ["Quý I I/2022", "2022-04-01", "2022-06-30"],
    ["Quý I-III/2022", "2022-01-01", "2022-09-30"],
    ["Quý II, III và IV", "2022-04-01", "2022-12-31"],
    ["Quý II và Quý IV", "2022-04-01", "2022-12-31"],
    ["Quý I năm sau", "2023-01-01", "2023-03-31"],
    ["Quý IV - I/2023", "2022-10-01", "2023-03-31"],
  ],
  pattern: new RegExp(quarters + yearTail, "gu"),
  read: (match, said) => {
    const numbers = readQuarters(group(match, "quarters"), said);
    if (!numbers) return null;
    const year = readYearTail(match);
    return {
      unit: "quarter",
      year,
      at: (y) => quartersAt(y, numbers, year),
      several: numbers.several,
    };
  },
});

/** Quarters by their Roman numeral alone, with the year: "II/2022". */
export const romanQuarterSpan = patternRule({
  name: "roman-quarter",
  needs: ["i"],
  examples: [
    ["II/2022", "2022-04-01", "2022-06-30"],
    ["III - IV/2022", "2022-07-01", "2022-12-31"],
  ],
  pattern:
    /(?<=^\W*|\b(?:trong|den|het|tu|truoc)\s+|\/\s*20\d\d\s*(?:[-,;]|va\b)\s*)(?<quarters>(?:iv|i{1,3})(?:\s*(?:-|,|va)\s*(?:iv|i{1,3}))*)\s*\/\s*(?:nam\s*)?(?<year>20\d\d)(?!\d)/gu,
  read: (match) => {
    const numbers = readQuarters(group(match, "quarters"), "");
    const year = Number(group(match, "year"));
    if (!numbers) return null;
    return {
      unit: "quarter",
      year: { kind: "year", year },
      at: (y) => quartersAt(y, numbers, null),
      several: numbers.several,
    };
  },
});

/** First and last quarter of the written list; NaN where there is no such quarter; null where no quarter is meant. */
export function readQuarters(written: string, said: string): ListEnds | null {
  // "hàng quý từ năm 2022": từ is no number
  if (written === "tu" && !/tư(?!\p{L})/u.test(said)) return null;
  // "quý bà", "quý Hải"
  if (/^(?:hai|ba)$/.test(written) && !/(?<!\p{L})(?:hai|ba)(?!\p{L})/u.test(said)) return null;
  const items =
    written === "tu"
      ? ["4"]
      : (written.match(
          /[ivxl1|]{1,4}(?![a-z\d])(?:\s[ivl|]{1,2}(?![a-z\d]))*|\d+|mot|hai|ba|bon/gu,
        ) ?? []);
  return listEnds(
    written,
    items.map((item) => readQuarterNumber(item.replace(/\s/gu, "")) ?? Number.NaN),
    4,
  );
}

function quartersAt(
  year: number,
  { first, last }: { readonly first: number; readonly last: number },
  said: SaidYear | null,
): Span | null {
  if (Number.isNaN(first) || Number.isNaN(last)) return null;
  if (first <= last) return monthsSpan(year, first * 3 - 2, last * 3);
  // "Quý IV - I/2023" begins the year before; without a year nobody can tell which it is
  if (5 - first + last > 3) return null;
  const from = said && monthsSpan(year - 1, first * 3 - 2, 12);
  const to = monthsSpan(year, 1, last * 3);
  return from && to && { from: from.from, to: to.to };
}
