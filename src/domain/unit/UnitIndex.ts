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
  /** The roster is a commune's: "xã" at the end of a name means its own. */
  readonly isCommune: boolean;
  /** Units whose own name is a collective ("Các phòng chuyên môn thuộc Sở" as one line of the roster). */
  readonly collectives: ReadonlyMap<string, Collective>;
  /** Names that the workbook's dictionary gives to several units, folded, with the units' own names. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** Answers already given, by text. */
  readonly memo: Map<string, unknown>;
}

const indexes = new WeakMap<readonly Unit[], UnitIndex>();

/** The index of a roster's units; asked for again with the same array it is the same index. */
export function indexUnits(units: readonly Unit[]): UnitIndex {
  const known = indexes.get(units);
  if (known) return known;
  const forms = units.flatMap(unitForms);
  const index: UnitIndex = {
    units,
    forms,
    byFull: groupForms(forms, ({ words }) => words.full.join(" ")),
    byCore: groupForms(forms, ({ words }) => words.core.join(" ")),
    byLetters: groupForms(forms, ({ letters }) => letters.join(" ")),
    byOutsideGroup: groupForms(
      forms,
      ({ words }) => outsideGroup(foldLetters(words.full.join(" "))) ?? "",
    ),
    bySheetName: groupBySheetName(units),
    isCommune: forms.some(({ words }) => isOfCommune(words.full.join(" "))),
    collectives: new Map(
      units.flatMap((unit) => {
        const collective = readCollective(unit.name);
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

function isOfCommune(name: string): boolean {
  return /(^|\s)(xã|phường|đặc khu)(?! hội)(\s|$)|^văn phòng hội đồng nhân dân ủy ban nhân dân$/u.test(
    name,
  );
}

function groupBySheetName(units: readonly Unit[]): Map<string, Unit[]> {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.sheetName === "") continue;
    const key = foldText(unit.sheetName);
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return groups;
}

function unitForms(unit: Unit): UnitForm[] {
  const names = [unit.name, ...unit.otherNames];
  const short = [unit.abbreviation, unit.sheetName];
  return [
    ...names.map((text) => unitForm(unit, text, true)),
    ...short.map((text) => unitForm(unit, text, false)),
  ].filter(({ words }) => words.full.length > 0);
}

function unitForm(unit: Unit, text: string, isName: boolean): UnitForm {
  const words = readUnitWords(text);
  return { unit, words, letters: words.core.map(foldLetters), isName };
}

function groupForms(
  forms: readonly UnitForm[],
  keyOf: (form: UnitForm) => string,
): Map<string, UnitForm[]> {
  const groups = new Map<string, UnitForm[]>();
  for (const form of forms) {
    const key = keyOf(form);
    const group = groups.get(key);
    if (group) group.push(form);
    else groups.set(key, [form]);
  }
  return groups;
}
