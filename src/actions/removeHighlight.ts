import type { WritePlan } from "../domain/sheet/WritePlan";
import { countOwnedRules } from "../workbook/read/countOwnedRules";
import type { ActionContext } from "./run/ActionContext";
import { readRecovered } from "./run/readAssessment";
import { writePlan } from "./run/writePlan";
import type { Finding } from "../domain/Finding";
import type { CheckOutcome } from "./run/CheckOutcome";

/** What taking the highlighting off came to. */
export interface RemoveOutcome extends Pick<CheckOutcome, "recovered"> {
  /** Sheets that the add-in's own rules were taken off. */
  readonly sheets: readonly string[];
  readonly removedRules: number;
  readonly findings: readonly Finding[];
}

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
