import type { Finding } from "../../domain/Finding";
import type { WritePlan } from "../../domain/sheet/WritePlan";
import type { WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import { applyWritePlan } from "../../workbook/write/applyWritePlan";
import type { ActionContext } from "./ActionContext";

/** The second half of the writing actions: writes the plan and reads it back, telling progress. */
export function writePlan(
  { run, onProgress, signal, isUndoable = false }: ActionContext,
  plan: WritePlan,
  snapshot: WorkbookSnapshot,
): Promise<Finding[]> {
  return applyWritePlan(run, plan, snapshot, {
    signal,
    isUndoable,
    onProgress: (done, total) => {
      onProgress({ stage: "writing", done, total });
    },
    onVerifying: () => {
      onProgress({ stage: "verifying", done: 0, total: 1 });
    },
  });
}

/** Whether the plan stands in the workbook, if not letter for letter: nothing else is found once it is written. */
export function isWritten(findings: readonly Finding[]): boolean {
  return findings.every(({ code }) => code === "write-differs");
}
