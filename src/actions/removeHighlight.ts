import type { WritePlan } from "../domain/sheet/WritePlan";
import { countOwnedRules } from "../workbook/read/countOwnedRules";
import type { ActionContext, RemoveOutcome } from "./run/Action";
import { readRecovered } from "./run/readAssessment";
import { writePlan } from "./run/writePlan";

/** Xóa tô màu: takes the add-in's own rules off every sheet that has any; the person's rules and fills stay. */
export async function removeHighlight(context: ActionContext): Promise<RemoveOutcome> {
  const { recovered, snapshot } = await readRecovered(context);
  const counts = await countOwnedRules(context.run);
  const sheets = [...counts.keys()];
  if (sheets.length === 0) return { recovered, sheets, removedRules: 0, findings: [] };
  const plan: WritePlan = {
    action: "removeHighlight",
    steps: sheets.map((sheet) => ({ kind: "replaceRules", sheet, rules: [] })),
    activate: null,
  };
  const findings = await writePlan(context, plan, snapshot);
  if (findings.length > 0) return { recovered, sheets: [], removedRules: 0, findings };
  const removedRules = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { recovered, sheets, removedRules, findings };
}
