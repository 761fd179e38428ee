import type { ActionContext } from "../../actions/run/ActionContext";
import { excelRun } from "../../office/excelRun";
import { awaitExcel } from "../../workbook/excel/awaitExcel";
import { inTurn } from "./inTurn";
import type { RunListener } from "./PaneServices";

/**
 * Hands an action what it needs: its code, which is fetched meanwhile, and the workbook, when no other action is at it
 * and no cell is being edited. What it writes can be undone.
 */
export function actOnExcel<Module, Result>(
  { signal, onProgress, onWaitingForExcel }: RunListener,
  loading: Promise<Module>,
  act: (module: Module, context: ActionContext) => Promise<Result>,
): Promise<Result> {
  // It is awaited when it is the action's turn; what went wrong with it is told then.
  loading.catch(() => undefined);
  return inTurn(signal, async () => {
    // Asked before, Excel would be busy with the other action, which looks as if a cell were being edited.
    const listening = awaitExcel(excelRun, { signal, onWaiting: onWaitingForExcel });
    const [loaded] = await Promise.all([loading, listening]);
    return act(loaded, { run: excelRun, signal, onProgress, isUndoable: true });
  });
}

/** The same for what answers at once and cannot be stopped. */
export async function actAtOnce<Module, Result>(
  loading: Promise<Module>,
  act: (module: Module, context: ActionContext) => Promise<Result>,
): Promise<Result> {
  const { signal } = new AbortController();
  const loaded = await loading;
  return inTurn(signal, () => act(loaded, { run: excelRun, signal, onProgress: () => undefined }));
}
