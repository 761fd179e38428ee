import type { RowShift } from "../formula/shiftFormula";
import { shiftRowRun } from "../formula/shiftFormula";
import { removeBoxes } from "../comments/commentBoxes";
import type { XlsxPackage } from "../package/XlsxPackage";
import type { XmlElement } from "../xml/XmlElement";
import { readRangeText } from "./areas";
import { shiftRefs } from "./shiftFrame";

/** Moves what a sheet's own parts say about its rows: tables, comments and their boxes, pictures and charts. */
export function shiftDependents(parts: XlsxPackage, sheetPart: string, shift: RowShift): void {
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
  parts: XlsxPackage,
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
  parts: XlsxPackage,
  part: string,
  shiftElement: (element: XmlElement) => boolean,
): void {
  let isChanged = false;
  for (const element of [...parts.document(part).root.all()]) {
    if (shiftElement(element)) isChanged = true;
  }
  if (isChanged) parts.touch(part);
}

function shiftReferences(element: XmlElement, shift: RowShift): boolean {
  const old = element.attribute("ref");
  if (old === null) return false;
  const refs = shiftRefs(old, shift);
  if (refs === old) return false;
  if (refs === "" && element.parent) element.remove();
  else if (refs !== "") element.setAttribute("ref", refs);
  return true;
}

/** A drawing's corner is a row number and an offset into that row; one in a deleted row moves to where it was. */
function shiftAnchor(element: XmlElement, shift: RowShift): boolean {
  const isCorner = element.local === "from" || element.local === "to";
  const row = isCorner ? element.element("row") : null;
  if (!row || element.parent?.attribute("editAs") === "absolute") return false;
  const moved = shiftedRow(Number(row.text), shift);
  if (moved === Number(row.text)) return false;
  row.setText(String(moved));
  return true;
}

/** Comment boxes are in VML, which is not always XML: its numbers are changed in place. */
function shiftBoxes(parts: XlsxPackage, part: string, shift: RowShift): void {
  const old = parts.text(part);
  const text = removeBoxes(old, (row) => shiftRowRun(row, row, shift) === null)
    .replace(/(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/g, (_, open: string, row: string, close: string) => {
      return open + String(shiftedRow(Number(row), shift)) + close;
    })
    .replace(
      /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g,
      (_, open: string, corners: string, close: string) => {
        const numbers = corners.split(",").map((number) => Number(number));
        for (const at of [2, 6]) numbers[at] = shiftedRow(numbers[at] ?? 0, shift);
        return open + numbers.join(", ") + close;
      },
    );
  if (text !== old) parts.setText(part, text);
}

function shiftedRow(row: number, shift: RowShift): number {
  return shiftRowRun(row, row, shift)?.top ?? shift.first + shift.by;
}
