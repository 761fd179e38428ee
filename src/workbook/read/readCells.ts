import type { Area } from "../../domain/sheet/Area";
import type { CellValue } from "../../domain/sheet/WorkbookSnapshot";
import { groupBySize, maxMessageBytes } from "../excel/messageSize";
import { readExcelError } from "../excel/readExcelError";
import {
  halfRows,
  loadMergedAreas,
  mergedAreasOf,
  rangeOf,
  readMergedAreas,
  type SheetPart,
} from "./readMergedAreas";

/** What a part of a sheet holds, row by row from the part's first row. */
export interface PartCells {
  readonly part: SheetPart;
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly mergedAreas: readonly Area[];
  /** Whether its rows, its columns are hidden; null where some are and some are not. */
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
}

/**
 * JSON bytes guessed per cell before anything is known of it: value and number format take 44 on
 * average in a workbook of 200 units, half as much again is margin. A wrong guess costs a split, never data.
 */
const bytesPerCell = 64;

/** Splits areas by rows and packs them into as few messages as their guessed size allows. */
export function planMessages(areas: readonly SheetPart[]): SheetPart[][] {
  const cells = Math.floor(maxMessageBytes / bytesPerCell);
  const parts = areas.flatMap(({ sheetId, area }) =>
    rowParts(area, Math.max(1, Math.floor(cells / area.columnCount))).map((part) => ({
      sheetId,
      area: part,
    })),
  );
  return groupBySize(parts, ({ area }) => area.rowCount * area.columnCount * bytesPerCell);
}

function rowParts(area: Area, rowsEach: number): Area[] {
  const parts: Area[] = [];
  for (let done = 0; done < area.rowCount; done += rowsEach) {
    const rowCount = Math.min(rowsEach, area.rowCount - done);
    parts.push({ ...area, rowIndex: area.rowIndex + done, rowCount });
  }
  return parts;
}

/**
 * Reads one message's parts in one request. A message that turns out too large, or whose values come
 * back null (Excel on the web does so without an error over its read limit), is read in halves.
 */
export async function readParts(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
): Promise<PartCells[]> {
  try {
    return (await requestParts(context, parts, true)) ?? (await readHalves(context, parts));
  } catch (error) {
    const { code } = readExcelError(error);
    if (code === "too-large") return readHalves(context, parts, error);
    if (code !== "unknown") throw error;
    return readWithMergesApart(context, parts);
  }
}

async function readHalves(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  error: unknown = new RangeError("Excel gives no values for this range"),
): Promise<PartCells[]> {
  const [first] = parts;
  const half = Math.ceil(parts.length / 2);
  const groups =
    parts.length > 1 || !first
      ? [parts.slice(0, half), parts.slice(half)]
      : halfRows(first.area).map((area) => [{ sheetId: first.sheetId, area }]);
  if (groups.length === 0) throw error;
  const cells: PartCells[] = [];
  for (const group of groups) cells.push(...(await readParts(context, group)));
  return cells;
}

/** For sheets with so many merged areas that Excel refuses the question along with the values. */
async function readWithMergesApart(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
): Promise<PartCells[]> {
  const cells = await requestParts(context, parts, false);
  if (!cells) return readHalves(context, parts);
  const merged = await readMergedAreas(context, parts);
  return cells.map((part, index) => {
    const isFirstOfSheet =
      cells.findIndex((other) => other.part.sheetId === part.part.sheetId) === index;
    return { ...part, mergedAreas: isFirstOfSheet ? (merged.get(part.part.sheetId) ?? []) : [] };
  });
}

/** null when Excel left values out. */
async function requestParts(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  withMerges: boolean,
): Promise<PartCells[] | null> {
  const requests = parts.map((part) => {
    const range = rangeOf(context, part.sheetId, part.area);
    range.load("values,numberFormat,rowHidden,columnHidden");
    return { part, range, merges: withMerges ? loadMergedAreas(range) : null };
  });
  await context.sync();
  const cells: PartCells[] = [];
  for (const { part, range, merges } of requests) {
    const values: unknown = range.values;
    if (!isGrid(values)) return null;
    cells.push({
      part,
      values: values.map((row) => row.map(readCellValue)),
      numberFormats: readNumberFormats(range.numberFormat, part.area),
      mergedAreas: merges ? mergedAreasOf(merges) : [],
      rowHidden: range.rowHidden,
      columnHidden: range.columnHidden,
    });
  }
  return cells;
}

function isGrid(values: unknown): values is unknown[][] {
  return Array.isArray(values) && values.every((row) => Array.isArray(row));
}

function readCellValue(value: unknown): CellValue {
  const isPlain =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return isPlain ? value : "";
}

/** Excel may answer a uniform range with one string instead of a grid. */
function readNumberFormats(formats: unknown, area: Area): string[][] {
  const uniform = typeof formats === "string" ? formats : "General";
  const read = (format: unknown): string => (typeof format === "string" ? format : uniform);
  if (isGrid(formats)) return formats.map((row) => row.map(read));
  return Array.from({ length: area.rowCount }, () =>
    new Array<string>(area.columnCount).fill(uniform),
  );
}
