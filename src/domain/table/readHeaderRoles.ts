import { distance } from "fastest-levenshtein";
import { foldLetters } from "../text/foldLetters";
import { foldText } from "../text/foldText";
import { isSwap } from "../text/isSwap";
import { remember } from "../text/remember";
import type { ColumnRole, TableKind } from "./ColumnRole";
import {
  hasPhrase,
  headerWords,
  phraseWords,
  readHeaderPhrase,
  type HeaderPhrase,
} from "./headerPhrase";
import { decideByHeader, isContextual, type HeaderReading } from "./decideByHeader";
import type { HeaderRule } from "./HeaderRule";
import { headerRules } from "./headerRules";

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

/**
 * As `readHeaderRoles`, with what tells columns of one role apart. `groups` are the texts of the header cells
 * above each ("Thời gian" over "Bắt đầu" and "Hoàn thành"), "" where there is none.
 */
export function readHeader(
  cells: readonly string[],
  kind: TableKind,
  groups: readonly string[] = [],
): HeaderReading[] {
  const columns = cells.map((cell, at) => {
    const words = headerWords(cell);
    return {
      words,
      group: readHeaderCell(headerWords(groups[at] ?? ""), kind)?.role ?? null,
      reading: isContextual(words) ? null : readHeaderCell(words, kind),
    };
  });
  return decideByHeader(columns, kind);
}

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
  return readers[kind][reading](text);
}

/** Every sheet of a workbook has the same few headers. */
const readers: Readonly<
  Record<TableKind, Record<"near" | "plain", (text: string) => HeaderReading | null>>
> = { plan: readersFor("plan"), report: readersFor("report") };

function readersFor(kind: TableKind) {
  return {
    near: remember((text) => readWords(text, kind, "near"), 1000),
    plain: remember((text) => readWords(text, kind, "plain"), 1000),
  };
}

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
