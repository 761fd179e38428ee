import { actOnExcel } from "./actOnExcel";
import type { WordServices } from "./WordServices";

/** Word documents from a real Excel (or the embedded host); the code that writes them is fetched when first used. */
export const excelWord: WordServices = {
  exportReport: (options, words, listener) =>
    actOnExcel(listener, import("../../actions/exportReport"), ({ exportReport }, context) =>
      exportReport(context, options, words),
    ),
  exportReminders: (request, words, listener) =>
    actOnExcel(listener, import("../../actions/exportReminders"), ({ exportReminders }, context) =>
      exportReminders(context, request, words),
    ),
};
