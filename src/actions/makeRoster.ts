import type { RunOptions } from "../domain/Assessment";
import type { Finding } from "../domain/Finding";
import { freeSheetName } from "../domain/sheet/sheetNamed";
import { buildRosterSheet, type RosterWords } from "../domain/unit/buildRosterSheet";
import { completeRoster } from "../domain/unit/completeRoster";
import type { ActionContext } from "./run/ActionContext";
import { readAssessment } from "./run/readAssessment";
import { isWritten, writePlan } from "./run/writePlan";

/** What making the list of units came to. */
export interface RosterOutcome {
  /** The sheet that was made; null where the workbook has a list already, or findings kept it from being written. */
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Lập danh sách đơn vị: puts the units that the plan and the sheets name into a sheet "Đơn vị", with short names and
 * kinds to be corrected by hand. A list that is there already is left alone. Throws what Excel threw.
 */
export async function makeRoster(
  context: ActionContext,
  options: RunOptions,
  words: RosterWords,
): Promise<RosterOutcome> {
  const { assessment, snapshot } = await readAssessment(context, options);
  if (assessment.roster.sheet !== null) return { sheet: null, findings: [] };
  const sheet = freeSheetName(snapshot.sheets, words.sheet);
  const content = buildRosterSheet(completeRoster(assessment.roster), words);
  const findings = await writePlan(
    context,
    {
      action: "makeRoster",
      steps: [{ kind: "addSheet", sheet, role: "roster", content }],
      activate: sheet,
    },
    snapshot,
  );
  return { sheet: isWritten(findings) ? sheet : null, findings };
}
