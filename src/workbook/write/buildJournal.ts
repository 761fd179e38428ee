import type { Area } from "../../domain/sheet/Area";
import { freeSheetName, sheetNamed } from "../../domain/sheet/sheetNamed";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import { stepsOf, type StepOf, type WritePlan } from "../../domain/sheet/WritePlan";
import type { AddedSheet, KeptReport, MadeSheet, Placement, RunJournal } from "./RunJournal";
import { layoutOf } from "../sheet/SheetLayout";

const stagingName = "_thvps_tam";

/**
 * All that finishing the plan needs once its staging sheets are complete; one placement per replaced sheet and
 * one entry per added one, in order. Throws RangeError where a plan adds a sheet under a name that is taken:
 * such a plan was not made from this snapshot.
 */
export function buildJournal(
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
  isUndoable: boolean,
): RunJournal {
  const names = snapshot.sheets.map(({ name }) => ({ name }));
  const added = stepsOf(plan, "addSheet").map((step) => addedSheet(step, names));
  const placements: Placement[] = [];
  const kept: KeptReport[] = [];
  for (const step of stepsOf(plan, "replaceSheet")) {
    const old = sheetNamed(snapshot.sheets, step.sheet);
    placements.push(placementOf(takeStagingName(names), step, old?.area ?? null));
    if (old && isUndoable) kept.push(copyOf(old.name, null, names));
    if (!old || !step.keepAs || !isOfOtherPeriod(old, step.period)) continue;
    const copy = copyOf(old.name, freeSheetName(names, step.keepAs), names);
    kept.push({ ...copy, isAnnex: old.ownedRole === "annex" });
  }
  return {
    version: 1,
    action: plan.action,
    phase: "placing",
    placements,
    rules: stepsOf(plan, "replaceRules").map(({ sheet, rules }) => ({ sheet, rules })),
    kept,
    added,
    made: madeSheets(placements, snapshot),
    cells: stepsOf(plan, "setCells").map(({ sheet, cells }) => ({ sheet, cells })),
    settings: Object.fromEntries(
      stepsOf(plan, "putSettings").flatMap(({ settings }) => Object.entries(settings)),
    ),
  };
}

function copyOf(
  source: string,
  target: string | null,
  names: { readonly name: string }[],
): KeptReport {
  return { source, made: freeSheetName(names, source), copy: takeStagingName(names), target };
}

/** The name of a sheet that is being built; from then on it is taken. Counted, since 200 may be built at once. */
function takeStagingName(names: { readonly name: string }[]): string {
  const name = freeSheetName(names, `${stagingName} ${names.length}`);
  names.push({ name });
  return name;
}

function addedSheet(step: StepOf<"addSheet">, names: { readonly name: string }[]): AddedSheet {
  const { sheet, role, period = null } = step;
  if (freeSheetName(names, sheet) !== sheet)
    throw new RangeError(`"${sheet}" is no free sheet name`);
  names.push({ name: sheet });
  return { staging: takeStagingName(names), target: sheet, role, period };
}

function placementOf(
  staging: string,
  { sheet, role, period = null, content }: StepOf<"replaceSheet">,
  old: Area | null,
): Placement {
  return {
    ...layoutOf(content, old),
    staging,
    target: sheet,
    rowCount: Math.max(1, content.values.length),
    columnCount: Math.max(1, content.values[0]?.length ?? 0),
    role,
    period,
  };
}

/** Annexes that there are none of yet, each behind the part of the document before it. */
function madeSheets(placements: readonly Placement[], { sheets }: WorkbookSnapshot): MadeSheet[] {
  return placements.flatMap(({ target }, index) => {
    const after = placements[index - 1]?.target;
    const isMade = after !== undefined && sheetNamed(sheets, target) === null;
    return isMade ? [{ sheet: target, after }] : [];
  });
}

/** Whether both are known to be of a period, and not of the same. */
function isOfOtherPeriod(
  { ownedPeriod = "" }: SheetSnapshot,
  period: string | null = null,
): boolean {
  return ownedPeriod !== "" && period !== null && ownedPeriod !== period;
}
