const words: Readonly<Record<string, number>> = {
  mot: 1,
  nhat: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
};

/** Words that fold to the letters of a number but are another word: từ (from), sau (after), nam, này. */
const onlySpelt: Readonly<Record<string, readonly [spelt: string, value: number]>> = {
  tu: ["tư", 4],
  nam: ["năm", 5],
  sau: ["sáu", 6],
  bay: ["bảy", 7],
};

/** Pattern text of a small number, in digits or words. */
export const numberPattern = String.raw`\d{1,3}|mot|nhat|hai|nhi|ba|bon|tu|nam|sau|bay|tam|chin|muoi(?:\s+(?:mot|hai))?`;

/**
 * Value of a small number in digits or folded words; null where it is none. `said` is the same stretch with
 * its diacritics: "tư" is four and "từ" is not.
 */
export function readNumberWord(letters: string, said: string): number | null {
  const text = letters.trim().replace(/\s+/gu, " ");
  if (/^\d+$/.test(text)) return Number(text);
  const spelt = onlySpelt[text];
  if (spelt) return said.trim() === spelt[0] ? spelt[1] : null;
  return words[text] ?? null;
}
