import type { ExcelRun } from "./ExcelRun";
import { finishRun, loadOwnedRules } from "./finishRun";
import { deleteStaging } from "./placeSheet";
import { loadSheets, sheetOverview, type SheetOverview } from "./readOverview";
import { deleteJournal, journalKey, readJournal, type RunJournal } from "./RunJournal";
import { sheetNamed } from "./sheetNamed";

export type Recovery = "finished" | "put-back" | null;

/**
 * Closes a run that died: finishes it where its report was already being put in place, else takes its
 * staging sheets away, so that the workbook is as before. One request when no run is open. May itself
 * be cut short and called again. null when nothing was open.
 */
export function recoverOpenRun(run: ExcelRun): Promise<Recovery> {
  return run(async (context) => {
    const { workbook } = context;
    const setting = workbook.settings.getItemOrNullObject(journalKey);
    setting.load("value");
    const loaded = loadSheets(workbook);
    await context.sync();
    const sheets = loaded.items.map(sheetOverview);
    const journal = setting.isNullObject ? null : readJournal(setting.value);
    if (journal && journal !== "unreadable" && journal.phase === "placing") {
      await finish(context, journal, sheets);
      return "finished";
    }
    return putBack(context, journal, sheets);
  });
}

async function finish(
  context: Excel.RequestContext,
  journal: RunJournal,
  sheets: readonly SheetOverview[],
): Promise<void> {
  const rulesLoaded = loadOwnedRules(context, journal, sheets);
  if (journal.rules.length > 0) await context.sync();
  const open = journal.placements.filter(({ staging }) => sheetNamed(sheets, staging));
  const state = { sheets, ownedRules: rulesLoaded() };
  finishRun(context, { ...journal, placements: open }, state, null);
  await context.sync();
}

async function putBack(
  context: Excel.RequestContext,
  journal: RunJournal | "unreadable" | null,
  sheets: readonly SheetOverview[],
): Promise<Recovery> {
  const named = journal && journal !== "unreadable" ? journal.placements : [];
  const left = sheets.filter(
    ({ name, ownedRole }) =>
      ownedRole === "staging" || named.some(({ staging }) => staging === name),
  );
  if (!journal && left.length === 0) return null;
  for (const { id } of left) deleteStaging(context.workbook.worksheets.getItem(id));
  if (journal) deleteJournal(context);
  await context.sync();
  return "put-back";
}
