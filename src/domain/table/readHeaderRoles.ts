import { distance } from "fastest-levenshtein";
import { foldLetters } from "../text/foldLetters";
import { foldText } from "../text/foldText";
import type { ColumnRole, TableKind } from "./ColumnRole";
import {
  hasPhrase,
  headerWords,
  phraseWords,
  readHeaderPhrase,
  type HeaderPhrase,
} from "./headerPhrase";
import type { HeaderRule } from "./HeaderRule";
import { contextualHeaders, headerRules } from "./headerRules";

/** How one header cell was read. */
export interface HeaderReading {
  readonly role: ColumnRole;
  /** Gives way to another column of the same role. */
  readonly isWeak: boolean;
}

interface CompiledRule extends HeaderRule {
  readonly exact: readonly HeaderPhrase[];
  /** Without diacritics. */
  readonly letters: readonly HeaderPhrase[];
}

const rules: readonly CompiledRule[] = headerRules.map((rule) => ({
  ...rule,
  exact: rule.phrases.map((phrase) => readHeaderPhrase(phrase, foldText)),
  letters: rule.phrases.map((phrase) => readHeaderPhrase(phrase, foldLetters)),
}));

const firstRules = rules.filter(({ isLast }) => isLast !== true);
const lastRules = rules.filter(({ isLast }) => isLast === true);

const knownWords: readonly string[] = [
  ...new Set(
    headerRules.flatMap((rule) => rule.phrases.flatMap((phrase) => phraseWords(phrase).split(" "))),
  ),
].filter((word) => word.length >= 3);
const knownWordSet = new Set(knownWords);

/** Headers are short; a longer text is content. In characters. */
export const longestHeader = 90;

/**
 * What each column holds, one role per header cell, decided from the whole header: the same words change
 * role with the kind of table ("Tiến độ", "Kết quả") and with their neighbours ("Đơn vị", "Chỉ tiêu").
 * Near misses (missing diacritics, a wrong letter) are read; a cell nothing fits is "other".
 */
export function readHeaderRoles(cells: readonly string[], kind: TableKind): ColumnRole[] {
  return readHeader(cells, kind).map(({ role }) => role);
}

/** As `readHeaderRoles`, with what tells columns of one role apart. */
export function readHeader(cells: readonly string[], kind: TableKind): HeaderReading[] {
  const words = cells.map(headerWords);
  const readings = words.map((text) => (isContextual(text) ? null : readHeaderCell(text, kind)));
  return decideByHeader(words, readings, kind);
}

const unknown: HeaderReading = { role: "other", isWeak: false };

/**
 * The reading of one header by its own words (`headerWords`); null where none fits. "near" also reads
 * misspelt words, which is slow on a sheet full of other text; "plain" only missing diacritics.
 */
export function readHeaderCell(
  text: string,
  kind: TableKind,
  reading: "near" | "plain" = "near",
): HeaderReading | null {
  if (text === "" || text.length > longestHeader) return null;
  const key = `${kind} ${reading} ${text}`;
  const known = answered.get(key);
  if (known !== undefined) return known;
  const result = readWords(text, kind, reading);
  if (answered.size >= mostAnswered) answered.clear();
  answered.set(key, result);
  return result;
}

/** Answers already given: every sheet of a workbook has the same few headers. */
const answered = new Map<string, HeaderReading | null>();
const mostAnswered = 4000;

function readWords(text: string, kind: TableKind, reading: "near" | "plain"): HeaderReading | null {
  const letters = foldLetters(text);
  const plain = (set: readonly CompiledRule[]) =>
    matchRule(set, text, kind, "exact") ?? matchRule(set, letters, kind, "letters");
  const near = () => matchRule(firstRules, correctWords(letters), kind, "letters");
  return plain(firstRules) ?? (reading === "near" ? near() : null) ?? plain(lastRules);
}

function matchRule(
  set: readonly CompiledRule[],
  text: string,
  kind: TableKind,
  comparing: "exact" | "letters",
): HeaderReading | null {
  for (const rule of set) {
    if (rule.table !== undefined && rule.table !== kind) continue;
    if (rule[comparing].some((phrase) => hasPhrase(text, phrase))) {
      return { role: rule.role, isWeak: rule.isWeak ?? false };
    }
  }
  return null;
}

/** "thoi gain thuc hien": each word that no header has is taken for the nearest one a letter or two away. */
function correctWords(text: string): string {
  return text.split(" ").map(correctWord).join(" ");
}

function correctWord(word: string): string {
  if (word.length < 3 || knownWordSet.has(word)) return word;
  const allowed = word.length > 4 ? 2 : 1;
  let best = word;
  let bestDistance = allowed + 1;
  for (const known of knownWords) {
    if (Math.abs(known.length - word.length) > allowed) continue;
    const away = isSwap(word, known) ? 1 : distance(word, known);
    if (away < bestDistance) [best, bestDistance] = [known, away];
  }
  return best;
}

/** Two neighbouring letters changed places: "gain" for "gian". */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  if (at < 0) return false;
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ""}${one[at] ?? ""}${one.slice(at + 2)}`;
  return swapped === other;
}

function decideByHeader(
  words: readonly string[],
  readings: readonly (HeaderReading | null)[],
  kind: TableKind,
): HeaderReading[] {
  const has = (role: ColumnRole) => readings.some((reading) => reading?.role === role);
  const counts = (role: ColumnRole) => readings.filter((reading) => reading?.role === role).length;
  const isMeasured = has("quantity") || words.some((text) => isTarget(text));
  return words.map((text, index) => {
    const reading = readings[index] ?? unknown;
    if (isOneOf(text, contextualHeaders.organisationOrMeasure)) {
      const leads = kind === "plan" && has("content") && !has("lead") && !isMeasured;
      return { role: leads ? "lead" : "other", isWeak: false };
    }
    if (isTarget(text)) {
      const isContent = kind === "plan" && !has("content");
      return { role: isContent ? "content" : "quantity", isWeak: false };
    }
    if (text === "kết quả" && reading.role === "product" && counts("product") > 1) {
      return { role: "result", isWeak: false };
    }
    if (/^tiến độ/u.test(text)) return readProgress(reading, words, has, kind);
    return reading;
  });
}

/** "Tiến độ" is the deadline in a plan and the status in a report, unless another column already is. */
function readProgress(
  reading: HeaderReading,
  words: readonly string[],
  has: (role: ColumnRole) => boolean,
  kind: TableKind,
): HeaderReading {
  const isDeadlineElsewhere = words.some((text) => /^(thời hạn|thời gian|hạn)/u.test(text));
  const isStatusElsewhere = words.some((text) => /^(tình trạng|trạng thái)/u.test(text));
  if (kind === "plan" && reading.role === "timing" && isDeadlineElsewhere) {
    return { role: "status", isWeak: false };
  }
  if (kind === "report" && reading.role === "status" && isStatusElsewhere && !has("timing")) {
    return { role: "timing", isWeak: false };
  }
  return reading;
}

function isContextual(text: string): boolean {
  return isTarget(text) || isOneOf(text, contextualHeaders.organisationOrMeasure);
}

function isTarget(text: string): boolean {
  return contextualHeaders.targetOrContent.test(text);
}

function isOneOf(text: string, words: readonly string[]): boolean {
  return words.includes(text);
}
