import { finding, type Finding, type FindingCode, type FindingParamsOf } from "../../Finding";
import { cellAddress } from "../../sheet/Area";
import type { ColumnRole } from "../../table/ColumnRole";
import { dateFromSerial } from "../../calendar/excelSerial";
import { writeDay } from "../../calendar/writeDay";
import { cellOf, columnOf } from "../../table/LocatedTable";
import type { ReportCheckOptions } from "./checkReports";
import type { ReadReport, UnreadNumber } from "./ReadReport";
import { isUnreadQuantity } from "./readQuantity";
import type { ReportRow } from "./UnitReport";

const formulaError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/u;

/** Checks the rows of one report: what they answer, how status and date go together, broken formulas. */
export function checkReportRows(
  read: ReadReport,
  unit: string,
  options: ReportCheckOptions,
): Finding[] {
  const spreadRows = new Set<number>();
  return [
    ...read.report.rows.flatMap((row) => {
      if (spreadRows.has(row.rowIndex)) return [];
      spreadRows.add(row.rowIndex);
      return checkRow(row, read, unit, options);
    }),
    ...checkQuantities(read, unit, options),
    ...checkFormulas(read),
  ];
}

/** Cells for a number that hold a day ("3/4" that was typed), a span or a month's number. */
function checkQuantities(
  { sheet, table, report, unreadFigures = [] }: ReadReport,
  unit: string,
  { date1904 }: ReportCheckOptions,
): Finding[] {
  const rows = new Set(report.rows.map(({ rowIndex }) => rowIndex));
  const columns = (table?.columns ?? []).filter(({ role }) => role === "quantity");
  const own = (table?.rows ?? []).filter(({ rowIndexes: [first = -1] }) => rows.has(first));
  const unread = own.flatMap((row) =>
    columns.flatMap(({ columnIndex, label }): UnreadNumber[] => {
      const cell = cellOf(row, columnIndex);
      if (!cell || !isUnreadQuantity(cell.value, cell.numberFormat)) return [];
      // One merged over several rows is one cell to mend.
      if (!row.rowIndexes.includes(cell.rowIndex)) return [];
      return [{ rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, label, value: cell.value }];
    }),
  );
  return [...unread, ...unreadFigures].map(({ rowIndex, columnIndex, label, value }) => {
    const date = typeof value === "number" ? dateFromSerial(value, date1904) : null;
    const text = date ? writeDay(date) : String(value);
    const where = { sheet: sheet.name, cell: cellAddress(rowIndex, columnIndex) };
    return finding("quantity-unreadable", where, { unit, label, text });
  });
}

function checkRow(
  row: ReportRow,
  read: ReadReport,
  unit: string,
  options: ReportCheckOptions,
): Finding[] {
  const { ordinal } = row;
  const changed = read.changedRows.find(({ rowIndex }) => rowIndex === row.rowIndex);
  const findings: Finding[] = [];
  const add = <Code extends FindingCode>(
    code: Code,
    role: ColumnRole,
    params: FindingParamsOf[Code],
  ) => {
    const column = read.table ? columnOf(read.table, role) : null;
    const cell = column === null ? null : cellAddress(row.rowIndex, column);
    findings.push(finding(code, { sheet: read.sheet.name, cell }, params));
  };
  if (row.activityId === null && row.isReported) {
    add("activity-unknown", "content", { unit, ordinal, text: row.content });
  }
  if (changed) {
    add("activity-changed", "content", {
      unit,
      ordinal,
      text: row.content,
      planned: changed.planned,
    });
  }
  if (row.status === "unknown") {
    add("status-unreadable", "status", { unit, ordinal, text: row.statusText });
  }
  checkCompletion({ row, unit, year: read.report.period?.year ?? options.date.year }, options, add);
  return findings;
}

type Add = <Code extends FindingCode>(
  code: Code,
  role: ColumnRole,
  params: FindingParamsOf[Code],
) => void;

/** A status and a completion date that do not go together, or not with the date of the run or the report's year. */
function checkCompletion(
  { row, unit, year }: { readonly row: ReportRow; readonly unit: string; readonly year: number },
  options: ReportCheckOptions,
  add: Add,
): void {
  const { ordinal, completedOn } = row;
  const isDone = row.status === "done" || (row.status === "percent" && (row.percent ?? 0) >= 100);
  const isOneOff = row.activityId !== null && !options.isLasting(row.activityId);
  if (isDone && completedOn === null && isOneOff) {
    add("done-without-date", "completed_on", { unit, ordinal });
  }
  if (completedOn === null) return;
  const date = completedOn.toString();
  if (completedOn.compare(options.date) > 0) {
    add("done-in-future", "completed_on", { unit, ordinal, date, today: options.date.toString() });
  }
  // 10/6/1922: a plan's work may have been done before its year begins, not years before.
  if (completedOn.year < year - 1) {
    add("done-long-ago", "completed_on", { unit, ordinal, date });
  }
  if (row.status === "not_started") {
    add("status-contradicts", "status", { unit, ordinal, text: row.statusText, date });
  }
}

function checkFormulas(read: ReadReport): Finding[] {
  if (!read.table || read.isShared) return [];
  const findings: Finding[] = [];
  for (const { cells } of read.table.rows) {
    for (const { text, origin, rowIndex, columnIndex } of cells.values()) {
      if (origin !== "own" || !text.includes("#") || !formulaError.test(text.trim())) continue;
      const where = { sheet: read.sheet.name, cell: cellAddress(rowIndex, columnIndex) };
      findings.push(finding("formula-error", where, { text: text.trim() }));
    }
  }
  return findings;
}
