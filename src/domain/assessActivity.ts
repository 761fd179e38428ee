import type { CalendarDate } from "@internationalized/date";
import type { AssessedActivity, RunOptions } from "./Assessment";
import type { ReportingPeriod } from "./calendar/ReportingPeriod";
import { activityStatus, isLasting, saysDone, type LeadAnswer } from "./plan/activityStatus";
import type { Activity } from "./plan/Plan";
import { reportsOfPeriod } from "./submission/board/buildSubmissionBoard";
import type { ReadReport } from "./submission/unitReport/ReadReport";
import type { ReportRow, UnitReport } from "./submission/unitReport/UnitReport";

/** The report that counts for each unit in the period, by unit name. */
export function countingReports(
  reports: readonly ReadReport[],
  period: ReportingPeriod | null,
): Map<string, UnitReport> {
  const counting = new Map<string, UnitReport>();
  for (const { report } of reportsOfPeriod(reports, period)) {
    if (report.unit !== null && !counting.has(report.unit)) counting.set(report.unit, report);
  }
  return counting;
}

/** Reports of earlier periods of the same year, the latest first: what was done then is done. */
export function earlierReports(
  reports: readonly ReadReport[],
  period: ReportingPeriod | null,
): readonly UnitReport[] {
  if (!period) return [];
  return reports
    .flatMap(({ report, isSetAside }) => {
      const { period: own } = report;
      const isEarlier = own?.year === period.year && own.end.compare(period.end) < 0;
      return own && isEarlier && isSetAside !== true ? [{ report, end: own.end }] : [];
    })
    .sort((one, other) => other.end.compare(one.end))
    .map(({ report }) => report);
}

/**
 * How an activity stands on the options' date, by what its leads have reported. Work that is done once stays done:
 * where a lead says nothing of it now, its last report of earlier periods counts if that said so.
 */
export function assessActivity(
  activity: Activity,
  reports: ReadonlyMap<string, UnitReport>,
  earlier: readonly UnitReport[],
  options: RunOptions,
): AssessedActivity {
  const leads = activity.leadUnits.map((unit): LeadAnswer => {
    const report = reports.get(unit);
    const row = answerIn(report, activity);
    if (row || isLasting(activity)) return { row, submittedOn: report?.submittedOn ?? null };
    const last = earlier.find((one) => one.unit === unit && answerIn(one, activity) !== null);
    const before = answerIn(last, activity);
    return last && saysDone(before)
      ? { row: before, submittedOn: last.submittedOn }
      : { row: null, submittedOn: report?.submittedOn ?? null };
  });
  return { activity, ...activityStatus(activity, leads, options) };
}

function answerIn(report: UnitReport | undefined, { id }: Activity): ReportRow | null {
  const rows = report?.rows.filter(({ activityId, isReported }) => isReported && activityId === id);
  return answerOf(rows ?? []);
}

/** Of several rows of one lead the first that says the work is not done; where all say it is, the one done last. */
function answerOf(rows: readonly ReportRow[]): ReportRow | null {
  const telling = rows.filter(({ status, completedOn }) => status !== null || completedOn !== null);
  const open = telling.find((row) => !saysDone(row));
  if (open) return open;
  const last = telling.reduce<ReportRow | null>(
    (done, row) => (done && !isAfter(row.completedOn, done.completedOn) ? done : row),
    null,
  );
  return last ?? rows[0] ?? null;
}

function isAfter(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one !== null && (other === null || one.compare(other) > 0);
}
