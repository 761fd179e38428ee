import { officePeriod } from "../../calendar/PeriodCalendar";
import type { Activity } from "../../plan/Plan";
import type { SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import type { LocatedTable } from "../../table/LocatedTable";
import type { ReadReport, UnreadNumber } from "./ReadReport";
import type { ReportHead } from "./readReportHead";
import { readReportRows, type PlanContext } from "./readReportRows";
import type { ReportedFigure } from "./UnitReport";

/** A sheet that was taken for one unit's report. */
export interface ReportSource {
  readonly sheet: SheetSnapshot;
  readonly head: ReportHead;
  readonly table: LocatedTable | null;
  readonly figures: readonly ReportedFigure[];
  readonly unreadFigures: readonly UnreadNumber[];
  /** Roster name of the unit; null for a report that belongs to none. */
  readonly unit: string | null;
}

/** Reads one unit's report: whose it is, its period, the day it was sent, and its rows. */
export function readUnitReport(source: ReportSource, context: PlanContext): ReadReport {
  const { sheet, head, table, figures, unreadFigures, unit } = source;
  const read = table
    ? readReportRows(table, table.rows, context, () => activitiesOf(unit, context))
    : { rows: [], changedRows: [] };
  return {
    report: {
      sheet: sheet.name,
      unit,
      unitText: head.labels.unit?.text ?? "",
      period: head.period && officePeriod(head.period, context.calendar),
      periodText: head.periodText,
      submittedOn: head.submittedOn,
      submittedText: head.submittedText,
      rows: read.rows,
      ...(figures.length > 0 ? { figures } : {}),
    },
    sheet,
    head,
    table,
    changedRows: read.changedRows,
    isShared: false,
    ...(unreadFigures.length > 0 ? { unreadFigures } : {}),
  };
}

/** The activities that a unit leads or takes part in. */
export function activitiesOf(unit: string | null, context: PlanContext): readonly Activity[] {
  if (unit === null || !context.plan) return [];
  return context.plan.activities.filter(
    ({ leadUnits, coordinatingUnits }) =>
      leadUnits.includes(unit) || coordinatingUnits.includes(unit),
  );
}
