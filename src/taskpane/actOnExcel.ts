import type { ActionContext } from "../actions/run/Action";
import { excelRun } from "../office/excelRun";
import { awaitExcel } from "../workbook/excel/awaitExcel";
import { inTurn } from "./inTurn";
import type { RunListener } from "./PaneServices";

/**
 * Hands an action what it needs: its code, which is fetched while Excel may still be busy with a cell, and the
 * workbook, when no other action is at it. What it writes can be undone.
 */
export async function actOnExcel<Module, Result>(
  { signal, onProgress, onWaitingForExcel }: RunListener,
  loading: Promise<Module>,
  act: (module: Module, context: ActionContext) => Promise<Result>,
): Promise<Result> {
  const listening = awaitExcel(excelRun, { signal, onWaiting: onWaitingForExcel });
  const [loaded] = await Promise.all([loading, listening]);
  return inTurn(signal, () => act(loaded, { run: excelRun, signal, onProgress, isUndoable: true }));
}

/** The same for what answers at once and cannot be stopped. */
export async function actAtOnce<Module, Result>(
  loading: Promise<Module>,
  act: (module: Module, context: ActionContext) => Promise<Result>,
  { signal }: { readonly signal: AbortSignal } = new AbortController(),
): Promise<Result> {
  const loaded = await loading;
  return inTurn(signal, () => act(loaded, { run: excelRun, signal, onProgress: () => undefined }));
}
