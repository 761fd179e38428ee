import type { Styles } from "../styles/Styles";
import { readDifferential, writeDifferential } from "../styles/differentials";
import { isTrue } from "../styles/readStyle";
import type { ConditionalRule, NewRule } from "../WorkbookModel";
import type { XmlElement } from "../xml/XmlElement";
import { readAreas, writeAreas } from "./areas";
import { sheetOrder } from "./SheetPart";

/** A rule and its element. */
export interface PlacedRule {
  readonly rule: ConditionalRule;
  readonly element: XmlElement;
}

/**
 * Rules in the order they apply. Those that Excel 2010 added (in extLst: data bars with borders, icon sets of
 * three stars…) are kept in the file but not listed.
 */
export function readRules(
  frame: XmlElement,
  styles: Styles,
  idOf: (rule: XmlElement) => string,
): PlacedRule[] {
  const placed: PlacedRule[] = [];
  for (const group of frame.elements("conditionalFormatting")) {
    const areas = readAreas(group.attribute("sqref") ?? "");
    for (const element of group.elements("cfRule")) {
      const dxf = element.attribute("dxfId");
      const rule = {
        id: idOf(element),
        areas,
        type: element.attribute("type") ?? "",
        formula: element.element("formula")?.text ?? null,
        priority: Number(element.attribute("priority") ?? 0),
        stopIfTrue: isTrue(element.attribute("stopIfTrue")),
        ...readDifferential(styles, dxf === null ? null : Number(dxf)),
      };
      placed.push({ rule, element });
    }
  }
  return placed.sort((a, b) => a.rule.priority - b.rule.priority);
}

/** Adds the rule as the first to apply: all others, also those in extLst, move one down. */
export function addRule(frame: XmlElement, styles: Styles, rule: NewRule): XmlElement {
  for (const other of frame.all()) {
    const priority = other.local === "cfRule" ? other.attribute("priority") : null;
    if (priority !== null) other.setAttribute("priority", String(Number(priority) + 1));
  }
  const group = frame.create("conditionalFormatting", { sqref: writeAreas(rule.areas) });
  const dxf = writeDifferential(styles, rule);
  const element = group.append(
    group.create("cfRule", {
      type: "expression",
      dxfId: dxf === null ? null : String(dxf),
      priority: "1",
      stopIfTrue: rule.stopIfTrue ? "1" : null,
    }),
  );
  element.append(element.create("formula")).setText(rule.formula);
  frame.insertInOrder(group, sheetOrder);
  return element;
}

export function removeRule(element: XmlElement): void {
  const group = element.parent;
  element.remove();
  if (group?.elements("cfRule").length === 0) group.remove();
}
