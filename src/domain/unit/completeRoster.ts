import { freeSheetName } from "../sheet/sheetNamed";
import { foldText } from "../text/foldText";
import { proposeAbbreviation } from "./proposeAbbreviation";
import type { Roster, Unit } from "./Roster";

/**
 * The roster with a short name and a sheet name for every unit that has none: what the officer is offered to
 * correct. A short name that two units would share is given to neither.
 */
export function completeRoster(roster: Roster): Roster {
  const abbreviations = roster.units.map(
    ({ name, abbreviation }) => abbreviation || proposeAbbreviation(name),
  );
  const keys = abbreviations.map(foldText);
  const taken = roster.units.flatMap(({ sheetName }) => (sheetName ? [{ name: sheetName }] : []));
  const units = roster.units.map((unit, index): Unit => {
    const isShared = keys.filter((key) => key === keys[index]).length > 1;
    const abbreviation = isShared ? unit.abbreviation : (abbreviations[index] ?? "");
    if (unit.sheetName !== "") return { ...unit, abbreviation };
    const sheetName = freeSheetName(taken, abbreviation || unit.name);
    taken.push({ name: sheetName });
    return { ...unit, abbreviation, sheetName };
  });
  return { ...roster, units };
}
