import { foldText } from "./foldText";

/**
 * `foldText` without diacritics, "đ" as "d": "Thường xuyên" and "Thuong xuyen" fold alike.
 * Being plain ASCII for Vietnamese, the result is safe for `\b`, which the letters with marks are not.
 * Folding twice is folding once.
 */
export function foldLetters(text: string): string {
  return stripMarks(foldText(text));
}

/** Letters with marks by their plain letter, of Vietnamese and its neighbours: thousands of texts are stripped at once. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  [...lettersBetween(0xc0, 0x1b0), ...lettersBetween(0x1ea0, 0x1ef9)].flatMap((letter) => {
    const plain = stripSlowly(letter);
    return /^[a-z]$/u.test(plain) ? [[letter, plain] as const] : [];
  }),
);
const isPlain = /^[ -~]*$/u;

function lettersBetween(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}

/** The letters of an already folded text. */
export function stripMarks(folded: string): string {
  if (isPlain.test(folded)) return folded;
  const plain = folded.replace(/[^ -~]/gu, (letter) => plainLetters.get(letter) ?? letter);
  return isPlain.test(plain) ? plain : stripSlowly(plain);
}

function stripSlowly(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đð]/gu, "d")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
}
