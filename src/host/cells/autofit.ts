import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { HostError } from "../protocol/HostError";
import type { RangeTarget } from "../session/RangeTarget";
import { refuseProtected } from "./guardWrite";
import { usedBand } from "./sizes";

type Axis = "row" | "column";

/** Highest row, and widest column of 255 characters, in points (specifications and limits). */
const largest = { row: 409.5, column: (255 * 7 + 5) * 0.75 };

const permissions = { row: "formatRows", column: "formatColumns" } as const;

function* indexes({ sheet, area }: RangeTarget, axis: Axis): Iterable<number> {
  const band = usedBand(sheet, area);
  const [first, count] =
    axis === "row" ? [band.rowIndex, band.rowCount] : [band.columnIndex, band.columnCount];
  for (let index = first; index < first + count; index += 1) yield index;
}

/** The height or width that all rows or columns share, in points; null where they differ. */
export function commonSize(ranges: readonly RangeTarget[], axis: Axis): number | null {
  let common: number | null = null;
  for (const range of ranges) {
    for (const index of indexes(range, axis)) {
      const size = axis === "row" ? range.sheet.rowHeight(index) : range.sheet.columnWidth(index);
      if (common !== null && common !== size) return null;
      common = size;
    }
  }
  return common;
}

/** Sets heights or widths in points; InvalidArgument outside what Excel allows. */
export function setSizes(ranges: readonly RangeTarget[], axis: Axis, points: number): void {
  if (!(points >= 0 && points <= largest[axis])) throw new HostError("InvalidArgument");
  for (const range of ranges) {
    const { sheet, session } = range;
    refuseProtected(session, sheet, permissions[axis]);
    for (const index of indexes(range, axis)) {
      if (axis === "row") sheet.setRowHeight(index, points);
      else sheet.setColumnWidth(index, points);
    }
    session.markChanged(sheet.id);
  }
}

/** Leaves the heights to whoever shows the sheet. */
export function autofitRows(ranges: readonly RangeTarget[]): void {
  for (const range of ranges) {
    refuseProtected(range.session, range.sheet, "formatRows");
    for (const row of indexes(range, "row")) range.sheet.setRowHeight(row, null);
    range.session.markChanged(range.sheet.id);
  }
}

/** As wide as the longest line of each column. */
export function autofitColumns(ranges: readonly RangeTarget[]): void {
  for (const range of ranges) {
    refuseProtected(range.session, range.sheet, "formatColumns");
    for (const column of indexes(range, "column")) fitColumn(range.sheet, column);
    range.session.markChanged(range.sheet.id);
  }
}

function fitColumn(sheet: SheetModel, column: number): void {
  const used = sheet.usedArea(true);
  let longest = 0;
  for (let row = used?.rowIndex ?? 0; used && row < used.rowIndex + used.rowCount; row += 1) {
    const text = String(sheet.contentAt(row, column)?.value ?? "");
    for (const line of text.split("\n")) longest = Math.max(longest, line.length);
  }
  if (longest > 0) sheet.setColumnWidth(column, Math.min((longest * 7 + 5) * 0.75, largest.column));
}
