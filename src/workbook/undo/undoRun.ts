import type { Finding } from "../../domain/Finding";
import type { WorkbookSnapshot } from "../../domain/sheet/WorkbookSnapshot";
import { readCheckpoint, touchedSheets, type Checkpoint } from "./Checkpoint";
import { loadCharts, otherCharts, ownedCharts } from "../sheet/ownedCharts";
import type { ExcelRun } from "../excel/ExcelRun";
import { checkProtections, type Protections } from "../write/checkProtections";
import { finishRun, loadOwnedRules, type RunState } from "../write/finishRun";
import { loadSheets, sheetOverview } from "../read/readOverview";
import { writeJournal } from "../write/RunJournal";
import { checkpointOf, loadSettings, settingsOf } from "../read/workbookSettings";
import { readRestorations } from "./readRestorations";
import { changedSheets } from "./changedSheets";
import { buildUndoJournal } from "./buildUndoJournal";

/** How undoing ended. */
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
 * whose sheets, cells or rules somebody has changed since is left as it is, and the answer names the sheets. Throws
 * what Excel threw; a journal lets the next start of the add-in finish an undoing that was cut short.
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
    const isStructureProtected = context.workbook.protection.protected;
    const findings = checkUndoable(checkpoint, { sheets, isStructureProtected });
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
      ...buildUndoJournal(checkpoint, restored, state, settingsOf(settings)),
      otherCharts: otherCharts(charts),
    };
    writeJournal(context, journal);
    finishRun(context, journal, state, null);
    await context.sync();
    return { kind: "undone", sheets: touchedSheets(checkpoint) };
  });
}

/** What keeps the run from being undone: protections that came since. */
function checkUndoable(
  { replaced, added, rules, cells }: Checkpoint,
  workbook: Protections,
): Finding[] {
  const written = [...replaced, ...rules, ...cells].map(({ sheet }) => sheet);
  return checkProtections(written, replaced.length + added.length > 0, workbook);
}
