import { remember } from "../text/remember";
import { quantityKey } from "./quantityKey";

/** The same thing said at length, the shorter way last. */
const sameWords: readonly (readonly [RegExp, string])[] = [
  [/thủ tục hành chính/gu, "tthc"],
  [/cải cách hành chính/gu, "cchc"],
  [/tin bài viết|tin bài báo|bài viết/gu, "tin bài"],
  // "Gửi đăng" is what a unit sends for posting, not what was posted.
  [/gửi đăng( tải)?/gu, "gửi"],
  [/đăng tải/gu, "đăng"],
  [/(^| )(tổng số|số lượng|số|đã|được|tổ chức|tham dự|tham gia|của đơn vị)(?= |$)/gu, " "],
  [/(tiếp nhận|nộp) (?=trực tuyến|đúng hạn)/gu, ""],
  [/(giải quyết|trả) (?=(đúng|trước) hạn)/gu, ""],
];

/**
 * Labels with the same key are one figure, however units call it: "Số tin, bài được đăng" and "Tin, bài đăng tải",
 * "Số thủ tục hành chính rà soát" and "TTHC được rà soát". What is sent and what is posted stay two figures.
 */
export const figureKey: (label: string) => string = remember((label) => {
  const key = quantityKey(label);
  const short = sameWords.reduce((text, [words, shorter]) => text.replace(words, shorter), key);
  return short.replace(/\s+/gu, " ").trim() || key;
}, 1_000);
