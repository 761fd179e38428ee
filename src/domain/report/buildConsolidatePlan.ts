import type { Assessment } from "../Assessment";
import { buildConsolidation } from "../consolidation/buildConsolidation";
import { highlightSteps } from "../plan/buildHighlightPlan";
import type { WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import type { WritePlan } from "../sheet/WritePlan";
import { buildReport } from "./buildReport";
import { buildReportSheet } from "./buildReportSheet";
import { reportSheetName } from "./reportLayout";
import type { ReportWords } from "./ReportWords";

/** Writes of "Tổng hợp báo cáo": the plan's highlighting, the report sheet, and then to show it. */
export function buildConsolidatePlan(
  assessment: Assessment,
  snapshot: WorkbookSnapshot,
  words: ReportWords,
): WritePlan {
  const model = buildReport(assessment, buildConsolidation(assessment), words);
  return {
    action: "consolidate",
    steps: [
      ...highlightSteps(assessment, snapshot),
      {
        kind: "replaceSheet",
        sheet: reportSheetName,
        role: "report",
        content: buildReportSheet(model),
      },
    ],
    activate: reportSheetName,
  };
}
