import { distance } from "fastest-levenshtein";
import { decodeKeystrokes } from "../text/decodeKeystrokes";
import { readableText } from "../text/decodeLegacy";
import { foldLetters } from "../text/foldLetters";
import { isSwap } from "../text/isSwap";
import { abbreviates } from "./abbreviates";
import { indexUnits, type UnitForm, type UnitIndex } from "./UnitIndex";
import { isShortened } from "./isShortened";
import { isOutsideBody } from "./isOutsideBody";
import { outsideGroup } from "./outsideGroup";
import { ofSameOwner, ownerOf } from "./ofSameOwner";
import type { Unit } from "./Roster";
import { exchangeableKinds, fillerWords, looseSynonyms, unitSynonyms } from "./unitSynonyms";
import { readUnitWords, type UnitWords } from "./unitWords";
import { withoutInOrder } from "./withoutInOrder";

/** How surely a text names a unit: "exact" is its name or abbreviation however spelt, "near" a shorter, longer or misspelt one. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly certainty: "exact" | "near";
}

/**
 * The one unit of the roster that the text names; null where none does or several might.
 * Titles ("Trưởng phòng CCHC"), abbreviations ("P. CCHC", "VP Sở"), tone placement and slips do not matter.
 */
export function matchUnit(text: string, units: readonly Unit[]): UnitMatch | null {
  const index = indexUnits(units);
  const key = `unit:${text}`;
  if (index.memo.has(key)) return index.memo.get(key) as UnitMatch | null;
  const match =
    findUnit(readUnitWords(readableText(text), index.department), index) ?? findKeyed(text, index);
  index.memo.set(key, match);
  return match;
}

type Rule = (words: UnitWords, index: UnitIndex) => readonly UnitForm[];

const rules: readonly (readonly [UnitMatch["certainty"], Rule])[] = [
  ["exact", (words, index) => index.byFull.get(words.full.join(" ")) ?? []],
  ["exact", (words, index) => ofSameOwner(words, index, index.byCore.get(words.core.join(" ")))],
  [
    "exact",
    (words, index) =>
      ofSameOwner(words, index, index.byLetters.get(lettersOf(words.core).join(" "))),
  ],
  ["exact", (words, index) => ofSameOwner(words, index, abbreviated(words, index, true))],
  ["exact", (words, index) => synonymous(words, index, unitSynonyms)],
  ["exact", outsideTheDepartment],
  ["near", (words, index) => ofSameOwner(words, index, abbreviated(words, index, false))],
  ["near", (words, index) => ofSameOwner(words, index, withoutKind(words, index))],
  ["near", (words, index) => ofSameOwner(words, index, partAbbreviated(words, index))],
  ["near", (words, index) => ofSameOwner(words, index, reordered(words, index))],
  ["near", (words, index) => ofSameOwner(words, index, longer(words, index))],
  ["near", (words, index) => ofSameOwner(words, index, beginning(words, index))],
  ["near", (words, index) => ofSameOwner(words, index, elliptical(words, index))],
  ["near", (words, index) => synonymous(words, index, looseSynonyms)],
  ["near", (words, index) => ofSameOwner(words, index, laterPart(words, index))],
  ["near", (words, index) => ofSameOwner(words, index, misspelt(words, index))],
];

function findUnit(words: UnitWords, index: UnitIndex): UnitMatch | null {
  if (words.full.length === 0) return null;
  return applyRules(words, index) ?? otherKind(words, index) ?? withoutFiller(words, index);
}

/** "Phofng CCHC": keyed without the Vietnamese keyboard. */
function findKeyed(text: string, index: UnitIndex): UnitMatch | null {
  const decoded = decodeKeystrokes(text);
  const match = decoded === text ? null : findUnit(readUnitWords(decoded, index.department), index);
  return match && { ...match, certainty: "near" };
}

/** "Phòng quản lý CCHC": words that add nothing stand beside an abbreviation. */
function withoutFiller(words: UnitWords, index: UnitIndex): UnitMatch | null {
  const core = words.core.filter((word) => !fillerWords.has(word));
  if (core.length < 2 || core.length === words.core.length) return null;
  const match = applyRules({ ...words, full: core, core }, index);
  return match?.certainty === "exact" ? { ...match, certainty: "near" } : null;
}

function applyRules(words: UnitWords, index: UnitIndex): UnitMatch | null {
  for (const [certainty, rule] of rules) {
    const units = new Set(rule(words, index).map((form) => form.unit));
    const [unit] = units;
    if (unit && units.size === 1) return { unit, certainty };
    if (unit && certainty === "exact") {
      const closest = [...units].filter(
        (one) => readUnitWords(one.name, index.department).belongsTo === words.belongsTo,
      );
      const [only] = closest;
      return only && closest.length === 1 ? { unit: only, certainty } : null;
    }
  }
  return null;
}

function lettersOf(words: readonly string[]): string[] {
  return words.map(foldLetters);
}

/** "p cchc", "phong tcbc tcpcp", "ban t giao": each word is the name's own or the first letters of its next words. */
function abbreviated(words: UnitWords, index: UnitIndex, isWhole: boolean): UnitForm[] {
  const text = lettersOf(words.core);
  const whole = lettersOf(words.full);
  return index.forms.filter((form) => {
    if (!form.isName) return false;
    const rest = leastLeft(form.spellings, text, whole);
    if (rest === null) return false;
    const isTooShort = text.some((word) => word.length === 1) && !sharesWord(text, form.letters);
    return isWhole ? rest === 0 && !isTooShort : form.letters.length - rest >= 3 && !isTooShort;
  });
}

function leastLeft(
  spellings: UnitForm["spellings"],
  ...texts: readonly (readonly string[])[]
): number | null {
  for (const name of spellings) {
    for (const text of texts) {
      const rest = abbreviates(text, name);
      if (rest !== null) return rest;
    }
  }
  return null;
}

/** A single letter for a word counts only beside a word that is the name's own, the kind of unit aside. */
function sharesWord(text: readonly string[], name: readonly string[]): boolean {
  return text.some((word, at) => at > 0 && word.length > 2 && name.includes(word));
}

/** "CCHC", "TCBC&TCPCP": the name's own abbreviation with the kind of unit left out. */
function withoutKind(words: UnitWords, index: UnitIndex): UnitForm[] {
  const text = lettersOf(words.core);
  return index.forms.filter((form) => {
    if (!form.isName || form.letters.length < 3 || isOfficeOfBody(form)) return false;
    const skipped = /^(chi|trung|cong)$/u.test(form.letters[0] ?? "") ? 2 : 1;
    return abbreviates(text, form.letters.slice(skipped)) === 0;
  });
}

/**
 * "Phòng CTTN" for "Phòng Xây dựng chính quyền và Công tác thanh niên", "Phòng TCBC" for "Phòng Tổ chức bộ máy và
 * biên chế": the kind and the first letters of a later part, or with some left out.
 */
function partAbbreviated(words: UnitWords, index: UnitIndex): UnitForm[] {
  const [kind = "", ...parts] = lettersOf(words.core);
  const initials = parts.join("");
  if (initials.length < 3 || (parts.length > 1 && /[aeiouy]/u.test(initials))) return [];
  return index.forms.filter(
    ({ isName, letters: [first, ...rest] }) =>
      isName &&
      first === kind &&
      hasInitials(rest.map((word) => word.charAt(0)).join(""), initials),
  );
}

function hasInitials(all: string, some: string): boolean {
  if (some.length < 4) return all.includes(some);
  let from = 0;
  for (const letter of some) {
    from = all.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return all[0] === some[0] || all.includes(some);
}

/** "UBND" is another body than its "Văn phòng UBND". */
function isOfficeOfBody({ words }: UnitForm): boolean {
  return words.core[0] === "văn";
}

/** "UBND các huyện, thị xã, thành phố" for "Ủy ban nhân dân cấp huyện". */
function outsideTheDepartment(words: UnitWords, index: UnitIndex): readonly UnitForm[] {
  const group = outsideGroup(lettersOf(words.full).join(" "));
  return group === null ? [] : (index.byOutsideGroup.get(group) ?? []);
}

function synonymous(
  words: UnitWords,
  index: UnitIndex,
  synonyms: readonly (readonly string[])[],
): readonly UnitForm[] {
  const owner = ownerOf(words, index);
  const core = words.core.join(" ");
  const group = synonyms.find((names) => names.includes(core));
  const forms = (group ?? []).flatMap((name) => index.byCore.get(name) ?? []);
  const isForeign = owner === "above" || owner === "others";
  return forms.filter((form) => !isForeign || form.words.belongsTo === words.belongsTo);
}

/** "Phòng Kế toán - Tài chính" for "Phòng Tài chính - Kế toán". */
function reordered(words: UnitWords, index: UnitIndex): UnitForm[] {
  const sorted = (core: readonly string[]) => [...core].sort().join(" ");
  const text = sorted(words.core);
  return index.forms.filter(
    ({ isName, words: { core } }) =>
      isName &&
      core.length === words.core.length &&
      core[0] === words.core[0] &&
      sorted(core) === text,
  );
}

/** "Phòng Quản lý công chức, viên chức": the name with words beside it that add nothing. */
function longer(words: UnitWords, index: UnitIndex): UnitForm[] {
  return index.forms.filter((form) => {
    const name = form.words.core;
    if (!form.isName || name.length < 2 || name.length >= words.core.length) return false;
    const extra = withoutInOrder(words.core, name);
    return (
      extra !== null && name[0] === words.core[0] && extra.every((word) => fillerWords.has(word))
    );
  });
}

/** "Công đoàn": the beginning of one name only. */
function beginning(words: UnitWords, index: UnitIndex): UnitForm[] {
  const text = words.core.join(" ");
  if (isKindAlone(words)) return [];
  return index.forms.filter(
    (form) => form.isName && form.words.core.join(" ").startsWith(`${text} `),
  );
}

/**
 * "Phòng Hạ tầng GT" for "Phòng Quản lý hạ tầng giao thông": words that add nothing are left out, others stand for
 * themselves or by their first letters.
 */
function elliptical(words: UnitWords, index: UnitIndex): UnitForm[] {
  const text = lettersOf(words.core);
  if (text.length < 3 || isOutsideBody(words.full.join(" "))) return [];
  return index.forms.filter(
    ({ isName, letters }) =>
      isName && letters[0] === text[0] && (isShortened(text, letters) || isMostOf(text, letters)),
  );
}

/** "Phòng Văn hóa - Thông tin" of "Phòng Văn hóa, Khoa học và Thông tin": beginning, end and most words between. */
function isMostOf(text: readonly string[], name: readonly string[]): boolean {
  const isLong =
    text.length >= 4 && text.length < name.length && text.length * 3 >= name.length * 2;
  const last = name[name.length - 1];
  return isLong && text[text.length - 1] === last && withoutInOrder(name, text) !== null;
}

/** "Thi đua - Khen thưởng", "Chi cục Lưu trữ": the end, or the kind and some words of one name only. */
function laterPart(words: UnitWords, index: UnitIndex): UnitForm[] {
  const text = words.core.join(" ");
  // "Bảo hiểm xã hội tỉnh" is another body than the "Phòng Lao động, tiền lương và Bảo hiểm xã hội"
  if (isKindAlone(words) || isOutsideBody(words.full.join(" "))) return [];
  return index.forms.filter((form) => {
    const name = form.words.core.join(" ");
    const isEnd = name.endsWith(` ${text}`) && !isOfficeOfBody(form);
    return form.isName && (isEnd || hasKindAndPart(name, text));
  });
}

function isKindAlone({ core }: UnitWords): boolean {
  return core.length < 2 || /^(phòng|ban|trung tâm|chi cục|đơn vị)$/u.test(core.join(" "));
}

function hasKindAndPart(name: string, text: string): boolean {
  const [, kind = "", part = ""] = /^(phòng|ban|chi cục|trung tâm) (\S+ \S.*)$/u.exec(text) ?? [];
  return part !== "" && name.startsWith(`${kind} `) && ` ${name} `.includes(` ${part} `);
}

/** One or two words misspelt; abbreviations and numbers are never guessed at. */
function misspelt(words: UnitWords, index: UnitIndex): readonly UnitForm[] {
  const text = lettersOf(words.core);
  if (text.join("").length < 6) return [];
  let best: UnitForm[] = [];
  let bestCost = Infinity;
  for (const form of index.forms) {
    const cost = form.isName ? spellingCost(text, form.letters) : null;
    if (cost === null || cost > bestCost) continue;
    best = cost < bestCost ? [form] : [...best, form];
    bestCost = cost;
  }
  return best;
}

function spellingCost(text: readonly string[], name: readonly string[]): number | null {
  if (text.join("") === name.join("")) return 0;
  if (text.length !== name.length) return null;
  let cost = 0;
  for (const [at, word] of text.entries()) {
    const known = name[at] ?? "";
    if (word === known) continue;
    // "chnh" has lost a vowel, "cc" is an abbreviation
    const isShort = word.length < 4 && !/[aeiouy]/u.test(word);
    if (/\d/u.test(word + known) || isShort || !/[aeiouy]/u.test(known)) return null;
    const away = isSwap(word, known) ? 1 : distance(word, known);
    if (away > (known.length > 4 ? 2 : 1)) return null;
    cost += away;
  }
  return cost <= Math.max(1, name.length - 1) && cost <= 3 ? cost : null;
}

/** "Bộ phận Pháp chế" for "Phòng Pháp chế", "Ban TĐKT" for "Phòng Thi đua - Khen thưởng": only where one such is left. */
function otherKind(words: UnitWords, index: UnitIndex): UnitMatch | null {
  const core = words.core.join(" ");
  const kind = exchangeableKinds.find((name) => core.startsWith(`${name} `));
  if (kind === undefined) return null;
  const rest = words.core.slice(kind.split(" ").length);
  const found = exchangeableKinds
    .filter((other) => other !== kind)
    .flatMap((other) => {
      const changed = [...other.split(" "), ...rest];
      const match = applyRules({ full: changed, core: changed, belongsTo: words.belongsTo }, index);
      return match?.certainty === "exact" ? [match.unit] : [];
    });
  const [unit] = found;
  return unit && new Set(found).size === 1 ? { unit, certainty: "near" } : null;
}
