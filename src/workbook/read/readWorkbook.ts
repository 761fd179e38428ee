import { groupBy } from "../../domain/groupBy";
import type { Area } from "../../domain/sheet/Area";
import { hiddenLines } from "../../domain/sheet/hiddenLines";
import {
  isInput,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../domain/sheet/WorkbookSnapshot";
import type { ExcelRun } from "../excel/ExcelRun";
import { planMessages, readParts, type PartCells } from "./readCells";
import { readHiddenLines, type HiddenLines } from "./readHiddenLines";
import { readOverview, type SheetOverview } from "./readOverview";

/** How reading is stopped and tells how far it is. */
export interface ReadOptions {
  /** Called with how many of the reading requests are done; the total is known after the second. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** No plan or report is wider; a stray cell in column XFD must not cost millions of empty ones. */
const maxColumnsRead = 256;
const maxCellsRead = 1_000_000;

/**
 * Reads everything a run needs, once: three requests however many sheets there are, and more only where the cells would
 * near the message limit, and one where rows or columns are hidden. Columns after IV and cells past the first million
 * of a sheet are left unread, and the sheet's snapshot says so. Throws what Excel threw (see readExcelError), or the
 * signal's reason.
 */
export function readWorkbook(run: ExcelRun, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return run(async (context) => {
    const overview = await readOverview(context);
    report(options, 1, 3);
    const areas = await readUsedAreas(context, overview.sheets);
    const messages = planMessages(
      [...areas].map(([sheetId, area]) => ({ sheetId, area: limitArea(area) })),
    );
    report(options, 2, 2 + messages.length);
    const parts: PartCells[] = [];
    for (const [index, message] of messages.entries()) {
      options.signal?.throwIfAborted();
      parts.push(...(await readParts(context, message)));
      report(options, 3 + index, 2 + messages.length);
    }
    const inputs = new Set(overview.sheets.filter(isInput).map(({ id }) => id));
    const hidden = await readHiddenLines(
      context,
      parts.filter(({ part }) => inputs.has(part.sheetId)),
    );
    const partsBySheet = groupBy(parts, ({ part }) => part.sheetId);
    return {
      ...overview,
      sheets: overview.sheets.map((sheet) =>
        sheetSnapshot(
          sheet,
          areas.get(sheet.id),
          partsBySheet.get(sheet.id) ?? [],
          hidden.get(sheet.id),
        ),
      ),
    };
  });
}

function report({ onProgress, signal }: ReadOptions, done: number, total: number): void {
  onProgress?.(done, total);
  signal?.throwIfAborted();
}

/** The area of each sheet that holds values; formats alone do not count. Empty sheets are left out. */
async function readUsedAreas(
  context: Excel.RequestContext,
  sheets: readonly SheetOverview[],
): Promise<Map<string, Area>> {
  const requests = sheets.map(({ id }) => ({ id, range: loadUsedRange(context, id) }));
  await context.sync();
  const areas = new Map<string, Area>();
  for (const { id, range } of requests) {
    const area = usedAreaOf(range);
    if (area) areas.set(id, area);
  }
  return areas;
}

/** Queues asking where a sheet's values lie. */
export function loadUsedRange(context: Excel.RequestContext, sheet: string): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).untrack();
  return range.load("rowIndex,columnIndex,rowCount,columnCount");
}

/** The answer to `loadUsedRange`, after a sync; null for an empty sheet. */
export function usedAreaOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { rowIndex, columnIndex, rowCount, columnCount };
}

function limitArea(area: Area): Area {
  const columnCount = Math.min(area.columnCount, maxColumnsRead);
  const rowCount = Math.min(area.rowCount, Math.floor(maxCellsRead / columnCount));
  return { ...area, columnCount, rowCount };
}

function sheetSnapshot(
  sheet: SheetOverview,
  area: Area | undefined,
  parts: readonly PartCells[],
  hidden: HiddenLines | undefined,
): SheetSnapshot {
  const read = area ? limitArea(area) : null;
  const isCut = area?.rowCount !== read?.rowCount || area?.columnCount !== read?.columnCount;
  return {
    ...sheet,
    area: read,
    ...(isCut ? { isCut } : {}),
    values: parts.flatMap((part) => part.values),
    numberFormats: parts.flatMap((part) => part.numberFormats),
    mergedAreas: parts.flatMap((part) => part.mergedAreas),
    ...hiddenLines(hidden?.rows ?? [], hidden?.columns ?? []),
  };
}
