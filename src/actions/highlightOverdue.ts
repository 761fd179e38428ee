import type { RunOptions } from "../domain/Assessment";
import { buildHighlightPlan } from "../domain/plan/buildHighlightPlan";
import type { ActionContext, WriteOutcome } from "./Action";
import { countHighlightedRows } from "./countHighlightedRows";
import { readAssessment } from "./readAssessment";
import { writePlan } from "./writePlan";

/**
 * Tô màu nội dung quá hạn: replaces the add-in's own rules on the plan sheet; the person's rules and fills
 * stay. Nothing is written where there is no plan or its sheet is protected: the findings say so.
 * Throws what Excel threw; the workbook is then as before.
 */
export async function highlightOverdue(
  context: ActionContext,
  options: RunOptions,
): Promise<WriteOutcome> {
  const { assessment, recovered, snapshot } = await readAssessment(context, options);
  const nothing = { assessment, recovered, writtenSheet: null, highlightedRows: 0 };
  if (!assessment.plan) return { ...nothing, findings: [] };
  const findings = await writePlan(context, buildHighlightPlan(assessment, snapshot), snapshot);
  if (findings.length > 0) return { ...nothing, findings };
  return {
    assessment,
    recovered,
    findings,
    writtenSheet: assessment.plan.table.sheet,
    highlightedRows: countHighlightedRows(assessment),
  };
}
