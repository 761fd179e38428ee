import type { ActionContext } from "../actions/Action";
import { awaitExcel } from "../office/awaitExcel";
import { excelRun } from "../office/excelRun";
import type { RunListener } from "./PaneServices";

/** What an action is handed, once Excel takes requests. */
export async function listeningContext({
  signal,
  onProgress,
  onWaitingForExcel,
}: RunListener): Promise<ActionContext> {
  await awaitExcel(excelRun, { signal, onWaiting: onWaitingForExcel });
  return { run: excelRun, signal, onProgress };
}
