import type { Assessment } from "../domain/Assessment";
import { periodFromId } from "../domain/calendar/periodFromId";
import type { ReportingPeriod } from "../domain/calendar/ReportingPeriod";
import { buildConsolidatePlan } from "../domain/report/buildConsolidatePlan";
import { historySheetName } from "../domain/report/historySheetName";
import type { ReportWords } from "../domain/report/ReportWords";
import type { WorkbookSnapshot } from "../domain/sheet/WorkbookSnapshot";
import type { WritePlan, WriteStep } from "../domain/sheet/WritePlan";
import { freeSheetName, sheetNamed } from "../domain/sheet/sheetNamed";
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
  const renamed = name === wanted ? plan : renameReport(plan, wanted, name);
  return keepEarlier(renamed, assessment.period, snapshot);
}

/** The plan with the period of its report, which keeps a copy of the sheet's old report where that is of another one. */
function keepEarlier(
  plan: WritePlan,
  period: ReportingPeriod | null,
  { sheets }: WorkbookSnapshot,
): WritePlan {
  const steps = plan.steps.map((step): WriteStep => {
    if (step.kind !== "replaceSheet") return step;
    const old = periodFromId(sheetNamed(sheets, step.sheet)?.ownedPeriod ?? "");
    const isEarlier = old !== null && period !== null && old.id !== period.id;
    const keepAs = isEarlier ? freeSheetName(sheets, historySheetName(old)) : null;
    return { ...step, period: period?.id ?? null, keepAs };
  });
  return { ...plan, steps };
}

/** Name of the sheet that is going to keep the report of an earlier period; null where none is kept. */
export function keptSheetOf(plan: WritePlan): string | null {
  return reportStepOf(plan)?.keepAs ?? null;
}

/** Name of the sheet that a plan puts a report into. */
export function reportSheetOf(plan: WritePlan): string | null {
  return reportStepOf(plan)?.sheet ?? null;
}

function reportStepOf({ steps }: WritePlan): Extract<WriteStep, { kind: "replaceSheet" }> | null {
  return steps.find((step) => step.kind === "replaceSheet") ?? null;
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
