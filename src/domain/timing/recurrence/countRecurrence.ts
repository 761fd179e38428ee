import { allMatches } from "../../text/allMatches";
import { numberPattern, readNumberWord } from "../span/numberWord";
import { everyUnits, isRecurrenceUnit, timesPerUnit, type RecurrenceUnit } from "./frequency";
import type { LocatedFrequency, RecurrenceRule } from "./RecurrenceRule";

const unit = String.raw`(?<unit>ngay|tuan|thang|quy|nam)`;
const number = `(?<![\\d/.,-]|[a-z])(?<count>${numberPattern})(?:\\s*(?:-|den)\\s*\\d{1,2})?`;

const everyPatterns = [
  // 06 tháng/lần, 3 tháng một lần, 2 tuần 1 lần
  String.raw`${number}\s*${unit}\s*(?:\/\s*)?(?:0?1|mot|\/)?\s*lan\b`,
  // định kỳ 03 tháng, cứ 15 ngày, mỗi 6 tháng
  String.raw`(?:\b(?:dinh ky|moi|cach)|(?<=^\W*|[,;:(]\s*)cu)\s+(?:theo\s+)?${number}\s*${unit}(?!\s*(?:dau|cuoi|\d|mot\s*\d))\b`,
  // quý/lần, tháng/1 lần
  String.raw`\b${unit}\s*\/\s*(?<count>0?1|mot)?\s*lan\b`,
].map((source) => new RegExp(source, "gu"));

/** Once every so many units: "06 tháng/lần", "Định kỳ 03 tháng". */
export const everyRecurrence: RecurrenceRule = {
  name: "every-n-units",
  needs: ["lan", "dinh ky", "cu", "moi", "cach"],
  examples: [
    ["06 tháng/lần", "half-yearly"],
    ["Định kỳ 03 tháng", "quarterly"],
    ["3 tháng một lần", "quarterly"],
    ["01 tháng/lần", "monthly"],
    ["Hai tuần một lần", "every 2 weeks"],
    ["Định kỳ 15 ngày", "every 15 days"],
    ["1 năm/lần", "yearly"],
    ["Quý/lần", "quarterly"],
  ],
  locate: (letters, said) => locateCounts(everyPatterns, letters, said, everyUnits),
};

/** Things that are held so many times, beside "lần". */
const events = "cuoc|buoi|dot|hoi nghi|lop|chuyen de|ky|toa dam|cuoc hop";
const timesPatterns = [
  // 2 lần/năm, 01 hội nghị/quý, 01 lần/01 tháng
  String.raw`${number}\s*(?<thing>lan|${events}|[a-z]+(?:,? [a-z]+){0,2})\s*\/\s*(?:0?1|mot)?\s*${unit}(?!\s*(?:\d|[ivx]+\b))\b`,
  // 01 lần/06 tháng
  String.raw`${number}\s*(?<thing>lan)\s*\/\s*(?<per>\d{1,2})\s*${unit}(?!\s*\d)\b`,
  // 2 lần trong năm, hai lần một năm, 01 lần mỗi quý
  String.raw`${number}\s*(?<thing>lan|${events})\s*(?:trong|mot|moi|hang|0?1|tren|\s)+\s*${unit}\b(?!\s*(?:\d|[ivx]+\b))`,
  // mỗi tháng 01 bài, hàng quý ít nhất 02 cuộc
  String.raw`\b(?:moi|hang|tung)\s+${unit}\s*,?\s*(?:to chuc\s*|it nhat\s*|toi thieu\s*|thuc hien\s*|dang\s*)*${number}\s*(?<thing>(?!thang\b|quy\b|nam\b|tuan\b|ngay\b)[a-z]+)`,
  // mỗi quý 01 lần, năm 2 lần, 01 quý tổ chức ít nhất 1 cuộc
  String.raw`(?:\b(?:moi|hang|mot|0?1)\s+|^\W*)${unit}\s*,?\s*(?:to chuc\s*|it nhat\s*|toi thieu\s*|thuc hien\s*)*${number}\s*(?<thing>lan|tin|bai|${events})\b`,
].map((source) => new RegExp(source, "gu"));

/** So many times in each unit: "2 lần/năm", "Mỗi quý 01 lần", "01 hội nghị/quý". */
export const timesRecurrence: RecurrenceRule = {
  name: "n-times-per-unit",
  needs: [
    "/",
    "moi",
    "hang",
    "tung",
    "lan",
    "cuoc",
    "buoi",
    "dot",
    "hoi nghi",
    "lop",
    "chuyen de",
    "ky",
    "toa dam",
    "tin",
    "bai",
  ],
  examples: [
    ["2 lần/năm", "twice a year"],
    ["Ít nhất 01 lần/năm", "yearly"],
    ["Mỗi quý 01 lần", "quarterly"],
    ["Mỗi năm 2 lần", "twice a year"],
    ["Hai lần một năm", "twice a year"],
    ["01 hội nghị/quý", "quarterly"],
    ["Ít nhất 02 tin, bài/tháng", "monthly"],
    ["04 lần/năm", "4 times a year"],
    ["2-3 lần/năm", "twice a year"],
    ["1 lần/tuần", "weekly"],
    ["01 lần/06 tháng", "half-yearly"],
    ["Mỗi tháng 01 bài", "monthly"],
  ],
  locate: (letters, said) =>
    locateCounts(timesPatterns, letters, said, (count, word, thing, per) =>
      per > 1 && count === 1
        ? everyUnits(per, word)
        : thing !== "" && !new RegExp(`^(?:lan|${events})$`).test(thing)
          ? everyUnits(1, word)
          : timesPerUnit(count, word),
    ),
};

function locateCounts(
  patterns: readonly RegExp[],
  letters: string,
  said: string,
  name: (count: number, unit: RecurrenceUnit, thing: string, per: number) => string,
): readonly LocatedFrequency[] {
  const found: LocatedFrequency[] = [];
  for (const pattern of patterns) {
    for (const match of allMatches(pattern, letters)) {
      const { count: written = "1", unit: word = "", thing = "", per = "1" } = match.groups ?? {};
      const start = match.index + match[0].indexOf(written);
      const count = readNumberWord(written, said.slice(start, start + written.length));
      if (count === null || count < 1 || !isRecurrenceUnit(word)) continue;
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.index < end)) continue;
      found.push({ index: match.index, end, frequency: name(count, word, thing, Number(per)) });
    }
  }
  return found;
}
