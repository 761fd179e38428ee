import { lastDayOfMonth } from "../../calendar/civilDate";
import { readQuarterNumber } from "../../calendar/quarterNumber";
import { readYearTail, yearTail } from "../../calendar/yearTail";
import { monthHead } from "./monthSpan";
import { numberPattern, readNumberWord } from "./numberWord";
import { oneQuarter, readQuarters } from "./quarterSpan";
import { daysSpan, type Span } from "./Span";
import { group, patternRule } from "./SpanRule";

const tail = String.raw`\s*[,/(-]?\s*(?:cua\s*)?${monthHead}(?<month>\d{1,2})(?!\d)${yearTail}`;

const weekNames = `${numberPattern}|i{1,3}|iv|dau|cuoi`;

/** A week of a month, counted in sevens from its first day; the last week is its last seven days. */
export const weekSpan = patternRule({
  name: "week-of-month",
  needs: ["tuan"],
  examples: [
    ["Tuần thứ 3 của tháng 4/2022", "2022-04-15", "2022-04-21"],
    ["tuần 1 tháng 5", "2022-05-01", "2022-05-07"],
    ["Tuần đầu tháng 6/2022", "2022-06-01", "2022-06-07"],
    ["Tuần II tháng 6", "2022-06-08", "2022-06-14"],
    ["Tuần thứ 3, tháng 4/2022", "2022-04-15", "2022-04-21"],
    ["Tuần cuối tháng 6/2022", "2022-06-24", "2022-06-30"],
    ["Tuần thứ hai tháng 6", "2022-06-08", "2022-06-14"],
    ["Tuần 3, 4 tháng 6/2022", "2022-06-15", "2022-06-28"],
    ["Tuần 1 - tuần 2 tháng 7", "2022-07-01", "2022-07-14"],
  ],
  pattern: new RegExp(
    String.raw`\btuan\s*(?:le\s*)?(?:thu\s*)?(?<week>${weekNames})(?:\s*(?:tien|cung))?(?:\s*(?:,|-|va|den)\s*(?:tuan\s*)?(?:thu\s*)?(?<last>${numberPattern}|i{1,3}|iv))?${tail}`,
    "gu",
  ),
  read: (match, said) => {
    const month = Number(group(match, "month"));
    const first = weekNumber(match, "week", said);
    const last = group(match, "last") === "" ? first : weekNumber(match, "last", said);
    if (first === null || last === null) return null;
    return { unit: "week", year: readYearTail(match), at: (y) => weeksAt(y, month, first, last) };
  },
});

/** The month first: "Tháng 9/2022 (tuần cuối)", "Tháng 9, tuần 2". */
export const monthThenWeekSpan = patternRule({
  name: "week-behind-month",
  needs: ["tuan"],
  examples: [
    ["Tháng 9/2022 (tuần cuối)", "2022-09-24", "2022-09-30"],
    ["Tháng 9, tuần thứ 2", "2022-09-08", "2022-09-14"],
  ],
  pattern: new RegExp(
    String.raw`${monthHead}(?<month>\d{1,2})(?!\d)${yearTail}\s*[,(:-]\s*(?:vao\s+|trong\s+)?tuan\s*(?:le\s*)?(?:thu\s*)?(?<week>${weekNames})(?![a-z\d])(?:\s*(?:tien|cung))?\)?(?=\W*$)`,
    "gu",
  ),
  read: (match, said) => {
    const month = Number(group(match, "month"));
    const week = weekNumber(match, "week", said);
    if (week === null) return null;
    return { unit: "week", year: readYearTail(match), at: (y) => weeksAt(y, month, week, week) };
  },
});

type Week = number | "last";

function weekNumber(match: RegExpMatchArray, name: "week" | "last", said: string): Week | null {
  const written = group(match, name);
  if (written === "dau") return 1;
  if (written === "cuoi") return "last";
  const roman = /^[iv]+$/.test(written) ? readQuarterNumber(written) : null;
  if (roman !== null) return roman;
  const index = match[0].indexOf(written, match[0].indexOf("tuan") + 4);
  return readNumberWord(written, said.slice(index, index + written.length));
}

function weeksAt(year: number, month: number, first: Week, last: Week): Span | null {
  if (month < 1 || month > 12) return null;
  const end = lastDayOfMonth(year, month);
  if (first === "last" || last === "last") return daysSpan(year, month, end - 6, end);
  if (last > 5) return null;
  return daysSpan(year, month, first * 7 - 6, Math.min(last * 7, end));
}

/** The first or last n days of a quarter: "10 ngày đầu quý III". */
export const daysOfQuarterSpan = patternRule({
  name: "days-of-quarter",
  needs: ["dau", "cuoi"],
  examples: [
    ["10 ngày đầu Quý III/2022", "2022-07-01", "2022-07-10"],
    ["15 ngày cuối quý II", "2022-06-16", "2022-06-30"],
  ],
  pattern: new RegExp(
    String.raw`(?<![\d/.-]|[a-z])(?<count>\d{1,2})\s*ngay\s*(?<part>dau|cuoi)\s*(?:tien\s*|cung\s*)?(?:cua\s*)?${oneQuarter}${yearTail}`,
    "gu",
  ),
  read: (match, said) => {
    const quarter = readQuarters(group(match, "quarter"), said)?.first ?? Number.NaN;
    const days = Number(group(match, "count"));
    const isLast = group(match, "part") === "cuoi";
    const month = quarter * 3 - (isLast ? 0 : 2);
    return {
      unit: "days",
      year: readYearTail(match),
      at: (y) => daysAt(y, month, days, isLast),
    };
  },
});

/** The first or last n days or weeks of a month: "10 ngày đầu tháng 6", "2 tuần cuối tháng 5". */
export const daysCountSpan = patternRule({
  name: "days-count",
  needs: ["dau", "cuoi"],
  examples: [
    ["10 ngày đầu tháng 6/2022", "2022-06-01", "2022-06-10"],
    ["05 ngày cuối tháng 6", "2022-06-26", "2022-06-30"],
    ["hai tuần đầu tháng 5", "2022-05-01", "2022-05-14"],
  ],
  pattern: new RegExp(
    String.raw`(?<![\d/.-]|[a-z])(?<count>${numberPattern})\s*(?<unit>ngay|tuan)\s*(?<part>dau|cuoi)${tail}`,
    "gu",
  ),
  read: (match, said) => {
    const written = group(match, "count");
    const count = readNumberWord(written, said.slice(0, written.length));
    if (count === null) return null;
    const days = group(match, "unit") === "tuan" ? count * 7 : count;
    const month = Number(group(match, "month"));
    const isLast = group(match, "part") === "cuoi";
    return {
      unit: "days",
      year: readYearTail(match),
      at: (y) => daysAt(y, month, days, isLast),
    };
  },
});

/** The first or last days of a month; null where it has not so many. */
function daysAt(year: number, month: number, days: number, isLast: boolean): Span | null {
  if (!(month >= 1 && month <= 12)) return null;
  const end = lastDayOfMonth(year, month);
  return isLast ? daysSpan(year, month, end - days + 1, end) : daysSpan(year, month, 1, days);
}
