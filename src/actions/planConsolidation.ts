import type { Assessment } from "../domain/Assessment";
import { buildConsolidatePlan } from "../domain/report/buildConsolidatePlan";
import type { ReportWords } from "../domain/report/ReportWords";
import type { WorkbookSnapshot } from "../domain/sheet/WorkbookSnapshot";
import type { WritePlan, WriteStep } from "../domain/sheet/WritePlan";
import { reportSheetName } from "./reportSheetName";

/** What consolidating is going to write; null where there is no plan. */
export function planConsolidation(
  assessment: Assessment,
  snapshot: WorkbookSnapshot,
  words: ReportWords,
): WritePlan | null {
  if (!assessment.plan) return null;
  const plan = buildConsolidatePlan(assessment, snapshot, words);
  const wanted = reportSheetOf(plan);
  if (wanted === null) return plan;
  const name = reportSheetName(snapshot, wanted);
  return name === wanted ? plan : renameReport(plan, wanted, name);
}

/** Name of the sheet that a plan puts a report into. */
export function reportSheetOf(plan: WritePlan): string | null {
  return plan.steps.find(({ kind }) => kind === "replaceSheet")?.sheet ?? null;
}

/** The plan for a report sheet of another name; links within the report follow. */
function renameReport(plan: WritePlan, from: string, to: string): WritePlan {
  const steps = plan.steps.map((step): WriteStep => {
    if (step.kind !== "replaceSheet" || step.sheet !== from) return step;
    const links = step.content.links.map((link) =>
      link.targetSheet === from ? { ...link, targetSheet: to } : link,
    );
    return { ...step, sheet: to, content: { ...step.content, links } };
  });
  return { ...plan, steps, activate: plan.activate === from ? to : plan.activate };
}
