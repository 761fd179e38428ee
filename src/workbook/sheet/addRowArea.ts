import type { Area } from "../../domain/sheet/Area";

/**
 * Adds a row, counted from 0, to areas of one column: lengthens the last one where the row follows it, else begins
 * another.
 */
export function addRowArea(areas: Area[], rowIndex: number): void {
  const last = areas.at(-1);
  if (last && last.rowIndex + last.rowCount === rowIndex) {
    areas[areas.length - 1] = { ...last, rowCount: last.rowCount + 1 };
  } else {
    areas.push({ rowIndex, columnIndex: 0, rowCount: 1, columnCount: 1 });
  }
}
