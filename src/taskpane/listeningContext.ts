import type { ActionContext } from "../actions/Action";
import { excelRun } from "../office/excelRun";
import { awaitExcel } from "../workbook/awaitExcel";
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
