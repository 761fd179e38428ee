import type { RunOptions } from "../domain/Assessment";
import { buildConsolidation } from "../domain/consolidation/buildConsolidation";
import { buildReport } from "../domain/report/buildReport";
import type { ReportWords } from "../domain/report/ReportWords";
import { checkWritable } from "../workbook/checkWritable";
import { sheetNamed } from "../domain/sheet/sheetNamed";
import type { ActionContext, ConsolidatePreview } from "./Action";
import { countHighlightedRows } from "./countHighlightedRows";
import { keptSheetOf, planConsolidation, reportSheetOf } from "./planConsolidation";
import { readAssessment } from "./readAssessment";

/** What `consolidate` would write now, and what would keep it from being written. Writes nothing. */
export async function previewConsolidate(
  context: ActionContext,
  options: RunOptions,
  words: ReportWords,
): Promise<ConsolidatePreview> {
  const { assessment, recovered, snapshot } = await readAssessment(context, options);
  const plan = planConsolidation(assessment, snapshot, words);
  const sheet = plan && reportSheetOf(plan);
  const report =
    sheet === null
      ? null
      : {
          sheet,
          keptAs: plan && keptSheetOf(plan),
          isNew: !sheetNamed(snapshot.sheets, sheet),
          model: buildReport(assessment, buildConsolidation(assessment), words),
        };
  return {
    assessment,
    recovered,
    plan,
    report,
    highlightedRows: countHighlightedRows(assessment),
    findings: plan ? checkWritable(plan, snapshot) : [],
  };
}
