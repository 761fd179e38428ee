import type { Area } from "../../domain/sheet/Area";
import { readExcelError } from "../excel/readExcelError";

/** Cells of one sheet that are asked for together. */
export interface SheetPart {
  readonly sheetId: string;
  readonly area: Area;
}

/** A queued question for the merged areas of a part. */
export interface MergedAreasRequest {
  readonly areas: Excel.RangeCollection;
  readonly merged: Excel.RangeAreas;
}

/** Queues asking for the merged areas of a range. */
export function loadMergedAreas(range: Excel.Range): MergedAreasRequest {
  const merged = range.getMergedAreasOrNullObject().untrack();
  const areas = merged.areas.load(
    "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount",
  );
  return { areas, merged };
}

/** The answer to `loadMergedAreas`, after a sync. */
export function mergedAreasOf({ areas, merged }: MergedAreasRequest): Area[] {
  if (merged.isNullObject) return [];
  return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    rowIndex,
    columnIndex,
    rowCount,
    columnCount,
  }));
}

/**
 * Merged areas of several parts, where asking for all at once has failed: Excel refuses ranges with
 * more than 512 of them (OfficeDev/office-js #3611). Halves until each question is answered; a single
 * row that still fails is taken as unmerged, since merges matter only in plans and reports.
 */
export async function readMergedAreas(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
): Promise<ReadonlyMap<string, Area[]>> {
  const found = new Map<string, Area[]>();
  const pending = [[...parts]];
  for (let group = pending.pop(); group; group = pending.pop()) {
    if (await answered(context, group, found)) continue;
    pending.push(...halves(group));
  }
  return found;
}

async function answered(
  context: Excel.RequestContext,
  group: readonly SheetPart[],
  found: Map<string, Area[]>,
): Promise<boolean> {
  const requests = group.map(({ sheetId, area }) => ({
    sheetId,
    request: loadMergedAreas(rangeOf(context, sheetId, area)),
  }));
  try {
    await context.sync();
  } catch (error) {
    if (readExcelError(error).code !== "unknown") throw error;
    return false;
  }
  for (const { sheetId, request } of requests) {
    found.set(sheetId, [...(found.get(sheetId) ?? []), ...mergedAreasOf(request)]);
  }
  return true;
}

function halves(group: readonly SheetPart[]): SheetPart[][] {
  const half = Math.ceil(group.length / 2);
  if (group.length > 1) return [group.slice(0, half), group.slice(half)];
  return group.flatMap(({ sheetId, area }) =>
    halfRows(area).map((part) => [{ sheetId, area: part }]),
  );
}

/** The upper and the lower half of an area; none for a single row. */
export function halfRows(area: Area): Area[] {
  if (area.rowCount < 2) return [];
  const upper = Math.ceil(area.rowCount / 2);
  return [
    { ...area, rowCount: upper },
    { ...area, rowIndex: area.rowIndex + upper, rowCount: area.rowCount - upper },
  ];
}

/** A range for use within one batch: nothing is kept for it after the next sync. */
export function rangeOf(context: Excel.RequestContext, sheetId: string, area: Area): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(area.rowIndex, area.columnIndex, area.rowCount, area.columnCount)
    .untrack();
}
