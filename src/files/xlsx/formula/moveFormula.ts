import { maxColumns, maxRows } from "../../../domain/sheet/Area";
import { mapReferences, type ReferenceCorner, writeReference } from "./FormulaReference";

/**
 * The formula as it reads so many rows and columns further, as when a shared formula is filled down.
 * Fixed ("$") parts stay; references wrap round at the sheet's edge, as Excel's shared formulas do.
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: ReferenceCorner): ReferenceCorner => ({
    ...corner,
    rowIndex: shift(corner.rowIndex, corner.isRowFixed ? 0 : rows, maxRows),
    columnIndex: shift(corner.columnIndex, corner.isColumnFixed ? 0 : columns, maxColumns),
  });
  return mapReferences(formula, (reference) =>
    writeReference({
      ...reference,
      from: move(reference.from),
      to: reference.to ? move(reference.to) : null,
    }),
  );
}

function shift(index: number | null, by: number, size: number): number | null {
  return index === null ? null : (index + by + size) % size;
}
