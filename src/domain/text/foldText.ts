import { placeTone } from "./placeTone";
import { remember } from "./remember";
import { restoreLostU } from "./restoreLostU";

/** Zero-width characters, direction marks and the soft hyphen. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const dashes = /[\u2010-\u2015\u2212\u2043]/gu;
const quotes = /[\u201c-\u201f\u2033\u00ab\u00bb]/gu;
const apostrophes = /[\u2018-\u201b\u2032]/gu;
const unusualSign = /[\u00ab\u00ad\u00bb\u2000-\u206f\u2212\ufeff]/u;
const unusualSpace = /\s\s|[^\S ]/u;

/** A word of Latin letters, their marks included: the text is lower case and NFC by then. */
const word = /[a-zß-öø-ỹ]+/g;

/** "quí" and "qui" are "quý" and "quy"; likewise "kì", "lí", "mĩ", "tỉ", "sĩ" as whole syllables with a tone. */
const openI = /(?<!\p{L})(?:(qu)([iìíỉĩị])|([hklmst])([ìíỉĩị]))(?!\p{L})/gu;
const yOf: Readonly<Record<string, string>> = { i: "y", ì: "ỳ", í: "ý", ỉ: "ỷ", ĩ: "ỹ", ị: "ỵ" };

/**
 * Text for comparing, never for showing: one Unicode form (NFKC, so full-width letters and the Roman
 * numeral characters become plain ones), no invisible characters, lower case, one kind of dash and quote,
 * single spaces, tones where the spelling of today has them, "quý" for "quí" and "qúy", "trước" for "trớc".
 * Folding twice is folding once.
 */
export const foldText: (text: string) => string = remember(fold, 20_000);

function fold(text: string): string {
  const toned = plainSigns(text.normalize("NFKC").toLowerCase().normalize("NFKC"))
    .trim()
    .normalize("NFC")
    .replace(word, placeTone);
  return restoreLostU(toned).replace(
    openI,
    (syllable) => syllable.slice(0, -1) + (yOf[syllable.slice(-1)] ?? ""),
  );
}

/** One kind of dash, quote and space, and nothing invisible. Most texts have none of these signs. */
function plainSigns(text: string): string {
  const spaced = unusualSign.test(text)
    ? text
        .replace(invisible, "")
        .replace(dashes, "-")
        .replace(quotes, '"')
        .replace(apostrophes, "'")
    : text;
  return unusualSpace.test(spaced) ? spaced.replace(/\s+/gu, " ") : spaced;
}
