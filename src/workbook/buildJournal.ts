import type { Area } from "../domain/sheet/Area";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/sheet/WorkbookSnapshot";
import type { SheetContent, WritePlan } from "../domain/sheet/WritePlan";
import { joinAddresses } from "./joinAddresses";
import type { KeptReport, Placement, RowHeightGroup, RunJournal } from "./RunJournal";
import { freeSheetName, sheetNamed } from "./sheetNamed";

const stagingName = "_thvps_tam";

/** All that finishing the plan needs once its staging sheets are complete; one placement per written sheet, in order. */
export function buildJournal(plan: WritePlan, snapshot: WorkbookSnapshot): RunJournal {
  const names = snapshot.sheets.map(({ name }) => ({ name }));
  const placements: Placement[] = [];
  const kept: KeptReport[] = [];
  for (const step of plan.steps) {
    if (step.kind !== "replaceSheet") continue;
    const staging = freeSheetName(names, stagingName);
    names.push({ name: staging });
    const old = sheetNamed(snapshot.sheets, step.sheet);
    placements.push({
      ...placementOf(staging, step, old?.area ?? null),
      period: step.period ?? null,
    });
    if (!old || !step.keepAs || !isOfOtherPeriod(old, step.period)) continue;
    const copy = freeSheetName(names, stagingName);
    names.push({ name: copy });
    const target = freeSheetName(names, step.keepAs);
    kept.push({ source: old.name, made: freeSheetName(names, old.name), copy, target });
  }
  const rules = plan.steps.flatMap((step) =>
    step.kind === "replaceRules" ? [{ sheet: step.sheet, rules: step.rules }] : [],
  );
  return { version: 1, action: plan.action, phase: "placing", placements, rules, kept };
}

/** Whether both are known to be of a period, and not of the same. */
function isOfOtherPeriod(
  { ownedPeriod = "" }: SheetSnapshot,
  period: string | null = null,
): boolean {
  return ownedPeriod !== "" && period !== null && ownedPeriod !== period;
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
    rowHeights: rowHeightGroups(content, old),
    frozenRows,
    page,
  };
}

/** Rows of one height together; rows of a longer old report get their height back from Excel. */
function rowHeightGroups({ values, rowHeights }: SheetContent, old: Area | null): RowHeightGroup[] {
  const areas = new Map<number | null, Area[]>();
  const lastRow = Math.max(values.length, old ? old.rowIndex + old.rowCount : 0);
  for (let rowIndex = 0; rowIndex < lastRow; rowIndex++) {
    const height = rowHeights[rowIndex] ?? null;
    const group = areas.get(height) ?? [];
    const last = group.pop();
    if (last && last.rowIndex + last.rowCount === rowIndex) {
      group.push({ ...last, rowCount: last.rowCount + 1 });
    } else {
      group.push(...(last ? [last] : []), {
        rowIndex,
        columnIndex: 0,
        rowCount: 1,
        columnCount: 1,
      });
    }
    areas.set(height, group);
  }
  return [...areas].map(([height, group]) => ({ height, addresses: joinAddresses(group) }));
}
