import { remember } from "./remember";

const onset = "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x)?";
/** Vowels with their final sound, tones taken off. */
const rimes =
  "a[cimnopuyt]?|a(?:ch|ng|nh)|ă(?:[cmnpt]|ng)|â(?:[cmnptuy]|ng)|e(?:[cmnopt]|ng)?|ê(?:[mnptu]|ch|nh)?" +
  "|i(?:[amnptu]|ch|nh)?|iê(?:[cmnptu]|ng)|o(?:[aceimnpt]|ng|oc|ong)?|oa(?:[cimnopty]|ch|ng|nh)|oă(?:[cmnt]|ng)|oe[not]?" +
  "|ô(?:[cimnpt]|ng)?|ơ[imnpt]?|u(?:[aceimnopty]|ê|ơ|ng)?|ua(?:[imnty]|ng|nh)|uă(?:[cnt]|ng)|uâ(?:[nty]|ng)|uê(?:[nt]|ch|nh)|ue[not]" +
  "|uô(?:[cimnt]|ng)|uy(?:[anptu]|ch|nh)|uyê[nt]|ư(?:[acimntu]|ng)?|ươ(?:[cimnptu]|ng)|y(?:[mnt]|nh)?|yê(?:[mntu]|ng)";
const syllable = new RegExp(`^${onset}(?:${rimes})$`, "u");
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const toneOffVowel = /[^aeiouy\u0302\u0306\u031b][\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * Whether a word can be a Vietnamese syllable as it is spelt: sounds that go together, one tone at most, on a
 * vowel, and sắc or nặng before c, ch, p, t. "Thực" can, "thùc" and "hiÖn" cannot. Unicode letters, any case.
 */
export const isSyllable: (word: string) => boolean = remember((word) => {
  const parts = word.toLowerCase().normalize("NFD");
  const said = parts.match(tones) ?? [];
  const plain = parts.replace(tones, "").normalize("NFC");
  if (said.length > 1 || toneOffVowel.test(parts) || !syllable.test(plain)) return false;
  return !/(?:c|ch|p|t)$/u.test(plain) || said[0] === "\u0301" || said[0] === "\u0323";
}, 5_000);
