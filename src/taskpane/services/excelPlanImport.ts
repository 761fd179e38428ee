import { actOnExcel } from "./actOnExcel";
import type { PlanImportServices } from "./PlanImportServices";

/** Bringing in a plan in a real Excel (or the embedded host); the reader of Word documents is fetched when first used. */
export const excelPlanImport: PlanImportServices = {
  read: async (source, listener) => {
    const { readPlanDocument } = await import("../../actions/importPlan");
    return readPlanDocument(listener, source);
  },
  preview: (options, request, listener) =>
    actOnExcel(listener, import("../../actions/importPlan"), ({ previewPlanImport }, context) =>
      previewPlanImport(context, options, request),
    ),
  write: (options, request, listener) =>
    actOnExcel(listener, import("../../actions/importPlan"), ({ importPlan }, context) =>
      importPlan(context, options, request),
    ),
};
