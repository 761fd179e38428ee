import type { Assessment } from "../Assessment";
import type { WorkbookSnapshot } from "../sheet/WorkbookSnapshot";
import type { WritePlan, WriteStep } from "../sheet/WritePlan";
import { buildHighlightRules } from "./buildHighlightRules";

/** Writes of "Tô màu nội dung quá hạn": the plan's own rules and nothing else. No step without a plan. */
export function buildHighlightPlan(assessment: Assessment, snapshot: WorkbookSnapshot): WritePlan {
  return {
    action: "highlightOverdue",
    steps: highlightSteps(assessment, snapshot),
    activate: assessment.plan?.table.sheet ?? null,
  };
}

/** Replaces the add-in's rules on the plan's sheet; also with none, so that old ones go. */
export function highlightSteps(
  assessment: Assessment,
  snapshot: WorkbookSnapshot,
): readonly WriteStep[] {
  const sheet = snapshot.sheets.find(({ name }) => name === assessment.plan?.table.sheet);
  if (!sheet) return [];
  const rules = buildHighlightRules(assessment, sheet);
  return [{ kind: "replaceRules", sheet: sheet.name, rules }];
}
