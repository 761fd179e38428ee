import { allMatches } from "../text/allMatches";
import { readYear } from "./civilDate";
import { readYearTail, yearTail, type SaidYear } from "./yearTail";

/** A day written in a text; `month` and `day` may be impossible (31/6), which is for the caller to say. */
export interface LocatedDate {
  /** Where it stands in the folded letters, without a leading "ngày". */
  readonly index: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** null where the text names no year. */
  readonly year: SaidYear | null;
}

const opens = String.raw`(?<![\d]|\d\s*[/.])`;
const closes = String.raw`(?!\d|\s*[/.]+\s*\d)`;

/** One pattern for each way of writing a day, the fullest first; a place in the text belongs to the first that fits. */
const patterns: readonly RegExp[] = [
  // 15/6/2022, 15-6-2022, 15.6.22, 15 / 6 / 2022; the two separators are the same
  String.raw`${opens}(?<day>\d{1,2})\s*(?<sep>[/.-])\k<sep>*\s*(?<month>\d{1,2})\s*\k<sep>+\s*(?<year>\d{4}|\d{2})${closes}`,
  // 2022-06-15
  String.raw`${opens}(?<year>(?:19|20)\d\d)(?<sep>[/.-])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})${closes}`,
  // 15 tháng 6 năm 2022, 15 tháng 6/2022, ngày 31 của tháng 01 năm sau; not "đợt 1 tháng 4"
  String.raw`(?<!\d|\b(?:dot|lan|lop|khoa|ky|tuan|quy|cap|so)\s*)(?<day>\d{1,2})\s*(?:(?<=\bngay\s*\d+\s*)(?:[,/]|cua\b)\s*)?thang\s*(?<month>\d{1,2})(?!\d)${yearTail}`,
  // 15/6, 15/6 năm 2022, 15/6-2022
  String.raw`${opens}(?<day>\d{1,2})\s*\/+\s*(?<month>\d{1,2})(?!\d|\s*[/.]+\s*\d(?!\d{3}(?!\d)))${yearTail}`,
  // 20.04 or 20-4 and nothing else, where neither number could be the other's kind
  String.raw`(?<=^[^\w]*)(?<day>1[3-9]|2\d|3[01])\s*[.-]\s*(?<month>0?[1-9]|1[0-2])(?=\W*$)`,
  // từ 15.5 đến 15.6
  String.raw`(?<=\b(?:tu|den|het|han:?|(?:cham|muon) nhat)\s+)(?<day>\d{1,2})\s*\.\s*(?<month>0?[1-9]|1[0-2])(?!\d|\s*[/.%]\s*\d|\s*%)${yearTail}`,
  // ngày 15-6, ngày 15.6, trước 15-6
  String.raw`(?<=\bngay\s*|\btruoc\s+(?=\d+\s*[.-]\s*\d+(?!\s*[a-z\d])))(?<day>\d{1,2})\s*[.-]\s*(?<month>\d{1,2})(?!\d|\s*[/.]\s*\d)${yearTail}`,
].map((source) => new RegExp(source, "gu"));

/** Days written as day and month, with or without a year, in text folded by `foldLetters`; never month and day. */
export function locateDates(letters: string): readonly LocatedDate[] {
  const found: LocatedDate[] = [];
  for (const pattern of patterns) {
    for (const match of allMatches(pattern, letters)) {
      const date = readMatch(match);
      if (date && !found.some((other) => overlaps(other, date))) found.push(date);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

function readMatch(match: RegExpMatchArray): LocatedDate | null {
  const { day = "", month = "", sep, year: digits } = match.groups ?? {};
  // "1.2.10" numbers a paragraph; a short year after dots is only taken where it can be a plan's
  if (sep === "." && digits?.length === 2 && !/^[2-4]/.test(digits)) return null;
  const year = sep === undefined ? readYearTail(match) : writtenYear(digits ?? "");
  if (sep !== undefined && year === null) return null;
  const index = match.index ?? 0;
  return { index, end: index + match[0].length, day: Number(day), month: Number(month), year };
}

function writtenYear(digits: string): SaidYear | null {
  const year = readYear(digits);
  return year === null ? null : { kind: "year", year };
}

function overlaps(a: LocatedDate, b: LocatedDate): boolean {
  return a.index < b.end && b.index < a.end;
}
