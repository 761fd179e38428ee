import type { RunOptions } from "../domain/Assessment";
import { buildConsolidatePlan } from "../domain/report/buildConsolidatePlan";
import type { ReportWords } from "../domain/report/ReportWords";
import type { ActionContext } from "./run/ActionContext";
import { readAssessment } from "./run/readAssessment";
import { writeOutcome, type WriteOutcome } from "./run/writeOutcome";
import { writePlan } from "./run/writePlan";
import type { ReportChange } from "../domain/consolidation/compareReports";
import type { PeriodReport } from "../domain/report/buildPeriodReport";

/** What a consolidation came to, and what it changed in the report. */
export interface ConsolidateOutcome extends WriteOutcome {
  readonly changes: readonly ReportChange[];
  /** The workbook held no report of the period before: all of it is new. */
  readonly isFirst: boolean;
  /** The workbook held this report already: nothing was written. */
  readonly isUnchanged: boolean;
  /** What the report says; null without a plan. */
  readonly report: PeriodReport | null;
}

/**
 * Tổng hợp báo cáo: checks, highlights and puts the report in its sheets, in one run; what people wrote into the
 * last one stays. Nothing is written where nothing is new. Findings do not stop it; without a plan, or with a
 * sheet of the report, the plan's sheet or the structure protected, nothing is written and the findings say why.
 * Throws what Excel threw, or the signal's reason; the workbook is then as before.
 */
export async function consolidate(
  context: ActionContext,
  options: RunOptions,
  words: ReportWords,
): Promise<ConsolidateOutcome> {
  const read = await readAssessment(context, options);
  if (!read.assessment.plan) {
    return {
      ...writeOutcome(read, null, []),
      changes: [],
      isFirst: false,
      isUnchanged: false,
      report: null,
    };
  }
  context.onProgress({ stage: "building", done: 0, total: 1 });
  const plan = buildConsolidatePlan(read.assessment, read.snapshot, words);
  context.onProgress({ stage: "building", done: 1, total: 1 });
  const isUnchanged = plan.write.steps.length === 0;
  const findings = isUnchanged ? [] : await writePlan(context, plan.write, read.snapshot);
  const outcome = writeOutcome(read, plan.sheet, findings);
  const changes = outcome.writtenSheet === null ? [] : plan.changes;
  return { ...outcome, changes, isFirst: plan.isFirst, isUnchanged, report: plan };
}
