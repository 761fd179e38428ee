import type { ExcelRun } from "./ExcelRun";
import { finishRun, loadOwnedRules } from "./finishRun";
import { deleteStaging } from "./placeSheet";
import { loadSheets, sheetOverview, type SheetOverview } from "./readOverview";
import {
  deleteJournal,
  journalKey,
  readJournal,
  writeJournal,
  type RunJournal,
} from "./RunJournal";
import { freeSheetName, sheetNamed } from "./sheetNamed";

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

/** After so many failed attempts something of the old sheet's own stands in the way (a protection, a table). */
const maxAttempts = 2;

async function finish(
  context: Excel.RequestContext,
  journal: RunJournal,
  sheets: readonly SheetOverview[],
): Promise<void> {
  const rulesLoaded = loadOwnedRules(context, journal, sheets);
  if (journal.rules.length > 0) await context.sync();
  const attempts = (journal.attempts ?? 0) + 1;
  const open = journal.placements.filter(({ staging }) => sheetNamed(sheets, staging));
  const kept = (journal.kept ?? []).filter(({ copy }) => sheetNamed(sheets, copy));
  const rest = { ...journal, placements: open, kept, attempts };
  writeJournal(context, rest);
  const marked = sheets.filter(({ ownedRole }) => ownedRole !== null).map(({ name }) => name);
  const state = { sheets, ownedRules: rulesLoaded(), markedCopies: new Set(marked) };
  finishRun(context, attempts > maxAttempts ? aroundObstacles(rest, sheets) : rest, state, null);
  await context.sync();
}

/** So that a run can always be closed: its report gets a sheet beside the old one, protected sheets keep their rules. */
function aroundObstacles(journal: RunJournal, sheets: readonly SheetOverview[]): RunJournal {
  return {
    ...journal,
    placements: journal.placements.map((placement) => ({
      ...placement,
      target: freeSheetName(sheets, placement.target),
    })),
    kept: (journal.kept ?? []).map((kept) => ({
      ...kept,
      target: freeSheetName(sheets, kept.target),
    })),
    rules: journal.rules.filter(({ sheet }) => !sheetNamed(sheets, sheet)?.isProtected),
  };
}

async function putBack(
  context: Excel.RequestContext,
  journal: RunJournal | "unreadable" | null,
  sheets: readonly SheetOverview[],
): Promise<Recovery> {
  const { placements = [], kept = [] } = journal && journal !== "unreadable" ? journal : {};
  const left = sheets.filter(
    ({ name, ownedRole }) =>
      ownedRole === "staging" ||
      placements.some(({ staging }) => staging === name) ||
      kept.some(({ copy, made }) => copy === name || (made === name && ownedRole === "report")),
  );
  if (!journal && left.length === 0) return null;
  for (const { id } of left) deleteStaging(context.workbook.worksheets.getItem(id));
  if (journal) deleteJournal(context);
  await context.sync();
  return "put-back";
}
