import { remember } from "./remember";

/** Combining marks of the five written tones: huyền, sắc, hỏi, ngã, nặng. */
const tones = "\u0300\u0301\u0309\u0303\u0323";
const tone = new RegExp(`[${tones}]`, "u");
const allTones = new RegExp(`[${tones}]`, "gu");

/** One written letter: a base letter with its circumflex, breve or horn, and the tone that stood on it. */
interface Letter {
  readonly base: string;
  readonly shape: string;
  readonly tone: string;
}

/**
 * Puts the tone of each syllable where the spelling of today has it, so that both habits compare alike:
 * "hoà" and "hòa", "Uỷ" and "Ủy", "qúy" and "quý", and the slip "thừơng" for "thường".
 * A word with no tone or with several in one vowel group stays as it is. Expects and returns NFC.
 */
export const placeTone: (word: string) => string = remember(moveTone, 10_000);

function moveTone(word: string): string {
  if (/^[a-z]*$/iu.test(word)) return word;
  const letters = (word.match(/\P{M}\p{M}*/gu) ?? []).map(splitLetter);
  const toned = letters.flatMap((letter, at) => (letter.tone === "" ? [] : [at]));
  const [first] = toned;
  if (toned.length !== 1 || first === undefined) return word;
  const [from, to] = vowelGroup(letters, first);
  const target = tonePlace(letters, from, to);
  const mark = letters[first]?.tone ?? "";
  return letters
    .map(({ base, shape }, at) => base + shape + (at === target ? mark : ""))
    .join("")
    .normalize("NFC");
}

function splitLetter(letter: string): Letter {
  const parts = letter.normalize("NFD");
  const base = /^\P{M}/u.exec(parts)?.[0] ?? "";
  const rest = parts.slice(base.length);
  return { base, shape: rest.replace(allTones, ""), tone: tone.exec(rest)?.[0] ?? "" };
}

function isVowel(letter: Letter | undefined): boolean {
  return letter !== undefined && /^[aeiouy]$/iu.test(letter.base);
}

/** First and last index of the vowels around `at`; the u of "qu" and the i of "gi" belong to the consonant. */
function vowelGroup(letters: readonly Letter[], at: number): readonly [number, number] {
  let from = at;
  let to = at;
  while (isVowel(letters[from - 1])) from -= 1;
  while (isVowel(letters[to + 1])) to += 1;
  const opening = `${letters[from - 1]?.base ?? ""}${letters[from]?.base ?? ""}`.toLowerCase();
  const glides = opening === "qu" || opening === "gi";
  return [glides && to > from ? from + 1 : from, to];
}

function tonePlace(letters: readonly Letter[], from: number, to: number): number {
  for (let at = to; at >= from; at -= 1) if (letters[at]?.shape !== "") return at;
  const isClosed = /^\p{L}$/u.test(letters[to + 1]?.base ?? "");
  if (isClosed) return to;
  return to - from === 2 ? from + 1 : from;
}
