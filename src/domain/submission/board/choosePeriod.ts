import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import { finding, type Finding } from "../../Finding";
import type { UnitReport } from "../unitReport/UnitReport";

export interface ChosenPeriod {
  readonly period: ReportingPeriod | null;
  /** period-mixed where the sheets do not agree and none was set. */
  readonly findings: readonly Finding[];
}

/**
 * The period of the run: as set, else the one most units have as their latest (older sheets of a unit are
 * history); of two as frequent the later. null where nothing says it.
 */
export function choosePeriod(
  set: ReportingPeriod | null,
  reports: readonly UnitReport[],
): ChosenPeriod {
  if (set) return { period: set, findings: [] };
  const latest = new Map<string, ReportingPeriod>();
  for (const { unit, sheet, period } of reports) {
    if (!period) continue;
    const key = unit ?? sheet;
    const known = latest.get(key);
    if (!known || isLater(period, known)) latest.set(key, period);
  }
  const counts = new Map<string, { period: ReportingPeriod; count: number }>();
  for (const period of latest.values()) {
    const known = counts.get(period.id);
    if (known) known.count += 1;
    else counts.set(period.id, { period, count: 1 });
  }
  const [first, ...others] = [...counts.values()].sort(
    (one, other) => other.count - one.count || (isLater(one.period, other.period) ? -1 : 1),
  );
  if (!first) return { period: null, findings: [] };
  const found = [...counts.keys()].sort().join(", ");
  return {
    period: first.period,
    findings:
      others.length > 0 ? [finding("period-mixed", {}, { period: first.period.id, found })] : [],
  };
}

function isLater(one: ReportingPeriod, other: ReportingPeriod): boolean {
  return one.end.compare(other.end) > 0;
}
