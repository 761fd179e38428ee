import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import type { Activity } from "../plan/Plan";
import { overlapsPeriod } from "../timing/overlapsPeriod";

/**
 * The activities that a unit owes a report on in the period: those it leads or takes part in that are
 * continuous, recur within the period, have a window overlapping it, or fell due earlier and are not done.
 * Work whose timing could not be read, or waits for a condition, is owed by nobody.
 */
export function whatIsOwed(
  unit: string,
  activities: readonly Activity[],
  period: ReportingPeriod | null,
  isDone: (activity: Activity) => boolean,
): readonly Activity[] {
  if (!period) return [];
  return activities.filter(
    (activity) => takesPart(unit, activity) && isOwedIn(activity, period, isDone),
  );
}

function takesPart(unit: string, { leadUnits, coordinatingUnits }: Activity): boolean {
  return leadUnits.includes(unit) || coordinatingUnits.includes(unit);
}

function isOwedIn(
  activity: Activity,
  period: ReportingPeriod,
  isDone: (activity: Activity) => boolean,
): boolean {
  const { timing } = activity;
  if (overlapsPeriod(timing, period)) return true;
  const fellDueEarlier = timing.due !== null && timing.due.compare(period.start) < 0;
  return fellDueEarlier && !isDone(activity);
}
