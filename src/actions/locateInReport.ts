import type { RunOptions } from "../domain/Assessment";
import { locateCounterpart, type Counterpart } from "../domain/report/earlier/locateCounterpart";
import type { ReportWords } from "../domain/report/ReportWords";
import { readSelection } from "../workbook/view/readSelection";
import { selectCell } from "../workbook/view/selectCell";
import type { ActionContext } from "./run/ActionContext";
import { readAssessment } from "./run/readAssessment";

/**
 * Leads from the selected cell of the plan or a unit's sheet to its row in the report, and from a row of the report
 * back to its source, and selects it. Writes nothing. Throws what Excel threw.
 */
export async function locateInReport(
  context: ActionContext,
  options: RunOptions,
  words: ReportWords,
): Promise<Counterpart> {
  const at = await readSelection(context.run);
  const { assessment, snapshot } = await readAssessment(context, options);
  const found = locateCounterpart(assessment, snapshot, words, at);
  if (found.kind !== "found") return found;
  const outcome = await selectCell(context.run, found.sheet, found.cell);
  return outcome === "selected" ? found : { kind: "no-counterpart" };
}
