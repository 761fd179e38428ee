import type { WorkbookModel } from "./model/WorkbookModel";

/** Whether the workbook has a report of this add-in, whose own sheets carry a hidden name that says what they are. */
export function holdsReport(model: WorkbookModel): boolean {
  return model
    .names()
    .some(({ name, formula }) => name === "_thvps_role" && formula === '"report"');
}
