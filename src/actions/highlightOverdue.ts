import type { RunOptions } from "../domain/Assessment";
import { buildHighlightPlan } from "../domain/plan/buildHighlightPlan";
import type { ActionContext } from "./run/ActionContext";
import { type WriteOutcome, writeOutcome } from "./run/writeOutcome";
import { readAssessment } from "./run/readAssessment";
import { writePlan } from "./run/writePlan";

/**
 * Tô màu nội dung quá hạn: replaces the add-in's own rules on the plan sheet; the person's rules and fills
 * stay. Nothing is written where there is no plan or its sheet is protected: the findings say so.
 * Throws what Excel threw; the workbook is then as before.
 */
export async function highlightOverdue(
  context: ActionContext,
  options: RunOptions,
): Promise<WriteOutcome> {
  const read = await readAssessment(context, options);
  const { assessment, snapshot } = read;
  if (!assessment.plan) return writeOutcome(read, null, []);
  const plan = buildHighlightPlan(assessment, snapshot);
  const findings = await writePlan(context, plan, snapshot);
  return writeOutcome(read, assessment.plan.table.sheet, findings);
}
