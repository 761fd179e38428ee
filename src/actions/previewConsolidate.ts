import type { RunOptions } from "../domain/Assessment";
import { buildConsolidatePlan } from "../domain/report/buildConsolidatePlan";
import type { ReportWords } from "../domain/report/ReportWords";
import { sheetNamed } from "../domain/sheet/sheetNamed";
import { checkWritable } from "../workbook/write/checkWritable";
import type { ActionContext } from "./run/ActionContext";
import { countHighlightedRows } from "./run/countHighlightedRows";
import { readAssessment } from "./run/readAssessment";
import type { ReportChange } from "../domain/consolidation/compareReports";
import type { Finding } from "../domain/Finding";
import type { ReportModel } from "../domain/report/ReportModel";
import type { WritePlan } from "../domain/sheet/WritePlan";
import type { CheckOutcome } from "./run/CheckOutcome";

/** What a consolidation would write, before anything is written. */
export interface ConsolidatePreview extends CheckOutcome {
  /** null where there is no plan to consolidate. */
  readonly plan: WritePlan | null;
  /** The report that the plan puts into a sheet; null where there is no plan. */
  readonly report: {
    readonly sheet: string;
    /** The sheet is not there yet. */
    readonly isNew: boolean;
    /** The workbook holds this report already: nothing would be written. */
    readonly isUnchanged: boolean;
    readonly changes: readonly ReportChange[];
    /** Sheet that is going to keep the old report, since it is of another period; null where none is kept. */
    readonly keptAs: string | null;
    readonly model: ReportModel;
  } | null;
  readonly highlightedRows: number;
  /** What would keep it from being written (protected sheet or structure). */
  readonly findings: readonly Finding[];
}

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
