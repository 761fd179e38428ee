import { canBeTaken, chooseRows } from "../../domain/submission/import/chooseRows";
import type { ImportRow } from "../../domain/submission/import/ImportRow";
import type { ImportDraft, RowChoice } from "../state/PaneState";

/** What is done with each row: what a person has said of it, else what is proposed; a row that holds nothing is left. */
export function importChoices({ list, choices }: ImportDraft): ReadonlyMap<string, RowChoice> {
  const proposed = startChoices(list.rows);
  return new Map(
    list.rows.map((row): [string, RowChoice] => {
      const choice = choices.get(row.id) ?? proposed.get(row.id) ?? "leave";
      return [row.id, canBeTaken(row) ? choice : "leave"];
    }),
  );
}

/** What is proposed: everything that can be taken, but a second report of a unit is asked about first. */
function startChoices(rows: readonly ImportRow[]): Map<string, RowChoice> {
  const taken = new Set(chooseRows(rows));
  return new Map(
    rows.map((row): [string, RowChoice] => {
      const isAsked = row.rivals.some(({ differences }) => differences.length > 0);
      return [row.id, taken.has(row) && !isAsked ? "take" : "leave"];
    }),
  );
}

/**
 * What is left of the list when some rows have been brought in: files that cannot be read, or of which something is
 * still to be said. null where there are none.
 */
export function restOf(
  { list, choices }: ImportDraft,
  broughtIn: readonly ImportRow[],
): ImportDraft | null {
  const rows = list.rows.filter((row) => !broughtIn.includes(row) && isOpen(row));
  return rows.length > 0 ? { list: { ...list, rows }, choices } : null;
}

/** The same report once more, and a form that nobody has filled in, need nothing more. */
function isOpen(row: ImportRow): boolean {
  const isSame = row.rivals.some(({ differences }) => differences.length === 0);
  return !canBeTaken(row) || (row.reportedCount > 0 && !isSame);
}
