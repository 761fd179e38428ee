import { allMatches } from "../../text/allMatches";
import { timesPerUnit } from "./frequency";
import type { LocatedFrequency, RecurrenceRule } from "./RecurrenceRule";

const usual =
  /\bthuong nien\b|\b(?:0?4|bon) quy\b|\bnua (?:nam|thang)\s*(?:\/|mot|0?1)?\s*lan\b|^\W*(?:cuoi|dau) tuan(?=\W*$)|\btu ngay \d{1,2} (?:cua )?thang (?:lien )?truoc\b/gu;
const periods =
  /\bquy (?:i|1)\b\W+(?:0?6 thang)(?: dau nam)?\W+(?:va )?(?:quy (?:iii|3)|0?9 thang)(?: dau nam)?\W+(?:va )?(?:ca )?nam\b(?! \d)/gu;
const reviews = /\bso ket 0?6 thang(?: dau nam)?\W+(?:va )?tong ket (?:cuoi )?nam\b(?! \d)/gu;

/** Words that carry their frequency: "thường niên", "cả 4 quý". */
export const usualRecurrence: RecurrenceRule = {
  name: "usual-words",
  needs: ["thuong nien", "quy", "nua ", "tuan", "so ket", "thang"],
  examples: [
    ["Báo cáo thường niên", "yearly"],
    ["Cả 4 quý", "quarterly"],
    ["Nửa năm một lần", "half-yearly"],
    ["Nửa tháng một lần", "twice a month"],
    ["Cuối tuần", "weekly"],
    ["Từ ngày 15 tháng trước đến ngày 14 tháng này", "monthly"],
    ["Sơ kết 6 tháng; tổng kết cuối năm", "half-yearly,yearly"],
  ],
  locate: (letters) => [
    ...locateWords(usual, letters, usualFrequency),
    ...locateWords(reviews, letters, () => "half-yearly,yearly"),
  ],
};

function usualFrequency(words: string): string {
  if (words.endsWith("quy")) return "quarterly";
  if (words.endsWith("tuan")) return "weekly";
  if (words.endsWith("truoc")) return "monthly";
  if (words.startsWith("nua thang")) return timesPerUnit(2, "thang");
  return words.startsWith("nua nam") ? "half-yearly" : "yearly";
}

/** The reporting periods of a year by name: offices report quý I, 6 tháng, quý III (or 9 tháng) and năm. */
export const periodsRecurrence: RecurrenceRule = {
  name: "reporting-periods",
  needs: ["6 thang"],
  examples: [
    ["Quý I, 6 tháng, quý III và năm", "quarterly,half-yearly,yearly"],
    ["Quý I, 6 tháng, 9 tháng, năm", "quarterly,half-yearly,yearly"],
  ],
  locate: (letters) => locateWords(periods, letters, () => "quarterly,half-yearly,yearly"),
};

function locateWords(
  pattern: RegExp,
  letters: string,
  frequencyOf: (words: string) => string,
): readonly LocatedFrequency[] {
  return allMatches(pattern, letters).map((match) => ({
    index: match.index,
    end: match.index + match[0].length,
    frequency: frequencyOf(match[0]),
  }));
}
