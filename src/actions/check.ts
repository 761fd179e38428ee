import type { RunOptions } from "../domain/Assessment";
import { listPastReports } from "../domain/report/earlier/listPastReports";
import type { ActionContext } from "./run/ActionContext";
import type { CheckOutcome } from "./run/CheckOutcome";
import { readAssessment } from "./run/readAssessment";

/**
 * Kiểm tra kế hoạch: reads and checks; writes nothing (but closes a run that died earlier). Throws what Excel threw.
 */
export async function check(context: ActionContext, options: RunOptions): Promise<CheckOutcome> {
  const { assessment, recovered, undoable, snapshot } = await readAssessment(context, options);
  const pastReports = listPastReports(snapshot);
  return { assessment, recovered, pastReports, ...(undoable && { undoable }) };
}
