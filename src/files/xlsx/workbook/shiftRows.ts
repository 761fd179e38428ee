import { maxRows } from "../../../domain/sheet/Area";
import { type RowShift, shiftFormula } from "../formula/shiftFormula";
import { RefusedEdit } from "../RefusedEdit";
import { deletesTableHeader, shiftDependents } from "../sheet/shiftDependents";
import { shiftFrame } from "../sheet/shiftFrame";
import type { Sheet } from "../sheet/Sheet";
import { type FormulaPlaces, rewriteFormulas } from "./rewriteFormulas";

/**
 * Inserts rows above `rowIndex` (count above 0) or deletes rows from it on (below 0), with all that points there.
 * New rows look like the row above, as in Excel.
 * @throws RefusedEdit does-not-fit, part-of-array, overlap; nothing has been changed then
 */
export function shiftRows(
  places: FormulaPlaces,
  sheet: Sheet,
  rowIndex: number,
  count: number,
): void {
  if (count === 0) return;
  refuseShift(places, sheet, rowIndex, count);
  const shift: RowShift = {
    sheet: sheet.name,
    first: count > 0 ? rowIndex : rowIndex - count,
    by: count,
  };
  const { cells, frame } = sheet.touch();
  if (cells.formulas.some(() => true)) places.noteFormulaRemoved();
  cells.formulas.unshareAll();
  cells.formulas.shiftAreas(shift.first, shift.by);
  cells.rows.shift(shift.first, shift.by);
  if (count > 0) copyLook(sheet, rowIndex, count);
  shiftFrame(frame, shift);
  shiftDependents(places.parts, sheet.partName, shift);
  rewriteFormulas(places, (formula, own) => shiftFormula(formula, shift, own), sheet);
}

function refuseShift(places: FormulaPlaces, sheet: Sheet, rowIndex: number, count: number): void {
  const { cells } = sheet.part;
  const used = cells.usedArea(true);
  if (count > 0 && used && used.rowIndex + used.rowCount + count > maxRows) {
    throw new RefusedEdit("does-not-fit", sheet.name);
  }
  const isCut =
    count > 0 ? cells.formulas.isInsideArea(rowIndex) : cells.formulas.cutsArea(rowIndex, -count);
  if (isCut) throw new RefusedEdit("part-of-array", sheet.name);
  if (count < 0 && deletesTableHeader(places.parts, sheet.partName, rowIndex, -count)) {
    throw new RefusedEdit("overlap", sheet.name);
  }
}

function copyLook(sheet: Sheet, rowIndex: number, count: number): void {
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
