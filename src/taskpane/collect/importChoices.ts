import { chooseRows } from "../../domain/submission/import/chooseRows";
import type { ImportRow } from "../../domain/submission/import/ImportRow";

/** What is done with a row: left out, brought in, or brought in and counted in the place of the others. */
export type RowChoice = "leave" | "take" | "prefer";

/** What is proposed: everything that can be taken, but a second report of a unit is asked about first. */
export function startChoices(rows: readonly ImportRow[]): Map<string, RowChoice> {
  const taken = new Set(chooseRows(rows));
  return new Map(
    rows.map((row): [string, RowChoice] => {
      const isAsked = row.rivals.some(({ differences }) => differences.length > 0);
      return [row.id, taken.has(row) && !isAsked ? "take" : "leave"];
    }),
  );
}
