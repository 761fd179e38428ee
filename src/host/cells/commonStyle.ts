import type { CellStyle } from "../../files/xlsx/model/WorkbookModel";
import type { RangeTarget } from "../session/RangeTarget";
import { usedBand } from "./sizes";

/** What all cells of the ranges have in common; null where they differ, as Excel answers. */
export function commonStyle<T extends string | number | boolean>(
  ranges: readonly RangeTarget[],
  pick: (style: CellStyle) => T,
): T | null {
  let common: T | null = null;
  let last: CellStyle | null = null;
  for (const { sheet, area } of ranges) {
    const band = usedBand(sheet, area);
    for (let row = band.rowIndex; row < band.rowIndex + band.rowCount; row += 1) {
      for (
        let column = band.columnIndex;
        column < band.columnIndex + band.columnCount;
        column += 1
      ) {
        const style = sheet.styleAt(row, column);
        if (style === last) continue;
        last = style;
        const value = pick(style);
        if (common !== null && common !== value) return null;
        common = value;
      }
    }
  }
  return common;
}
