import { readYearTail, yearTail } from "../../calendar/yearTail";
import { monthHead } from "./monthSpan";
import { numberPattern, readNumberWord } from "./numberWord";
import { oneQuarter, readQuarters } from "./quarterSpan";
import { daysSpan, monthsSpan, type Span } from "./Span";
import { group, patternRule } from "./SpanRule";

/** "Phấn đấu tháng 6", "đợt đầu tháng 6", "lần cuối tháng 6": no part of the month. */
const dau = String.raw`(?<!\b(?:bat|phan|thi|xang|dong|lan|dot|buoc|doan|ban|buoi|khoi)\s)dau`;
const cuoi = String.raw`(?<!\b(?:lan|dot|doan|buoi)\s)cuoi`;

/** Days of a vague part of a month: thirds, as thượng, trung and hạ tuần are; halves for nửa. */
const monthParts: Readonly<Record<string, readonly [number, number | "end"]>> = {
  dau: [1, 10],
  giua: [11, 20],
  cuoi: [21, "end"],
  "thuong tuan": [1, 10],
  "trung tuan": [11, 20],
  "ha tuan": [21, "end"],
  "nua dau": [1, 15],
  "nua cuoi": [16, "end"],
  "nua sau": [16, "end"],
};

/** Part of a month: "cuối tháng 6" is its last ten days. */
export const partOfMonthSpan = patternRule({
  name: "part-of-month",
  needs: ["dau", "giua", "cuoi", "tuan", "nua"],
  examples: [
    ["Đầu tháng 6/2022", "2022-06-01", "2022-06-10"],
    ["Giữa tháng 6", "2022-06-11", "2022-06-20"],
    ["Cuối tháng 6/2022", "2022-06-21", "2022-06-30"],
    ["Thượng tuần tháng 5/2022", "2022-05-01", "2022-05-10"],
    ["hạ tuần tháng 02/2022", "2022-02-21", "2022-02-28"],
    ["Nửa đầu tháng 6", "2022-06-01", "2022-06-15"],
  ],
  pattern: new RegExp(
    String.raw`\b(?<part>nua dau|nua cuoi|nua sau|${dau}|giua|${cuoi}|(?:thuong|trung|ha)\s*tuan)\s*(?:cua\s*)?${monthHead}(?<month>\d{1,2})(?!\d)${yearTail}`,
    "gu",
  ),
  read: (match) => {
    const part = monthParts[group(match, "part").replace(/\s+/gu, " ")];
    const month = Number(group(match, "month"));
    if (!part) return null;
    return {
      unit: "part",
      year: readYearTail(match),
      at: (y) => daysSpan(y, month, part[0], part[1]),
    };
  },
});

/** Which month of a quarter. */
const place: Readonly<Record<string, number>> = {
  dau: 0,
  nhat: 0,
  "1": 0,
  giua: 1,
  hai: 1,
  "2": 1,
  cuoi: 2,
  ba: 2,
  "3": 2,
};

/** Part of a quarter: its first, middle or last month, also said as "tháng cuối quý II", "tháng thứ hai của quý II". */
export const partOfQuarterSpan = patternRule({
  name: "part-of-quarter",
  needs: ["dau", "giua", "cuoi", "thu"],
  examples: [
    ["Đầu quý II/2022", "2022-04-01", "2022-04-30"],
    ["Giữa quý III", "2022-08-01", "2022-08-31"],
    ["Cuối Quý IV", "2022-12-01", "2022-12-31"],
    ["Tháng cuối quý I/2022", "2022-03-01", "2022-03-31"],
    ["tháng đầu tiên của quý III", "2022-07-01", "2022-07-31"],
    ["tháng thứ hai của quý III", "2022-08-01", "2022-08-31"],
  ],
  pattern: new RegExp(
    String.raw`\b(?:thang\s*)?(?<part>(?<!\bnua )${dau}|giua|(?<!\bnua )${cuoi}|(?<=\bthang\s*)thu\s*(?:nhat|hai|ba|[123]))(?:\s*(?:tien|cung))?\s*(?:cua\s*)?${oneQuarter}${yearTail}`,
    "gu",
  ),
  read: (match, said) => {
    // "cuộc họp đầu tiên Quý II"
    if (/^(?:dau|cuoi)\s*(?:tien|cung)/u.test(match[0])) return null;
    const quarter = readQuarters(group(match, "quarter"), said)?.first ?? Number.NaN;
    const month = quarter * 3 - 2 + (place[group(match, "part").replace(/^thu\s*/u, "")] ?? 0);
    return { unit: "part", year: readYearTail(match), at: (y) => monthsOrNull(y, month, month) };
  },
});

/** Half a quarter: one month and a half. */
export const halfOfQuarterSpan = patternRule({
  name: "half-of-quarter",
  needs: ["nua"],
  examples: [
    ["Nửa đầu quý II/2022", "2022-04-01", "2022-05-15"],
    ["nửa cuối quý II", "2022-05-16", "2022-06-30"],
  ],
  pattern: new RegExp(
    String.raw`\bnua\s*(?<part>dau|cuoi|sau)\s*(?:cua\s*)?${oneQuarter}${yearTail}`,
    "gu",
  ),
  read: (match, said) => {
    const quarter = readQuarters(group(match, "quarter"), said)?.first ?? Number.NaN;
    const isLast = group(match, "part") !== "dau";
    return {
      unit: "part",
      year: readYearTail(match),
      at: (y) => {
        const whole = monthsOrNull(y, quarter * 3 - 2, quarter * 3);
        const middle = daysSpan(y, quarter * 3 - 1, isLast ? 16 : 15, isLast ? 16 : 15);
        if (!whole || !middle) return null;
        return isLast ? { from: middle.from, to: whole.to } : { from: whole.from, to: middle.to };
      },
    };
  },
});

function monthsOrNull(year: number, first: number, last: number): Span | null {
  return Number.isNaN(first) ? null : monthsSpan(year, first, last);
}

/** Months of a vague part of a year: the first and last quarter, and what lies between. */
const yearParts: Readonly<Record<string, readonly [number, number]>> = {
  dau: [1, 3],
  giua: [4, 9],
  cuoi: [10, 12],
  "nua dau": [1, 6],
  "nua cuoi": [7, 12],
  "nua sau": [7, 12],
};

/** Part of a year: "cuối năm" is its last quarter, "nửa cuối năm" its second half. */
export const partOfYearSpan = patternRule({
  name: "part-of-year",
  needs: ["dau", "giua", "cuoi", "nua"],
  examples: [
    ["Cuối năm", "2022-10-01", "2022-12-31"],
    ["Đầu năm 2023", "2023-01-01", "2023-03-31"],
    ["Giữa năm 2022", "2022-04-01", "2022-09-30"],
    ["Các tháng cuối năm 2022", "2022-10-01", "2022-12-31"],
    ["Nửa cuối năm 2022", "2022-07-01", "2022-12-31"],
    ["cuối năm sau", "2023-10-01", "2023-12-31"],
    ["cuối 2022", "2022-10-01", "2022-12-31"],
  ],
  pattern: new RegExp(
    String.raw`\b(?:(?:cac|nhung|quy)\s*(?:thang\s*)?)?(?<part>nua dau|nua cuoi|nua sau|${dau}|giua|${cuoi})(?=\s*(?:cua\s*)?(?:nam\b(?!\s*hoc)|20\d\d))${yearTail}(?:\s*(?:cua\s*)?nam\b)?`,
    "gu",
  ),
  read: (match) => {
    const months = yearParts[group(match, "part")];
    if (!months) return null;
    return {
      unit: "part",
      year: readYearTail(match),
      at: (y) => monthsSpan(y, months[0], months[1]),
    };
  },
});

/** The first or last n months of a year, and the reporting periods of 6 and 9 months: "6 tháng đầu năm", "9 tháng năm 2022". */
export const monthsOfYearSpan = patternRule({
  name: "months-of-year",
  needs: ["thang", "quy", "t dau", "t cuoi"],
  examples: [
    ["6 tháng đầu năm", "2022-01-01", "2022-06-30"],
    ["06 tháng cuối năm 2022", "2022-07-01", "2022-12-31"],
    ["Sáu tháng đầu năm 2022", "2022-01-01", "2022-06-30"],
    ["9 tháng đầu năm 2022", "2022-01-01", "2022-09-30"],
    ["3 tháng cuối năm", "2022-10-01", "2022-12-31"],
    ["6 tháng năm 2022", "2022-01-01", "2022-06-30"],
    ["6T đầu năm", "2022-01-01", "2022-06-30"],
    ["hai quý đầu năm", "2022-01-01", "2022-06-30"],
  ],
  pattern: new RegExp(
    String.raw`(?<![\d/.-]|[a-z])(?<count>${numberPattern})\s*(?<unit>thang|quy|(?<=\d\s*)t(?=\s*(?:dau|cuoi)))\s*(?:(?<part>dau|cuoi)\b${yearTail}(?:\s*(?:cua\s*)?nam\b(?!\s*hoc))?|(?:cua\s*)?(?:nam\s*|\/\s*)(?<plain>20\d\d)(?!\d))`,
    "gu",
  ),
  read: (match, said) => {
    const written = group(match, "count");
    // "Sau thang dau nam", typed without marks
    const isSix = written === "sau" && /^[ -~]*$/u.test(said);
    const count = isSix ? 6 : readNumberWord(written, said.slice(0, written.length));
    const plain = group(match, "plain");
    if (count === null || count < 2) return null;
    const months = group(match, "unit") === "quy" ? count * 3 : count;
    if (months < 1 || months > 11) return null;
    if (plain !== "" && months !== 6 && months !== 9) return null;
    const isLast = group(match, "part") === "cuoi";
    return {
      unit: "half",
      year: plain === "" ? readYearTail(match) : { kind: "year", year: Number(plain) },
      at: (y) => (isLast ? monthsSpan(y, 13 - months, 12) : monthsSpan(y, 1, months)),
    };
  },
});
