import type { Area } from "../../../domain/sheet/Area";
import type { ChartFrame } from "../../../files/xlsx/model/ChartModel";
import type { SheetModel } from "../../../files/xlsx/model/WorkbookModel";

/**
 * From the first cell's corner to the end cell's far corner; without one the old size stays (excel.chart, setPosition).
 */
export function frameOf(
  sheet: SheetModel,
  start: Area,
  end: Area | null,
  old: ChartFrame,
): ChartFrame {
  const left = leftOf(sheet, start.columnIndex);
  const top = topOf(sheet, start.rowIndex);
  if (end === null) return { ...old, left, top };
  const right = leftOf(sheet, end.columnIndex + end.columnCount);
  const bottom = topOf(sheet, end.rowIndex + end.rowCount);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function leftOf(sheet: SheetModel, columnIndex: number): number {
  let points = 0;
  for (let column = 0; column < columnIndex; column += 1) {
    if (!sheet.isColumnHidden(column)) points += sheet.columnWidth(column);
  }
  return points;
}

function topOf(sheet: SheetModel, rowIndex: number): number {
  let points = 0;
  for (let row = 0; row < rowIndex; row += 1) {
    if (!sheet.isRowHidden(row)) points += sheet.rowHeight(row);
  }
  return points;
}
