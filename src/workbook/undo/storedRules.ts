import type { StoredRule } from "./Checkpoint";
import { rangesAt } from "../excel/joinAddresses";
import { localAddress } from "../excel/localAddress";
import type { OwnedRule } from "../sheet/ownedRules";

/**
 * Queues reading all of the add-in's own rules of some sheets; the answer after a sync. Nothing is queued where there
 * are none.
 */
export function loadStoredRules(
  context: Excel.RequestContext,
  ownedRules: ReadonlyMap<string, readonly OwnedRule[]>,
): () => Map<string, StoredRule[]> {
  const requests = [...ownedRules].map(([sheet, rules]) => {
    const formats = context.workbook.worksheets
      .getItem(sheet)
      .getRange()
      .untrack().conditionalFormats;
    return { sheet, loaded: rules.map(({ id }) => loadRule(formats.getItem(id))) };
  });
  return () => new Map(requests.map(({ sheet, loaded }) => [sheet, loaded.map((read) => read())]));
}

function loadRule(format: Excel.ConditionalFormat): () => StoredRule {
  format.load("priority,stopIfTrue");
  const { rule, format: look } = format.custom;
  rule.load("formula");
  look.fill.load("color");
  look.font.load("color");
  const ranges = format.getRanges().untrack().load("address");
  return () => ({
    address: localAddress(ranges.address),
    formula: rule.formula,
    fill: look.fill.color,
    fontColor: look.font.color,
    stopIfTrue: format.stopIfTrue,
    priority: format.priority,
  });
}

/** Queues adding rules at the places they had; none of the add-in's own is left on the sheet. */
export function restoreRules(sheet: Excel.Worksheet, rules: readonly StoredRule[]): void {
  // From the first on, each lands at its place among all that are there by then.
  for (const rule of [...rules].sort((a, b) => a.priority - b.priority)) {
    const target = rangesAt(sheet, rule.address);
    const format = target.conditionalFormats.add("Custom");
    format.custom.rule.formula = rule.formula;
    if (rule.fill) format.custom.format.fill.color = rule.fill;
    if (rule.fontColor) format.custom.format.font.color = rule.fontColor;
    format.stopIfTrue = rule.stopIfTrue;
    format.priority = rule.priority;
  }
}
