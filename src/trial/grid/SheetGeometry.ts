import { type Area, areaContains, maxColumns, maxRows } from "../../domain/sheet/Area";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { fitRowHeight } from "./fitRowHeight";

/** Where every row and column of a sheet stands, in CSS pixels from the top left cell; hidden ones have no size. */
export interface SheetGeometry {
  readonly rowCount: number;
  readonly columnCount: number;
  /** `rowTops[i]` is the top of row i, `rowTops[rowCount]` the end of the sheet. */
  readonly rowTops: Float64Array;
  readonly columnLefts: Float64Array;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The merged area that a cell lies in, null for a cell of its own. */
  mergeAt(rowIndex: number, columnIndex: number): Area | null;
  /** Merged areas that touch the rows from `first` to `last`. */
  mergesIn(first: number, last: number): readonly Area[];
}

export const pixelsPerPoint = 96 / 72;
/** Room to write in beyond what the sheet holds. */
const spareRows = 60;
const spareColumns = 8;
const fewestRows = 120;
const fewestColumns = 26;

/** Measures the sheet; `minimum` is what must at least be shown (a cell that was jumped to), zoom 1 is 100 %. */
export function buildGeometry(
  sheet: SheetModel,
  minimum: { readonly rowIndex: number; readonly columnIndex: number },
  zoom: number,
): SheetGeometry {
  const used = sheet.usedArea(false);
  const usedRows = used ? used.rowIndex + used.rowCount : 0;
  const usedColumns = used ? used.columnIndex + used.columnCount : 0;
  const rowCount = Math.min(
    maxRows,
    Math.max(Math.ceil(fewestRows / zoom), usedRows + spareRows, minimum.rowIndex + spareRows),
  );
  const columnCount = Math.min(
    maxColumns,
    Math.max(
      Math.ceil(fewestColumns / zoom),
      usedColumns + spareColumns,
      minimum.columnIndex + spareColumns,
    ),
  );
  const merges = sheet.mergedAreas();
  const byRow = indexByRow(merges, rowCount);
  const mergeAt = (rowIndex: number, columnIndex: number) =>
    byRow.get(rowIndex)?.find((area) => areaContains(area, rowIndex, columnIndex)) ?? null;
  const columnPoints = (column: number) =>
    sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column);
  const rowPoints = (row: number) => {
    if (sheet.isRowHidden(row)) return 0;
    if (!used || row >= usedRows || sheet.isRowHeightSet(row)) return sheet.rowHeight(row);
    const width = (column: number) => columnPoints(column) * pixelsPerPoint;
    const isMerged = (at: number, column: number) => mergeAt(at, column) !== null;
    return fitRowHeight(sheet, row, used, width, isMerged);
  };
  return {
    rowCount,
    columnCount,
    rowTops: sums(rowCount, (row) => Math.round(rowPoints(row) * pixelsPerPoint * zoom)),
    columnLefts: sums(columnCount, (column) =>
      Math.round(columnPoints(column) * pixelsPerPoint * zoom),
    ),
    frozenRows: Math.min(sheet.frozenRows, rowCount),
    frozenColumns: Math.min(sheet.frozenColumns, columnCount),
    mergeAt,
    mergesIn: (first, last) =>
      merges.filter((area) => area.rowIndex <= last && area.rowIndex + area.rowCount > first),
  };
}

function sums(count: number, size: (index: number) => number): Float64Array {
  const tops = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    tops[index + 1] = (tops[index] ?? 0) + size(index);
  }
  return tops;
}

function indexByRow(merges: readonly Area[], rowCount: number): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    const end = Math.min(rowCount, area.rowIndex + area.rowCount);
    for (let row = area.rowIndex; row < end; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

/** Height of one row. */
export function rowSize(geometry: SheetGeometry, rowIndex: number): number {
  return (geometry.rowTops[rowIndex + 1] ?? 0) - (geometry.rowTops[rowIndex] ?? 0);
}

/** Width of one column. */
export function columnSize(geometry: SheetGeometry, columnIndex: number): number {
  return (geometry.columnLefts[columnIndex + 1] ?? 0) - (geometry.columnLefts[columnIndex] ?? 0);
}
