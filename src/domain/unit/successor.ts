import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import type { Activity } from "../plan/Plan";
import { matchUnit } from "./matchUnit";
import type { Unit } from "./Roster";

/**
 * The unit that owes and counts in the period in the place of the named one: the one it was merged into (Sáp nhập
 * vào) where it ended (Đến ngày) before the period's last day, and so on down the line. The unit itself where it
 * lasts, where the successor is not of the roster, and where mergers go round in a circle.
 */
export function successorOf(
  unit: string,
  units: readonly Unit[],
  period: ReportingPeriod | null,
): string {
  const passed = new Set<string>();
  let name = unit;
  for (;;) {
    passed.add(name);
    const next = mergedIn(name, units, period);
    if (next === null) return name;
    if (passed.has(next)) return unit;
    name = next;
  }
}

function mergedIn(
  name: string,
  units: readonly Unit[],
  period: ReportingPeriod | null,
): string | null {
  const found = units.find((unit) => unit.name === name);
  if (!found || found.mergedInto === null) return null;
  if (found.to !== null && (!period || found.to.compare(period.end) >= 0)) return null;
  const match = matchUnit(found.mergedInto, units);
  return match && match.unit !== found ? match.unit.name : null;
}

/** The activity with the units that lead it and take part in it in the period; the plan's own words stay. */
export function succeedUnits(
  activity: Activity,
  units: readonly Unit[],
  period: ReportingPeriod | null,
): Activity {
  const succeed = (names: readonly string[]): string[] => [
    ...new Set(names.map((name) => successorOf(name, units, period))),
  ];
  const leadUnits = succeed(activity.leadUnits);
  const coordinatingUnits = succeed(activity.coordinatingUnits).filter(
    (name) => !leadUnits.includes(name),
  );
  return { ...activity, leadUnits, coordinatingUnits };
}

/** Whether any unit of the roster has been merged into another. */
export function hasMergers(units: readonly Unit[]): boolean {
  return units.some(({ mergedInto }) => mergedInto !== null);
}
