import type { ExcelRun } from "../excel/ExcelRun";

/** Names of the visible sheets, in the order of their tabs. */
export function listSheets(run: ExcelRun): Promise<string[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/visibility");
    await context.sync();
    return worksheets.items
      .filter((sheet) => sheet.visibility === "Visible")
      .map(({ name }) => name);
  });
}
