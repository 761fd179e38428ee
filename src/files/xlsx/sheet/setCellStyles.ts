import type { Area } from "../../../domain/sheet/Area";
import type { SheetCells } from "../cells/SheetCells";

/**
 * Gives every cell of the area the style that `change` makes of the one it shows, making the cells that are missing;
 * `shownStyle` tells what those show.
 */
export function setCellStyles(
  cells: SheetCells,
  area: Area,
  change: (style: number) => number,
  shownStyle: (rowIndex: number, columnIndex: number) => number,
): void {
  const rowEnd = area.rowIndex + area.rowCount;
  const columnEnd = area.columnIndex + area.columnCount;
  for (let row = area.rowIndex; row < rowEnd; row++) {
    if (cells.changeStyles(row, area.columnIndex, columnEnd, change)) continue;
    for (let column = area.columnIndex; column < columnEnd; column++) {
      if (cells.changeStyle(row, column, change)) continue;
      const style = change(shownStyle(row, column));
      if (style !== 0 || cells.rowStyle(row) !== null) cells.setStyle(row, column, style);
    }
  }
}
