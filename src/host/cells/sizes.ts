import { type Area, isEntireColumn, isEntireRow } from "../../domain/sheet/Area";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";

/**
 * The part of whole rows or columns that can differ from cell to cell: what the sheet uses, and one row and
 * column beyond, which stand for all that is empty. Other areas stay as they are.
 */
export function usedBand(sheet: SheetModel, area: Area): Area {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = sheet.usedArea(false);
  const rowEnd = used ? used.rowIndex + used.rowCount + 1 : 1;
  const columnEnd = used ? used.columnIndex + used.columnCount + 1 : 1;
  return {
    ...area,
    rowCount: isEntireColumn(area) ? rowEnd : area.rowCount,
    columnCount: isEntireRow(area) ? columnEnd : area.columnCount,
  };
}

/** Points from the sheet's edge to the row or column; hidden ones take no room. */
export function sumBefore(sheet: SheetModel, axis: "row" | "column", index: number): number {
  let points = 0;
  for (let at = 0; at < index; at += 1) {
    if (axis === "row") points += sheet.isRowHidden(at) ? 0 : sheet.rowHeight(at);
    else points += sheet.isColumnHidden(at) ? 0 : sheet.columnWidth(at);
  }
  return points;
}
