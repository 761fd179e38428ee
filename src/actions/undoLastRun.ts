import { undoRun, type UndoResult } from "../workbook/undo/undoRun";
import type { ActionContext } from "./run/ActionContext";
import type { CheckOutcome } from "./run/CheckOutcome";
import { readRecovered } from "./run/readAssessment";

/** How undoing ended, and what a run that died earlier needed first. */
export type UndoOutcome = UndoResult & Pick<CheckOutcome, "recovered">;

/**
 * Hoàn tác lần tổng hợp: puts back exactly what stood there before the last run, also after the workbook was closed
 * and opened. Where somebody has changed what the run wrote, nothing happens and the answer names the sheets; called
 * again with `isConfirmed` it goes on. Throws what Excel threw; an undoing that was cut short is finished by the next
 * start.
 */
export async function undoLastRun(
  context: ActionContext,
  isConfirmed: boolean,
): Promise<UndoOutcome> {
  const { recovered, snapshot } = await readRecovered(context);
  context.onProgress({ stage: "writing", done: 0, total: 1 });
  const result = await undoRun(context.run, snapshot, isConfirmed);
  context.onProgress({ stage: "writing", done: 1, total: 1 });
  return { ...result, recovered };
}
