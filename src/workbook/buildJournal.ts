import type { Area } from "../domain/sheet/Area";
import type { WorkbookSnapshot } from "../domain/sheet/WorkbookSnapshot";
import type { SheetContent, WritePlan } from "../domain/sheet/WritePlan";
import type { Placement, RowHeightRun, RunJournal } from "./RunJournal";
import { freeSheetName, sheetNamed } from "./sheetNamed";

const stagingName = "_thvps_tam";

/** All that finishing the plan needs once its staging sheets are complete; one placement per written sheet, in order. */
export function buildJournal(plan: WritePlan, snapshot: WorkbookSnapshot): RunJournal {
  const names = snapshot.sheets.map(({ name }) => ({ name }));
  const placements: Placement[] = [];
  for (const step of plan.steps) {
    if (step.kind !== "replaceSheet") continue;
    const staging = freeSheetName(names, stagingName);
    names.push({ name: staging });
    const old = sheetNamed(snapshot.sheets, step.sheet)?.area ?? null;
    placements.push(placementOf(staging, step, old));
  }
  const rules = plan.steps.flatMap((step) =>
    step.kind === "replaceRules" ? [{ sheet: step.sheet, rules: step.rules }] : [],
  );
  return { version: 1, action: plan.action, phase: "placing", placements, rules };
}

function placementOf(
  staging: string,
  { sheet, content }: { readonly sheet: string; readonly content: SheetContent },
  old: Area | null,
): Placement {
  const { columnWidths, frozenRows, page } = content;
  return {
    staging,
    target: sheet,
    rowCount: Math.max(1, content.values.length),
    columnCount: Math.max(1, content.values[0]?.length ?? 0),
    columnWidths,
    rowHeights: rowHeightRuns(content, old),
    frozenRows,
    page,
  };
}

/** Rows of a longer old report get their height back from Excel. */
function rowHeightRuns({ values, rowHeights }: SheetContent, old: Area | null): RowHeightRun[] {
  const runs: RowHeightRun[] = [];
  const lastRow = Math.max(values.length, old ? old.rowIndex + old.rowCount : 0);
  for (let row = 0; row < lastRow; row++) {
    const height = rowHeights[row] ?? null;
    const last = runs[runs.length - 1];
    if (last?.height === height) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: row, count: 1, height });
  }
  return runs;
}
