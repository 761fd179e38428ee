import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import type { Unit } from "./Roster";
import { successorOf } from "./successor";

/** Whether the unit existed in the period (Từ ngày, Đến ngày; a merged unit reports through the other). */
export function isThere(
  unit: Unit,
  units: readonly Unit[],
  period: ReportingPeriod | null,
): boolean {
  if (successorOf(unit.name, units, period) !== unit.name) return false;
  if (!period) return unit.mergedInto === null || unit.to !== null;
  if (unit.from && unit.from.compare(period.end) > 0) return false;
  if (hasEnded(unit, period)) return false;
  return unit.mergedInto === null || unit.to !== null;
}

/** Whether the unit was no more when the period began. */
export function hasEnded({ to }: Unit, { start }: ReportingPeriod): boolean {
  return to !== null && to.compare(start) < 0;
}
