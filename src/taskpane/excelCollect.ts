import { canDownload } from "../office/canDownload";
import { openWorkbook } from "../office/openWorkbook";
import type { CollectServices } from "./CollectServices";
import { listeningContext } from "./listeningContext";

/** Collecting in a real Excel (or the embedded host); its code is fetched when first used. */
export const excelCollect: CollectServices = {
  previewForms: async (request, listener) => {
    const { previewForms } = await import("../actions/forms");
    return previewForms(await listeningContext(listener), request);
  },
  createForms: async (request, listener) => {
    const { createForms } = await import("../actions/forms");
    return createForms(await listeningContext(listener), request);
  },
  exportForms: async (request, listener) => {
    const { exportForms } = await import("../actions/forms");
    return exportForms(await listeningContext(listener), request);
  },
  readImport: async (options, sources, listener) => {
    const { readImport } = await import("../actions/importReports");
    return readImport(await listeningContext(listener), options, sources);
  },
  importReports: async (options, choice, listener) => {
    const { importReports } = await import("../actions/importReports");
    return importReports(await listeningContext(listener), options, choice);
  },
  makeRoster: async (options, words, listener) => {
    const { makeRoster } = await import("../actions/makeRoster");
    return makeRoster(await listeningContext(listener), options, words);
  },
  writeReminders: async (options, words, listener) => {
    const { writeReminders } = await import("../actions/writeReminders");
    return writeReminders(await listeningContext(listener), options, null, words);
  },
  readYearTable: async (options, year, listener) => {
    const { readYearTable } = await import("../actions/yearTable");
    return readYearTable(await listeningContext(listener), options, year);
  },
  writeYearTable: async (options, year, words, listener) => {
    const { writeYearTable } = await import("../actions/yearTable");
    return writeYearTable(await listeningContext(listener), options, year, words);
  },
  canDownload,
  openWorkbook: (bytes) => openWorkbook(base64Of(bytes)),
  keepRecord: async (change, listener) => {
    const { keepRecord } = await import("../actions/keepRecord");
    return keepRecord(await listeningContext(listener), change);
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
