import type { CalendarDate } from "@internationalized/date";
import type { RunOptions } from "../../Assessment";
import { assessWorkbook } from "../../assessWorkbook";
import { periodsOfYear } from "../../calendar/PeriodCalendar";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import { proposeSubmitBy } from "../../calendar/workingDays";
import type { WorkbookSnapshot } from "../../sheet/WorkbookSnapshot";
import { readCollectionRecord } from "./readCollectionRecord";
import { hasSent, type SubmissionBoard, type SubmissionLine } from "./SubmissionBoard";
import type { YearCell, YearLine, YearPeriod, YearTable } from "./YearTable";

/**
 * The year's table of the office's periods, from the sheets that the workbook keeps of each and the receipts entered
 * by hand. Only periods of which something has come or whose send-by date has passed are told; where the office has
 * not set that date, the proposed one counts and is marked. A report without a date is not late.
 */
export function buildYearTable(
  snapshot: WorkbookSnapshot,
  options: RunOptions,
  year: number,
): YearTable {
  const record = readCollectionRecord(snapshot.settings);
  const { reportedPeriods } = assessWorkbook(snapshot, options);
  // An office may have twenty periods a year, and each is a whole reading of the workbook.
  const known = new Set([
    ...reportedPeriods,
    ...Object.keys(record.submitBy),
    ...record.receipts.map(({ period }) => period),
  ]);
  const candidates = periodsOfYear(record.calendar, year).filter(({ id }) => known.has(id));
  const told = candidates.flatMap((period) => {
    const kept = record.submitBy[period.id] ?? null;
    const submitBy = kept ?? proposeSubmitBy(period);
    const ofPeriod = { ...options, periodId: period.id, submitBy };
    const { board } = assessWorkbook(snapshot, ofPeriod);
    const isTold = board.lines.some(hasCome) || (kept !== null && options.date.compare(kept) > 0);
    return isTold ? [{ period, submitBy, isAssumed: kept === null, board }] : [];
  });
  const inOrder = told.sort((one, other) => endOrder(one.period, other.period));
  return {
    year,
    periods: inOrder.map(({ period, submitBy, isAssumed }): YearPeriod => ({
      period,
      submitBy,
      isAssumed,
    })),
    lines: unitsOf(inOrder).map((unit) =>
      yearLine(
        unit,
        inOrder.map(({ board, submitBy }) => {
          const line = board.lines.find((one) => one.unit === unit) ?? null;
          return yearCell(line, submitBy, options.date.compare(submitBy) > 0);
        }),
      ),
    ),
  };
}

/** Of two that end on the same day the shorter first. */
function endOrder(one: ReportingPeriod, other: ReportingPeriod): number {
  return one.end.compare(other.end) || other.start.compare(one.start);
}

/** Units of all boards, in the order of the boards' lines. */
function unitsOf(told: readonly { readonly board: SubmissionBoard }[]): string[] {
  return [...new Set(told.flatMap(({ board }) => board.lines.map(({ unit }) => unit)))];
}

function yearLine(unit: string, cells: readonly YearCell[]): YearLine {
  const count = (mark: YearCell["mark"]) => cells.filter((cell) => cell.mark === mark).length;
  return { unit, cells, onTime: count("on-time"), late: count("late"), missing: count("missing") };
}

function hasCome(line: SubmissionLine): boolean {
  return hasSent(line) || line.state === "unreadable";
}

/** A report that came counts as sent also where it was sent twice or cannot be read; an empty one does not. */
function yearCell(line: SubmissionLine | null, submitBy: CalendarDate, isOver: boolean): YearCell {
  if (!line) return { mark: "none", daysLate: 0 };
  if (hasCome(line)) {
    const daysLate = Math.max(0, line.submittedOn?.compare(submitBy) ?? 0);
    return { mark: daysLate > 0 ? "late" : "on-time", daysLate };
  }
  return { mark: isOver ? "missing" : "awaited", daysLate: 0 };
}
