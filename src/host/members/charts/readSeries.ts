import { type Area, absoluteAreaAddress } from "../../../domain/sheet/Area";
import type { CellValue } from "../../../domain/sheet/WorkbookSnapshot";
import type { ChartCells, ChartSeries } from "../../../files/xlsx/model/ChartModel";
import type { RangeTarget } from "../../session/RangeTarget";
import { quoteSheetName } from "../../cells/address";
import { usedWithin } from "../../cells/usedWithin";

/**
 * What a chart of these cells shows: one series for each column or row. A first row and a first column of texts
 * name series and categories. "Auto" takes the series the way of which there are fewer (excel.chartseriesby).
 */
export function readSeries(range: RangeTarget, by: "Auto" | "Columns" | "Rows"): ChartSeries[] {
  const area = usedWithin(range.sheet, range.area, true) ?? {
    ...range.area,
    rowCount: 1,
    columnCount: 1,
  };
  const read = (part: Area): ChartCells => cellsOf(range, part);
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const hasNameRow = rowCount > 1 && isLabels(read({ ...area, rowCount: 1 }).values.slice(1));
  const hasNameColumn =
    columnCount > 1 && isLabels(read({ ...area, columnCount: 1 }).values.slice(1));
  const top = hasNameRow ? 1 : 0;
  const left = hasNameColumn ? 1 : 0;
  const row = (part: number): Area => ({
    rowIndex: rowIndex + part,
    columnIndex: columnIndex + left,
    rowCount: 1,
    columnCount: columnCount - left,
  });
  const column = (part: number): Area => ({
    rowIndex: rowIndex + top,
    columnIndex: columnIndex + part,
    rowCount: rowCount - top,
    columnCount: 1,
  });
  const cell = (rowPart: number, columnPart: number): Area => ({
    rowIndex: rowIndex + rowPart,
    columnIndex: columnIndex + columnPart,
    rowCount: 1,
    columnCount: 1,
  });
  const byRows = by === "Rows" || (by === "Auto" && rowCount - top < columnCount - left);
  if (byRows) {
    return numbered(top, rowCount).map((part) => ({
      name: hasNameColumn ? read(cell(part, 0)) : null,
      categories: hasNameRow ? read(row(0)) : null,
      values: read(row(part)),
    }));
  }
  return numbered(left, columnCount).map((part) => ({
    name: hasNameRow ? read(cell(0, part)) : null,
    categories: hasNameColumn ? read(column(0)) : null,
    values: read(column(part)),
  }));
}

function numbered(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** Texts, of which some may be missing. */
function isLabels(values: readonly CellValue[]): boolean {
  return values.some((value) => value !== "") && values.every((value) => typeof value === "string");
}

/** The cells of an area with what they hold now, row by row. */
export function cellsOf({ sheet }: RangeTarget, area: Area): ChartCells {
  const values: CellValue[] = [];
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      values.push(sheet.contentAt(row, column)?.value ?? "");
    }
  }
  return { formula: `${quoteSheetName(sheet.name)}!${absoluteAreaAddress(area)}`, values };
}
