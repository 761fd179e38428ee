import { groupBy } from "../../groupBy";
import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import type { Activity } from "../../plan/Plan";
import type { Unit } from "../../unit/Roster";
import { isThere } from "../../unit/isThere";
import type { Receipt } from "./CollectionRecord";
import type { ReadReport } from "../unitReport/ReadReport";
import type { SubmissionBoard, SubmissionLine, SubmissionState } from "./SubmissionBoard";

export interface BoardOptions {
  readonly period: ReportingPeriod | null;
  /** Reporting date. */
  readonly date: CalendarDate;
  readonly submitBy: CalendarDate | null;
  /** The receipt of a unit's report for the period, kept with the workbook. */
  readonly receipt?: (unit: string) => Receipt | null;
  /** What the unit owes in the period. */
  readonly owed: (unit: string) => readonly Activity[];
}

/**
 * Who has sent what: one line per unit that must report in the period, in roster order. A unit that owes
 * nothing and has sent nothing, on paper neither, has no line.
 */
export function buildSubmissionBoard(
  units: readonly Unit[],
  reports: readonly ReadReport[],
  options: BoardOptions,
): SubmissionBoard {
  const byUnit = groupBy(reports, ({ report }) => report.unit);
  return {
    lines: units
      .filter((unit) => unit.mustReport && isThere(unit, units, options.period))
      .flatMap((unit) => buildLine(unit, byUnit.get(unit.name) ?? [], options)),
  };
}

/** The report that counts first, then its duplicates: of several the one sent last. */
export function reportsOfPeriod(
  reports: readonly ReadReport[],
  period: ReportingPeriod | null,
): readonly ReadReport[] {
  const current = reports.filter(
    ({ report, isSetAside }) => isSetAside !== true && isOfPeriod(report, period),
  );
  return withoutBlankForms(current).sort((one, other) => sentOrder(other) - sentOrder(one));
}

/** A form that was handed out and not filled in is no second report beside one that was. */
function withoutBlankForms(reports: readonly ReadReport[]): ReadReport[] {
  const answered = new Set(
    reports.flatMap(({ report }) => (isAnswered(report) ? [report.unit] : [])),
  );
  return reports.filter(
    ({ report, sheet }) =>
      sheet.ownedRole !== "form" || !answered.has(report.unit) || isAnswered(report),
  );
}

/** Whether the unit says anything: of an activity, or in its table of figures. */
function isAnswered({ rows, figures = [] }: ReadReport["report"]): boolean {
  return figures.length > 0 || rows.some(({ isReported }) => isReported);
}

/** A sheet that names no period at all is the current one; one whose period cannot be read is not. */
function isOfPeriod(report: ReadReport["report"], period: ReportingPeriod | null): boolean {
  if (report.period === null) return report.periodText.trim() === "";
  return period === null || report.period.id === period.id;
}

function sentOrder({ report, sheet }: ReadReport): number {
  const { submittedOn } = report;
  const day = submittedOn
    ? submittedOn.year * 10_000 + submittedOn.month * 100 + submittedOn.day
    : 0;
  return day * 1000 + sheet.position;
}

function buildLine(
  unit: Unit,
  reports: readonly ReadReport[],
  options: BoardOptions,
): SubmissionLine[] {
  const receipt = options.receipt?.(unit.name) ?? null;
  const current = reportsOfPeriod(reports, options.period).filter(
    // What came on paper has answered the form, which nobody has typed it into.
    (read) => !receipt?.receivedOn || read.sheet.ownedRole !== "form" || isAnswered(read.report),
  );
  const [counting] = current;
  const owed = options.owed(unit.name).map(({ id }) => id);
  const answered = new Set(
    counting?.report.rows.flatMap(({ isReported, activityId }) =>
      isReported && activityId !== null ? [activityId] : [],
    ),
  );
  const hasNothing = reports.length === 0 && owed.length === 0 && receipt === null;
  if (hasNothing && options.period) return [];
  const submittedOn = counting ? counting.report.submittedOn : (receipt?.receivedOn ?? null);
  const state = stateOf(reports, current, receipt, options);
  // What came on paper stands on no sheet: one of another period is not it.
  const hasPaper = !counting && receipt !== null && receipt.receivedOn !== null;
  const shown = counting ?? (hasPaper ? undefined : reportsBySent(reports)[0]);
  return [
    {
      unit: unit.name,
      sheet: shown?.sheet.name ?? null,
      otherSheets: reports.filter((read) => read !== shown).map(({ sheet }) => sheet.name),
      state,
      submittedOn: submittedOn ?? (counting ? null : (shown?.report.submittedOn ?? null)),
      daysLate: state === "late" ? daysLate(submittedOn, options.submitBy) : 0,
      expectedActivities: owed,
      reportedActivities: owed.filter((id) => answered.has(id)),
      missingActivities: owed.filter((id) => !answered.has(id)),
      ...(receipt ? { receipt } : {}),
    },
  ];
}

function reportsBySent(reports: readonly ReadReport[]): readonly ReadReport[] {
  return [...reports].sort((one, other) => sentOrder(other) - sentOrder(one));
}

function daysLate(submittedOn: CalendarDate | null, submitBy: CalendarDate | null): number {
  return submittedOn && submitBy ? Math.max(0, submittedOn.compare(submitBy)) : 0;
}

function stateOf(
  reports: readonly ReadReport[],
  current: readonly ReadReport[],
  receipt: Receipt | null,
  options: BoardOptions,
): SubmissionState {
  const [counting] = current;
  const isOver = options.submitBy !== null && options.date.compare(options.submitBy) > 0;
  if (!counting) {
    // Entered by hand: it has come, on paper or through eOffice, and is no sheet yet.
    if (receipt?.receivedOn) return lateOrNot(receipt.receivedOn, options.submitBy);
    if (reports.length > 0) return "wrong-period";
    return isOver ? "missing" : "awaited";
  }
  if (current.length > 1) return "duplicate";
  const { report, table } = counting;
  if (!table) return "unreadable";
  if (!isAnswered(report)) {
    // A form that was handed out and not yet sent back is awaited, not empty.
    return report.submittedOn === null && !isOver ? "awaited" : "empty";
  }
  return lateOrNot(report.submittedOn, options.submitBy);
}

function lateOrNot(
  submittedOn: CalendarDate | null,
  submitBy: CalendarDate | null,
): "late" | "submitted" {
  return daysLate(submittedOn, submitBy) > 0 ? "late" : "submitted";
}
