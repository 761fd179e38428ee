import { canNameDate } from "../span/isBareDate";
import type { LocatedSpan } from "../span/SpanRule";
import { isWithin, type Stretch } from "./conditionScopes";

/**
 * Week 3 of April, or the week of 3 April; "T2-T6": February to June, or Monday to Friday; "Tháng 1 1/2022":
 * January, or a torn November. "Quý II/2022?" asks.
 */
const twoReadings =
  /\btuan\s*\d\s*\/\s*\d{1,2}\s*\/\s*20\d\d(?!\s*(?:-|den))|^\W*t2\s*(?:-|den)\s*t[67]\W*$|\bthang \d{1,2} \d{1,2} ?\/ ?20\d\d|\?[^a-z\d]*$/u;

/** Blanks left to be filled in: "Tháng …/2022", "ngày … tháng … năm 2022". */
const blank =
  /\b(?:ngay|thang|quy)\s*(?:\.{2,}|_+(?!\w)|-{2,})|(?:[._]|\bx{1,2})\s*\/\s*\d{1,2}\s*\/\s*20\d\d|\bngay\s+thang\s+nam\b|(?<!\b0?[69]\s*)\bthang\s+nam\s+20\d\d|^\W*\/\s*(?:\d{1,2}\s*\/\s*)?20\d\d|\b(?:thang|quy)\s*\/\s*20\d\d/u;

/** Whether nothing in the phrase is certain: days left blank, numbers torn apart, a text that reads two ways. */
export function isImpossible(
  letters: string,
  located: readonly LocatedSpan[],
  conditions: readonly Stretch[],
): boolean {
  return (
    blank.test(letters) ||
    twoReadings.test(letters) ||
    isSignature(letters) ||
    hasTornNumber(letters, located, conditions)
  );
}

/** "Lâm Đồng, ngày 15 tháng 6 năm 2022": where and when a paper was signed. */
function isSignature(letters: string): boolean {
  const place = /^\W*([a-z]+(?:[. ]+[a-z]+){1,4}), ngay \d[\d/]*(?: thang \d+ nam \d+)?\W*$/u.exec(
    letters,
  )?.[1];
  // "đóng" may be the last word before a day, "Đồng" that of a province
  return place !== undefined && (!canNameDate(place) || /[a-z] dong$/u.test(place));
}

/** A number that belongs to an expression and that no rule took in: "quý II/20222", "ngày 10 tháng 3, 6, 9". */
function hasTornNumber(
  letters: string,
  located: readonly LocatedSpan[],
  conditions: readonly Stretch[],
): boolean {
  return located.some(({ index, end }, at) => {
    if (isWithin(conditions, index)) return false;
    const after = letters.slice(end, located[at + 1]?.index);
    const before = letters.slice(located[at - 1]?.end ?? 0, index);
    const isListCut = /^\s*(?:,|;|va\b|-)\s*\d{1,2}\s*(?:,|;|\)|va\b|$)/.test(after);
    const isGlued = /^\s*\/+\s*\d|^\d|^\s+\d{1,4}(?!\d|\s*[a-z:])/.test(after);
    return isListCut || isGlued || /\d\s*\/+\s*$/.test(before);
  });
}
