import type { WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import type { RunOptions } from "../Assessment";
import {
  cellOf,
  columnOf,
  columnsByRole,
  textOf,
  type CellOrigin,
  type LocatedTable,
  type TableCell,
  type TableRow,
} from "../table/LocatedTable";
import { locateSwappedDates } from "../table/locateSwappedDates";
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

/** What of a cell's origins is to be told: the cell itself does not say it. */
const takenBy: Readonly<Partial<Record<CellOrigin, "ditto" | "section">>> = {
  ditto: "ditto",
  group: "ditto",
  section: "section",
};

/** Reads timing cells, each phrase once: a long plan repeats a few dozen. */
function timingReader(
  table: LocatedTable,
  options: TimingOptions,
  date1904: boolean,
): (cell: TableCell | null) => Timing {
  const known = new Map<string, Timing>();
  const swapped = locateSwappedDates(table, "timing", date1904).map(({ cell }) => cell.rowIndex);
  const swappedRows = new Set(swapped);
  return (cell) => {
    const value = cell?.value ?? "";
    const numberFormat = cell?.numberFormat ?? "General";
    const key = `${typeof value} ${String(value)} ${numberFormat}`;
    const read = known.get(key) ?? readTiming({ value, numberFormat, date1904 }, options);
    known.set(key, read);
    const isSwapped = cell !== null && swappedRows.has(cell.rowIndex);
    const timing: Timing = isSwapped ? { ...read, doubt: "date-swapped" } : read;
    const by = cell === null ? undefined : takenBy[cell.origin];
    return by ? { ...timing, supplied: [...timing.supplied, by] } : timing;
  };
}

function readActivities(
  table: LocatedTable,
  units: readonly Unit[],
  options: TimingOptions,
  date1904: boolean,
): Activity[] {
  const ids = new Set<string>();
  const readCell = timingReader(table, options, date1904);
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
      content: textOf(row, content),
      form: textOf(row, form),
      lead: leadText,
      leadUnits,
      ...(cellOf(row, lead)?.origin === "section" ? { leadSupplied: "section" } : {}),
      coordinators: coordinatorsText,
      coordinatingUnits: matchUnits(coordinatorsText, units).units.filter(
        (unit) => !leadUnits.includes(unit),
      ),
      timing: readCell(cellOf(row, timing)),
      note: textOf(row, note),
    };
  });
}

function uniqueId(row: TableRow, ids: Set<string>): string {
  const rowNumber = String((row.rowIndexes[0] ?? 0) + 1);
  const names = [row.ordinal, `${row.ordinal}@${rowNumber}`];
  const id = names.find((name) => name !== "" && !ids.has(name)) ?? `@${rowNumber}`;
  ids.add(id);
  return id;
}
