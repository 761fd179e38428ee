import { allMatches } from "../../text/allMatches";
import { readRelation, type Relation } from "../phrase/readRelation";
import type { LocatedFrequency, RecurrenceRule } from "./RecurrenceRule";

const weekdays: Readonly<Record<string, string>> = {
  hai: "monday",
  "2": "monday",
  ba: "tuesday",
  "3": "tuesday",
  tu: "wednesday",
  "4": "wednesday",
  nam: "thursday",
  "5": "thursday",
  sau: "friday",
  "6": "friday",
  bay: "saturday",
  "7": "saturday",
  "chu nhat": "sunday",
};

const weekly = String.raw`(?:hang|moi|cac|trong|cuoi|dau)\s+tuan`;
const weekdayPatterns = [
  String.raw`\b(?:thu\s*(?<day>hai|ba|tu|nam|sau|bay|[2-7])|(?<sunday>chu nhat))\b[\s,(]*${weekly}`,
  String.raw`${weekly}[\s,:(]*(?:truoc\s+|vao\s+|cham nhat\s+|ngay\s+|sang\s+|chieu\s+)*(?:thu\s*(?<day>hai|ba|tu|nam|sau|bay|[2-7])|(?<sunday>chu nhat))\b`,
].map((source) => new RegExp(source, "gu"));

/** "before day 25", "by day 5", "on day 20" */
function bind(relation: Relation, what: string): string {
  if (relation === "before") return `before ${what}`;
  return relation === "by" ? `by ${what}` : `on ${what}`;
}

/** A weekday of each week. */
export const weekdayRecurrence: RecurrenceRule = {
  name: "weekday",
  needs: ["tuan"],
  examples: [
    ["Thứ Sáu hàng tuần", "weekly:friday"],
    ["Hàng tuần (thứ 6)", "weekly:friday"],
    ["Sáng thứ Hai hằng tuần", "weekly:monday"],
    ["Trước thứ Sáu hàng tuần", "weekly:before friday"],
  ],
  locate: (letters) =>
    weekdayPatterns.flatMap((pattern) =>
      allMatches(pattern, letters).flatMap((match) => {
        const day = weekdays[match.groups?.["day"] ?? match.groups?.["sunday"] ?? ""];
        if (day === undefined) return [];
        const isBefore =
          readRelation(letters.slice(0, match.index)).relation === "before" ||
          /\btruoc\b/.test(match[0]);
        return [located(match, `weekly:${isBefore ? "before " : ""}${day}`)];
      }),
    ),
};

const day = String.raw`(?:ngay|ngay mung|mung)\s*(?<day>\d{1,2})(?!\d|\s*[/.]\s*\d)(?:\s*(?:-|den|va|,)\s*(?:ngay\s*)?(?<lastDay>\d{1,2})(?!\d|\s*[/.]\s*\d))?`;
const ofEachMonth = String.raw`(?:cua\s+)?(?:(?:hang|moi|cac|tung)\s+thang|thang(?=\s*(?:$|[,;.()]|bao cao\b)))`;
const monthDayPatterns = [
  // chậm nhất ngày 05 hàng tháng
  String.raw`\b${day}\s*,?\s*(?:\(?\s*)${ofEachMonth}`,
  // hàng tháng, trước ngày 20
  String.raw`\b(?:hang|moi)\s+thang\b[\s,;:(]*(?<lead>(?:[a-z]+\s+){0,5}?)${day}(?!\s*thang)`,
].map((source) => new RegExp(source, "gu"));

/** A day of each month. */
export const monthDayRecurrence: RecurrenceRule = {
  name: "day-of-month",
  needs: ["ngay", "mung"],
  examples: [
    ["chậm nhất ngày 05 hàng tháng", "monthly:by day 5"],
    ["Trước ngày 25 hàng tháng", "monthly:before day 25"],
    ["Hàng tháng (trước ngày 20)", "monthly:before day 20"],
    ["Ngày 15 hàng tháng", "monthly:on day 15"],
    ["Ngày 20-25 hàng tháng", "monthly:on day 20 to 25"],
    ["Trước ngày 20 của tháng", "monthly:before day 20"],
  ],
  locate: (letters) =>
    monthDayPatterns.flatMap((pattern) =>
      allMatches(pattern, letters).flatMap((match) => readMonthDay(letters, match)),
    ),
};

function readMonthDay(letters: string, match: RegExpMatchArray): readonly LocatedFrequency[] {
  const { day: first = "", lastDay, lead } = match.groups ?? {};
  const days =
    lastDay === undefined ? `${Number(first)}` : `${Number(first)} to ${Number(lastDay)}`;
  if (Number(first) < 1 || Number(first) > 31) return [];
  const before = lead ?? letters.slice(0, match.index);
  return [located(match, `monthly:${bind(readRelation(before).relation, `day ${days}`)}`)];
}

const place: Readonly<Record<string, number>> = {
  dau: 1,
  "thu nhat": 1,
  giua: 2,
  "thu hai": 2,
  cuoi: 3,
  "thu ba": 3,
};
const quarterDay = new RegExp(
  String.raw`\b(?:ngay\s*(?<day>\d{1,2})(?!\d|\s*[/.]\s*\d)\s*(?:cua\s+)?)?(?:thang\s*)?(?<place>dau|giua|cuoi|(?<=\bthang )thu (?:nhat|hai|ba))(?:\s*(?:cung|tien))?\s*(?:cua\s*)?(?:(?:moi|hang|cac|tung)\s*)?quy(?:\s*(?<next>sau|tiep theo|ke tiep))?(?!\s*(?:[ivxl\d]|dinh\b|che\b))\b`,
  "gu",
);

const monthPart =
  /\b(?<part>ngay(?: lam viec)? (?:cuoi(?: cung)?|dau(?: tien)?)|tuan (?:cuoi|dau)(?: (?:cung|tien))?|cuoi|dau|giua)\s*(?:cua\s+)?(?:(?:hang|moi|cac)\s+)?thang(?!\s*(?:\d|[a-z]))/gu;

/** A part of each month without its number: "cuối tháng", "tuần đầu của tháng", "ngày làm việc cuối cùng của tháng". */
export const monthPartRecurrence: RecurrenceRule = {
  name: "part-of-month",
  needs: ["cuoi", "dau", "giua"],
  examples: [
    ["Cuối tháng", "monthly:at the end"],
    ["Tuần đầu của tháng", "monthly:in the first week"],
    ["Ngày làm việc cuối cùng của tháng", "monthly:on the last day"],
    ["Ngày làm việc đầu tiên của tháng", "monthly:on the first day"],
  ],
  locate: (letters) =>
    allMatches(monthPart, letters).map((match) => {
      const part = match.groups?.["part"] ?? "";
      return located(match, `monthly:${monthPartWords(part)}`);
    }),
};

function monthPartWords(part: string): string {
  const isLast = part.includes("cuoi");
  if (part.startsWith("ngay")) return isLast ? "on the last day" : "on the first day";
  if (part.startsWith("tuan")) return isLast ? "in the last week" : "in the first week";
  if (part === "giua") return "in the middle";
  return isLast ? "at the end" : "at the beginning";
}

/** A day or month of each quarter. */
export const quarterDayRecurrence: RecurrenceRule = {
  name: "day-of-quarter",
  needs: ["quy"],
  examples: [
    [
      "Hàng quý (trước ngày 15 tháng cuối quý)",
      "quarterly:before day 15 of month 3 of the quarter",
    ],
    ["Trước ngày 15 của tháng cuối quý", "quarterly:before day 15 of month 3 of the quarter"],
    ["Tháng cuối quý", "quarterly:in month 3 of the quarter"],
    ["Ngày 15 của tháng thứ hai của quý", "quarterly:on day 15 of month 2 of the quarter"],
    ["Cuối mỗi quý", "quarterly:in month 3 of the quarter"],
    ["Trước ngày 05 tháng đầu quý sau", "quarterly:before day 5 of month 1 of the next quarter"],
  ],
  locate: (letters) =>
    allMatches(quarterDay, letters).map((match) => {
      const { day: number, place: word = "", next } = match.groups ?? {};
      const month = `month ${place[word] ?? 3} of the ${next === undefined ? "" : "next "}quarter`;
      const { relation } = readRelation(letters.slice(0, match.index));
      const when =
        number === undefined ? `in ${month}` : bind(relation, `day ${Number(number)} of ${month}`);
      return located(match, `quarterly:${when}`);
    }),
};

const nextMonthDay =
  /\bngay\s*(?<day>\d{1,2})(?!\d)\s*(?:cua\s+)?thang\s*(?:tiep sau|sau|tiep theo|ke tiep|lien ke)\b/gu;

/** A day of the month that follows: "trước ngày 10 tháng sau". */
export const nextMonthDayRecurrence: RecurrenceRule = {
  name: "day-of-next-month",
  needs: ["ngay"],
  examples: [["Trước ngày 10 của tháng tiếp theo", "monthly:before day 10 of the next month"]],
  locate: (letters, said) =>
    allMatches(nextMonthDay, letters).flatMap((match) => {
      // "ngày 15 tháng Sáu"
      if (said.slice(match.index, match.index + match[0].length).endsWith("sáu")) return [];
      const { relation } = readRelation(letters.slice(0, match.index));
      const what = `day ${Number(match.groups?.["day"])} of the next month`;
      return located(match, `monthly:${bind(relation, what)}`);
    }),
};

function located(match: RegExpMatchArray, frequency: string): LocatedFrequency {
  const index = match.index ?? 0;
  return { index, end: index + match[0].length, frequency };
}
