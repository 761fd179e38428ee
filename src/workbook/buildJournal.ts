import type { WorkbookSnapshot } from "../domain/sheet/WorkbookSnapshot";
import type { SheetContent, WritePlan } from "../domain/sheet/WritePlan";
import type { Placement, RowHeightRun, RunJournal } from "./RunJournal";
import { freeSheetName } from "./sheetNamed";

const stagingName = "_thvps_tam";

/** All that finishing the plan needs once its staging sheets are complete; one placement per written sheet, in order. */
export function buildJournal(plan: WritePlan, snapshot: WorkbookSnapshot): RunJournal {
  const names = [...snapshot.sheets.map(({ name }) => ({ name }))];
  const placements: Placement[] = [];
  for (const step of plan.steps) {
    if (step.kind !== "replaceSheet") continue;
    const staging = freeSheetName(names, stagingName);
    names.push({ name: staging });
    placements.push(placementOf(staging, step.sheet, step.content));
  }
  const rules = plan.steps.flatMap((step) =>
    step.kind === "replaceRules" ? [{ sheet: step.sheet, rules: step.rules }] : [],
  );
  return { version: 1, action: plan.action, phase: "placing", placements, rules };
}

function placementOf(staging: string, target: string, content: SheetContent): Placement {
  const { columnWidths, frozenRows, page } = content;
  return {
    staging,
    target,
    rowCount: Math.max(1, content.values.length),
    columnCount: Math.max(1, content.values[0]?.length ?? 0),
    columnWidths,
    rowHeights: rowHeightRuns(content),
    frozenRows,
    page,
  };
}

function rowHeightRuns({ values, rowHeights }: SheetContent): RowHeightRun[] {
  const runs: RowHeightRun[] = [];
  for (let row = 0; row < values.length; row++) {
    const height = rowHeights[row] ?? null;
    const last = runs[runs.length - 1];
    if (last?.height === height) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: row, count: 1, height });
  }
  return runs;
}
