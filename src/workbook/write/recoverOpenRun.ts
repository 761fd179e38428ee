import type { ExcelRun } from "../excel/ExcelRun";
import { loadCharts, ownedCharts } from "../sheet/ownedCharts";
import { finishRun, loadOwnedRules } from "./finishRun";
import { deleteStaging } from "./placeSheet";
import { loadSheets, sheetOverview, type SheetOverview } from "../read/readOverview";
import {
  deleteJournal,
  journalKey,
  writeJournal,
  type CellReplacement,
  type RunJournal,
} from "./RunJournal";
import { readJournal } from "./readJournal";
import type { CellChange } from "../../domain/sheet/WritePlan";
import { loadCells } from "../sheet/setCells";
import { checkpointOf, loadSettings, settingsOf } from "../read/workbookSettings";
import { freeSheetName, sheetNamed } from "../../domain/sheet/sheetNamed";

/** What became of a run that had died; null where there was none. */
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
  const targets = [...journal.placements, ...(journal.restored ?? [])].map(({ target }) => target);
  const staging = journal.placements.map(({ staging }) => staging);
  const charts = loadCharts(context, [...targets, ...staging], sheets);
  const settings = loadSettings(context.workbook);
  const cellsLoaded = loadOpenCells(context, journal, sheets);
  await context.sync();
  const attempts = (journal.attempts ?? 0) + 1;
  const open = journal.placements.filter(({ staging }) => sheetNamed(sheets, staging));
  const kept = (journal.kept ?? []).filter(({ copy }) => sheetNamed(sheets, copy));
  const added = (journal.added ?? []).filter(({ staging }) => sheetNamed(sheets, staging));
  const restored = (journal.restored ?? []).filter(({ copy }) => sheetNamed(sheets, copy));
  const rest = {
    ...journal,
    restored,
    placements: open,
    kept,
    added,
    cells: cellsLoaded(),
    attempts,
  };
  writeJournal(context, rest);
  const marked = sheets.filter(({ ownedRole }) => ownedRole !== null).map(({ name }) => name);
  const state = {
    sheets,
    ownedRules: rulesLoaded(),
    // A staging sheet had no charts before.
    ownedCharts: ownedCharts(charts, {
      ...journal.otherCharts,
      ...Object.fromEntries(staging.map((name) => [name, []])),
    }),
    settingKeys: Object.keys(settingsOf(settings)),
    hasCheckpoint: checkpointOf(settings) !== undefined,
    markedCopies: new Set(marked),
  };
  finishRun(context, attempts > maxAttempts ? aroundObstacles(rest, sheets) : rest, state, null);
  await context.sync();
}

/** The changes of cells that hold what they held before, or the new value: what people have typed there since stays. */
function loadOpenCells(
  context: Excel.RequestContext,
  journal: RunJournal,
  sheets: readonly SheetOverview[],
): () => CellReplacement[] {
  const changes = (journal.cells ?? []).filter(({ sheet }) => sheetNamed(sheets, sheet));
  const loaded = changes.map(({ sheet, cells }) =>
    loadCells(context.workbook.worksheets.getItem(sheet), cells),
  );
  return () =>
    changes.map(({ sheet, cells }, index) => {
      const now = loaded[index]?.() ?? [];
      const isOpen = ({ was, value }: CellChange, at: number): boolean =>
        now[at]?.value === was || now[at]?.value === value;
      return { sheet, cells: cells.filter(isOpen) };
    });
}

/**
 * So that a run can always be closed: its report gets a sheet beside the old one, protected sheets keep their rules.
 */
function aroundObstacles(journal: RunJournal, sheets: readonly SheetOverview[]): RunJournal {
  const isWritable = ({ sheet }: { readonly sheet: string }): boolean =>
    !sheetNamed(sheets, sheet)?.isProtected;
  return {
    ...journal,
    placements: journal.placements.map((placement) => ({
      ...placement,
      target: freeSheetName(sheets, placement.target),
    })),
    kept: (journal.kept ?? []).map((kept) => ({
      ...kept,
      target: kept.target === null ? null : freeSheetName(sheets, kept.target),
    })),
    added: (journal.added ?? []).map((added) => ({
      ...added,
      target: freeSheetName(sheets, added.target),
    })),
    rules: journal.rules.filter(isWritable),
    cells: (journal.cells ?? []).filter(isWritable),
  };
}

async function putBack(
  context: Excel.RequestContext,
  journal: RunJournal | "unreadable" | null,
  sheets: readonly SheetOverview[],
): Promise<Recovery> {
  const {
    placements = [],
    kept = [],
    added = [],
  } = journal && journal !== "unreadable" ? journal : {};
  // A sheet that a person has named like a copy has no role.
  const isCopyOf = (source: string, role: SheetOverview["ownedRole"]): boolean =>
    role !== null && role === sheetNamed(sheets, source)?.ownedRole;
  const left = sheets.filter(
    ({ name, ownedRole }) =>
      ownedRole === "staging" ||
      [...placements, ...added].some(({ staging }) => staging === name) ||
      kept.some(
        ({ copy, made, source }) => copy === name || (made === name && isCopyOf(source, ownedRole)),
      ),
  );
  if (!journal && left.length === 0) return null;
  for (const { id } of left) deleteStaging(context.workbook.worksheets.getItem(id));
  if (journal) deleteJournal(context);
  await context.sync();
  return "put-back";
}
