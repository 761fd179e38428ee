import type { ExcelRun } from "../excel/ExcelRun";
import { finishRun } from "../write/finishRun";
import { loadSheets, sheetOverview } from "../read/readOverview";
import { journalKey, writeJournal, type RunJournal } from "../write/RunJournal";
import { checkpointOf, loadSettings } from "../read/workbookSettings";

/** Removes what undoing the last run would need: the hidden sheets and the setting. False where there was nothing. */
export function removeCheckpoint(run: ExcelRun): Promise<boolean> {
  return run(async (context) => {
    const settings = loadSettings(context.workbook);
    const loaded = loadSheets(context.workbook);
    const open = context.workbook.settings.getItemOrNullObject(journalKey).load("key");
    await context.sync();
    const sheets = loaded.items.map(sheetOverview);
    const hasCheckpoint = checkpointOf(settings) !== undefined;
    const isThere = hasCheckpoint || sheets.some(({ ownedRole }) => ownedRole === "checkpoint");
    // A run that is open still needs it; it is closed by the next start.
    if (!isThere || !open.isNullObject) return false;
    const journal: RunJournal = {
      version: 1,
      action: "undo",
      phase: "placing",
      placements: [],
      rules: [],
      checkpoint: null,
    };
    writeJournal(context, journal);
    const nothing = new Map<string, never[]>();
    finishRun(
      context,
      journal,
      {
        sheets,
        ownedRules: nothing,
        ownedCharts: nothing,
        settingKeys: [],
        hasCheckpoint,
        markedCopies: new Set(),
      },
      null,
    );
    await context.sync();
    return true;
  });
}
