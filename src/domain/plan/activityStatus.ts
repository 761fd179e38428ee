import type { CalendarDate } from "@internationalized/date";
import type { ReportRow } from "../submission/unitReport/UnitReport";
import type { Activity, ActivityStatus } from "./Plan";

/** What one of the activity's leads says about it in the period. */
export interface LeadAnswer {
  /** The lead's row for the activity; null where it has reported nothing on it. */
  readonly row: ReportRow | null;
  readonly submittedOn: CalendarDate | null;
}

export interface StatusOptions {
  /** Reporting date. */
  readonly date: CalendarDate;
  readonly dueSoonDays: number;
}

export interface ReadActivityStatus {
  readonly status: ActivityStatus;
  /** Days past due for overdue, days left for due-soon, else 0. */
  readonly days: number;
  readonly leadReportedOn: CalendarDate | null;
  readonly leadsDone: number;
}

/**
 * The status of an activity on the reporting date; the first rule that fits counts: not-applicable, done or
 * done-late when all leads say so, unclear, waiting, overdue, due-soon, ongoing, in-progress, not-due.
 *
 * Continuous and recurring work is not finished by one period's "Đã thực hiện trong kỳ": it is ongoing when
 * the lead has reported, whatever the lead's words; only a recurrence with one due date can be done.
 */
export function activityStatus(
  activity: Activity,
  leads: readonly LeadAnswer[],
  options: StatusOptions,
): ReadActivityStatus {
  const { timing } = activity;
  const { date } = options;
  const leadsDone = leads.filter(({ row }) => saysDone(row)).length;
  const leadReportedOn = latest(leads);
  const result = (status: ActivityStatus, days = 0): ReadActivityStatus => ({
    status,
    days,
    leadReportedOn,
    leadsDone,
  });
  const hasReported = leads.some(({ row }) => row !== null);
  if (leads.length > 0 && leads.every(({ row }) => row?.status === "not_applicable")) {
    return result("not-applicable");
  }
  if (!isLasting(activity) && leads.length > 0 && leadsDone === leads.length) {
    return result(isDoneLate(activity, leads) ? "done-late" : "done");
  }
  if (timing.kind === "unknown" || timing.doubt !== null) return result("unclear");
  const isUnderWay = leads.some(({ row }) => saysUnderWay(row));
  if (timing.kind === "conditional" && timing.due === null) {
    return result(isUnderWay ? "in-progress" : "waiting");
  }
  if (timing.due !== null) {
    const left = daysBetween(date, timing.due);
    if (left < 0) return result("overdue", -left);
    if (left <= options.dueSoonDays) return result("due-soon", left);
  }
  if (timing.kind === "continuous" || timing.kind === "recurring") {
    return result(hasReported ? "ongoing" : "ongoing-unreported");
  }
  const hasBegun = timing.start !== null && timing.start.compare(date) <= 0;
  return result(isUnderWay || hasBegun ? "in-progress" : "not-due");
}

/** Whether a lead's row says that the work is finished; a completion date says so unless the status denies it. */
export function saysDone(row: ReportRow | null): boolean {
  if (!row) return false;
  if (row.status === "done") return true;
  if (row.status === "percent") return (row.percent ?? 0) >= 100;
  return row.completedOn !== null && (row.status === null || row.status === "unknown");
}

function saysUnderWay(row: ReportRow | null): boolean {
  if (!row) return false;
  if (row.status === "percent") return (row.percent ?? 0) > 0;
  return row.status === "in_progress" || row.status === "done";
}

/** Work that one period's report does not finish. */
export function isLasting({ timing }: Activity): boolean {
  return timing.kind === "continuous" || (timing.kind === "recurring" && timing.due === null);
}

function isDoneLate({ timing }: Activity, leads: readonly LeadAnswer[]): boolean {
  const { due } = timing;
  if (due === null || timing.doubt !== null) return false;
  return leads.some(({ row }) => row?.completedOn != null && row.completedOn.compare(due) > 0);
}

function latest(leads: readonly LeadAnswer[]): CalendarDate | null {
  return leads
    .flatMap(({ row, submittedOn }) => (row && submittedOn ? [submittedOn] : []))
    .reduce<CalendarDate | null>(
      (last, day) => (last && last.compare(day) >= 0 ? last : day),
      null,
    );
}

/** Whole days from one day to another; negative where the second comes first. */
function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return to.compare(from);
}
