import type { CalendarDate } from "@internationalized/date";
import type { Assessment, RunOptions } from "../../Assessment";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import { finding, type Finding } from "../../Finding";
import { isLasting } from "../../plan/activityStatus";
import { cellAddress } from "../../sheet/Area";
import type { SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { checkSwappedDates } from "../../table/checkSwappedDates";
import { columnOf, type LocatedTable } from "../../table/LocatedTable";
import { checkLegacyText } from "../../text/checkLegacyText";
import { reportsOfPeriod } from "../board/buildSubmissionBoard";
import { checkFigures } from "../figures/checkFigures";
import { checkHiddenLines } from "../../table/checkHiddenLines";
import { checkReportRows } from "./checkReportRows";
import type { ReadReport } from "./ReadReport";
import { unitColumn } from "./readSharedReport";
import type { SubmissionBoard, SubmissionLine } from "../board/SubmissionBoard";

export interface ReportCheckOptions {
  readonly period: ReportingPeriod | null;
  /** Reporting date. */
  readonly date: CalendarDate;
  readonly submitBy: CalendarDate | null;
  readonly date1904: boolean;
  readonly ordinalOf: (activityId: string) => string;
  /** Whether the activity is continuous or recurs, so that "done" needs no date. */
  readonly isLasting: (activityId: string) => boolean;
}

/** What the checks of a run's reports go by. */
export function reportCheckOptions({
  plan,
  period,
  date1904,
  options: { date, submitBy },
}: Pick<Assessment, "plan" | "period" | "date1904"> & {
  readonly options: Pick<RunOptions, "date" | "submitBy">;
}): ReportCheckOptions {
  const byId = new Map((plan?.activities ?? []).map((activity) => [activity.id, activity]));
  return {
    period,
    date,
    submitBy,
    date1904,
    ordinalOf: (id) => byId.get(id)?.ordinal ?? id,
    isLasting: (id) => {
      const activity = byId.get(id);
      return activity !== undefined && isLasting(activity);
    },
  };
}

/** Checks what was sent and what was not: the board's lines in order, then the sheets of no unit. */
export function checkReports(
  board: SubmissionBoard,
  reports: readonly ReadReport[],
  options: ReportCheckOptions,
): Finding[] {
  const strangers = reports.filter(({ report }) => report.unit === null);
  return [
    ...board.lines.flatMap((line) => {
      const own = reports.filter(({ report }) => report.unit === line.unit);
      const current = reportsOfPeriod(own, options.period);
      return [
        ...checkLine(line, own, current, options),
        ...current.flatMap((read) => [
          ...checkSheet(read, line.unit, options),
          ...checkFigures(read, line.unit, own),
        ]),
      ];
    }),
    ...readTables(reportsOfPeriod(reports, options.period)).flatMap((table) =>
      checkSwappedDates(table, "completed_on", options.date1904),
    ),
    ...strangers.map(checkStranger),
    ...readSheets([...reportsOfPeriod(reports, options.period), ...strangers]).flatMap(
      checkLegacyText,
    ),
  ];
}

/** Each sheet once, for one sheet may hold the reports of several units. */
function readSheets(reports: readonly ReadReport[]): SheetSnapshot[] {
  return [...new Set(reports.map(({ sheet }) => sheet))];
}

function readTables(reports: readonly ReadReport[]): LocatedTable[] {
  return [...new Set(reports.flatMap(({ table }) => table ?? []))];
}

function checkStranger({ report, sheet, head, table, isShared }: ReadReport): Finding {
  const label = head.labels.unit;
  const [row] = report.rows;
  const column = table && isShared ? unitColumn(table) : null;
  const first = column !== null && row ? cellAddress(row.rowIndex, column) : null;
  const cell = label ? cellAddress(label.rowIndex, label.columnIndex) : first;
  return finding(
    "sheet-unknown",
    { sheet: sheet.name, cell },
    { text: report.unitText === "" ? sheet.name : report.unitText },
  );
}

/** The finding that a line's state makes; a state that is well makes none. */
function checkLine(
  line: SubmissionLine,
  own: readonly ReadReport[],
  current: readonly ReadReport[],
  options: ReportCheckOptions,
): Finding[] {
  const { unit } = line;
  const period = options.period?.id ?? "";
  const where = { sheet: line.sheet };
  const submitBy = options.submitBy?.toString() ?? "";
  const isOver = options.submitBy !== null && options.date.compare(options.submitBy) > 0;
  switch (line.state) {
    case "missing":
      return [finding("report-missing", {}, { unit, period, submitBy })];
    case "awaited":
      return [];
    case "empty":
      return isOver ? [finding("report-empty", where, { unit, period })] : [];
    case "wrong-period":
      return [wrongPeriod(line, own, period)];
    case "unreadable":
      return [finding("report-unreadable", where, { unit })];
    case "duplicate": {
      const sheets = current.map(({ sheet }) => sheet.name).join(", ");
      const params = { unit, period, sheets };
      return [finding("report-duplicate", where, params), ...incomplete(line, period, options)];
    }
    case "late": {
      if (line.sheet === null) return [receiptAlone(line, period)];
      const date = line.submittedOn?.toString() ?? "";
      const params = { unit, period, date, submitBy, days: line.daysLate };
      return [
        finding("report-late", { ...where, cell: dateCell(current[0]) }, params),
        ...incomplete(line, period, options),
      ];
    }
    case "submitted":
      if (line.sheet === null) return [receiptAlone(line, period)];
      return incomplete(line, period, options);
  }
}

/** The report is known to have come, and its words stand nowhere in the workbook. */
function receiptAlone({ unit, submittedOn, receipt }: SubmissionLine, period: string): Finding {
  const date = submittedOn?.toString() ?? "";
  return finding(
    "receipt-without-sheet",
    {},
    { unit, period, date, number: receipt?.number ?? "" },
  );
}

function wrongPeriod(line: SubmissionLine, own: readonly ReadReport[], period: string): Finding {
  const shown = own.find(({ sheet }) => sheet.name === line.sheet);
  const label = shown?.head.labels.period;
  const cell = label ? cellAddress(label.rowIndex, label.columnIndex) : null;
  const found = shown?.report.period?.id ?? shown?.report.periodText ?? "";
  return finding(
    "report-wrong-period",
    { sheet: line.sheet, cell },
    { unit: line.unit, period, found },
  );
}

function incomplete(line: SubmissionLine, period: string, options: ReportCheckOptions): Finding[] {
  if (line.missingActivities.length === 0) return [];
  const params = {
    unit: line.unit,
    period,
    missing: line.missingActivities.map(options.ordinalOf).join(", "),
    reported: line.reportedActivities.length,
    expected: line.expectedActivities.length,
  };
  return [finding("report-incomplete", { sheet: line.sheet }, params)];
}

function dateCell(read: ReadReport | undefined): string | null {
  const label = read?.head.labels.submittedOn;
  return label ? cellAddress(label.rowIndex, label.columnIndex) : null;
}

/** What can be said of a sheet and its rows, apart from when it was sent. */
export function checkSheet(read: ReadReport, unit: string, options: ReportCheckOptions): Finding[] {
  const { report, sheet, table } = read;
  const where = { sheet: sheet.name };
  const findings: Finding[] = [];
  if (sheet.visibility !== "visible") findings.push(finding("sheet-hidden", where, {}));
  if (table) findings.push(...checkHiddenLines(sheet, table));
  if (sheet.isProtected && sheet.ownedRole !== "form")
    findings.push(finding("sheet-protected", where, {}));
  const { submittedOn } = report;
  const isAnswered = report.rows.some(({ isReported }) => isReported);
  const cell = dateCell(read);
  if (submittedOn === null && isAnswered) {
    findings.push(
      finding("report-undated", { ...where, cell }, { unit, text: report.submittedText }),
    );
  }
  if (submittedOn && submittedOn.compare(options.date) > 0) {
    const params = { unit, date: submittedOn.toString(), today: options.date.toString() };
    findings.push(finding("sent-in-future", { ...where, cell }, params));
  }
  if (table && columnOf(table, "result") === null && columnOf(table, "status") === null) {
    findings.push(finding("column-missing", where, { role: "result" }));
  }
  return [...findings, ...checkReportRows(read, unit, options)];
}
