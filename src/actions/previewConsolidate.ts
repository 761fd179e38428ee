import type { RunOptions } from "../domain/Assessment";
import { buildConsolidatePlan } from "../domain/report/buildConsolidatePlan";
import type { ReportWords } from "../domain/report/ReportWords";
import { sheetNamed } from "../domain/sheet/sheetNamed";
import { checkWritable } from "../workbook/write/checkWritable";
import type { ActionContext, ConsolidatePreview } from "./run/Action";
import { countHighlightedRows } from "./run/countHighlightedRows";
import { readAssessment } from "./run/readAssessment";

/** What `consolidate` would write now, what that changes, and what would keep it from being written. Writes nothing. */
export async function previewConsolidate(
  context: ActionContext,
  options: RunOptions,
  words: ReportWords,
): Promise<ConsolidatePreview> {
  const { assessment, recovered, snapshot } = await readAssessment(context, options);
  const highlightedRows = countHighlightedRows(assessment);
  const common = { assessment, recovered, highlightedRows };
  if (!assessment.plan) return { ...common, plan: null, report: null, findings: [] };
  const { write, model, changes, sheet, keptAs } = buildConsolidatePlan(
    assessment,
    snapshot,
    words,
  );
  return {
    ...common,
    plan: write,
    report: {
      sheet,
      keptAs,
      isNew: !sheetNamed(snapshot.sheets, sheet),
      isUnchanged: write.steps.length === 0,
      changes,
      model,
    },
    findings: checkWritable(write, snapshot),
  };
}
