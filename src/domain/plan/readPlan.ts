import type { WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import type { RunOptions } from "../Assessment";
import {
  cellOf,
  columnOf,
  columnsByRole,
  textOf,
  type LocatedTable,
  type TableCell,
  type TableRow,
} from "../table/LocatedTable";
import { readTiming } from "../timing/readTiming";
import type { Timing, TimingOptions } from "../timing/Timing";
import { matchUnits } from "../unit/matchUnits";
import type { Unit } from "../unit/Roster";
import type { LocatedPlan } from "./locatePlan";
import type { Activity, Plan } from "./Plan";
import { planYear } from "./planYear";
import { readPlanHead } from "./readPlanHead";

export type PlanOptions = Pick<RunOptions, "year" | "date" | "beforeIsInclusive">;

/** Reads the activities of a located plan; leads and coordinators are looked up in `units`. */
export function readPlan(
  located: LocatedPlan,
  snapshot: WorkbookSnapshot,
  units: readonly Unit[],
  options: PlanOptions,
): Plan {
  const { sheet, table } = located;
  const head = readPlanHead(sheet, table.headerRowIndexes[0] ?? 0);
  const year = planYear({
    option: options.year,
    head,
    sheet,
    workbookName: snapshot.name,
    table,
    date: options.date,
  });
  const timing: TimingOptions = {
    year,
    beforeIsInclusive: options.beforeIsInclusive,
    issuedOn: head.issuedOn,
  };
  return {
    table: planTable(table),
    year,
    issuedOn: head.issuedOn,
    title: head.title,
    letterhead: head.letterhead,
    activities: readActivities(table, units, timing, snapshot.date1904),
  };
}

function planTable(table: LocatedTable): Plan["table"] {
  const header = table.headerRowIndexes[table.headerRowIndexes.length - 1] ?? 0;
  const rows = table.rows.flatMap((row) => row.rowIndexes);
  return {
    sheet: table.sheet,
    headerRowIndex: header,
    firstRowIndex: rows[0] ?? header + 1,
    lastRowIndex: rows[rows.length - 1] ?? header,
    columns: columnsByRole(table),
  };
}

function readActivities(
  table: LocatedTable,
  units: readonly Unit[],
  options: TimingOptions,
  date1904: boolean,
): Activity[] {
  const ids = new Set<string>();
  const column = (role: Parameters<typeof columnOf>[1]) => columnOf(table, role);
  const [content, form, lead, coordinators, timing, note] = (
    ["content", "form", "lead", "coordinators", "timing", "note"] as const
  ).map(column);
  return table.rows.map((row) => {
    const leadText = textOf(row, lead);
    const coordinatorsText = textOf(row, coordinators);
    const leadUnits = matchUnits(leadText, units).units;
    return {
      id: uniqueId(row, ids),
      ordinal: row.ordinal,
      rowIndexes: row.rowIndexes,
      section: row.section,
      content: contentOf(row, table, content ?? null),
      form: textOf(row, form),
      lead: leadText,
      leadUnits,
      coordinators: coordinatorsText,
      coordinatingUnits: matchUnits(coordinatorsText, units).units.filter(
        (unit) => !leadUnits.includes(unit),
      ),
      timing: readTimingCell(cellOf(row, timing), options, date1904),
      note: textOf(row, note),
    };
  });
}

/** A header over two columns ("Nội dung" above "a)" and the text) makes both of them content. */
function contentOf(row: TableRow, table: LocatedTable, first: number | null): string {
  const own = textOf(row, first);
  const header = table.columns.find(({ columnIndex }) => columnIndex === first)?.header;
  const twins = table.columns.filter(
    (column) =>
      column.role === "content" && column.header === header && column.columnIndex !== first,
  );
  const texts = [own, ...twins.map(({ columnIndex }) => textOf(row, columnIndex))];
  return texts.filter((text) => text !== "").join(" ");
}

function uniqueId(row: TableRow, ids: Set<string>): string {
  const rowNumber = String((row.rowIndexes[0] ?? 0) + 1);
  const names = [row.ordinal, `${row.ordinal}@${rowNumber}`];
  const id = names.find((name) => name !== "" && !ids.has(name)) ?? `@${rowNumber}`;
  ids.add(id);
  return id;
}

function readTimingCell(cell: TableCell | null, options: TimingOptions, date1904: boolean): Timing {
  const value = cell?.value ?? "";
  const timing = readTiming(
    { value, numberFormat: cell?.numberFormat ?? "General", date1904 },
    options,
  );
  const isTaken = cell?.origin === "ditto" || cell?.origin === "group";
  return isTaken ? { ...timing, supplied: [...timing.supplied, "ditto"] } : timing;
}
