import { listeningContext } from "./listeningContext";
import type { PlanImportServices } from "./PlanImportServices";

/** Bringing in a plan in a real Excel (or the embedded host); the reader of Word documents is fetched when first used. */
export const excelPlanImport: PlanImportServices = {
  read: async (source, listener) => {
    const { readPlanDocument } = await import("../actions/importPlan");
    return readPlanDocument(listener, source);
  },
  preview: async (options, request, listener) => {
    const { previewPlanImport } = await import("../actions/importPlan");
    return previewPlanImport(await listeningContext(listener), options, request);
  },
  write: async (options, request, listener) => {
    const { importPlan } = await import("../actions/importPlan");
    return importPlan(
      { ...(await listeningContext(listener)), isUndoable: true },
      options,
      request,
    );
  },
};
