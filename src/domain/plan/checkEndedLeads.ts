import type { AssessedActivity } from "../Assessment";
import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import { hasEnded } from "../unit/isThere";
import type { Unit } from "../unit/Roster";
import type { ActivityStatus, Plan } from "./Plan";

const settled: readonly ActivityStatus[] = ["done", "done-late", "not-applicable"];

/**
 * Work that is still to be done and whose lead was dissolved before the period without anybody in its place: no unit
 * owes a report on it, and none is reminded.
 */
export function checkEndedLeads(
  { table }: Pick<Plan, "table">,
  activities: readonly AssessedActivity[],
  units: readonly Unit[],
  period: ReportingPeriod | null,
): Finding[] {
  if (!period) return [];
  const ended = new Map(
    units.flatMap((unit) => (hasEnded(unit, period) ? [[unit.name, unit] as const] : [])),
  );
  return activities
    .filter(({ status }) => !settled.includes(status))
    .flatMap(({ activity: { ordinal, leadUnits, rowIndexes } }) =>
      leadUnits.flatMap((name) => {
        const to = ended.get(name)?.to;
        if (!to) return [];
        const cell = cellAddress(rowIndexes[0] ?? 0, table.columns.lead ?? 0);
        const params = { ordinal, unit: name, to: to.toString() };
        return [finding("lead-ended", { sheet: table.sheet, cell }, params)];
      }),
    );
}
