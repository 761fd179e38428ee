import type { Assessment } from "../../Assessment";
import type { SubmissionLine } from "./SubmissionBoard";

export type MatrixMark = "reported" | "missing" | "not-owed";

/** What a unit has said of an activity in the period; what it reports without owing it is reported too. */
export function matrixMark(
  { unit, expectedActivities, reportedActivities }: SubmissionLine,
  activityId: string,
  { reports }: Pick<Assessment, "reports">,
): MatrixMark {
  const rows = reports.get(unit)?.rows ?? [];
  const isReported =
    reportedActivities.includes(activityId) ||
    rows.some((row) => row.isReported && row.activityId === activityId);
  if (isReported) return "reported";
  return expectedActivities.includes(activityId) ? "missing" : "not-owed";
}
