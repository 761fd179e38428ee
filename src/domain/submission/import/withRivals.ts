import type { Assessment } from "../../Assessment";
import { groupBy } from "../../groupBy";
import { foldText } from "../../text/foldText";
import { successorOf } from "../../unit/successor";
import type { UnitReport } from "../unitReport/UnitReport";
import { compareUnitReports } from "./compareUnitReports";
import type { ImportRival, ImportRow } from "./ImportRow";

/** Reports that stand together: on a sheet of the workbook, or in a row of the list. */
interface Holder extends Omit<ImportRival, "differences"> {
  readonly reports: readonly UnitReport[];
}

/** Tells reports of one unit for one period from all others; null for one of no known unit. */
type ReportKey = (report: UnitReport) => string | null;

/**
 * Says of each row which other reports there are of its units for its period: on the workbook's sheets, whether they
 * count or not, and in the other files.
 */
export function withRivals(rows: readonly ImportRow[], assessment: Assessment): ImportRow[] {
  const keyOf = reportKey(assessment);
  const holders = [...heldInWorkbook(assessment), ...rows.map(heldInRow)];
  const byKey = new Map<string, Holder[]>();
  for (const holder of holders) {
    for (const key of keysOf(holder, keyOf)) byKey.set(key, [...(byKey.get(key) ?? []), holder]);
  }
  return rows.map((row) => {
    const own = heldInRow(row);
    const others = keysOf(own, keyOf).flatMap((key) => byKey.get(key) ?? []);
    const rivals = [...new Set(others)]
      .filter(({ kind, rowId, reports }) => {
        return kind === "workbook" || (rowId !== row.id && !areBeside(reports, own.reports));
      })
      .flatMap((other) => rivalOf(other, own, keyOf));
    return { ...row, rivals };
  });
}

/** A period that cannot be read is none but its own. */
function reportKey({ period, roster: { units } }: Assessment): ReportKey {
  return ({ unit, period: own, periodText }) => {
    if (unit === null) return null;
    const current = own ?? (periodText.trim() === "" ? period : null);
    return `${successorOf(unit, units, own ?? period)}\n${current?.id ?? `?${foldText(periodText)}`}`;
  };
}

function keysOf({ reports }: Holder, keyOf: ReportKey): string[] {
  return [...new Set(reports.flatMap((report) => keyOf(report) ?? []))];
}

function heldInRow({ id, path, problem, reports }: ImportRow): Holder {
  return { kind: "file", name: path, rowId: id, reports: problem === null ? reports : [] };
}

/** A form that was made and not filled in is no second report. */
function heldInWorkbook({ allReports }: Assessment): Holder[] {
  const bySheet = groupBy(allReports.filter(saysSomething), ({ sheet }) => sheet);
  return [...bySheet].map(([name, reports]) => ({ kind: "workbook", name, rowId: null, reports }));
}

function saysSomething({ rows, figures = [] }: UnitReport): boolean {
  return figures.length > 0 || rows.some(({ isReported }) => isReported);
}

/** A sheet of figures goes with the unit's report and is no second one: it is only told where it is the same once more. */
function rivalOf({ reports, ...other }: Holder, own: Holder, keyOf: ReportKey): ImportRival[] {
  const differences = own.reports.flatMap((report) => {
    const key = keyOf(report);
    const there = reports.find((one) => keyOf(one) === key);
    return compareUnitReports(alike(there, report), report);
  });
  return differences.length > 0 && hasOnlyFigures(own.reports) ? [] : [{ ...other, differences }];
}

/** What of a report can be held against another: figures may stand on a sheet of their own. */
function alike(there: UnitReport | undefined, own: UnitReport): UnitReport {
  const rows = own.rows.length === 0 ? [] : (there?.rows ?? []);
  const figures = own.figures === undefined ? [] : (there?.figures ?? []);
  return { ...own, rows, figures };
}

function areBeside(one: readonly UnitReport[], other: readonly UnitReport[]): boolean {
  return hasOnlyFigures(one) !== hasOnlyFigures(other);
}

function hasOnlyFigures(reports: readonly UnitReport[]): boolean {
  return reports.some(({ figures }) => figures !== undefined) && reports.every(hasNoRows);
}

function hasNoRows({ rows }: UnitReport): boolean {
  return rows.length === 0;
}
