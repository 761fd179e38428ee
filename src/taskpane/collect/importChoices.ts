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
