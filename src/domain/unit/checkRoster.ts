import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import { valueAt, type WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import { foldText } from "../text/foldText";
import { matchUnit } from "./matchUnit";
import { locateRoster, type LocatedRoster, type RosterEntry } from "./readRoster";
import type { RosterColumn } from "./rosterHeader";
import type { Unit } from "./Roster";

/**
 * Checks the list of units: names given twice, short names that several units share, mergers into a unit that is not
 * there, days that cannot be read, an end before the beginning, addresses that no mail can go to. Nothing where the workbook has no list.
 */
export function checkRoster(snapshot: WorkbookSnapshot): Finding[] {
  const roster = locateRoster(snapshot);
  if (!roster) return [];
  const units = roster.entries.map(({ unit }) => unit);
  return [
    ...roster.repeated.map((entry) =>
      finding("roster-name-repeated", place(roster, entry, "name"), { unit: entry.unit.name }),
    ),
    ...checkSharedNames(roster),
    ...roster.entries.flatMap((entry) => checkEntry(roster, entry, units)),
  ];
}

function checkEntry(roster: LocatedRoster, entry: RosterEntry, units: readonly Unit[]): Finding[] {
  const { name, from, to, mergedInto, email } = entry.unit;
  const findings: Finding[] = [];
  const successor = mergedInto === null ? null : matchUnit(mergedInto, units);
  if (mergedInto !== null && (!successor || successor.unit.name === name)) {
    const where = place(roster, entry, "mergedInto");
    findings.push(finding("roster-successor-unknown", where, { unit: name, text: mergedInto }));
  }
  findings.push(...checkDates(roster, entry));
  if (from && to && to.compare(from) < 0) {
    const params = { unit: name, from: from.toString(), to: to.toString() };
    findings.push(finding("roster-dates-reversed", place(roster, entry, "to"), params));
  }
  if (
    email !== "" &&
    !email
      .split(/[;,\s]+/u)
      .filter(Boolean)
      .every(isAddress)
  ) {
    const where = place(roster, entry, "email");
    findings.push(finding("roster-email-wrong", where, { unit: name, text: email }));
  }
  return findings;
}

/** A day that cannot be read ("tháng 6/2022", "31/6/2022") is none: who owes from when would be guessed. */
function checkDates(roster: LocatedRoster, entry: RosterEntry): Finding[] {
  const { unit, rowIndex } = entry;
  return (["from", "to"] as const).flatMap((role) => {
    const column = roster.header.columns[role];
    if (column === undefined || unit[role] !== null) return [];
    const text = String(valueAt(roster.sheet, rowIndex, column)).trim();
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const params = { unit: unit.name, text };
    return [finding("roster-date-unreadable", place(roster, entry, role), params)];
  });
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u.test(text);
}

/** One name for two units names neither: said once, at the second of them. */
function checkSharedNames(roster: LocatedRoster): Finding[] {
  const owners = new Map<string, { readonly text: string; readonly entries: Set<RosterEntry> }>();
  for (const entry of roster.entries) {
    const { name, abbreviation, sheetName, otherNames } = entry.unit;
    for (const text of [name, abbreviation, sheetName, ...otherNames]) {
      if (text === "") continue;
      const key = foldText(text);
      const owner = owners.get(key) ?? { text, entries: new Set() };
      owner.entries.add(entry);
      owners.set(key, owner);
    }
  }
  return [...owners.values()].flatMap(({ text, entries }) => {
    const [, second] = entries;
    if (!second) return [];
    const units = [...entries].map(({ unit }) => unit.name).join(", ");
    return [
      finding("roster-name-shared", place(roster, second, columnOfName(second.unit, text)), {
        text,
        units,
      }),
    ];
  });
}

function columnOfName(unit: Unit, text: string): RosterColumn {
  const key = foldText(text);
  if (foldText(unit.abbreviation) === key) return "abbreviation";
  if (foldText(unit.sheetName) === key) return "sheetName";
  return foldText(unit.name) === key ? "name" : "otherNames";
}

function place(
  { sheet, header }: LocatedRoster,
  { rowIndex }: RosterEntry,
  column: RosterColumn,
): { readonly sheet: string; readonly cell: string } {
  const columnIndex = header.columns[column] ?? header.columns.name ?? 0;
  return { sheet: sheet.name, cell: cellAddress(rowIndex, columnIndex) };
}
