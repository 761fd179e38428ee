import { foldText } from "./foldText";

/**
 * `foldText` without diacritics, "đ" as "d": "Thường xuyên" and "Thuong xuyen" fold alike.
 * Being plain ASCII for Vietnamese, the result is safe for `\b`, which the letters with marks are not.
 * Folding twice is folding once.
 */
export function foldLetters(text: string): string {
  return stripMarks(foldText(text));
}

/** The letters of an already folded text. */
export function stripMarks(folded: string): string {
  return folded
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đð]/gu, "d")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
}
