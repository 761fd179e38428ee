import { canDownload } from "../../office/canDownload";
import { openWorkbook } from "../../office/openWorkbook";
import { actOnExcel } from "./actOnExcel";
import type { CollectServices } from "./CollectServices";

/** Collecting in a real Excel (or the embedded host); its code is fetched when first used. */
export const excelCollect: CollectServices = {
  previewForms: (request, listener) =>
    actOnExcel(listener, import("../../actions/forms"), ({ previewForms }, context) =>
      previewForms(context, request),
    ),
  createForms: (request, listener) =>
    actOnExcel(listener, import("../../actions/forms"), ({ createForms }, context) =>
      createForms(context, request),
    ),
  exportForms: (request, listener) =>
    actOnExcel(listener, import("../../actions/forms"), ({ exportForms }, context) =>
      exportForms(context, request),
    ),
  readImport: (options, sources, listener) =>
    actOnExcel(listener, import("../../actions/importReports"), ({ readImport }, context) =>
      readImport(context, options, sources),
    ),
  importReports: (options, choice, listener) =>
    actOnExcel(listener, import("../../actions/importReports"), ({ importReports }, context) =>
      importReports(context, options, choice),
    ),
  makeRoster: (options, words, listener) =>
    actOnExcel(listener, import("../../actions/makeRoster"), ({ makeRoster }, context) =>
      makeRoster(context, options, words),
    ),
  writeReminders: (options, words, listener) =>
    actOnExcel(listener, import("../../actions/writeReminders"), ({ writeReminders }, context) =>
      writeReminders(context, options, null, words),
    ),
  readYearTable: (options, year, listener) =>
    actOnExcel(listener, import("../../actions/yearTable"), ({ readYearTable }, context) =>
      readYearTable(context, options, year),
    ),
  writeYearTable: (options, year, words, listener) =>
    actOnExcel(listener, import("../../actions/yearTable"), ({ writeYearTable }, context) =>
      writeYearTable(context, options, year, words),
    ),
  canDownload,
  openWorkbook: (bytes) => openWorkbook(base64Of(bytes)),
  keepRecord: (change, listener) =>
    actOnExcel(listener, import("../../actions/keepRecord"), ({ keepRecord }, context) =>
      keepRecord(context, change),
    ),
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
