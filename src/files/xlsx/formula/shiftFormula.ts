import { maxRows } from "../../../domain/sheet/Area";
import {
  type FormulaReference,
  mapReferences,
  type ReferenceCorner,
  writeReference,
} from "./FormulaReference";

/**
 * Rows of a sheet that move: those from `first` on by `by` rows.
 * A negative `by` deletes the rows just above `first`.
 */
export interface RowShift {
  readonly sheet: string;
  readonly first: number;
  readonly by: number;
}

/** Where a run of rows (both included) is after the shift; null when it was deleted. */
export function shiftRowRun(
  top: number,
  bottom: number,
  { first, by }: RowShift,
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
 * References to rows that were deleted become #REF!, as in Excel.
 */
export function shiftFormula(formula: string, shift: RowShift, ownSheet: string): string {
  const shifted = shift.sheet.toLowerCase();
  return mapReferences(formula, (reference) => {
    const sheet = (reference.sheet ?? ownSheet).toLowerCase();
    return sheet === shifted ? shiftReference(reference, shift) : writeReference(reference);
  });
}

function shiftReference(reference: FormulaReference, shift: RowShift): string {
  const { from } = reference;
  const to = reference.to ?? from;
  if (from.rowIndex === null || to.rowIndex === null) return writeReference(reference);
  const isUpsideDown = from.rowIndex > to.rowIndex;
  const top = Math.min(from.rowIndex, to.rowIndex);
  const run = shiftRowRun(top, Math.max(from.rowIndex, to.rowIndex), shift);
  if (!run || run.top >= maxRows) return `${reference.sheetPrefix}#REF!`;
  const bottom = Math.min(run.bottom, maxRows - 1);
  const place = (corner: ReferenceCorner, rowIndex: number): ReferenceCorner => ({
    ...corner,
    rowIndex,
  });
  return writeReference({
    ...reference,
    from: place(from, isUpsideDown ? bottom : run.top),
    to: reference.to ? place(to, isUpsideDown ? run.top : bottom) : null,
  });
}

/** The formula after a sheet is gone: what pointed there is #REF!. */
export function dropSheet(formula: string, sheet: string): string {
  const gone = sheet.toLowerCase();
  return mapReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === gone ? "#REF!" : writeReference(reference),
  );
}
