import type { CalendarDate } from "@internationalized/date";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { columnOf, textOf, type LocatedTable } from "../table/LocatedTable";
import type { PlanHead } from "./readPlanHead";

/** What tells the plan's year, the surest first. */
export interface YearSources {
  /** Set by the person. */
  readonly option: number | null;
  readonly head: PlanHead;
  readonly sheet: SheetSnapshot;
  readonly workbookName: string;
  readonly table: LocatedTable;
  readonly date: CalendarDate;
}

/**
 * The year the plan is for: as set, as its head says ("năm 2022"), as the sheet or the workbook is named,
 * the one most often written in the timing column, the year of issue, else that of the reporting date.
 */
export function planYear(sources: YearSources): number {
  return (
    sources.option ??
    sources.head.year ??
    yearIn(sources.sheet.name) ??
    yearIn(sources.workbookName) ??
    commonYear(sources.table) ??
    sources.head.issuedOn?.year ??
    sources.date.year
  );
}

function yearIn(name: string): number | null {
  const year = /(?<!\d)(20\d\d)(?!\d)/u.exec(name)?.[1];
  return year === undefined ? null : Number(year);
}

function commonYear(table: LocatedTable): number | null {
  const timing = columnOf(table, "timing");
  const counts = new Map<number, number>();
  for (const row of table.rows) {
    const year = yearIn(textOf(row, timing).replace(/\d+\/20\d\d\/\p{L}+/gu, " "));
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
