import type { ExcelRun } from "../excel/ExcelRun";

/** Where the person is in the workbook. */
export interface SelectedPlace {
  readonly sheet: string;
  /** Row of the active cell, from 0. */
  readonly rowIndex: number;
}

/**
 * The sheet that is shown and the row of its active cell, in one round trip. Throws what Excel threw (a chart is
 * selected).
 */
export function readSelection(run: ExcelRun): Promise<SelectedPlace> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell().untrack().load("rowIndex");
    const sheet = cell.worksheet.load("name");
    await context.sync();
    return { sheet: sheet.name, rowIndex: cell.rowIndex };
  });
}
