import { type Area, isEntireColumn, isEntireRow, maxColumns } from "../../../domain/sheet/Area";
import type { SheetCells } from "../cells/SheetCells";
import type { SheetColumns } from "./SheetColumns";

/** A sheet as far as styles go. */
interface StyledSheet {
  readonly cells: SheetCells;
  readonly columns: SheetColumns;
  /** Index of the style that a cell shows: its own, else its row's, else its column's. */
  readonly styleIndex: (rowIndex: number, columnIndex: number) => number;
}

type StyleChange = (index: number) => number;

/** Gives the cells of the area other styles; whole rows and columns are kept as row and column styles. */
export function changeStyles(sheet: StyledSheet, area: Area, change: StyleChange): void {
  if (isEntireColumn(area)) changeColumnStyles(sheet, area, change);
  else if (isEntireRow(area)) changeRowStyles(sheet, area, change);
  else changeCellStyles(sheet, area, change);
}

function changeCellStyles({ cells, columns }: StyledSheet, area: Area, change: StyleChange): void {
  const { rowIndex, rowCount, columnIndex, columnCount } = area;
  const run = { first: columnIndex, end: columnIndex + columnCount, change };
  for (let row = rowIndex; row < rowIndex + rowCount; row++) {
    cells.changeStyles(row, [run], columns.style);
  }
}

function changeRowStyles(sheet: StyledSheet, area: Area, change: StyleChange): void {
  const { cells } = sheet;
  changeFilledCells(sheet, area, change);
  const end = area.rowIndex + area.rowCount;
  for (let row = area.rowIndex; row < end; row++) {
    cells.setRowStyle(row, change(cells.rowStyle(row) ?? 0));
  }
}

/** Cells of styled rows get the new style of their own, since a row's style goes before a column's. */
function changeColumnStyles(sheet: StyledSheet, area: Area, change: StyleChange): void {
  const { cells, columns } = sheet;
  changeFilledCells(sheet, area, change);
  for (const rowIndex of cells.styledRows()) {
    if (area.columnCount === maxColumns) {
      cells.setRowStyle(rowIndex, change(cells.rowStyle(rowIndex) ?? 0));
      continue;
    }
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column++) {
      if (cells.style(rowIndex, column) !== null) continue;
      cells.setStyle(rowIndex, column, change(sheet.styleIndex(rowIndex, column)));
    }
  }
  const last = area.columnIndex + area.columnCount - 1;
  for (let first = area.columnIndex; first <= last;) {
    const end = columns.endOfRun(first, last);
    const style = change(columns.style(first));
    columns.set(first, end, { style: style === 0 ? null : String(style) });
    first = end + 1;
  }
}

function changeFilledCells(sheet: StyledSheet, area: Area, change: StyleChange): void {
  for (const { rowIndex, columnIndex } of sheet.cells.cellsIn(area)) {
    const style = change(sheet.styleIndex(rowIndex, columnIndex));
    sheet.cells.setStyle(rowIndex, columnIndex, style);
  }
}
