import type { ExcelRun } from "../excel/ExcelRun";

/**
 * Shows or hides sheets; those that are gone by now are passed over. Throws what Excel threw (a protected structure).
 */
export function showSheets(
  run: ExcelRun,
  names: readonly string[],
  isVisible: boolean,
): Promise<void> {
  return run(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    for (const sheet of sheets) {
      if (!sheet.isNullObject) sheet.visibility = isVisible ? "Visible" : "Hidden";
    }
    await context.sync();
  });
}
