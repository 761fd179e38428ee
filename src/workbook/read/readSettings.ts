import type { ExcelRun } from "../excel/ExcelRun";
import { loadSettings, settingsOf } from "./workbookSettings";

/** What the add-in keeps in the workbook, as JSON texts by key; one request. Throws what Excel threw. */
export function readSettings(run: ExcelRun): Promise<Readonly<Record<string, string>>> {
  return run(async (context) => {
    const settings = loadSettings(context.workbook);
    await context.sync();
    return settingsOf(settings);
  });
}
