import { areaAddress, cellAddress } from "../../domain/sheet/Area";
import { formatOf } from "../excel/joinAddresses";
import type { StoredLayout } from "./StoredLayout";

/** Queues giving a sheet a layout back; rows below it, which a longer content had, get their height from Excel. */
export function restoreLayout(sheet: Excel.Worksheet, layout: StoredLayout): void {
  const below = { rowIndex: layout.rowCount, columnIndex: 0, rowCount: rowsBelow, columnCount: 1 };
  sheet.getRange(areaAddress(below)).untrack().format.autofitRows();
  const all = sheet.getRangeByIndexes(0, 0, layout.rowCount, layout.columns.length).untrack();
  all.rowHidden = false;
  all.columnHidden = false;
  layout.columns.forEach(({ width }, index) => {
    sheet.getCell(0, index).untrack().format.columnWidth = width;
  });
  for (const { height, addresses } of layout.rows) {
    for (const address of addresses) formatOf(sheet, address).rowHeight = height;
  }
  hide(sheet, layout);
  sheet.freezePanes.unfreeze();
  const { rows, columns } = layout.frozen;
  if (rows > 0 || columns > 0) freeze(sheet, rows, columns);
  restorePage(sheet, layout);
  sheet.tabColor = layout.tabColor;
  sheet.showGridlines = layout.showGridlines;
  sheet.showHeadings = layout.showHeadings;
}

/** More rows than any report has beyond another. */
const rowsBelow = 20_000;

function hide(sheet: Excel.Worksheet, { rows, columns }: StoredLayout): void {
  columns.forEach(({ isHidden }, index) => {
    if (isHidden) sheet.getCell(0, index).untrack().columnHidden = true;
  });
  for (const { isHidden, addresses } of rows) {
    if (!isHidden) continue;
    for (const address of addresses.flatMap((one) => one.split(","))) {
      sheet.getRange(address).untrack().rowHidden = true;
    }
  }
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
}

function restorePage(sheet: Excel.Worksheet, layout: StoredLayout): void {
  sheet.pageLayout.set(layout.page);
  if (layout.titleRows !== null) sheet.pageLayout.setPrintTitleRows(layout.titleRows);
  if (layout.printArea !== null) sheet.pageLayout.setPrintArea(layout.printArea);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of layout.pageBreaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  sheet.verticalPageBreaks.removePageBreaks();
  for (const column of layout.columnBreaks) sheet.verticalPageBreaks.add(cellAddress(0, column));
}
