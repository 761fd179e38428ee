import { groupBy } from "../groupBy";
import { foldLetters } from "../text/foldLetters";
import { foldText } from "../text/foldText";
import { outsideGroup } from "./outsideGroup";
import { readCollective, type Collective } from "./readCollective";
import type { Unit } from "./Roster";
import { readUnitWords, type UnitWords } from "./unitWords";

/** One way of naming a unit of the roster. */
export interface UnitForm {
  readonly unit: Unit;
  readonly words: UnitWords;
  /** Core words without diacritics. */
  readonly letters: readonly string[];
  /** The letters as abbreviations may take them: themselves, and with each "và" counted. */
  readonly spellings: readonly (readonly string[])[];
  /** A full name, not an abbreviation or a sheet's name: only those are compared by spelling. */
  readonly isName: boolean;
}

/** The roster prepared for finding units by name; built once for a roster. */
export interface UnitIndex {
  readonly units: readonly Unit[];
  readonly forms: readonly UnitForm[];
  readonly byFull: ReadonlyMap<string, readonly UnitForm[]>;
  readonly byCore: ReadonlyMap<string, readonly UnitForm[]>;
  readonly byLetters: ReadonlyMap<string, readonly UnitForm[]>;
  /** By what they are (`outsideGroup`), "" for those of none. */
  readonly byOutsideGroup: ReadonlyMap<string, readonly UnitForm[]>;
  /** By folded name of the sheet that the roster gives. */
  readonly bySheetName: ReadonlyMap<string, readonly Unit[]>;
  /** Whose units they are: "xã" at the end of a name means the roster's own where "xã" is among them. */
  readonly levels: ReadonlySet<Level>;
  /** The department's name where its units' names give it: "tài chính" of "Đảng ủy Sở Tài chính"; else "". */
  readonly department: string;
  /** Units whose own name is a collective ("Các phòng chuyên môn thuộc Sở" as one line of the roster). */
  readonly collectives: ReadonlyMap<string, Collective>;
  /** Names that the workbook's dictionary gives to several units, folded, with the units' own names. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Answers already given, by text. */
  readonly memo: Map<string, unknown>;
}

/** A department ("sở"), or a district or commune with its offices. */
export type Level = "sở" | "huyện" | "xã";

const indexes = new WeakMap<readonly Unit[], UnitIndex>();

/** The index of a roster's units; asked for again with the same array it is the same index. */
export function indexUnits(units: readonly Unit[]): UnitIndex {
  const known = indexes.get(units);
  if (known) return known;
  const department = departmentOf(units);
  const forms = units.flatMap((unit) => unitForms(unit, department));
  const levels = levelsOf(forms);
  const index: UnitIndex = {
    units,
    forms,
    byFull: groupBy(forms, ({ words }) => words.full.join(" ")),
    byCore: groupBy(forms, ({ words }) => words.core.join(" ")),
    byLetters: groupBy(forms, ({ letters }) => letters.join(" ")),
    byOutsideGroup: groupBy(
      forms,
      ({ words }) => outsideGroup(foldLetters(words.full.join(" "))) ?? "",
    ),
    bySheetName: groupBy(
      units.filter(({ sheetName }) => sheetName !== ""),
      ({ sheetName }) => foldText(sheetName),
    ),
    levels,
    department,
    collectives: new Map(
      units.flatMap((unit) => {
        const collective = readCollective(unit.name, { levels, department });
        return collective ? [[unit.name, collective] as const] : [];
      }),
    ),
    groups: groupCollectives(units),
    memo: new Map(),
  };
  indexes.set(units, index);
  return index;
}

function groupCollectives(units: readonly Unit[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { name, collectives } of units) {
    for (const collective of collectives) {
      const key = foldText(collective);
      groups.set(key, [...(groups.get(key) ?? []), name]);
    }
  }
  return groups;
}

const ofCommune =
  /^(?!ủy ban nhân dân ).*(?:^|\s)(?:xã|phường|đặc khu)(?! hội)(?:\s|$)|^văn phòng hội đồng nhân dân ủy ban nhân dân$/u;
const ofDistrict =
  /^(?:văn phòng hội đồng nhân dân ủy ban nhân dân (?:huyện|quận|thị xã|thành phố)|thanh tra (?:huyện|quận|thị xã))(?:\s|$)/u;

/** A department's where nothing says otherwise; one roster may hold a department's and a commune's units. */
function levelsOf(forms: readonly UnitForm[]): ReadonlySet<Level> {
  const isOf = (pattern: RegExp) => forms.some(({ words }) => pattern.test(words.full.join(" ")));
  const levels = new Set<Level>();
  if (isOf(ofCommune)) levels.add("xã");
  if (isOf(ofDistrict)) levels.add("huyện");
  const namesDepartment = forms.some(({ words }) => words.belongsTo === "sở");
  if (levels.size === 0 || namesDepartment) levels.add("sở");
  return levels;
}

/** "nội vụ" is known everywhere; another department is known by the units that name it. */
function departmentOf(units: readonly Unit[]): string {
  const named = units.flatMap(({ name }) => {
    const [, department = ""] =
      /^(?:văn phòng|thanh tra|đảng ủy|đảng bộ|chi bộ|công đoàn|chi đoàn|đoàn|hội).*(?<!cơ) sở (?!nội vụ)([^()]+)$/u.exec(
        foldText(name),
      ) ?? [];
    return department === "" ? [] : readUnitWords(department).full.join(" ");
  });
  const [only = ""] = named;
  return new Set(named).size === 1 ? only : "";
}

function unitForms(unit: Unit, department: string): UnitForm[] {
  const names = [unit.name, ...unit.otherNames];
  const short = [unit.abbreviation, unit.sheetName];
  return [
    ...names.map((text) => unitForm(unit, text, true, department)),
    ...short.map((text) => unitForm(unit, text, false, department)),
  ].filter(({ words }) => words.full.length > 0);
}

function unitForm(unit: Unit, text: string, isName: boolean, department: string): UnitForm {
  const words = readUnitWords(text, department);
  const spellings = spellingsOf(text, words, department);
  return { unit, words, letters: words.core.map(foldLetters), spellings, isName };
}

/** "DNNVV" counts the "và" of "nhỏ và vừa", "CATP" the owner of "Công an thành phố". */
function spellingsOf(
  text: string,
  { full, core }: UnitWords,
  department: string,
): readonly (readonly string[])[] {
  const counted = foldText(text).replace(/ và /gu, " va ");
  const withAnd = counted.includes(" va ")
    ? [readUnitWords(counted, department).core.map(foldLetters)]
    : [];
  const withOwner = full.length > core.length ? [full.map(foldLetters)] : [];
  return [core.map(foldLetters), ...withAnd, ...withOwner];
}
