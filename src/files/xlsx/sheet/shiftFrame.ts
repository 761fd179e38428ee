import { type Area, areaAddress } from "../../../domain/sheet/Area";
import { moveFormula } from "../formula/moveFormula";
import { type RowShift, shiftRowRun } from "../formula/shiftFormula";
import type { XmlElement } from "../xml/XmlElement";
import { readRangeText } from "./areas";

/** The area after the shift; null when all its rows were deleted. */
export function shiftArea(area: Area, shift: RowShift): Area | null {
  const run = shiftRowRun(area.rowIndex, area.rowIndex + area.rowCount - 1, shift);
  return run && { ...area, rowIndex: run.top, rowCount: run.bottom - run.top + 1 };
}

/** "A1:B2 D4" after the shift; "" when nothing is left of it. What is no area stays as it is. */
export function shiftRefs(refs: string, shift: RowShift): string {
  return refs
    .split(/\s+/)
    .flatMap((ref) => {
      const area = readRangeText(ref);
      if (!area) return [ref];
      const shifted = shiftArea(area, shift);
      return shifted
        ? [
            shifted.rowIndex === area.rowIndex && shifted.rowCount === area.rowCount
              ? ref
              : areaAddress(shifted),
          ]
        : [];
    })
    .join(" ");
}

/**
 * Moves what the frame of the shifted sheet says about its own rows: merges, rules, validations, links, filters,
 * protected ranges, page breaks, also those that Excel 2010 added in extLst.
 * The view (selection, frozen panes) stays, as in Excel.
 */
export function shiftFrame(frame: XmlElement, shift: RowShift): void {
  for (const element of [...frame.all()]) {
    if (element.parent === null || element.local === "selection" || element.local === "pane")
      continue;
    if (element.local === "brk" && element.parent.local === "rowBreaks") shiftBreak(element, shift);
    else if (element.local === "sqref") shiftRuleOfExtension(element, shift);
    else if (element.local !== "dataRef") shiftAttribute(element, shift);
  }
  for (const local of ["mergeCells", "hyperlinks", "dataValidations"]) updateList(frame, local);
}

function shiftAttribute(element: XmlElement, shift: RowShift): void {
  for (const name of ["sqref", "ref"]) {
    const old = element.attribute(name);
    if (old === null || element.local === "dimension") continue;
    const refs = shiftRefs(old, shift);
    if (refs === old) continue;
    if (refs === "") {
      element.remove();
      return;
    }
    if (name === "sqref") anchorFormulas(element, firstRow(old), shift);
    element.setAttribute(name, refs);
  }
}

/** x14 rules and validations keep their areas in a child's text. */
function shiftRuleOfExtension(element: XmlElement, shift: RowShift): void {
  const refs = shiftRefs(element.text, shift);
  const rule = element.parent;
  if (refs === element.text || !rule) return;
  if (refs === "") {
    rule.remove();
    return;
  }
  anchorFormulas(rule, firstRow(element.text), shift);
  element.setText(refs);
}

/** Rows move within a page; a break between deleted rows is gone. */
function shiftBreak(element: XmlElement, shift: RowShift): void {
  const row = Number(element.attribute("id") ?? 0);
  const run = shiftRowRun(row, row, shift);
  if (run) element.setAttribute("id", String(run.top));
  else element.remove();
}

/**
 * Formulas of rules are written as seen from the first cell. When its row is deleted, they are to be seen
 * from the first row that is left; the references themselves are shifted with all others afterwards.
 */
function anchorFormulas(rule: XmlElement, anchor: number, shift: RowShift): void {
  if (shift.by >= 0 || anchor >= shift.first || anchor < shift.first + shift.by) return;
  const rows = shift.first - anchor;
  for (const element of rule.all()) {
    if (!["formula", "formula1", "formula2", "f"].includes(element.local)) continue;
    if (element.text !== "" && element.children.every((child) => typeof child === "string")) {
      element.setText(moveFormula(element.text, rows, 0));
    }
  }
}

function firstRow(refs: string): number {
  return readRangeText(refs.split(/\s+/)[0] ?? "")?.rowIndex ?? 0;
}

function updateList(frame: XmlElement, local: string): void {
  const list = frame.element(local);
  if (!list) return;
  const rest = list.elements().length;
  if (rest === 0) list.remove();
  else if (list.attribute("count") !== null) list.setAttribute("count", String(rest));
}
