import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import type { Activity } from "../../plan/Plan";
import { overlapsPeriod } from "../../timing/overlapsPeriod";

/**
 * Answers which activities a unit owes a report on in the period: those it leads or takes part in that are
 * continuous, recur within the period, have a window overlapping it, or fell due earlier and are not done.
 * Work whose timing could not be read, or waits for a condition, is owed by nobody.
 */
export function whatIsOwed(
  activities: readonly Activity[],
  period: ReportingPeriod | null,
  isDone: (activity: Activity) => boolean,
): (unit: string) => readonly Activity[] {
  const owed = new Map<string, Activity[]>();
  if (!period) return () => [];
  for (const activity of activities) {
    if (!isOwedIn(activity, period, isDone)) continue;
    for (const unit of new Set([...activity.leadUnits, ...activity.coordinatingUnits])) {
      const known = owed.get(unit);
      if (known) known.push(activity);
      else owed.set(unit, [activity]);
    }
  }
  return (unit) => owed.get(unit) ?? [];
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
