import {
  type Area,
  isEntireColumn,
  isEntireRow,
  maxColumns,
  maxRows,
} from "../../../domain/sheet/Area";
import type { CellMove } from "../model/CellMove";
import { type CellShift, shiftFormula } from "../formula/shiftFormula";
import { RefusedEdit } from "../model/RefusedEdit";
import { deletesTableHeader, shiftDependents } from "../sheet/shiftDependents";
import { shiftArea, shiftFrame } from "../sheet/shiftFrame";
import type { Sheet } from "../sheet/Sheet";
import { type FormulaPlaces, rewriteFormulas } from "./rewriteFormulas";

/**
 * Inserts or deletes cells, with all that points there: whole rows and columns, or a part of them. New cells look
 * like those before them, as in Excel.
 * @throws RefusedEdit does-not-fit, part-of-array, overlap; nothing has been changed then
 */
export function shiftCells(places: FormulaPlaces, sheet: Sheet, move: CellMove): void {
  refuseMove(places, sheet, move);
  const shift = shiftOf(sheet.name, move);
  const { cells, frame } = sheet.touch();
  if (cells.formulas.some(() => true)) places.noteFormulaRemoved();
  cells.formulas.unshareAll();
  cells.formulas.shiftAreas((area) => shiftArea(area, shift));
  moveCells(sheet, move, shift);
  if (!move.isDeletion) copyLook(sheet, move);
  shiftFrame(frame, shift);
  shiftDependents(places.parts, sheet.partName, shift);
  rewriteFormulas(places, (formula, own) => shiftFormula(formula, shift, own), sheet);
}

function shiftOf(sheet: string, { area, axis, isDeletion }: CellMove): CellShift {
  const [index, count] =
    axis === "row" ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
  const [start, across, isWhole] =
    axis === "row"
      ? [area.columnIndex, area.columnCount, isEntireRow(area)]
      : [area.rowIndex, area.rowCount, isEntireColumn(area)];
  const band = isWhole ? {} : { band: { first: start, last: start + across - 1 } };
  const first = isDeletion ? index + count : index;
  return { sheet, axis, first, by: isDeletion ? -count : count, ...band };
}

function moveCells(sheet: Sheet, { area, axis }: CellMove, { first, by, band }: CellShift): void {
  const { rows } = sheet.part.cells;
  if (axis === "column") {
    rows.shiftColumns(area, first, by);
    if (!band) sheet.columns.shift(first, by);
  } else if (band) rows.shiftWithin(band, first, by);
  else rows.shift(first, by);
}

/** From the area to the end of the sheet, in the direction of the move. */
function movedArea({ area, axis, isDeletion }: CellMove): Area {
  const { rowIndex, columnIndex } = area;
  if (axis === "row") {
    const first = isDeletion ? rowIndex + area.rowCount : rowIndex;
    return { ...area, rowIndex: first, rowCount: maxRows - first };
  }
  const first = isDeletion ? columnIndex + area.columnCount : columnIndex;
  return { ...area, columnIndex: first, columnCount: maxColumns - first };
}

function refuseMove(places: FormulaPlaces, sheet: Sheet, move: CellMove): void {
  const { cells } = sheet.part;
  const { area, axis, isDeletion } = move;
  if (!isDeletion && fillsEnd(sheet, move)) throw new RefusedEdit("does-not-fit", sheet.name);
  if (cells.formulas.isCut(movedArea(move), isDeletion ? area : null)) {
    throw new RefusedEdit("part-of-array", sheet.name);
  }
  const isWholeRows = axis === "row" && isEntireRow(area);
  if (isDeletion && isWholeRows) {
    const { rowIndex, rowCount } = area;
    if (deletesTableHeader(places.parts, sheet.partName, rowIndex, rowCount)) {
      throw new RefusedEdit("overlap", sheet.name);
    }
  }
}

/** Whether something stands where it would be pushed off the sheet. */
function fillsEnd(sheet: Sheet, { area, axis }: CellMove): boolean {
  const { cells } = sheet.part;
  const used = cells.usedArea(true);
  if (!used) return false;
  if (axis === "row" && used.rowIndex + used.rowCount + area.rowCount <= maxRows) return false;
  if (axis === "column" && used.columnIndex + used.columnCount + area.columnCount <= maxColumns) {
    return false;
  }
  const end =
    axis === "row"
      ? { ...area, rowIndex: maxRows - area.rowCount }
      : { ...area, columnIndex: maxColumns - area.columnCount };
  return cells
    .cellsIn(end)
    .some(({ rowIndex, columnIndex }) => cells.content(rowIndex, columnIndex) !== null);
}

function copyLook(sheet: Sheet, move: CellMove): void {
  const { area, axis } = move;
  if (axis === "row" && isEntireRow(area)) copyRowLook(sheet, area.rowIndex, area.rowCount);
  else copyCellLook(sheet, move);
}

function copyRowLook(sheet: Sheet, rowIndex: number, count: number): void {
  const { cells } = sheet.part;
  const above = rowIndex - 1;
  if (above < 0 || !cells.rows.has(above)) return;
  const area = { rowIndex: above, columnIndex: 0, rowCount: 1, columnCount: Infinity };
  const columns = cells.cellsIn(area).map(({ columnIndex }) => columnIndex);
  for (let row = rowIndex; row < rowIndex + count; row++) {
    for (const name of ["s", "customFormat", "ht", "customHeight"]) {
      cells.rows.setAttribute(row, name, cells.rows.attribute(above, name));
    }
    for (const column of columns) cells.setStyle(row, column, cells.style(above, column) ?? 0);
  }
}

/** Cells get the style of the cell above them, or left of them. */
function copyCellLook(sheet: Sheet, { area, axis }: CellMove): void {
  const { cells } = sheet.part;
  const isRow = axis === "row";
  const before = (isRow ? area.rowIndex : area.columnIndex) - 1;
  if (before < 0) return;
  const models = isRow
    ? cells.cellsIn({ ...area, rowIndex: before, rowCount: 1 })
    : cells.cellsIn({ ...area, columnIndex: before, columnCount: 1 });
  for (const { rowIndex, columnIndex } of models) {
    const style = cells.style(rowIndex, columnIndex) ?? 0;
    for (let step = 1; step <= (isRow ? area.rowCount : area.columnCount); step++) {
      if (isRow) cells.setStyle(before + step, columnIndex, style);
      else cells.setStyle(rowIndex, before + step, style);
    }
  }
}
