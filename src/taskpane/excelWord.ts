import { awaitExcel } from "../office/awaitExcel";
import { canDownload } from "../office/canDownload";
import { excelRun } from "../office/excelRun";
import type { ActionContext } from "../actions/Action";
import type { RunListener } from "./PaneServices";
import type { WordServices } from "./WordServices";

/** Word documents from a real Excel (or the embedded host); the code that writes them is fetched when first used. */
export const excelWord: WordServices = {
  exportReport: async (options, words, listener) => {
    const { exportReport } = await import("../actions/exportReport");
    return exportReport(await listening(listener), options, words);
  },
  exportReminders: async (request, words, listener) => {
    const { exportReminders } = await import("../actions/exportReminders");
    return exportReminders(await listening(listener), request, words);
  },
  canDownload,
};

async function listening({
  signal,
  onProgress,
  onWaitingForExcel,
}: RunListener): Promise<ActionContext> {
  await awaitExcel(excelRun, { signal, onWaiting: onWaitingForExcel });
  return { run: excelRun, signal, onProgress };
}
