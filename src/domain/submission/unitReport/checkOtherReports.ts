import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import { finding, type Finding } from "../../Finding";
import { isThere } from "../../unit/isThere";
import type { Unit } from "../../unit/Roster";
import { reportsOfPeriod } from "../board/buildSubmissionBoard";
import type { SubmissionBoard } from "../board/SubmissionBoard";
import { checkSheet, type ReportCheckOptions } from "./checkReports";
import type { ReadReport } from "./ReadReport";

/**
 * Checks the reports of units that are not on the board: one that need not report and did, and one that by the list is
 * not there in the period. Their words are consolidated like all others.
 */
export function checkOtherReports(
  board: SubmissionBoard,
  reports: readonly ReadReport[],
  units: readonly Unit[],
  options: ReportCheckOptions,
): Finding[] {
  const { period } = options;
  const onBoard = new Set(board.lines.map(({ unit }) => unit));
  return units.flatMap((unit) => {
    if (onBoard.has(unit.name)) return [];
    const own = reports.filter(({ report }) => report.unit === unit.name);
    return reportsOfPeriod(own, period).flatMap((read) => [
      ...notExpected(read, unit, units, period),
      ...checkSheet(read, unit.name, options),
    ]);
  });
}

function notExpected(
  { sheet }: ReadReport,
  unit: Unit,
  units: readonly Unit[],
  period: ReportingPeriod | null,
): Finding[] {
  if (!period || isThere(unit, units, period)) return [];
  const params = { unit: unit.name, period: period.id };
  return [finding("report-not-expected", { sheet: sheet.name }, params)];
}
