import type { RunOptions } from "../domain/Assessment";
import type { ReportWords } from "../domain/report/ReportWords";
import type { ActionContext, WriteOutcome } from "./Action";
import { countHighlightedRows } from "./countHighlightedRows";
import { planConsolidation } from "./planConsolidation";
import { readAssessment } from "./readAssessment";
import { writePlan } from "./writePlan";

/**
 * Tổng hợp báo cáo: checks, highlights and puts the report in its sheet, in one run. Findings do not stop
 * it; without a plan, or with the report's sheet, the plan's sheet or the structure protected, nothing is
 * written and the findings say why. Throws what Excel threw, or the signal's reason; the workbook is then
 * as before.
 */
export async function consolidate(
  context: ActionContext,
  options: RunOptions,
  words: ReportWords,
): Promise<WriteOutcome> {
  const { assessment, recovered, snapshot } = await readAssessment(context, options);
  const nothing = { assessment, recovered, writtenSheet: null, highlightedRows: 0 };
  context.onProgress({ stage: "building", done: 0, total: 1 });
  const plan = planConsolidation(assessment, snapshot, words);
  context.onProgress({ stage: "building", done: 1, total: 1 });
  if (!plan) return { ...nothing, findings: [] };
  const findings = await writePlan(context, plan, snapshot);
  if (findings.length > 0) return { ...nothing, findings };
  return {
    assessment,
    recovered,
    findings,
    writtenSheet: plan.steps.find(({ kind }) => kind === "replaceSheet")?.sheet ?? null,
    highlightedRows: countHighlightedRows(assessment),
  };
}
