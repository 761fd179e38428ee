import { type Area, areasMeet } from "../../../domain/sheet/Area";
import { moveFormula } from "../formula/moveFormula";
import { isTrue } from "../styles/readStyle";
import type { Validation, ValidationModel, ValidationRule } from "../model/ValidationModel";
import { escapeHex, unescapeHex } from "../../package/xml/escapeXml";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readAreas, subtractArea, writeAreas } from "../sheet/areas";
import type { Sheet } from "../sheet/Sheet";
import { sheetOrder } from "../sheet/SheetPart";

/** The data validations of a sheet: its own, and those of Excel 2010, which may name other sheets, in extLst. */
export class ValidationList implements ValidationModel {
  constructor(private readonly sheet: Sheet) {}

  touching(area: Area): readonly Validation[] {
    return this.elementsIn(area).map(readValidation);
  }

  set(area: Area, rule: ValidationRule): void {
    this.clear(area);
    const list = this.sheet.touch().frame.ensure("dataValidations", sheetOrder);
    const element = list.append(list.create("dataValidation", attributesOf(rule)));
    element.setAttribute("sqref", writeAreas([area]));
    for (const name of ["formula1", "formula2"] as const) {
      const formula = rule[name];
      if (formula !== null) element.append(element.create(name)).setText(formula);
    }
    writeCount(list);
  }

  clear(area: Area): void {
    for (const element of this.elementsIn(area)) {
      this.sheet.touch();
      const before = areasOf(element);
      const after = before.flatMap((part) => subtractArea(part, area));
      if (after.length > 0) writeRest(element, before, after);
      else removeElement(element);
    }
  }

  private elementsIn(area: Area): XmlElement[] {
    const { frame } = this.sheet.part;
    const own = frame.element("dataValidations")?.elements("dataValidation") ?? [];
    const extension = [...(frame.element("extLst")?.all() ?? [])].filter(
      (element) => element.local === "dataValidation",
    );
    return [...own, ...extension].filter((element) =>
      areasOf(element).some((part) => areasMeet(part, area)),
    );
  }
}

function areasOf(element: XmlElement): Area[] {
  return readAreas(element.attribute("sqref") ?? element.childNamed("sqref")?.text.trim() ?? "");
}

/** What is left, with formulas as seen from the cell that is the first now. */
function writeRest(element: XmlElement, before: readonly Area[], after: readonly Area[]): void {
  const [from, to] = [before[0], after[0]];
  if (from && to) {
    for (const holder of formulasOf(element)) {
      const [rows, columns] = [to.rowIndex - from.rowIndex, to.columnIndex - from.columnIndex];
      holder.setText(moveFormula(holder.text, rows, columns));
    }
  }
  const sqref = element.childNamed("sqref");
  if (sqref) sqref.setText(writeAreas(after));
  else element.setAttribute("sqref", writeAreas(after));
}

/** formula1 and formula2, or in extLst the xm:f within. */
function formulasOf(element: XmlElement): XmlElement[] {
  return ["formula1", "formula2"].flatMap((name) => {
    const formula = element.childNamed(name);
    return formula ? [formula.childNamed("f") ?? formula] : [];
  });
}

/** A list does not stay empty; in extLst, neither does the extension around it. */
function removeElement(element: XmlElement): void {
  const list = element.parent;
  element.remove();
  if (!list) return;
  if (list.elements("dataValidation").length > 0) {
    writeCount(list);
    return;
  }
  const extension = list.parent;
  list.remove();
  if (extension?.local !== "ext") return;
  const all = extension.parent;
  extension.remove();
  if (all?.elements().length === 0) all.remove();
}

function writeCount(list: XmlElement): void {
  list.setAttribute("count", String(list.elements("dataValidation").length));
}

function readValidation(element: XmlElement): Validation {
  const text = (name: string): string => unescapeHex(element.attribute(name) ?? "");
  const formula = (name: string): string | null => {
    const found = element.childNamed(name);
    return found ? (found.childNamed("f") ?? found).text : null;
  };
  return {
    areas: areasOf(element),
    type: element.attribute("type") ?? "none",
    operator: element.attribute("operator") ?? "between",
    formula1: formula("formula1"),
    formula2: formula("formula2"),
    allowBlank: isTrue(element.attribute("allowBlank")),
    // The file's attribute says the opposite of its name.
    hasDropDown: !isTrue(element.attribute("showDropDown")),
    showPrompt: isTrue(element.attribute("showInputMessage")),
    promptTitle: text("promptTitle"),
    prompt: text("prompt"),
    showError: isTrue(element.attribute("showErrorMessage")),
    errorTitle: text("errorTitle"),
    error: text("error"),
    errorStyle: element.attribute("errorStyle") ?? "stop",
  };
}

function attributesOf(rule: ValidationRule): Record<string, string | null> {
  const flag = (isSet: boolean): string | null => (isSet ? "1" : null);
  const text = (value: string): string | null => (value === "" ? null : escapeHex(value));
  return {
    type: rule.type === "none" ? null : rule.type,
    errorStyle: rule.errorStyle === "stop" ? null : rule.errorStyle,
    operator: rule.operator === "between" ? null : rule.operator,
    allowBlank: flag(rule.allowBlank),
    showDropDown: flag(!rule.hasDropDown),
    showInputMessage: flag(rule.showPrompt),
    showErrorMessage: flag(rule.showError),
    errorTitle: text(rule.errorTitle),
    error: text(rule.error),
    promptTitle: text(rule.promptTitle),
    prompt: text(rule.prompt),
  };
}
