import { maxColumns, maxRows } from "../../../domain/sheet/Area";
import {
  type FormulaReference,
  mapReferences,
  type ReferenceCorner,
  writeReference,
} from "./FormulaReference";

/**
 * Cells of a sheet that move: the rows, or columns, from `first` on by `by`. A negative `by` deletes those just
 * before `first`.
 */
export interface CellShift {
  readonly sheet: string;
  readonly first: number;
  readonly by: number;
  /** What moves; rows where left out. */
  readonly axis?: "row" | "column";
  /**
   * The columns (for rows that move; else the rows) to which the shift is confined, both included; all where left out.
   */
  readonly band?: { readonly first: number; readonly last: number };
}

/** Where a run of rows or columns (both included) is after the shift; null when it was deleted. */
export function shiftRowRun(
  top: number,
  bottom: number,
  { first, by }: CellShift,
): { top: number; bottom: number } | null {
  if (by >= 0) {
    return { top: top >= first ? top + by : top, bottom: bottom >= first ? bottom + by : bottom };
  }
  const firstDeleted = first + by;
  if (top >= firstDeleted && bottom < first) return null;
  return {
    top: top >= first ? top + by : Math.min(top, firstDeleted),
    bottom: bottom >= first ? bottom + by : Math.min(bottom, firstDeleted - 1),
  };
}

/**
 * The formula after the shift, as it stands in a cell of `ownSheet`.
 * References to cells that were deleted become #REF!, as in Excel.
 */
export function shiftFormula(formula: string, shift: CellShift, ownSheet: string): string {
  const shifted = shift.sheet.toLowerCase();
  return mapReferences(formula, (reference) => {
    const sheet = (reference.sheet ?? ownSheet).toLowerCase();
    return sheet === shifted ? shiftReference(reference, shift) : writeReference(reference);
  });
}

function shiftReference(reference: FormulaReference, shift: CellShift): string {
  const { from } = reference;
  const to = reference.to ?? from;
  const [start, end] = [indexOf(from, shift), indexOf(to, shift)];
  if (start === null || end === null || !isInBand(from, to, shift)) {
    return writeReference(reference);
  }
  const isUpsideDown = start > end;
  const run = shiftRowRun(Math.min(start, end), Math.max(start, end), shift);
  const edge = shift.axis === "column" ? maxColumns : maxRows;
  if (!run || run.top >= edge) return `${reference.sheetPrefix}#REF!`;
  const bottom = Math.min(run.bottom, edge - 1);
  const place = (corner: ReferenceCorner, index: number): ReferenceCorner =>
    shift.axis === "column" ? { ...corner, columnIndex: index } : { ...corner, rowIndex: index };
  return writeReference({
    ...reference,
    from: place(from, isUpsideDown ? bottom : run.top),
    to: reference.to ? place(to, isUpsideDown ? run.top : bottom) : null,
  });
}

function indexOf(corner: ReferenceCorner, { axis }: CellShift): number | null {
  return axis === "column" ? corner.columnIndex : corner.rowIndex;
}

/** A reference that reaches beyond the band stays where it is, as in Excel. */
function isInBand(from: ReferenceCorner, to: ReferenceCorner, { axis, band }: CellShift): boolean {
  if (!band) return true;
  const across = [from, to].map((corner) =>
    axis === "column" ? corner.rowIndex : corner.columnIndex,
  );
  return across.every((index) => index !== null && index >= band.first && index <= band.last);
}

/** The formula after a sheet is gone: what pointed there is #REF!. */
export function dropSheet(formula: string, sheet: string): string {
  const gone = sheet.toLowerCase();
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === gone ? "#REF!" : writeReference(reference),
  );
}
