import { readableText } from "../text/decodeLegacy";
import { foldLetters } from "../text/foldLetters";
import { foldText } from "../text/foldText";
import { remember } from "../text/remember";
import { writeOutHeader } from "./headerAbbreviations";

/**
 * The words of a header cell for comparing: without HTML tags that survived a conversion, brackets
 * ("(1)", "(ghi rõ số, ngày văn bản)", but "(dự kiến)", "(chủ trì)" and "(%)" say something), numbering, end marks and "các" in
 * front; abbreviations ("T/gian", "CQ", "T.T") written out.
 */
export const headerWords: (cell: string) => string = remember(readHeaderWords, 4000);

function readHeaderWords(cell: string): string {
  const plain = readableText(cell)
    .replace(/<[^>]*>/gu, " ")
    .replace(/&nbsp;/gu, " ")
    .replace(/[*_]{2,}/gu, " ");
  const words = foldText(plain)
    .replace(/\(([^)]*)\)/gu, (_, inner: string) => (keepsBracket(inner) ? ` ${inner} ` : " "))
    .replace(/^\d+\s*[.)]\s*/u, "")
    .replace(/[\s.:;,*]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  return writeOutHeader(words)
    .replace(/^(?:các|những|một số) (?=\p{L})/u, "")
    .replace(nameOf, "");
}

/** "Tên đơn vị thực hiện", "Họ tên người thực hiện" say what "Đơn vị thực hiện" does. */
const nameOf =
  /^(?:họ (?:và )?)?tên (?=(?:cơ quan|đơn vị|phòng|người|cán bộ|công chức|chuyên viên)(?:[,/] ?\p{L}+(?: \p{L}+)?)? (?:chủ trì|phối hợp|thực hiện|tham mưu|phụ trách|chịu))/u;

function keepsBracket(inner: string): boolean {
  const telling = ["dự kiến", "thực tế", "chủ trì", "phối hợp", "%"];
  return inner === "thời gian" || telling.some((words) => inner.includes(words));
}

/** A phrase of headerRules made ready for matching. */
export interface HeaderPhrase {
  /** Folded; the text holds them in this order. */
  readonly parts: readonly string[];
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

/** Reads a phrase ("^ngày … dự kiến", "^tt$"); `fold` is how the texts it meets were folded. */
export function readHeaderPhrase(
  phrase: string,
  fold: typeof foldText | typeof foldLetters,
): HeaderPhrase {
  const isStart = phrase.startsWith("^");
  const isEnd = phrase.endsWith("$");
  const words = phrase.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  const parts = words
    .split("…")
    .map((part) => fold(part))
    .filter((part) => part !== "");
  return { parts, isStart, isEnd };
}

/** Whether the folded text has the phrase, whole words only. Plain string search: headers are looked for in every row. */
export function hasPhrase(text: string, { parts, isStart, isEnd }: HeaderPhrase): boolean {
  let from = 0;
  for (const [at, part] of parts.entries()) {
    const found =
      isStart && at === 0 ? (text.startsWith(part) ? 0 : -1) : findWords(text, part, from);
    if (found < 0 || !endsWord(text, found + part.length)) return false;
    from = found + part.length;
  }
  return !isEnd || from === text.length;
}

function findWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (endsWord(text, at + words.length) && !isWordCharacter(text[at - 1])) return at;
  }
  return -1;
}

function endsWord(text: string, at: number): boolean {
  return !isWordCharacter(text[at]) || !isWordCharacter(text[at - 1]);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** The words of a phrase without its marks, for near misses. */
export function phraseWords(phrase: string): string {
  return foldLetters(phrase.replace(/[\^$]/gu, "").replace(/…/gu, " "));
}
