import { readDateParts, type DateParts } from "../calendar/dateFormat";
import { finding, type Finding } from "../Finding";
import { cellAddress } from "../sheet/Area";
import type { ColumnRole } from "../table/ColumnRole";
import { checkSwappedDates } from "../table/checkSwappedDates";
import {
  addressOf,
  cellOf,
  columnOf,
  type LocatedTable,
  type TableRow,
} from "../table/LocatedTable";
import type { Unit } from "../unit/Roster";
import { checkOrdinals } from "./checkOrdinals";
import { checkPlanUnits } from "./checkPlanUnits";
import type { Activity, Plan } from "./Plan";

/** One activity beside the table row it was read from. */
export interface ReadActivity {
  readonly activity: Activity;
  readonly row: TableRow;
}

/** Checks the plan's table and every activity; findings are in the order of the rows. */
export function checkPlan(
  plan: Plan,
  table: LocatedTable,
  units: readonly Unit[],
  date1904: boolean,
): Finding[] {
  const read = plan.activities.flatMap((activity, at) => {
    const row = table.rows[at];
    return row ? [{ activity, row }] : [];
  });
  return [
    ...checkColumns(table),
    ...checkOrdinals(table),
    ...onceForEachCell(
      read.flatMap((one) => [
        ...checkRow(one, table),
        ...checkDittos(one, table),
        ...checkSections(one, table),
        ...checkPlanUnits(one, table, units),
        ...checkTiming(one, plan, table),
      ]),
    ),
    ...checkSwappedDates(table, "timing", date1904),
    // a list that is kept through the year has the days when things were done as well
    ...checkSwappedDates(table, "completed_on", date1904),
  ];
}

const dittoRoles: readonly ColumnRole[] = ["form", "lead", "coordinators", "timing"];

/** Ditto marks and what they were read as, so that they can be written out. */
function checkDittos({ activity, row }: ReadActivity, table: LocatedTable): Finding[] {
  return dittoRoles.flatMap((role) => {
    const column = columnOf(table, role);
    const cell = cellOf(row, column);
    if (column === null || cell?.origin !== "ditto") return [];
    const where = { sheet: table.sheet, cell: addressOf(row, column) };
    return [finding("ditto-read", where, { ordinal: activity.ordinal, role, value: cell.text })];
  });
}

/** What titles of sections were read as; the rows of a section give the same finding. */
function checkSections({ row }: ReadActivity, table: LocatedTable): Finding[] {
  return (["lead", "timing"] as const).flatMap((role) => {
    const column = columnOf(table, role);
    const cell = cellOf(row, column);
    if (column === null || cell?.origin !== "section") return [];
    const where = { sheet: table.sheet, cell: addressOf(row, column) };
    return [finding("section-read", where, { role, value: cell.text })];
  });
}

/** A cell merged over eight rows, or said once for a group, is one thing to mend. */
function onceForEachCell(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, cell, params }) => {
    const key = `${code} ${cell ?? ""} ${String(params["text"] ?? "")}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Without these the run cannot say who answers for what, and when. */
const neededRoles: readonly ColumnRole[] = ["content", "lead", "timing"];
const singleRoles: readonly ColumnRole[] = ["content", "lead", "coordinators", "timing"];

function checkColumns(table: LocatedTable): Finding[] {
  const { sheet } = table;
  const missing = neededRoles
    .filter((role) => columnOf(table, role) === null)
    .map((role) => finding("column-missing", { sheet }, { role }));
  const headerRow = table.headerRowIndexes[table.headerRowIndexes.length - 1] ?? 0;
  const ambiguous = singleRoles.flatMap((role) => {
    const [first, ...others] = table.columns.filter(
      (column) => column.role === role && !column.isWeak,
    );
    return others
      .filter((column) => column.header !== first?.header)
      .map((column) =>
        finding(
          "column-ambiguous",
          { sheet, cell: cellAddress(headerRow, column.columnIndex) },
          { role, text: column.header, used: first?.header ?? "" },
        ),
      );
  });
  const assumed = table.columns
    .filter(({ isAssumed }) => isAssumed === true)
    .map(({ columnIndex, role, header }) =>
      finding(
        "column-assumed",
        { sheet, cell: cellAddress(headerRow, columnIndex) },
        { role, text: header },
      ),
    );
  return [...missing, ...assumed, ...ambiguous];
}

const formulaError = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/u;

function checkRow({ activity, row }: ReadActivity, table: LocatedTable): Finding[] {
  const { sheet } = table;
  const { ordinal } = activity;
  const content = columnOf(table, "content");
  const main = row.rowIndexes[0] ?? 0;
  const at = (column: number | null, rowIndex = main) => ({
    sheet,
    cell: column === null ? null : cellAddress(rowIndex, column),
  });
  const errors = [...row.cells.values()]
    .filter((cell) => cell.origin === "own" && formulaError.test(cell.text.trim()))
    .map((cell) =>
      finding("formula-error", at(cell.columnIndex, cell.rowIndex), { text: cell.text.trim() }),
    );
  const continued = row.continuedRowIndexes.map((rowIndex) =>
    finding("row-continued", at(content ?? row.cells.keys().next().value ?? null, rowIndex), {
      ordinal,
      row: rowIndex + 1,
      first: main + 1,
    }),
  );
  const blank =
    content !== null && activity.content.trim() === ""
      ? [finding("content-blank", at(content), { ordinal })]
      : [];
  return [...errors, ...continued, ...blank];
}

function checkTiming({ activity, row }: ReadActivity, plan: Plan, table: LocatedTable): Finding[] {
  const column = columnOf(table, "timing");
  if (column === null) return [];
  const { ordinal, timing } = activity;
  const cell = cellOf(row, column);
  const where = { sheet: table.sheet, cell: addressOf(row, column) };
  if (cell === null) return [finding("timing-blank", where, { ordinal })];
  const text = timing.text.trim() === "" ? cell.text : timing.text;
  if (formulaError.test(cell.text.trim())) return [];
  if (timing.kind === "unknown") return [finding("timing-unreadable", where, { ordinal, text })];
  const findings: Finding[] = [];
  const found = otherYear(activity, plan.year);
  if (found !== null) {
    findings.push(finding("timing-other-year", where, { ordinal, text, year: plan.year, found }));
  }
  const parts = typeof cell.value === "number" ? readDateParts(cell.numberFormat) : null;
  if (parts !== null && monthOnly.includes(parts) && timing.due !== null) {
    findings.push(finding("date-month-only", where, { ordinal, text, due: timing.due.toString() }));
  }
  return findings;
}

/** Formats that show a whole month. */
const monthOnly: readonly DateParts[] = ["my", "ym", "m"];

/** The year a phrase names, where it is not the plan's and was not supplied by us; null otherwise. */
function otherYear({ timing }: Activity, planYear: number): number | null {
  if (timing.supplied.includes("year")) return null;
  const from = timing.start?.year ?? timing.due?.year;
  const to = timing.due?.year ?? (timing.start ? Infinity : undefined);
  if (from === undefined || to === undefined || (from <= planYear && planYear <= to)) return null;
  return to < planYear ? to : from;
}
