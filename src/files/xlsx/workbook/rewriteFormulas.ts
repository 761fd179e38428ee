import type { OfficePackage } from "../../package/OfficePackage";
import type { Sheet } from "../sheet/Sheet";
import type { XmlElement } from "../../package/xml/XmlElement";
import { formulaElements } from "../sheet/formulaElements";
import { nameElements } from "./DefinedNames";

/** Gives the new text of a formula; `sheet` is the name of the sheet it stands in, "" where it is none's. */
export type FormulaChange = (formula: string, sheet: string) => string;

/** What formulas can stand in. */
export interface FormulaPlaces {
  readonly parts: OfficePackage;
  readonly sheets: readonly Sheet[];
  readonly root: XmlElement;
  readonly touchWorkbook: () => void;
  readonly noteFormulaRemoved: () => void;
  readonly noteFormulaWritten: () => void;
}

/**
 * Rewrites every formula of the workbook: cells, rules, validations, links, names, tables and charts.
 * Only parts in which something changes are written. `own` is the sheet whose formulas need not name it to mean it.
 * Formulas of the other sheets are looked at only where the sheet has `mark`, which stands after a sheet's name.
 */
export function rewriteFormulas(
  places: FormulaPlaces,
  change: FormulaChange,
  own: Sheet | null = null,
  mark = "!",
): void {
  for (const sheet of places.sheets) {
    if (sheet !== own && !sheet.mayContain(mark)) continue;
    const ownChange = (formula: string): string => change(formula, sheet.name);
    rewriteCells(places, sheet, ownChange);
    rewriteFrame(sheet, ownChange);
  }
  for (const name of nameElements(places.root)) {
    if (!name.text.includes(mark)) continue;
    const text = change(name.text, "");
    if (text === name.text) continue;
    places.touchWorkbook();
    name.setText(text);
  }
  for (const part of places.parts.partNames()) {
    if (/\/(charts|tables)\/[^/]+\.xml$/i.test(part)) rewritePart(places.parts, part, change);
  }
}

function rewriteCells(
  places: FormulaPlaces,
  sheet: Sheet,
  change: (formula: string) => string,
): void {
  const { formulas } = sheet.part.waitingCells;
  if (!formulas.some((formula) => change(formula) !== formula)) return;
  sheet.touch();
  formulas.rewrite(change);
  places.noteFormulaWritten();
}

function rewriteFrame(sheet: Sheet, change: (formula: string) => string): void {
  for (const element of sheet.part.frame.all()) {
    if (formulaElements.has(element.local) && element.children.every(isText)) {
      const text = change(element.text);
      if (text === element.text) continue;
      sheet.touch();
      element.setText(text);
    } else if (element.local === "hyperlink") {
      const location = element.attribute("location");
      const changed = location === null ? null : change(location);
      if (changed === location) continue;
      sheet.touch();
      element.setAttribute("location", changed);
    }
  }
}

/** "c:f" of charts, column formulas of tables. */
const partElements = new Set(["f", "calculatedColumnFormula", "totalsRowFormula"]);

function rewritePart(parts: OfficePackage, part: string, change: FormulaChange): void {
  for (const element of parts.document(part).root.all()) {
    if (!partElements.has(element.local) || !element.children.every(isText)) continue;
    const text = change(element.text, "");
    if (text === element.text) continue;
    parts.touch(part);
    element.setText(text);
  }
}

function isText(node: XmlElement | string): boolean {
  return typeof node === "string";
}
