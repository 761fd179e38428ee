import { excelRun } from "../office/excelRun";
import { awaitExcel } from "../office/awaitExcel";
import type { ActionContext } from "../actions/Action";
import type { CollectServices } from "./CollectServices";
import type { RunListener } from "./PaneServices";

/** Collecting in a real Excel (or the embedded host); its code is fetched when first used. */
export const excelCollect: CollectServices = {
  previewForms: async (request, listener) => {
    const { previewForms } = await import("../actions/forms");
    return previewForms(await listening(listener), request);
  },
  createForms: async (request, listener) => {
    const { createForms } = await import("../actions/forms");
    return createForms(await listening(listener), request);
  },
  exportForms: async (request, listener) => {
    const { exportForms } = await import("../actions/forms");
    return exportForms(await listening(listener), request);
  },
  readImport: async (options, sources, listener) => {
    const { readImport } = await import("../actions/importReports");
    return readImport(await listening(listener), options, sources);
  },
  importReports: async (options, choice, listener) => {
    const { importReports } = await import("../actions/importReports");
    return importReports(await listening(listener), options, choice);
  },
  makeRoster: async (options, words, listener) => {
    const { makeRoster } = await import("../actions/makeRoster");
    return makeRoster(await listening(listener), options, words);
  },
  keepRecord: async (change, listener) => {
    const { keepRecord } = await import("../actions/keepRecord");
    return keepRecord(await listening(listener), change);
  },
};

/** What an action is handed, once Excel takes requests. */
async function listening({
  signal,
  onProgress,
  onWaitingForExcel,
}: RunListener): Promise<ActionContext> {
  await awaitExcel(excelRun, { signal, onWaiting: onWaitingForExcel });
  return { run: excelRun, signal, onProgress };
}
