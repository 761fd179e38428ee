import { placeTone } from "./placeTone";

/** Zero-width characters, direction marks and the soft hyphen. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const dashes = /[\u2010-\u2015\u2212\u2043]/gu;
const quotes = /[\u201c-\u201f\u2033\u00ab\u00bb]/gu;
const apostrophes = /[\u2018-\u201b\u2032]/gu;

/** "quí" and "qui" are "quý" and "quy"; likewise "kì", "lí", "mĩ", "tỉ", "sĩ" as whole syllables with a tone. */
const openI = /(?<!\p{L})(?:(qu)([iìíỉĩị])|([hklmst])([ìíỉĩị]))(?!\p{L})/gu;
const yOf: Readonly<Record<string, string>> = { i: "y", ì: "ỳ", í: "ý", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };

/**
 * Text for comparing, never for showing: one Unicode form (NFKC, so full-width letters and the Roman
 * numeral characters become plain ones), no invisible characters, lower case, one kind of dash and quote,
 * single spaces, tones where the spelling of today has them, "quý" for "quí" and "qúy".
 * Folding twice is folding once.
 */
export function foldText(text: string): string {
  if (text.length > longestKept) return fold(text);
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = fold(text);
  if (folded.size >= mostKept) folded.clear();
  folded.set(text, result);
  return result;
}

/** Answers already given: the sheets of 200 units have the same headers, contents and statuses. */
const folded = new Map<string, string>();
const mostKept = 10_000;
const longestKept = 400;

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(dashes, "-")
    .replace(quotes, '"')
    .replace(apostrophes, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC")
    .replace(/\p{L}[\p{L}\p{M}]*/gu, placeTone)
    .replace(openI, (syllable) => syllable.slice(0, -1) + (yOf[syllable.slice(-1)] ?? ""));
}
