import { type CellShift, shiftRowRun } from "../formula/shiftFormula";
import { moveBoxes } from "../comments/commentBoxes";
import type { OfficePackage } from "../../package/OfficePackage";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readRangeText } from "./areas";
import { shiftArea, shiftRef } from "./shiftFrame";

/** Moves what a sheet's own parts say about its cells: tables, comments and their boxes, pictures and charts. */
export function shiftDependents(parts: OfficePackage, sheetPart: string, shift: CellShift): void {
  for (const { type, target, isExternal } of parts.relationships(sheetPart).all()) {
    if (isExternal || !parts.has(target)) continue;
    const kind = type.slice(type.lastIndexOf("/") + 1);
    if (kind === "table" || kind === "comments" || kind === "threadedComment") {
      shiftElements(parts, target, (element) => shiftReferences(element, shift));
    } else if (kind === "drawing") {
      shiftElements(parts, target, (element) => shiftAnchor(element, shift));
    } else if (kind === "vmlDrawing") shiftBoxes(parts, target, shift);
  }
}

/** Tables of the sheet whose header, or all of whose data, would be deleted. */
export function deletesTableHeader(
  parts: OfficePackage,
  sheetPart: string,
  firstRow: number,
  rowCount: number,
): boolean {
  return parts
    .relationships(sheetPart)
    .all()
    .filter(({ type, target }) => type === "table" && parts.has(target))
    .some(({ target }) => {
      const area = readRangeText(parts.document(target).root.attribute("ref") ?? "");
      if (!area) return false;
      const end = area.rowIndex + area.rowCount;
      const deletesHeader = area.rowIndex >= firstRow && area.rowIndex < firstRow + rowCount;
      return (
        deletesHeader ||
        (firstRow <= area.rowIndex + 1 && firstRow + rowCount >= end && firstRow < end)
      );
    });
}

function shiftElements(
  parts: OfficePackage,
  part: string,
  shiftElement: (element: XmlElement) => boolean,
): void {
  let isChanged = false;
  for (const element of [...parts.document(part).root.all()]) {
    if (shiftElement(element)) isChanged = true;
  }
  if (isChanged) parts.touch(part);
}

function shiftReferences(element: XmlElement, shift: CellShift): boolean {
  const old = element.attribute("ref");
  if (old === null) return false;
  const refs = shiftRef(old, shift);
  if (refs === old) return false;
  if (refs === "" && element.parent) element.remove();
  else if (refs !== "") element.setAttribute("ref", refs);
  return true;
}

/**
 * A drawing's corner is a row and a column number, with offsets into them; one in a deleted row moves to where it was.
 * Cells that move in a part of the sheet take no drawing along.
 */
function shiftAnchor(element: XmlElement, shift: CellShift): boolean {
  const isCorner = element.local === "from" || element.local === "to";
  const index = isCorner ? element.element(shift.axis === "column" ? "col" : "row") : null;
  if (!index || shift.band || element.parent?.attribute("editAs") === "absolute") return false;
  const moved = shiftedIndex(Number(index.text), shift);
  if (moved === Number(index.text)) return false;
  index.setText(String(moved));
  return true;
}

/** Comment boxes are in VML, which is not always XML: its numbers are changed in place. */
function shiftBoxes(parts: OfficePackage, part: string, shift: CellShift): void {
  const old = parts.text(part);
  const text = moveBoxes(old, (cell) => shiftArea({ ...cell, rowCount: 1, columnCount: 1 }, shift));
  if (text !== old) parts.setText(part, text);
}

function shiftedIndex(index: number, shift: CellShift): number {
  return shiftRowRun(index, index, shift)?.top ?? shift.first + shift.by;
}
