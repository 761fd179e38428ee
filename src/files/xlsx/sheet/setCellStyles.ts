import type { Area } from "../../../domain/sheet/Area";
import type { SheetCells } from "../cells/SheetCells";

/** Gives every cell of the area the style that `styleFor` names, making the cells that are missing. */
export function setCellStyles(
  cells: SheetCells,
  area: Area,
  styleFor: (rowIndex: number, columnIndex: number) => number,
): void {
  const rowEnd = area.rowIndex + area.rowCount;
  const columnEnd = area.columnIndex + area.columnCount;
  for (let row = area.rowIndex; row < rowEnd; row++) {
    for (let column = area.columnIndex; column < columnEnd; column++) {
      const style = styleFor(row, column);
      if (style !== 0 || cells.style(row, column) !== null) cells.setStyle(row, column, style);
      else if (cells.rowStyle(row) !== null) cells.setStyle(row, column, style);
    }
  }
}
