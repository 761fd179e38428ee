import { readYearTail, yearTail, type SaidYear } from "../../calendar/yearTail";
import { listEnds, separator } from "./itemList";
import { readNumberWord } from "./numberWord";
import { canNameDate } from "./isBareDate";
import { daysSpan, monthsSpan, type Span } from "./Span";
import { group, patternRule } from "./SpanRule";

/** "tháng", "T", "T.", "Th."; in "mỗi tháng 01 bài" and "tháng 1 bài" the number counts articles. */
export const monthHead = String.raw`(?<!\b(?:moi|hang|tung)\s)\b(?:thang|th?g?\.?(?=\s*\d))\s*`;
const first = String.raw`\d{1,2}(?!\d|\s*(?:tin|bai|lan|cuoc|buoi)\b)`;
/** A later item is never the day of a date: "tháng 3, 5/6/2022". */
const later = String.raw`(?:0?[1-9]|1[0-2])(?!\d|\s*\/+\s*\d{1,2}(?!\d)|\s*(?:thang|ngay|tuan|lan|gio)\b)`;

/** Pattern text of a month or several, without the year; group `months`. */
const months = `${monthHead}(?<months>${first}(?:${separator}(?:${monthHead})?${later})*)`;

/** Whole months by number, alone, in lists and in ranges. */
export const monthSpan = patternRule({
  name: "month",
  needs: ["t"],
  examples: [
    ["Tháng 3/2022", "2022-03-01", "2022-03-31"],
    ["tháng 3 năm 2022", "2022-03-01", "2022-03-31"],
    ["Tháng 02/2024", "2024-02-01", "2024-02-29"],
    ["Tháng 12//2022", "2022-12-01", "2022-12-31"],
    ["T6/2022", "2022-06-01", "2022-06-30"],
    ["Tháng 3, 4/2022", "2022-03-01", "2022-04-30"],
    ["tháng 1-4/2022", "2022-01-01", "2022-04-30"],
    ["Tháng 6 và tháng 12", "2022-06-01", "2022-12-31"],
    ["Tháng 01 năm sau", "2023-01-01", "2023-01-31"],
    ["Tháng 11 - 02/2023", "2022-11-01", "2023-02-28"],
    ["Tháng 11, 12 và tháng 01/2023", "2022-11-01", "2023-01-31"],
  ],
  pattern: new RegExp(months + yearTail, "gu"),
  read: (match) => {
    const written = group(match, "months");
    const numbers = (written.match(/\d+/gu) ?? []).map(Number);
    const year = readYearTail(match);
    const ends = listEnds(written, numbers, 12);
    // "tháng 6-2-2022" is rather a day than June to February
    const isDate = ends.first > ends.last && /^\D*\d+-\d+-\d{4}$/u.test(match[0]);
    if (isDate) return { unit: "month", year, at: () => null };
    return { unit: "month", year, at: (y) => monthsAt(y, ends, year), several: ends.several };
  },
});

/** First and last month of a written list in a year; null where there are no such months. */
function monthsAt(
  year: number,
  ends: { readonly first: number; readonly last: number },
  said: SaidYear | null,
): Span | null {
  if (ends.first <= ends.last) return monthsSpan(year, ends.first, ends.last);
  // over nine months it is rather a slip than a range across the year
  if (13 - ends.first + ends.last > 9) return null;
  const from = said && monthsSpan(year - 1, ends.first, 12);
  const to = monthsSpan(year, 1, ends.last);
  return from && to && { from: from.from, to: to.to };
}

/** A month spelt out: "tháng bảy", "tháng Tư/2022". */
export const monthWordSpan = patternRule({
  name: "month-word",
  needs: ["thang"],
  examples: [
    ["tháng bảy", "2022-07-01", "2022-07-31"],
    ["Tháng Tư/2022", "2022-04-01", "2022-04-30"],
    ["Tháng Năm năm 2022", "2022-05-01", "2022-05-31"],
    ["tháng mười hai năm 2022", "2022-12-01", "2022-12-31"],
    ["Ngày 15 tháng Tám năm 2022", "2022-08-15", "2022-08-15"],
  ],
  pattern: new RegExp(
    String.raw`(?:(?<!\d|\b(?:dot|lan|lop|khoa|ky|tuan|quy|cap|so|buoc|trong|suot)\s*)(?<day>\d{1,2})\s*)?\bthang\s+(?<month>mot|hai|ba|tu|sau|bay|tam|chin|muoi(?:\s+(?:mot|hai))?|nam(?=\s*\/|\s+nam\s+20))(?![a-z]|\s+lan\b)${yearTail}`,
    "gu",
  ),
  read: (match, said) => {
    const month = group(match, "month");
    const at = match[0].indexOf(month, match[0].indexOf("thang") + 5);
    const spelt = said.slice(at, at + month.length);
    const number = readNumberWord(month, spelt);
    const day = group(match, "day");
    if (number === null) return null;
    const year = readYearTail(match);
    if (day === "") return { unit: "month", year, at: (y) => monthsSpan(y, number, number) };
    return { unit: "day", year, at: (y) => daysSpan(y, number, Number(day), Number(day)) };
  },
});

/** Month and year without the word "tháng": "12/2025", "3-5/2022". */
export const monthYearSpan = patternRule({
  name: "month-year",
  needs: ["20", "19", "21"],
  examples: [
    ["12/2025", "2025-12-01", "2025-12-31"],
    ["03/2022", "2022-03-01", "2022-03-31"],
    ["12-2025", "2025-12-01", "2025-12-31"],
    ["3-5/2022", "2022-03-01", "2022-05-31"],
    ["8, 9/2022", "2022-08-01", "2022-09-30"],
    ["07, 08, 09/2022", "2022-07-01", "2022-09-30"],
  ],
  pattern:
    /(?<![\d|]|\d\s*[/.]|\bquy\s*)(?:(?<!\bngay\s*)(?<first>\d{1,2})(?:\s*,\s*\d{1,2})*\s*(?<join>-|,|&|va)\s*)?(?<month>\d{1,2})(?:\s*\/+\s*(?:nam\s*)?|\s*-+\s*|\.+)(?<year>(?:19|20|21)\d\d)(?!\d|\s*[/.]\s*\d)/gu,
  read: (match) => {
    if (!canNameDate((match.input ?? "").slice(0, match.index))) return null;
    const last = Number(group(match, "month"));
    const from = group(match, "first") === "" ? last : Number(group(match, "first"));
    const year = Number(group(match, "year"));
    return {
      unit: "month",
      year: { kind: "year", year },
      at: (y) => monthsSpan(y, from, last),
      several: from === last ? undefined : group(match, "join") === "-" ? "range" : "list",
    };
  },
});
