import { distance } from "fastest-levenshtein";
import type { Phrase } from "../phrase/Phrase";
import { readRecurrence } from "../recurrence/readRecurrence";
import { suppliedBy } from "./dueOf";
import { sortTerms } from "./sortTerms";
import type { TimingRule } from "./TimingRule";

const continuity =
  /(?<!\b(?:khong|chi|chua)\s)\bthuong xuyen\b|(?<!\d\s*(?:ngay|tuan|thang|gio)\s)\blien tuc\b|\b(?:hang|(?<!\b(?:giay|thu|kinh) )moi|tung) ngay\b(?!\s*le)|\bthuong nhat\b|\bcac ngay (?:lam viec|trong tuan)\b|\bquanh nam\b|\bxuyen suot\b|\btrong gio (?:hanh chinh|lam viec)\b|^\W*(?:tx|t(?:hg|h)? ?[./]? ?xuyen|t\/x|24\/24h?)\W*$/u;

/** Whether the phrase says that the work goes on all the time, also misspelt by a letter ("Thường xuên"). */
function saysContinuous(letters: string): boolean {
  if (continuity.test(letters)) return true;
  // one wrong letter leaves one of the two words whole
  if (!/thuong|xuyen/u.test(letters)) return false;
  const words = letters.split(/[^a-z]+/u).filter((word) => word !== "");
  return words.some((word, at) => {
    const pair = `${word}${words[at + 1] ?? ""}`;
    const three = `${pair}${words[at + 2] ?? ""}`;
    const isNegated = /^(?:khong|chi|chua)$/.test(words[at - 1] ?? "");
    return (
      !isNegated &&
      [word, pair, three].some(
        (text) => Math.abs(text.length - 11) <= 1 && distance(text, "thuongxuyen") <= 1,
      )
    );
  });
}

/** An end that is said outright takes the work out of the continuous: "Thường xuyên, hoàn thành trước 15/12". */
function hasCompletion(phrase: Phrase): boolean {
  return phrase.terms.some(
    ({ index, relation }) =>
      (relation === "before" || relation === "by") &&
      /\b(?:hoan thanh|hoan tat|xong|ket thuc)\b[^.;]*$/u.test(phrase.letters.slice(0, index)),
  );
}

/** Work without an end: it has no due date and recurs only where the phrase adds a rhythm of reports. */
export const continuousWork: TimingRule = {
  name: "continuous",
  examples: [
    ["Thường xuyên", { kind: "continuous" }],
    ["Thuong xuyen", { kind: "continuous" }],
    ["Thưòng xuyên", { kind: "continuous" }],
    ["Thường xuên", { kind: "continuous" }],
    ["Thường xuyên trong năm 2022", { kind: "continuous" }],
    ["Thường xuyên và theo yêu cầu", { kind: "continuous" }],
    ["Thường xuyên, định kỳ báo cáo theo Quý", { kind: "continuous", recurrence: "quarterly" }],
    ["Thường xuyên từ Quý II/2022", { kind: "continuous", start: "2022-04-01" }],
    ["Hàng ngày", { kind: "continuous" }],
    ["Liên tục trong năm", { kind: "continuous" }],
  ],
  read: (phrase) => {
    if (!saysContinuous(phrase.letters) || hasCompletion(phrase)) return null;
    const start = phrase.isImpossible
      ? undefined
      : phrase.terms.find(({ relation }) => relation === "from");
    const recurrence = readRecurrence(phrase.letters, phrase.said);
    return {
      kind: "continuous",
      start: start?.from ?? null,
      recurrence: recurrence === "" ? null : recurrence,
      supplied: start ? suppliedBy([start]) : [],
    };
  },
};

const onwards =
  /\b(?:cac|nhung|hang)\s+nam\s+(?:tiep theo|sau|tiep|ke tiep|toi)|\btro di\b|\bve sau\b|\blau dai\b|\b(?:vo|khong(?: co)?) thoi han\b|\bkhong (?:gioi han|han che|an dinh)(?: ve)? thoi (?:gian|han)\b|\bva nam tiep theo$/u;

/** A beginning without an end: "từ Quý I/2026", "Năm 2022 và các năm tiếp theo". There is no due date to miss. */
export const openStart: TimingRule = {
  name: "open-start",
  examples: [
    ["Từ Quý I/2022", { kind: "continuous", start: "2022-01-01" }],
    ["Từ năm 2022 trở đi", { kind: "continuous", start: "2022-01-01" }],
    ["Năm 2022 và các năm tiếp theo", { kind: "continuous", start: "2022-01-01" }],
    ["Bắt đầu từ ngày 01/7/2022", { kind: "continuous", start: "2022-07-01" }],
    ["Từ ngày ban hành Kế hoạch trở đi", { kind: "continuous" }],
    ["Sau ngày 15/6/2022", { kind: "continuous", start: "2022-06-16" }],
  ],
  read: (phrase) => {
    const { starts, windows, deadlines } = sortTerms(phrase);
    if (onwards.test(phrase.letters) && !phrase.isImpossible) {
      const first = [...starts, ...windows, ...deadlines].sort((a, b) => a.index - b.index)[0];
      return {
        kind: "continuous",
        start: first?.from ?? null,
        supplied: first ? suppliedBy([first]) : [],
      };
    }
    const [start] = starts;
    if (!start || windows.length > 0 || deadlines.length > 0) return null;
    return {
      kind: "continuous",
      start: start.relation === "after" ? start.to.add({ days: 1 }) : start.from,
      supplied: suppliedBy([start]),
    };
  },
};
