import type { Area } from "../../domain/sheet/Area";
import { maxColumns, maxRows } from "../../domain/sheet/Area";
import type { CellStyle, SheetModel } from "../../files/xlsx/WorkbookModel";
import { HostError } from "../protocol/HostError";
import type { RangeTarget } from "../session/RangeTarget";
import { areaCovers, intersectAreas, isEntireColumn, isEntireRow } from "./address";
import { readBlock, writeBlockContents, writeBlockStyles } from "./block";
import { refuseLockedCells, refuseProtected } from "./guardWrite";
import { raiseChanged } from "./raiseChanged";

/** Rows go up and down, columns left and right; the arithmetic is the same. */
type Axis = "row" | "column";

/**
 * Inserts cells and shifts what was there down or right (excel.range, insert). Answers with the new cells.
 * Whole rows take formulas, names, rules and links along; parts of rows and columns take cells and merges only.
 */
export function insertCells(range: RangeTarget, shift: "Down" | "Right"): RangeTarget {
  const { sheet, area, session } = range;
  const axis: Axis = shift === "Down" ? "row" : "column";
  refuseProtected(session, sheet, insertPermission(area, axis));
  if (axis === "row" && isEntireRow(area)) {
    sheet.insertRows(area.rowIndex, area.rowCount);
    followAll(range, (other) => opened(other, area.rowIndex, area.rowCount));
    inheritStyles(sheet, area);
    raiseChanged(session, sheet, area, "RowInserted");
  } else {
    makeRoom(range, axis, null);
    raiseChanged(session, sheet, area, isEntireColumn(area) ? "ColumnInserted" : "CellInserted");
  }
  return range.withArea(area);
}

/** Pushes the cells of the area and those behind it away; `ownTable` is the one that grows into the room. */
export function makeRoom(range: RangeTarget, axis: Axis, ownTable: number | null): void {
  const { sheet, area } = range;
  refuseCutTable(sheet, movedBand(area, axis), ownTable);
  moveBand(sheet, area, axis, axis === "row" ? area.rowCount : area.columnCount);
  followAll(range, (other) => pushed(other, area, axis));
}

/** Deletes cells and shifts what follows up or left (excel.range, delete). */
export function deleteCells(range: RangeTarget, shift: "Up" | "Left"): void {
  const { sheet, area, session } = range;
  const axis: Axis = shift === "Up" ? "row" : "column";
  refuseProtected(session, sheet, deletePermission(area, axis));
  refuseLockedCells(session, sheet, area);
  if (axis === "row" && isEntireRow(area)) {
    sheet.deleteRows(area.rowIndex, area.rowCount);
    followAll(range, (other) => closed(other, area.rowIndex, area.rowCount));
    raiseChanged(session, sheet, area, "RowDeleted");
    return;
  }
  refuseCutTable(sheet, movedBand(area, axis), null);
  moveBand(sheet, area, axis, axis === "row" ? -area.rowCount : -area.columnCount);
  followAll(range, (other) => pulled(other, area, axis));
  raiseChanged(session, sheet, area, isEntireColumn(area) ? "ColumnDeleted" : "CellDeleted");
}

/** A protected sheet may let whole rows or columns come, never parts of them. */
function insertPermission(area: Area, axis: Axis): "insertRows" | "insertColumns" | null {
  if (axis === "row") return isEntireRow(area) ? "insertRows" : null;
  return isEntireColumn(area) ? "insertColumns" : null;
}

function deletePermission(area: Area, axis: Axis): "deleteRows" | "deleteColumns" | null {
  if (axis === "row") return isEntireRow(area) ? "deleteRows" : null;
  return isEntireColumn(area) ? "deleteColumns" : null;
}

/** New rows look like the row above, as in Excel. */
function inheritStyles(sheet: SheetModel, area: Area): void {
  const used = sheet.usedArea(false);
  if (area.rowIndex === 0 || !used) return;
  const known = sheet.styleAt(maxRows - 1, maxColumns - 1);
  for (let column = used.columnIndex; column < used.columnIndex + used.columnCount; column += 1) {
    const style: CellStyle = sheet.styleAt(area.rowIndex - 1, column);
    const plain = { ...style, quotePrefix: false };
    if (style === known) continue;
    sheet.patchStyle({ ...area, columnIndex: column, columnCount: 1 }, plain);
  }
}

function followAll(range: RangeTarget, move: (area: Area) => Area | null): void {
  for (const live of range.session.liveRanges()) {
    if (live.sheetId === range.sheetId) live.follow(move);
  }
}

function opened(area: Area, rowIndex: number, count: number): Area | null {
  if (area.rowIndex >= rowIndex) return { ...area, rowIndex: area.rowIndex + count };
  const isInside = rowIndex < area.rowIndex + area.rowCount && !isEntireColumn(area);
  return isInside ? { ...area, rowCount: area.rowCount + count } : area;
}

function closed(area: Area, rowIndex: number, count: number): Area | null {
  if (isEntireColumn(area)) return area;
  const end = area.rowIndex + area.rowCount;
  const gone = Math.max(0, Math.min(end, rowIndex + count) - Math.max(area.rowIndex, rowIndex));
  const before = Math.max(0, Math.min(area.rowIndex, rowIndex + count) - rowIndex);
  const rowCount = area.rowCount - gone;
  return rowCount > 0 ? { ...area, rowIndex: area.rowIndex - before, rowCount } : null;
}

/** Ranges wholly in the band of what moves go along; others stay. */
function pushed(area: Area, inserted: Area, axis: Axis): Area | null {
  if (!areaCovers(movedBand(inserted, axis), area)) return area;
  return axis === "row"
    ? { ...area, rowIndex: area.rowIndex + inserted.rowCount }
    : { ...area, columnIndex: area.columnIndex + inserted.columnCount };
}

function pulled(area: Area, deleted: Area, axis: Axis): Area | null {
  if (areaCovers(deleted, area)) return null;
  const behind =
    axis === "row"
      ? { ...deleted, rowIndex: deleted.rowIndex + deleted.rowCount }
      : { ...deleted, columnIndex: deleted.columnIndex + deleted.columnCount };
  if (!areaCovers(movedBand(behind, axis), area)) return area;
  return axis === "row"
    ? { ...area, rowIndex: area.rowIndex - deleted.rowCount }
    : { ...area, columnIndex: area.columnIndex - deleted.columnCount };
}

/** From the area to the sheet's end, in the direction of the shift. */
function movedBand(area: Area, axis: Axis): Area {
  return axis === "row"
    ? { ...area, rowCount: maxRows - area.rowIndex }
    : { ...area, columnCount: maxColumns - area.columnIndex };
}

/** Moves the cells of the area's band by so many rows or columns; negative for a deletion. */
function moveBand(sheet: SheetModel, area: Area, axis: Axis, by: number): void {
  const band = movedBand(area, axis);
  refuseCutMerge(sheet, band);
  if (by < 0) refuseCutMerge(sheet, area);
  const merges = sheet.mergedAreas().filter((merge) => areaCovers(band, merge));
  for (const merge of merges) sheet.unmerge(merge);
  const used = sheet.usedArea(false);
  const filled = used && intersectAreas(band, used);
  if (filled) moveFilled(sheet, area, filled, axis, by);
  for (const merge of merges) {
    if (by > 0 || !areaCovers(area, merge)) sheet.merge(moved(merge, axis, by));
  }
}

function moved(area: Area, axis: Axis, by: number): Area {
  return axis === "row"
    ? { ...area, rowIndex: area.rowIndex + by }
    : { ...area, columnIndex: area.columnIndex + by };
}

function moveFilled(sheet: SheetModel, area: Area, filled: Area, axis: Axis, by: number): void {
  refusePushedOff(filled, axis, by);
  const size = axis === "row" ? area.rowCount : area.columnCount;
  const kept = by > 0 ? filled : withoutHead(filled, area, axis, size);
  const block = kept && readBlock(sheet, kept);
  clear(sheet, filled);
  if (!kept || !block) return;
  const { rowIndex, columnIndex } = moved(kept, axis, by);
  writeBlockContents(sheet, rowIndex, columnIndex, block);
  writeBlockStyles(sheet, rowIndex, columnIndex, block);
}

function clear(sheet: SheetModel, area: Area): void {
  for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
    for (let column = area.columnIndex; column < area.columnIndex + area.columnCount; column += 1) {
      sheet.setContent(row, column, null);
    }
  }
  sheet.clearStyle(area);
}

/** What is left of the band when the deleted cells at its head are gone. */
function withoutHead(band: Area, deleted: Area, axis: Axis, size: number): Area | null {
  const start = (axis === "row" ? deleted.rowIndex : deleted.columnIndex) + size;
  const from = Math.max(start, axis === "row" ? band.rowIndex : band.columnIndex);
  const left =
    axis === "row"
      ? { ...band, rowIndex: from, rowCount: band.rowIndex + band.rowCount - from }
      : { ...band, columnIndex: from, columnCount: band.columnIndex + band.columnCount - from };
  return left.rowCount > 0 && left.columnCount > 0 ? left : null;
}

/** A merge that only partly lies in what moves or goes would be torn apart: our belief about the code. */
function refuseCutMerge(sheet: SheetModel, area: Area): void {
  const cut = sheet
    .mergedAreas()
    .find((merge) => intersectAreas(merge, area) !== null && !areaCovers(area, merge));
  if (cut) throw new HostError("InsertDeleteConflict", "A merged cell would be cut.");
}

/** Tables do not move with parts of rows and columns here, which Excel can do where they lie wholly in them. */
function refuseCutTable(sheet: SheetModel, band: Area, ownTable: number | null): void {
  const cut = sheet.tables
    .all()
    .find((table) => table.id !== ownTable && intersectAreas(table.area, band) !== null);
  if (cut) throw new HostError("InsertDeleteConflict", `The table "${cut.name}" is in the way.`);
}

function refusePushedOff(band: Area, axis: Axis, by: number): void {
  const end =
    axis === "row" ? band.rowIndex + band.rowCount + by : band.columnIndex + band.columnCount + by;
  if (end > (axis === "row" ? maxRows : maxColumns)) throw new HostError("NonBlankCellOffSheet");
}
