import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "./calendar/ReportingPeriod";
import type { Finding } from "./Finding";
import type { Fix } from "./fix/buildFix";
import type { Activity, ActivityStatus, Plan } from "./plan/Plan";
import type { CollectionRecord } from "./submission/board/CollectionRecord";
import type { SubmissionBoard } from "./submission/board/SubmissionBoard";
import type { UnitReport } from "./submission/unitReport/UnitReport";
import type { Roster } from "./unit/Roster";

/** What the person (or the command line) has set for a run. */
export interface RunOptions {
  /** Reporting date: what counts as "today". */
  readonly date: CalendarDate;
  /** Whether `date` is the real today; highlighting then follows TODAY(). */
  readonly dateIsToday: boolean;
  /** Period id ("2022-Q2"); null to read it from the unit sheets. */
  readonly periodId: string | null;
  /** null for the one the workbook keeps for the period, if any; in an assessment the one that was used. */
  readonly submitBy: CalendarDate | null;
  readonly planSheet: string | null;
  readonly year: number | null;
  /** Reads "trước ngày X" with X included. */
  readonly beforeIsInclusive: boolean;
  /** Days before the due date at which an activity counts as due soon. */
  readonly dueSoonDays: number;
}

/** `dueSoonDays` where nobody has set it: half a month, to chase up in good time. */
export const usualDueSoonDays = 15;

export interface AssessedActivity {
  readonly activity: Activity;
  readonly status: ActivityStatus;
  /** Days past due for overdue, days left for due-soon, else 0. */
  readonly days: number;
  /** Date of the lead's report that the status rests on; null where the lead has not reported. */
  readonly leadReportedOn: CalendarDate | null;
  /** How many of the leads say it is done. */
  readonly leadsDone: number;
}

/** Everything a run decides from a snapshot, before anything is written. */
export interface Assessment {
  readonly options: RunOptions;
  /** As in the snapshot: serials of the report and the rules count from 1904. */
  readonly date1904: boolean;
  readonly plan: Plan | null;
  readonly roster: Roster;
  readonly period: ReportingPeriod | null;
  readonly activities: readonly AssessedActivity[];
  /** The report that counts for each unit in the period, by unit name. */
  readonly reports: ReadonlyMap<string, UnitReport>;
  /** All reports of the workbook, of whatever period, those too that do not count. */
  readonly allReports: readonly UnitReport[];
  readonly board: SubmissionBoard;
  /** Ids of all periods that the reports in the workbook are of, history included. */
  readonly reportedPeriods: readonly string[];
  /** What the workbook keeps about collecting: receipts, reminders, send-by dates. */
  readonly record: CollectionRecord;
  readonly findings: readonly Finding[];
  /** What the add-in can write to mend a finding; only those of `findings` that have such a fix. */
  readonly fixes: ReadonlyMap<Finding, Fix>;
}
