import { foldLetters } from "../text/foldLetters";
import { foldText } from "../text/foldText";

/**
 * The words of a header cell for comparing: without HTML tags that survived a conversion, brackets
 * ("(1)", "(ghi rõ số, ngày văn bản)", but "(dự kiến)" and "(%)" say something), numbering and end marks.
 */
export function headerWords(cell: string): string {
  const plain = cell
    .replace(/<[^>]*>/gu, " ")
    .replace(/&nbsp;/gu, " ")
    .replace(/[*_]{2,}/gu, " ");
  return foldText(plain)
    .replace(/\(([^)]*)\)/gu, (_, inner: string) => (keepsBracket(inner) ? ` ${inner} ` : " "))
    .replace(/^\d+\s*[.)]\s*/u, "")
    .replace(/[\s.:;,*]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function keepsBracket(inner: string): boolean {
  return inner.includes("dự kiến") || inner.includes("%") || inner.includes("thực tế");
}

/** One pattern for a list of phrases (headerRules); `letters` compares without diacritics. */
export function phrasePattern(phrases: readonly string[], letters: boolean): RegExp {
  return new RegExp(phrases.map((phrase) => phraseSource(phrase, letters)).join("|"), "u");
}

function phraseSource(phrase: string, letters: boolean): string {
  const fold = letters ? foldLetters : foldText;
  const isStart = phrase.startsWith("^");
  const isEnd = phrase.endsWith("$");
  const words = phrase.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  const body = words
    .split("…")
    .map((part) => escapeForPattern(fold(part)))
    .join(".*");
  const before = isStart ? "^" : "(?<![\\p{L}\\p{N}])";
  const after = isEnd ? "$" : "(?![\\p{L}\\p{N}])";
  return `${before}${body}${after}`;
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}

/** The words of a phrase without its marks, for near misses. */
export function phraseWords(phrase: string): string {
  return foldLetters(phrase.replace(/[\^$]/gu, "").replace(/…/gu, " "));
}
