import type { ExcelRun } from "./ExcelRun";

/** The cell that the person has selected; the row counts from 0. */
export function readActiveCell(
  run: ExcelRun,
): Promise<{ readonly sheet: string; readonly rowIndex: number }> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().untrack().load("rowIndex");
    const sheet = cell.worksheet.load("name");
    await context.sync();
    return { sheet: sheet.name, rowIndex: cell.rowIndex };
  });
}
