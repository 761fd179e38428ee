import type { ExcelRun } from "../excel/ExcelRun";

/** Whether the cell could be shown. */
export type SelectOutcome = "selected" | "sheet-missing" | "sheet-hidden";

/**
 * Shows a sheet and selects a cell ("F9"; null for the sheet alone). Hidden sheets stay hidden: Excel
 * cannot show their cells, and the person hid them for a reason.
 */
export function selectCell(
  run: ExcelRun,
  sheetName: string,
  cell: string | null,
): Promise<SelectOutcome> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return "sheet-missing";
    if (sheet.visibility !== "Visible") return "sheet-hidden";
    sheet.activate();
    if (cell !== null) sheet.getRange(cell).untrack().select();
    await context.sync();
    return "selected";
  });
}
