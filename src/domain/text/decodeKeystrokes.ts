import { isSyllable } from "./isSyllable";
import { placeTone } from "./placeTone";

const toneMarks: Readonly<Record<string, string>> = {
  s: "\u0301", // sắc
  f: "\u0300", // huyền
  r: "\u0309", // hỏi
  x: "\u0303", // ngã
  j: "\u0323", // nặng
  "1": "\u0301",
  "2": "\u0300",
  "3": "\u0309",
  "4": "\u0303",
  "5": "\u0323",
};

/** A tone is keyed after the vowel, no Vietnamese syllable having these letters there. */
const toneKey = /(?<=[aeiouyw].*)[sfrxj1-5]/gu;

/** Keys that shape a letter; Telex first, then VNI. */
const shapeKeys: readonly (readonly [RegExp, string])[] = [
  [/dd|d9/u, "đ"],
  [/uw?ow|uo7|u7o7/u, "ươ"],
  [/aa|a6/u, "â"],
  [/ee|e6/u, "ê"],
  [/oo|o6/u, "ô"],
  [/aw|a8/u, "ă"],
  [/ow|o7/u, "ơ"],
  [/uw|u7/u, "ư"],
];

/** What may be a word as it was keyed; others ("CCHC", "2022", "Phòng") are not looked at. */
const keyed = /(?<![\p{L}\p{N}])[a-z]+(?:[1-9][a-z]*){0,3}(?![\p{L}\p{N}])/giu;

const romanNumber = /^[ivxl]+$/iu;

/**
 * Text with the words that were keyed while the Vietnamese keyboard was off: "Phofng" (Telex) and "Phong2" (VNI)
 * are "Phòng". Only words that are no syllables as they stand and become one count. For reading, never for storing.
 */
export function decodeKeystrokes(text: string): string {
  return text.replace(keyed, (word) =>
    isSyllable(word) || romanNumber.test(word) ? word : (decodeWord(word) ?? word),
  );
}

/** The syllable that the keys make, in lower case; null where they make none. */
function decodeWord(word: string): string | null {
  const keys = word.toLowerCase();
  const tones = keys.match(toneKey) ?? [];
  const mark = toneMarks[tones[0] ?? ""] ?? "";
  if (tones.length > 1) return null;
  const letters = shapeKeys.reduce(
    (shaped, [pattern, letter]) => shaped.replace(pattern, letter),
    keys.replace(toneKey, ""),
  );
  const toned = letters.replace(/[aeiouyăâêôơư]+/u, (vowels) => vowels + mark);
  const syllable = placeTone(toned.normalize("NFC"));
  return isSyllable(syllable) ? syllable : null;
}
