import {
  type Area,
  areaCovers,
  intersectAreas,
  isEntireColumn,
  isEntireRow,
  maxColumns,
  maxRows,
} from "../../domain/sheet/Area";
import type { Table } from "../../files/xlsx/model/TableModel";
import type { SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { HostError } from "../protocol/HostError";
import type { RangeTarget } from "../session/RangeTarget";
import { refuseLockedCells, refuseProtected } from "./guardWrite";
import { raiseChanged } from "./raiseChanged";
import { raiseTableDeleted } from "./raiseTableEvents";

/** Rows go up and down, columns left and right; the arithmetic is the same. */
type Axis = "row" | "column";

/**
 * Inserts cells and shifts what was there down or right, with all that points there: formulas, names, rules,
 * validations, links, comments (excel.range, insert). Answers with the new cells.
 */
export function insertCells(range: RangeTarget, shift: "Down" | "Right"): RangeTarget {
  const { sheet, area, session } = range;
  const axis: Axis = shift === "Down" ? "row" : "column";
  refuseProtected(session, sheet, insertPermission(area, axis));
  makeRoom(range, axis, null);
  raiseChanged(session, sheet, area, changeOf(area, axis, "Inserted"));
  return range.withArea(area);
}

/** Pushes the cells of the area and those behind it away; `ownTable` is the one that grows into the room. */
export function makeRoom(range: RangeTarget, axis: Axis, ownTable: number | null): void {
  const { sheet, area, session } = range;
  session.rules.flush();
  if (!isWhole(area, axis)) {
    refuseCutTable(sheet, movedBand(area, axis), ownTable);
    refuseCutMerge(sheet, movedBand(area, axis));
  }
  sheet.shiftCells({ area, axis, isDeletion: false });
  if (axis === "column" && isWhole(area, axis)) widenTables(sheet, area);
  followAll(range, (other) => opened(other, area, axis));
}

/** Deletes cells and shifts what follows up or left (excel.range, delete). */
export function deleteCells(range: RangeTarget, shift: "Up" | "Left"): void {
  const { sheet, area, session } = range;
  const axis: Axis = shift === "Up" ? "row" : "column";
  refuseProtected(session, sheet, deletePermission(area, axis));
  refuseLockedCells(session, sheet, area);
  session.rules.flush();
  if (!isWhole(area, axis)) {
    const band = movedBand(area, axis);
    refuseCutTable(sheet, band, null);
    refuseCutMerge(sheet, band);
    refuseCutMerge(sheet, area);
    refuseTableIn(sheet, area);
  }
  const narrowed = axis === "column" && isWhole(area, axis) ? narrowedTables(range) : [];
  sheet.shiftCells({ area, axis, isDeletion: true });
  narrowTables(range, narrowed);
  followAll(range, (other) => closed(other, area, axis));
  raiseChanged(session, sheet, area, changeOf(area, axis, "Deleted"));
}

function isWhole(area: Area, axis: Axis): boolean {
  return axis === "row" ? isEntireRow(area) : isEntireColumn(area);
}

function changeOf<T extends "Inserted" | "Deleted">(area: Area, axis: Axis, what: T) {
  if (!isWhole(area, axis)) return `Cell${what}` as const;
  return axis === "row" ? (`Row${what}` as const) : (`Column${what}` as const);
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

function followAll(range: RangeTarget, move: (area: Area) => Area | null): void {
  for (const live of range.session.liveRanges()) {
    if (live.sheetId === range.sheetId) live.follow(move);
  }
}

/** Ranges wholly in the band of what moves go along, and grow where the room is made inside them; others stay. */
function opened(area: Area, inserted: Area, axis: Axis): Area | null {
  if (!isInBand(area, inserted, axis)) return area;
  const [at, size] = spanOf(inserted, axis);
  const [start, length] = spanOf(area, axis);
  if (start >= at) return withSpan(area, axis, start + size, length);
  return at < start + length ? withSpan(area, axis, start, length + size) : area;
}

function closed(area: Area, deleted: Area, axis: Axis): Area | null {
  if (!isInBand(area, deleted, axis)) return area;
  const [at, size] = spanOf(deleted, axis);
  const [start, length] = spanOf(area, axis);
  const gone = Math.max(0, Math.min(start + length, at + size) - Math.max(start, at));
  const before = Math.max(0, Math.min(start, at + size) - at);
  return gone === length ? null : withSpan(area, axis, start - before, length - gone);
}

/** Whole columns do not move with rows, nor whole rows with columns. */
function isInBand(area: Area, moved: Area, axis: Axis): boolean {
  if (axis === "row" ? isEntireColumn(area) : isEntireRow(area)) return false;
  const band =
    axis === "row"
      ? { ...moved, rowIndex: 0, rowCount: maxRows }
      : { ...moved, columnIndex: 0, columnCount: maxColumns };
  return areaCovers(band, area);
}

function spanOf(area: Area, axis: Axis): readonly [start: number, length: number] {
  return axis === "row" ? [area.rowIndex, area.rowCount] : [area.columnIndex, area.columnCount];
}

function withSpan(area: Area, axis: Axis, start: number, length: number): Area {
  return axis === "row"
    ? { ...area, rowIndex: start, rowCount: length }
    : { ...area, columnIndex: start, columnCount: length };
}

/** From the area to the sheet's end, in the direction of the shift. */
function movedBand(area: Area, axis: Axis): Area {
  return axis === "row"
    ? { ...area, rowCount: maxRows - area.rowIndex }
    : { ...area, columnCount: maxColumns - area.columnIndex };
}

/** A merge that only partly lies in what moves or goes would be torn apart: our belief about the code. */
function refuseCutMerge(sheet: SheetModel, area: Area): void {
  const cut = sheet
    .mergedAreas()
    .find((merge) => intersectAreas(merge, area) !== null && !areaCovers(area, merge));
  if (cut) throw new HostError("InsertDeleteConflict", "A merged cell would be cut.");
}

/** A table goes along as a whole or not at all. */
function refuseCutTable(sheet: SheetModel, band: Area, ownTable: number | null): void {
  refuseTable(
    sheet,
    ({ id, area }) =>
      id !== ownTable && intersectAreas(area, band) !== null && !areaCovers(band, area),
  );
}

/** A table that whole columns were put into has more columns; one that begins there has moved along. */
function widenTables(sheet: SheetModel, { columnIndex, columnCount }: Area): void {
  for (const { id, area } of sheet.tables.all()) {
    const position = columnIndex - area.columnIndex;
    const isInside =
      position > 0 && columnIndex + columnCount < area.columnIndex + area.columnCount;
    if (isInside) sheet.tables.insertColumns(id, position, columnCount);
  }
}

/**
 * The tables that are to lose columns. Refused where a formula names one: Excel would write #REF! for its columns.
 */
function narrowedTables({ sheet, area }: RangeTarget): readonly Table[] {
  const cut = sheet.tables.all().filter((table) => intersectAreas(table.area, area) !== null);
  const named = cut.find(({ id }) => sheet.tables.isNamed(id));
  if (named) {
    throw new HostError("InsertDeleteConflict", `A formula names the table "${named.name}".`);
  }
  return cut;
}

/** Takes the deleted columns out of the tables they belonged to; a table goes with its last column. */
function narrowTables({ session, sheet, area }: RangeTarget, cut: readonly Table[]): void {
  for (const table of cut) {
    const part = intersectAreas(table.area, area);
    if (!part) continue;
    if (part.columnCount < table.area.columnCount) {
      const position = part.columnIndex - table.area.columnIndex;
      sheet.tables.deleteColumns(table.id, position, part.columnCount);
      continue;
    }
    sheet.tables.delete(table.id);
    raiseTableDeleted(session, sheet.id, table);
  }
}

/** Cells of a table do not go alone. */
function refuseTableIn(sheet: SheetModel, area: Area): void {
  refuseTable(sheet, (table) => intersectAreas(table.area, area) !== null);
}

function refuseTable(sheet: SheetModel, isInTheWay: (table: Table) => boolean): void {
  const found = sheet.tables.all().find(isInTheWay);
  if (found)
    throw new HostError("InsertDeleteConflict", `The table "${found.name}" is in the way.`);
}
