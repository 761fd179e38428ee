import {
  type Area,
  areaAddress,
  areaCovers,
  intersectAreas,
  maxColumns,
  maxRows,
  isSameArea,
} from "../../../domain/sheet/Area";
import { moveFormula } from "../formula/moveFormula";
import { type CellShift, shiftRowRun } from "../formula/shiftFormula";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readRangeText, subtractArea } from "./areas";
import { formulaElements } from "./formulaElements";

/** The area after the shift; null when all of it was deleted. One that reaches beyond the shift's band stays. */
export function shiftArea(area: Area, shift: CellShift): Area | null {
  if (!areaCovers(bandArea(shift), area)) return area;
  return shift.axis === "column" ? shiftColumns(area, shift) : shiftRows(area, shift);
}

function shiftRows(area: Area, shift: CellShift): Area | null {
  const run = shiftRowRun(area.rowIndex, area.rowIndex + area.rowCount - 1, shift);
  return run && { ...area, rowIndex: run.top, rowCount: run.bottom - run.top + 1 };
}

function shiftColumns(area: Area, shift: CellShift): Area | null {
  const run = shiftRowRun(area.columnIndex, area.columnIndex + area.columnCount - 1, shift);
  return run && { ...area, columnIndex: run.top, columnCount: run.bottom - run.top + 1 };
}

/** All cells that the shift can touch. */
function bandArea({ axis, band }: CellShift): Area {
  const all = { rowIndex: 0, columnIndex: 0, rowCount: maxRows, columnCount: maxColumns };
  if (!band) return all;
  const count = band.last - band.first + 1;
  return axis === "column"
    ? { ...all, rowIndex: band.first, rowCount: count }
    : { ...all, columnIndex: band.first, columnCount: count };
}

/** "A1:B2" after the shift; "" when nothing is left of it. What is no area stays as it is. */
export function shiftRef(ref: string, shift: CellShift): string {
  const area = readRangeText(ref);
  if (!area) return ref;
  const shifted = shiftArea(area, shift);
  return shifted ? refOf(ref, area, shifted) : "";
}

/**
 * "A1:B2 D4" after the shift. Of an area that reaches beyond the shift's band only the part within it moves. Rules
 * are written as seen from their first cell, which stays the first.
 */
function shiftRefs(refs: string, shift: CellShift): string {
  const list = refs.split(/\s+/);
  const shifted = list.flatMap((ref) => shiftPart(ref, shift));
  const anchor = newAnchor(readRangeText(list[0] ?? ""), shift);
  const holdsAnchor = (ref: string): boolean => {
    const area = anchor && readRangeText(ref);
    return area?.rowIndex === anchor?.rowIndex && area?.columnIndex === anchor?.columnIndex;
  };
  const first = shifted.find(holdsAnchor);
  return [
    ...shifted.filter((ref) => ref === first),
    ...shifted.filter((ref) => ref !== first),
  ].join(" ");
}

function shiftPart(ref: string, shift: CellShift): string[] {
  const band = bandArea(shift);
  const area = readRangeText(ref);
  const within = area && intersectAreas(area, band);
  if (!area || !within) return [ref];
  const moved = shiftArea(within, shift);
  if (areaCovers(band, area)) return moved ? [refOf(ref, area, moved)] : [];
  if (moved && isSameArea(within, moved)) return [ref];
  return [...(moved ? [moved] : []), ...subtractArea(area, band)].map(areaAddress);
}

/** Where the first cell of the first area is after the shift; where it was, if it was deleted. */
function newAnchor(area: Area | null, shift: CellShift): Area | null {
  const cell = area && { ...area, rowCount: 1, columnCount: 1 };
  return cell && (shiftArea(cell, shift) ?? cell);
}

function refOf(ref: string, before: Area, after: Area): string {
  return isSameArea(before, after) ? ref : areaAddress(after);
}

/**
 * Moves what the frame of the shifted sheet says about its own cells: merges, rules, validations, links, filters,
 * protected ranges, page breaks, also those that Excel 2010 added in extLst.
 * The view (selection, frozen panes) stays, as in Excel.
 */
export function shiftFrame(frame: XmlElement, shift: CellShift): void {
  for (const element of [...frame.all()]) {
    if (element.parent === null || element.local === "selection" || element.local === "pane")
      continue;
    if (element.local === "brk") shiftBreak(element, element.parent.local, shift);
    else if (element.local === "sqref") shiftRuleOfExtension(element, shift);
    else if (element.local === "filterColumn") continue;
    else if (element.local !== "dataRef") shiftAttribute(element, shift);
  }
  for (const local of ["mergeCells", "hyperlinks", "dataValidations"]) updateList(frame, local);
}

function shiftAttribute(element: XmlElement, shift: CellShift): void {
  for (const name of ["sqref", "ref"]) {
    const old = element.attribute(name);
    if (old === null || element.local === "dimension") continue;
    const refs = name === "sqref" ? shiftRefs(old, shift) : shiftRef(old, shift);
    if (refs === old) continue;
    if (refs === "") {
      element.remove();
      return;
    }
    if (name === "sqref") anchorFormulas(element, old, shift);
    if (element.local === "autoFilter") shiftFilterColumns(element, old, shift);
    element.setAttribute(name, refs);
  }
}

/** A filter's columns are counted from its first; one whose column is deleted goes. */
function shiftFilterColumns(filter: XmlElement, old: string, shift: CellShift): void {
  const first = readRangeText(old)?.columnIndex ?? 0;
  const start = shift.axis === "column" ? shiftRowRun(first, first, shift)?.top : first;
  for (const element of filter.elements("filterColumn")) {
    if (shift.axis !== "column") return;
    const column = first + Number(element.attribute("colId") ?? 0);
    const run = shiftRowRun(column, column, shift);
    if (run) element.setAttribute("colId", String(run.top - (start ?? shift.first + shift.by)));
    else element.remove();
  }
}

/** x14 rules and validations keep their areas in a child's text. */
function shiftRuleOfExtension(element: XmlElement, shift: CellShift): void {
  const refs = shiftRefs(element.text, shift);
  const rule = element.parent;
  if (refs === element.text || !rule) return;
  if (refs === "") {
    rule.remove();
    return;
  }
  anchorFormulas(rule, element.text, shift);
  element.setText(refs);
}

/** Rows move within a page; a break between deleted rows is gone. */
function shiftBreak(element: XmlElement, list: string, shift: CellShift): void {
  if (shift.band || list !== (shift.axis === "column" ? "colBreaks" : "rowBreaks")) return;
  const index = Number(element.attribute("id") ?? 0);
  const run = shiftRowRun(index, index, shift);
  if (run) element.setAttribute("id", String(run.top));
  else element.remove();
}

/**
 * Formulas of rules are written as seen from the first cell. When that is deleted, they are to be seen
 * from the first one that is left; the references themselves are shifted with all others afterwards.
 */
function anchorFormulas(rule: XmlElement, oldRefs: string, shift: CellShift): void {
  const anchor = readRangeText(oldRefs.trim().split(/\s+/)[0] ?? "");
  if (!anchor || shift.by >= 0) return;
  const first = { ...anchor, rowCount: 1, columnCount: 1 };
  if (shiftArea(first, shift) !== null) return;
  const by = shift.first - (shift.axis === "column" ? anchor.columnIndex : anchor.rowIndex);
  const [rows, columns] = shift.axis === "column" ? [0, by] : [by, 0];
  for (const element of rule.all()) {
    if (!formulaElements.has(element.local)) continue;
    if (element.text !== "" && element.children.every((child) => typeof child === "string")) {
      element.setText(moveFormula(element.text, rows, columns));
    }
  }
}

function updateList(frame: XmlElement, local: string): void {
  const list = frame.element(local);
  if (!list) return;
  const rest = list.elements().length;
  if (rest === 0) list.remove();
  else if (list.attribute("count") !== null) list.setAttribute("count", String(rest));
}
