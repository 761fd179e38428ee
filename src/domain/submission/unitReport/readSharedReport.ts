import { officePeriod } from "../../calendar/PeriodCalendar";
import type { SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { cellOf, type LocatedTable, type TableRow } from "../../table/LocatedTable";
import { foldText } from "../../text/foldText";
import { matchUnits } from "../../unit/matchUnits";
import type { Unit } from "../../unit/Roster";
import type { ReadReport } from "./ReadReport";
import type { ReportHead } from "./readReportHead";
import { readReportRows, type PlanContext } from "./readReportRows";
import { activitiesOf } from "./readUnitReport";

/**
 * 0-based column that names the unit of each row, in a table that gathers several units; null in a report
 * of one unit.
 */
export function unitColumn(table: LocatedTable): number | null {
  const column = table.columns.find(
    ({ label, role }) =>
      (role === "other" || role === "lead") &&
      /^(tên )?(cơ quan,? ?)?(đơn vị|cơ quan|phòng)( báo cáo| thực hiện)?$/u.test(foldText(label)),
  );
  return column?.columnIndex ?? null;
}

/**
 * One report for each unit of a table that gathers several; a row that leaves the unit blank belongs to the
 * unit above. Rows whose unit is not of the roster come as one report of no unit for each name.
 */
export function readSharedReport(
  sheet: SheetSnapshot,
  head: ReportHead,
  table: LocatedTable,
  column: number,
  units: readonly Unit[],
  context: PlanContext,
): ReadReport[] {
  return [...groupByUnit(table, column, units)].map(([text, { unit, rows }]) => {
    const own = () => activitiesOf(unit, context);
    const read = readReportRows(table, rows, context, own, "own");
    return {
      report: {
        sheet: sheet.name,
        unit,
        unitText: text,
        period: head.period && officePeriod(head.period, context.calendar),
        periodText: head.periodText,
        submittedOn: head.submittedOn,
        submittedText: head.submittedText,
        rows: read.rows,
      },
      sheet,
      head,
      table,
      changedRows: read.changedRows,
      isShared: true,
    };
  });
}

function groupByUnit(
  table: LocatedTable,
  column: number,
  units: readonly Unit[],
): Map<string, { readonly unit: string | null; readonly rows: TableRow[] }> {
  const groups = new Map<string, { readonly unit: string | null; readonly rows: TableRow[] }>();
  let text = "";
  for (const row of table.rows) {
    text = cellOf(row, column)?.text.trim() ?? text;
    if (text === "") continue;
    const named = matchUnits(text, units).units;
    const unit = named.length === 1 ? (named[0] ?? null) : null;
    const key = unit ?? text;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { unit, rows: [row] });
  }
  return groups;
}
