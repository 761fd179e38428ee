import { finding, type Finding, type FindingCode, type FindingParamsOf } from "../Finding";
import { cellAddress } from "../sheet/Area";
import type { ColumnRole } from "../table/ColumnRole";
import { columnOf } from "../table/LocatedTable";
import type { ReportCheckOptions } from "./checkReports";
import type { ReadReport } from "./ReadReport";
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
    ...checkFormulas(read),
  ];
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
  checkCompletion(row, unit, options, add);
  return findings;
}

type Add = <Code extends FindingCode>(
  code: Code,
  role: ColumnRole,
  params: FindingParamsOf[Code],
) => void;

/** A status and a completion date that do not go together. */
function checkCompletion(
  row: ReportRow,
  unit: string,
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
  if (row.status === "not_started") {
    add("status-contradicts", "status", { unit, ordinal, text: row.statusText, date });
  }
}

function checkFormulas(read: ReadReport): Finding[] {
  if (!read.table || read.isShared) return [];
  return read.table.rows.flatMap((row) =>
    [...row.cells.values()]
      .filter((cell) => cell.origin === "own" && formulaError.test(cell.text.trim()))
      .map((cell) =>
        finding(
          "formula-error",
          { sheet: read.sheet.name, cell: cellAddress(cell.rowIndex, cell.columnIndex) },
          { text: cell.text.trim() },
        ),
      ),
  );
}
