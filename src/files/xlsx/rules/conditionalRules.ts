import type { Styles } from "../styles/Styles";
import { changeDifferential, readDifferential, writeDifferential } from "../styles/differentials";
import { isTrue } from "../styles/readStyle";
import type { ConditionalRule, NewRule } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readAreas, writeAreas } from "../sheet/areas";
import { sheetOrder } from "../sheet/SheetPart";

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

/** Changes what the patch names; what else the rule's format says stays. */
export function changeRule(styles: Styles, { element }: PlacedRule, patch: Partial<NewRule>): void {
  if (patch.areas !== undefined) placeRule(element, writeAreas(patch.areas));
  if (patch.formula !== undefined) element.ensure("formula").setText(patch.formula);
  if (patch.stopIfTrue !== undefined) {
    element.setAttribute("stopIfTrue", patch.stopIfTrue ? "1" : null);
  }
  if (patch.fill === undefined && patch.fontColor === undefined && patch.bold === undefined) return;
  const old = element.attribute("dxfId");
  const dxf = changeDifferential(styles, old === null ? null : Number(old), patch);
  element.setAttribute("dxfId", String(dxf));
}

/** Rules of the same areas share a group: one that gets others leaves it. */
function placeRule(element: XmlElement, areas: string): void {
  const group = element.parent;
  if (!group || group.attribute("sqref") === areas) return;
  if (group.elements("cfRule").length === 1) {
    group.setAttribute("sqref", areas);
    return;
  }
  const own = group.create("conditionalFormatting", { sqref: areas });
  group.parent?.insertInOrder(own, sheetOrder);
  element.remove();
  own.append(element);
}

/** Lets the rule apply right before another, or last (null); all rules, also those in extLst, are numbered anew. */
export function moveRule(frame: XmlElement, rule: XmlElement, before: XmlElement | null): void {
  const others = [...frame.all()]
    .filter((one) => one !== rule && one.local === "cfRule" && one.attribute("priority") !== null)
    .sort((a, b) => Number(a.attribute("priority")) - Number(b.attribute("priority")));
  const place = before === null ? others.length : others.indexOf(before);
  others.splice(place, 0, rule);
  others.forEach((one, index) => {
    one.setAttribute("priority", String(index + 1));
  });
}

/** Takes a rule away, and its group where it was the last of it. */
export function removeRule(element: XmlElement): void {
  const group = element.parent;
  element.remove();
  if (group?.elements("cfRule").length === 0) group.remove();
}
