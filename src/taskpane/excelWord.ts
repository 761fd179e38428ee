import { listeningContext } from "./listeningContext";
import type { WordServices } from "./WordServices";

/** Word documents from a real Excel (or the embedded host); the code that writes them is fetched when first used. */
export const excelWord: WordServices = {
  exportReport: async (options, words, listener) => {
    const { exportReport } = await import("../actions/exportReport");
    return exportReport(await listeningContext(listener), options, words);
  },
  exportReminders: async (request, words, listener) => {
    const { exportReminders } = await import("../actions/exportReminders");
    return exportReminders(await listeningContext(listener), request, words);
  },
};
