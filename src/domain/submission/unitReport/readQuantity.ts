import { readDateParts } from "../../calendar/dateFormat";
import { percentDecimals } from "../../sheet/percentDecimals";
import type { CellValue } from "../../sheet/WorkbookSnapshot";

/** Ways of writing one number, the longest first; a dot before three digits parts thousands. */
const ways = [
  // 1.250, 1.234,5
  String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![.\d])`,
  // 1,234.5; 1,234,567
  String.raw`\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}`,
  // 12 345
  String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?!\d)`,
  String.raw`\d+(?:[.,]\d+)?`,
].join("|");

const firstNumber = new RegExp(`^([^\\d]{0,12}?)(${ways})`, "u");
/** "12 tin, 03 bài" in a column for both. */
const newsItem = `(${ways})\\s*(?:tin bài|tin|bài viết|bài|phóng sự)`;
const newsList = new RegExp(
  `^${newsItem}(?:(?:\\s*[,;+]\\s*|\\s*và\\s+|\\s+)${newsItem})+\\.?$`,
  "iu",
);
/** "Tháng 4: …" begins with the number of a month. */
const namesPeriod = /(?:^|\s)(?:tháng|quý|năm|tuần|ngày)\s*$/iu;
/** "1,234 hồ sơ" may be over a thousand, as machines set to English write it, or one and a bit. */
const doubtful = /^[1-9]\d{0,2},\d{3}$/u;
const ofScore = /^[^\d]*[\d,]+\s*(?:%|điểm)/iu;

/**
 * The number in a quantity cell: 12, "03", "12 tin", "1.250", "1.234,5", "2,5"; a cell shown in percent is its percent
 * (0.95 is 95), and "12 tin, 3 bài" is 15. null where there is none, and for a date, a span ("4-5", "3/4 cuộc") or
 * the number of a month, which is no quantity; nor for "1,234", which may be meant either way.
 */
export function readQuantity(value: CellValue, numberFormat = "General"): number | null {
  if (typeof value === "number") return readNumber(value, numberFormat);
  if (typeof value === "boolean") return null;
  const text = value.normalize("NFC").trim();
  if (/\d\s*[/–—-]\s*\d/u.test(text)) return null;
  if (newsList.test(text)) {
    const items = [...text.matchAll(new RegExp(newsItem, "giu"))];
    return items.reduce((sum, [, number = ""]) => sum + numberOf(number), 0);
  }
  const [, before = "", number] = firstNumber.exec(text) ?? [];
  if (number === undefined || namesPeriod.test(before)) return null;
  return doubtful.test(number) && !ofScore.test(text) ? null : numberOf(number);
}

/** "3/4" that was typed became a day, and its serial would count as tens of thousands. */
function readNumber(value: number, numberFormat: string): number | null {
  if (readDateParts(numberFormat) !== null) return null;
  return percentDecimals(numberFormat) !== null ? Math.round(value * 1e11) / 1e9 : value;
}

/** Whether the cell holds digits, or a day, of which no quantity can be made; "không" and "-" say that there is none. */
export function isUnreadQuantity(value: CellValue, numberFormat = "General"): boolean {
  const saysNumber = typeof value === "number" || /\d/u.test(String(value));
  return saysNumber && readQuantity(value, numberFormat) === null;
}

function numberOf(text: string): number {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/u.test(text);
  const isForeign = /^\d{1,3}(?:,\d{3})+\.|^\d{1,3}(?:,\d{3}){2,}$/u.test(text);
  const plain = text.replace(/[ \u00a0\u202f]/gu, "");
  if (isForeign) return Number(plain.replace(/,/gu, ""));
  return Number((isGrouped ? plain.replace(/\./gu, "") : plain).replace(",", "."));
}
