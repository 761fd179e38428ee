import type { Area } from "../../domain/sheet/Area";
import { contentHash } from "../../domain/sheet/contentHash";
import { finding, type Finding } from "../../domain/Finding";
import { sheetNamed } from "../../domain/sheet/sheetNamed";
import {
  valueAt,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../domain/sheet/WorkbookSnapshot";
import { readCheckpoint, touchedSheets, type Checkpoint, type WrittenContent } from "./Checkpoint";
import { isDrawable, loadCharts, otherCharts, ownedCharts } from "../sheet/charts";
import type { ExcelRun } from "../excel/ExcelRun";
import { finishRun, loadOwnedRules, type RunState } from "../write/finishRun";
import { loadSheets, sheetOverview, type SheetOverview } from "../read/readOverview";
import { readMergedAreas } from "../read/readMergedAreas";
import { usedAreaOf } from "../read/readWorkbook";
import type { Restoration } from "./restoreSheet";
import { journalKey, writeJournal, type RunJournal } from "../write/RunJournal";
import { readLayout } from "./storedLayout";
import { undoneSetting } from "./undoneSetting";
import { checkpointOf, loadSettings, settingsOf } from "../read/workbookSettings";

export type UndoResult =
  /** `sheets`: what was put back or taken away. */
  | { readonly kind: "undone"; readonly sheets: readonly string[] }
  /** Somebody has changed these sheets since the run; nothing was written. */
  | { readonly kind: "changed"; readonly sheets: readonly string[] }
  /** A protected sheet or structure; nothing was written. */
  | { readonly kind: "blocked"; readonly findings: readonly Finding[] }
  | { readonly kind: "nothing" };

/**
 * Puts back what stood in the workbook before the last run that kept a checkpoint. Unless it is confirmed, a run
 * whose sheets, cells or rules somebody has changed since is left as it is, and the answer names the sheets. Throws what Excel threw;
 * a journal lets the next start of the add-in finish an undoing that was cut short.
 */
export function undoRun(
  run: ExcelRun,
  snapshot: WorkbookSnapshot,
  isConfirmed: boolean,
): Promise<UndoResult> {
  return run(async (context) => {
    const settings = loadSettings(context.workbook);
    const loaded = loadSheets(context.workbook);
    context.workbook.protection.load("protected");
    await context.sync();
    const checkpoint = readCheckpoint(checkpointOf(settings));
    if (!checkpoint) return { kind: "nothing" };
    const sheets = loaded.items.map(sheetOverview);
    const findings = blockedBy(checkpoint, sheets, context.workbook.protection.protected);
    if (findings.length > 0) return { kind: "blocked", findings };
    const rulesLoaded = loadOwnedRules(context, checkpoint, sheets);
    const targets = checkpoint.replaced.map(({ sheet }) => sheet);
    const charts = loadCharts(context, targets, sheets);
    const restored = await readRestorations(context, checkpoint, sheets, snapshot);
    const state: RunState = {
      sheets,
      ownedRules: rulesLoaded(),
      ownedCharts: ownedCharts(charts),
      settingKeys: Object.keys(settingsOf(settings)),
      hasCheckpoint: true,
      markedCopies: new Set(),
    };
    const changed = changedSheets(checkpoint, snapshot, state);
    if (changed.length > 0 && !isConfirmed) return { kind: "changed", sheets: changed };
    const journal = {
      ...undoJournal(checkpoint, restored, state, settingsOf(settings)),
      otherCharts: otherCharts(charts),
    };
    writeJournal(context, journal);
    finishRun(context, journal, state, null);
    await context.sync();
    return { kind: "undone", sheets: touchedSheets(checkpoint) };
  });
}

function blockedBy(
  checkpoint: Checkpoint,
  sheets: readonly SheetOverview[],
  isStructureProtected: boolean,
): Finding[] {
  const written = [...checkpoint.replaced, ...checkpoint.rules, ...checkpoint.cells];
  const names = new Set(written.map(({ sheet }) => sheet));
  const findings = [...names]
    .filter((sheet) => sheetNamed(sheets, sheet)?.isProtected)
    .map((sheet) => finding("sheet-protected", { sheet }, {}, "error"));
  const movesSheets = checkpoint.replaced.length + checkpoint.added.length > 0;
  return movesSheets && isStructureProtected
    ? [finding("workbook-protected", {}, {}), ...findings]
    : findings;
}

/** What the hidden copies hold besides their cells. A copy that somebody has deleted brings nothing back. */
async function readRestorations(
  context: Excel.RequestContext,
  checkpoint: Checkpoint,
  sheets: readonly SheetOverview[],
  snapshot: WorkbookSnapshot,
): Promise<Restoration[]> {
  const open = checkpoint.replaced.filter(({ copy }) => sheetNamed(sheets, copy));
  const used = open.map(({ copy }) =>
    context.workbook.worksheets
      .getItem(copy)
      .getUsedRangeOrNullObject(false)
      .untrack()
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await context.sync();
  const parts = open.map(({ copy }, index) => {
    const range = used[index];
    return { sheetId: copy, area: (range && usedAreaOf(range)) ?? firstCell };
  });
  const merged = await readMergedAreas(context, parts);
  const restorations: Restoration[] = [];
  for (const [index, part] of parts.entries()) {
    const sheet = context.workbook.worksheets.getItem(part.sheetId);
    const size = sizeOf([part.area, ...(merged.get(part.sheetId) ?? [])]);
    const layout = await readLayout(context, sheet, size);
    const one = open[index];
    if (!one) continue;
    const { copy, sheet: target, role, period, visibility } = one;
    const kept = sheetNamed(snapshot.sheets, copy);
    const charts = kept ? one.charts.filter((chart) => isDrawable(kept, chart)) : [];
    restorations.push({ copy, target, role, period, visibility, charts, layout });
  }
  return restorations;
}

const firstCell: Area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };

/** From A1 to the last row and column of all areas: a merged area may reach beyond the cells in use. */
function sizeOf(areas: readonly Area[]): Pick<Area, "rowCount" | "columnCount"> {
  return {
    rowCount: Math.max(...areas.map(({ rowIndex, rowCount }) => rowIndex + rowCount)),
    columnCount: Math.max(
      ...areas.map(({ columnIndex, columnCount }) => columnIndex + columnCount),
    ),
  };
}

function undoJournal(
  checkpoint: Checkpoint,
  restored: readonly Restoration[],
  { sheets }: RunState,
  settingsNow: Readonly<Record<string, string>>,
): RunJournal {
  const { settingsWritten } = checkpoint;
  const undoneText = ([key, before]: readonly [string, string | null]) =>
    settingsWritten
      ? undoneSetting(before, settingsWritten[key] ?? null, settingsNow[key] ?? null)
      : before;
  return {
    version: 1,
    action: "undo",
    phase: "placing",
    placements: [],
    rules: checkpoint.rules.map(({ sheet, before }) => ({ sheet, rules: [], restored: before })),
    restoredCells: checkpoint.cells,
    restored,
    removed: checkpoint.added.map(({ sheet }) => {
      return { sheet, role: sheetNamed(sheets, sheet)?.ownedRole ?? null };
    }),
    settings: Object.fromEntries(
      Object.entries(checkpoint.settings).map((entry) => [entry[0], undoneText(entry)]),
    ),
    checkpoint: null,
  };
}

/** Names of sheets that no longer hold what the run wrote, each once. */
function changedSheets(
  checkpoint: Checkpoint,
  snapshot: WorkbookSnapshot,
  { ownedRules }: RunState,
): string[] {
  const found = (name: string): SheetSnapshot | null => sheetNamed(snapshot.sheets, name);
  const isWritten = (sheet: SheetSnapshot | null, { hash }: WrittenContent): boolean =>
    hash === null
      ? sheet !== null
      : sheet !== null && contentHash(sheet.values, sheet.area) === hash;
  const contents = [...checkpoint.replaced, ...checkpoint.added].filter(
    ({ sheet, written }) => !isWritten(found(sheet), written),
  );
  const rules = checkpoint.rules.filter(({ sheet, written }) => {
    const now = (ownedRules.get(sheet) ?? []).map(({ formula }) => formula);
    return [...now].sort().join("\n") !== [...written].sort().join("\n");
  });
  const cells = checkpoint.cells.filter(({ sheet, cells: changes }) => {
    const now = found(sheet);
    return changes.some(
      ({ rowIndex, columnIndex, written }) =>
        !now || valueAt(now, rowIndex, columnIndex) !== written,
    );
  });
  return [...new Set([...contents, ...rules, ...cells].map(({ sheet }) => sheet))];
}

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
