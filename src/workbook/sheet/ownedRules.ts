import { areaAddress } from "../../domain/sheet/Area";
import type { HighlightRule } from "../../domain/sheet/WritePlan";

/** Stands in the formula of every rule of the add-in's own: `N("thvps")` is 0 and changes nothing. */
const marker = /\bN\(\s*"thvps"\s*\)/i;

/** Whether a conditional format's formula says that it is the add-in's own. */
function isOwnedFormula(formula: unknown): boolean {
  return typeof formula === "string" && marker.test(formula);
}

/** Queues loading a sheet's conditional formats; `ownedRulesOf` reads the answer. */
export function loadRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet
    .getRange()
    .untrack()
    .conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
}

/** One of the add-in's own conditional formats. */
export interface OwnedRule {
  readonly id: string;
  readonly formula: string;
}

/** The add-in's own rules among the loaded ones, first priority first; a user's rules are left out. */
export function ownedRulesOf(formats: Excel.ConditionalFormatCollection): OwnedRule[] {
  return formats.items.flatMap((format) => {
    if (format.type !== "Custom" || format.customOrNullObject.isNullObject) return [];
    const { formula } = format.customOrNullObject.rule;
    // A run that died between adding a rule and giving it its formula leaves one without; people cannot.
    return isOwnedFormula(formula) || formula === "" ? [{ id: format.id, formula }] : [];
  });
}

/** Queues removing the add-in's own rules by their ids and adding the new ones, the first on top. */
export function replaceRules(
  sheet: Excel.Worksheet,
  oldRules: readonly OwnedRule[],
  newRules: readonly HighlightRule[],
): void {
  const formats = sheet.getRange().untrack().conditionalFormats;
  for (const { id } of oldRules) formats.getItem(id).delete();
  // Excel puts an added rule before all others.
  for (const rule of [...newRules].reverse()) {
    const range = sheet.getRange(areaAddress(rule.area)).untrack();
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = rule.formula;
    custom.format.fill.color = rule.fill;
    custom.format.font.color = rule.fontColor;
  }
}
