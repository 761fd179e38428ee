import type { RunOptions } from "../domain/Assessment";
import type { ReportWords } from "../domain/report/ReportWords";
import type { ActionContext, WriteOutcome } from "./Action";
import { planConsolidation, reportSheetOf } from "./planConsolidation";
import { readAssessment } from "./readAssessment";
import { writeOutcome } from "./writeOutcome";
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
  const read = await readAssessment(context, options);
  context.onProgress({ stage: "building", done: 0, total: 1 });
  const plan = planConsolidation(read.assessment, read.snapshot, words);
  context.onProgress({ stage: "building", done: 1, total: 1 });
  if (!plan) return writeOutcome(read, null, []);
  const findings = await writePlan(context, plan, read.snapshot);
  return writeOutcome(read, reportSheetOf(plan), findings);
}
