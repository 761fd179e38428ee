import type { RunOptions } from "../domain/Assessment";
import type { Finding } from "../domain/Finding";
import type { Fix } from "../domain/fix/buildFix";
import type { WritePlan } from "../domain/sheet/WritePlan";
import { holdsFormula } from "../workbook/read/holdsFormula";
import type { ActionContext } from "./run/ActionContext";
import { readAssessment } from "./run/readAssessment";
import { writePlan } from "./run/writePlan";
import type { CheckOutcome } from "./run/CheckOutcome";

/** What mending one finding came to; the assessment is that of the workbook as it is then. */
export interface FixOutcome extends CheckOutcome {
  /** false where the cell does not hold what the finding speaks of any more, or a formula: nothing was written. */
  readonly isWritten: boolean;
  /** Findings that came up while writing (protected sheet, read-back differs). */
  readonly findings: readonly Finding[];
}

/**
 * Sửa: writes what mends one finding, if the workbook, read anew, still has the very finding and no formula stands
 * in the cell; else writes nothing. The assessment is that of the workbook as it is then. Throws what Excel threw.
 */
export async function applyFix(
  context: ActionContext,
  options: RunOptions,
  finding: Finding,
): Promise<FixOutcome> {
  const { assessment, recovered, snapshot } = await readAssessment(context, options);
  const unwritten = { assessment, recovered, isWritten: false, findings: [] };
  const found = assessment.findings.find((one) => isSameFinding(one, finding));
  const fix = found && assessment.fixes.get(found);
  if (!fix || (await holdsFormula(context.run, fix))) return unwritten;
  const findings = await writePlan(context, planOf(fix), snapshot);
  if (findings.length > 0) return { ...unwritten, findings };
  const after = await readAssessment(context, options);
  return { assessment: after.assessment, recovered, isWritten: true, findings };
}

function planOf({ sheet, cells }: Fix): WritePlan {
  return { action: "applyFix", steps: [{ kind: "setCells", sheet, cells }], activate: null };
}

function isSameFinding(one: Finding, other: Finding): boolean {
  const isSamePlace =
    one.code === other.code && one.sheet === other.sheet && one.cell === other.cell;
  return (
    isSamePlace && Object.entries(one.params).every(([name, value]) => other.params[name] === value)
  );
}
