import { distance } from "fastest-levenshtein";
import { finding, type Finding } from "../Finding";
import { addressOf, columnOf, type LocatedTable } from "../table/LocatedTable";
import { foldLetters } from "../text/foldLetters";
import { isLeadership, isOutsideBody } from "../unit/isOutsideBody";
import { matchUnits } from "../unit/matchUnits";
import type { Unit } from "../unit/Roster";
import type { ReadActivity } from "./checkPlan";

/**
 * Leads and coordinators that the roster does not know. A body outside the department may well take part,
 * so it is no finding as a coordinator; as a lead it is a warning, for nobody here answers for the work.
 */
export function checkPlanUnits(
  { activity, row }: ReadActivity,
  table: LocatedTable,
  units: readonly Unit[],
): Finding[] {
  const { ordinal } = activity;
  const { sheet } = table;
  const findings: Finding[] = [];
  const lead = columnOf(table, "lead");
  if (lead !== null) {
    const where = { sheet, cell: addressOf(row, lead) };
    if (activity.lead.trim() === "") findings.push(finding("lead-blank", where, { ordinal }));
    for (const text of matchUnits(activity.lead, units).unknown) {
      const params = { ordinal, text, suggestion: suggestUnit(text, units) };
      const severity = isElsewhere(text) ? "warning" : "error";
      findings.push(finding("lead-unknown", where, params, severity));
    }
  }
  const coordinators = columnOf(table, "coordinators");
  if (coordinators !== null) {
    const where = { sheet, cell: addressOf(row, coordinators) };
    for (const text of matchUnits(activity.coordinators, units).unknown) {
      if (isElsewhere(text)) continue;
      const params = { ordinal, text, suggestion: suggestUnit(text, units) };
      findings.push(finding("coordinator-unknown", where, params));
    }
  }
  return findings;
}

/** Whether the text names a body outside the department or its leadership, and so no unit of the roster. */
export function isElsewhere(text: string): boolean {
  return isOutsideBody(text) || isLeadership(text);
}

/** The roster's name nearest in spelling, "" where none is near; a proposal, never taken by itself. */
function suggestUnit(text: string, units: readonly Unit[]): string {
  const letters = foldLetters(text);
  let best = "";
  let bestShare = 0.4;
  for (const { name } of units) {
    const known = foldLetters(name);
    const share = distance(letters, known) / Math.max(letters.length, known.length, 1);
    if (share < bestShare) [best, bestShare] = [name, share];
  }
  return best;
}
