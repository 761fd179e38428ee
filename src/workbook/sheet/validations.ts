import { absoluteAreaAddress, areaAddress } from "../../domain/sheet/Area";
import type { CellRule, CellValidation } from "../../domain/sheet/CellValidation";

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Queues the rules of what may be typed, with what Excel shows and says. */
export function addValidations(
  sheet: Excel.Worksheet,
  validations: readonly CellValidation[],
): void {
  for (const { area, rule, prompt, error } of validations) {
    const { dataValidation } = sheet.getRange(areaAddress(area)).untrack();
    dataValidation.rule = ruleOf(rule);
    dataValidation.ignoreBlanks = true;
    if (prompt) dataValidation.prompt = { ...prompt, showPrompt: true };
    if (error) dataValidation.errorAlert = alertOf(error);
  }
}

function alertOf({
  title,
  message,
  style,
}: NonNullable<CellValidation["error"]>): Excel.DataValidationErrorAlert {
  return { title, message, style: styles[style], showAlert: true };
}

function ruleOf(rule: CellRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.texts.join(",") } };
    case "listOfCells":
      return { list: { inCellDropDown: true, source: `=${absoluteAreaAddress(rule.source)}` } };
    case "date":
    case "wholeNumber":
    case "decimal":
      return {
        [rule.kind]: { formula1: rule.from, formula2: rule.to, operator: "Between" },
      };
  }
}
