import { excelRun } from "../office/excelRun";
import { awaitExcel } from "../office/awaitExcel";
import { canDownload } from "../office/canDownload";
import { openWorkbook } from "../office/openWorkbook";
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
  writeReminders: async (options, words, listener) => {
    const { writeReminders } = await import("../actions/writeReminders");
    return writeReminders(await listening(listener), options, null, words);
  },
  readYearTable: async (options, year, listener) => {
    const { readYearTable } = await import("../actions/yearTable");
    return readYearTable(await listening(listener), options, year);
  },
  writeYearTable: async (options, year, words, listener) => {
    const { writeYearTable } = await import("../actions/yearTable");
    return writeYearTable(await listening(listener), options, year, words);
  },
  canDownload,
  openWorkbook: (bytes) => openWorkbook(base64Of(bytes)),
  keepRecord: async (change, listener) => {
    const { keepRecord } = await import("../actions/keepRecord");
    return keepRecord(await listening(listener), change);
  },
};

/** Of many bytes at a time, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const blockSize = 8192;
  let letters = "";
  for (let at = 0; at < bytes.length; at += blockSize) {
    letters += String.fromCharCode(...bytes.subarray(at, at + blockSize));
  }
  return btoa(letters);
}

/** What an action is handed, once Excel takes requests. */
async function listening({
  signal,
  onProgress,
  onWaitingForExcel,
}: RunListener): Promise<ActionContext> {
  await awaitExcel(excelRun, { signal, onWaiting: onWaitingForExcel });
  return { run: excelRun, signal, onProgress };
}
