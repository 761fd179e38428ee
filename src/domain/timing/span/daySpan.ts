import { civilDate } from "../../calendar/civilDate";
import { locateDates } from "../../calendar/locateDates";
import { readYearTail, yearTail } from "../../calendar/yearTail";
import { canNameDate, isDoubtfulShare, isShare } from "./isBareDate";
import { daysSpan, type Span } from "./Span";
import { group, patternRule, type LocatedSpan, type SpanRule } from "./SpanRule";

/** A single day: day and month, with or without the year; never month and day. */
export const daySpan: SpanRule = {
  name: "day",
  needs: ["/", "thang", "-", "."],
  examples: [
    ["15/6/2022", "2022-06-15", "2022-06-15"],
    ["01/10/2022", "2022-10-01", "2022-10-01"],
    ["ngày 30 tháng 6 năm 2022", "2022-06-30", "2022-06-30"],
    ["31 tháng 01 năm sau", "2023-01-31", "2023-01-31"],
    ["15-6-2022", "2022-06-15", "2022-06-15"],
    ["15.6.2022", "2022-06-15", "2022-06-15"],
    ["15/12", "2022-12-15", "2022-12-15"],
    ["ngày 15-12", "2022-12-15", "2022-12-15"],
  ],
  locate: (letters) => locateDates(letters).flatMap((date) => readDay(letters, date)),
};

function readDay(
  letters: string,
  { index, end, day, month, year }: ReturnType<typeof locateDates>[number],
): readonly LocatedSpan[] {
  const written = letters.slice(index, end);
  const isBare = year === null && !written.includes("thang");
  const isOther =
    isBare &&
    (!canNameDate(letters.slice(0, index)) ||
      isShare(day, month, letters.slice(end)) ||
      isDoubtfulShare(letters, day, month));
  // "24/7" says round the clock
  if (isOther || written === "24/7") return [];
  const at = (y: number): Span | null => {
    const date = civilDate(y, month, day);
    return date && { from: date, to: date };
  };
  return [{ index, end, unit: "day", year, at }];
}

const dayNumber = String.raw`\d{1,2}(?!\d)`;
const nextDay = String.raw`\s*(?:,|;|-|&|\+|\bva\b|\bden\b(?:\s*het)?|\btoi\b)\s*(?:ngay\s*)?${dayNumber}`;

/** Several days of one month: "15-20/6/2022", "ngày 15, 16 tháng 6", "từ ngày 15 đến ngày 20/6". */
export const daysOfMonthSpan = patternRule({
  name: "days-of-month",
  needs: ["/", "thang"],
  examples: [
    ["15-20/6/2022", "2022-06-15", "2022-06-20"],
    ["ngày 15, 16 tháng 6", "2022-06-15", "2022-06-16"],
    ["Từ ngày 15 đến ngày 20/6/2022", "2022-06-15", "2022-06-20"],
    ["15 và 16/6/2022", "2022-06-15", "2022-06-16"],
  ],
  pattern: new RegExp(
    String.raw`(?:\bngay\s*|(?<![\d|:hg]|\d\s*[/.-]\s*|\b(?:thang|quy|gio|thu)\s*))(?<days>\d{1,2}(?:${nextDay})+)\s*(?:\/+|thang)\s*(?<month>\d{1,2})(?!\d)${yearTail}`,
    "gu",
  ),
  read: (match) => {
    const days = (group(match, "days").match(/\d+/gu) ?? []).map(Number);
    const month = Number(group(match, "month"));
    const [first = Number.NaN] = days;
    const last = days[days.length - 1] ?? Number.NaN;
    return {
      unit: "days",
      year: readYearTail(match),
      at: (y) => daysSpan(y, month, first, last),
      several: "range",
    };
  },
});

/** A day whose month stands elsewhere: "Tháng 6/2022 (trước ngày 20)". */
export const loneDaySpan = patternRule({
  name: "lone-day",
  needs: ["ngay"],
  examples: [],
  pattern:
    /\bngay\s*(?<day>\d{1,2})(?!\d|\s*[/.-]\s*\d|\s*(?:[,/]|cua\b)?\s*thang\s*(?:\d|(?:mot|hai|ba|tu|sau|bay|tam|chin|muoi)\b|nam(?=\s*\/|\s+nam))|\s*(?:lam viec|lien tuc|nghi))/gu,
  read: (match) => {
    const day = Number(group(match, "day"));
    return {
      unit: "lone-day",
      year: null,
      at: (y, month) => (month === null ? null : daysSpan(y, month, day, day)),
    };
  },
});

/** The last day of a month, quarter or year: "ngày cuối cùng của tháng 6/2022". */
export const lastDaySpan = patternRule({
  name: "last-day",
  needs: ["ngay cuoi", "ngaycuoi"],
  examples: [
    ["ngày cuối tháng 6/2022", "2022-06-30", "2022-06-30"],
    ["Ngày cuối cùng của tháng 02 năm 2024", "2024-02-29", "2024-02-29"],
  ],
  pattern: new RegExp(
    String.raw`(?<!\b(?:nhung|cac|may)\s)\bngay\s*cuoi(?:\s*cung)?\s*(?:cua\s*)?thang\s*(?<month>\d{1,2})(?!\d)${yearTail}`,
    "gu",
  ),
  read: (match) => {
    const month = Number(group(match, "month"));
    return {
      unit: "day",
      year: readYearTail(match),
      at: (y) => {
        const span = daysSpan(y, month, 1, "end");
        return span && { from: span.to, to: span.to };
      },
    };
  },
});
