import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import type { WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import { foldText } from "../text/foldText";
import { matchUnits } from "../unit/matchUnits";
import type { Unit } from "../unit/Roster";
import type { Dictionary, DictionaryEntry } from "./Dictionary";
import { locateDictionary } from "./locateDictionary";

/**
 * The units with the names that the dictionary adds: a name of one unit is one more of its other names, a name of
 * several ("Khối hành chính" for "Văn phòng Sở; Thanh tra Sở") one of their collectives, and an abbreviation
 * stands for its words in every unit's name.
 */
export function extendUnits(units: readonly Unit[], dictionary: Dictionary): readonly Unit[] {
  if (dictionary.entries.length === 0) return units;
  const meant = namesMeant(units, dictionary);
  const short = dictionary.entries.filter(({ kind }) => kind === "abbreviation");
  return units.map((unit) => {
    const named = meant.filter(({ names }) => names.includes(unit.name));
    const own = named.filter(({ names }) => names.length === 1).map(({ entry }) => entry.text);
    const shared = named.filter(({ names }) => names.length > 1).map(({ entry }) => entry.text);
    const abbreviated = short.flatMap((entry) => abbreviate(unit.name, entry));
    if (own.length + shared.length + abbreviated.length === 0) return unit;
    return {
      ...unit,
      otherNames: [...unit.otherNames, ...own, ...abbreviated],
      collectives: [...unit.collectives, ...shared],
    };
  });
}

/** What the dictionary has a unit's name stand for; the name itself where it says nothing. */
export function readUnitName(dictionary: Dictionary): (text: string) => string {
  const units = dictionary.entries.filter(({ kind }) => kind === "unit");
  const meanings = new Map(units.map(({ text, meaning }) => [foldText(text), meaning]));
  return (text) => meanings.get(foldText(text)) ?? text;
}

/** dictionary-unreadable for each line whose meaning names no unit of the list. */
export function checkDictionaryUnits(
  snapshot: WorkbookSnapshot,
  dictionary: Dictionary,
  units: readonly Unit[],
): Finding[] {
  const table = locateDictionary(snapshot);
  if (!table) return [];
  return namesMeant(units, dictionary)
    .filter(({ names, unknown }) => names.length === 0 || unknown.length > 0)
    .map(({ entry, unknown }) =>
      finding(
        "dictionary-unreadable",
        { sheet: table.sheet.name, cell: cellAddress(entry.rowIndex, table.meaning) },
        { reason: "unit", text: entry.text, meaning: unknown.join("; ") },
      ),
    );
}

interface Meant {
  readonly entry: DictionaryEntry;
  /** Names of the roster. */
  readonly names: readonly string[];
  readonly unknown: readonly string[];
}

function namesMeant(units: readonly Unit[], dictionary: Dictionary): Meant[] {
  return dictionary.entries
    .filter(({ kind }) => kind === "unit")
    .map((entry) => {
      const { units: names, unknown } = matchUnits(entry.meaning, units);
      return { entry, names, unknown };
    });
}

/** "Phòng CĐS" of "Phòng Chuyển đổi số"; none where the name has not the words. */
function abbreviate(name: string, { text, meaning }: DictionaryEntry): string[] {
  const folded = foldText(name);
  const words = foldText(meaning);
  const at = ` ${folded} `.indexOf(` ${words} `);
  return words === "" || at < 0
    ? []
    : [`${folded.slice(0, at)}${text}${folded.slice(at + words.length)}`];
}
