import {
  type Area,
  areaCovers,
  intersectAreas,
  maxColumns,
  maxRows,
} from "../../domain/sheet/Area";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";

/**
 * Smallest part of the area that holds all its contents, and with `valuesOnly` false its formatted cells; null where
 * there is none.
 */
export function usedWithin(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  if (!used) return null;
  if (areaCovers(area, used)) return used;
  const common = intersectAreas(area, used);
  return common && shrink(sheet, common, valuesOnly);
}

function shrink(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | null {
  const plain = sheet.styleAt(maxRows - 1, maxColumns - 1);
  const isUsed = (row: number, column: number): boolean =>
    sheet.contentAt(row, column) !== null || (!valuesOnly && sheet.styleAt(row, column) !== plain);
  let [top, left, bottom, right] = [maxRows, maxColumns, -1, -1];
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      if (!isUsed(row, column)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = row;
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  return {
    rowIndex: top,
    columnIndex: left,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  };
}
