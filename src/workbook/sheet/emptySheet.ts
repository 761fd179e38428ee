import { deleteCharts } from "./ownedCharts";

/**
 * Queues taking all cells, rules and merges off a sheet, and the add-in's own charts (`ownCharts`, by name). The sheet
 * itself stays, so that formulas, names and charts elsewhere that point at it live on.
 */
export function emptySheet(sheet: Excel.Worksheet, ownCharts: readonly string[]): void {
  const whole = sheet.getRange().untrack();
  whole.unmerge();
  whole.clear("All");
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  deleteCharts(sheet, ownCharts);
}
