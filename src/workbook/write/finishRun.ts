import { loadRules, ownedRulesOf, replaceRules, type OwnedRule } from "../sheet/ownedRules";
import { orderSheets } from "../sheet/orderSheets";
import { placeKept } from "./keepReport";
import { deleteStaging, placeAdded, placeSheet } from "./placeSheet";
import { checkpointKey } from "../undo/Checkpoint";
import { restoreSheet } from "../undo/restoreSheet";
import { restoreCells, setCells } from "../sheet/setCells";
import { restoreRules } from "../undo/storedRules";
import { putSettings } from "../read/workbookSettings";
import type { SheetOverview } from "../read/readOverview";
import { deleteJournal, type RunJournal } from "./RunJournal";
import { sheetNamed } from "../../domain/sheet/sheetNamed";

/** What the last batch must know of the workbook as it stands. */
export interface RunState {
  readonly sheets: readonly SheetOverview[];
  /** The add-in's own rules by sheet, for the sheets whose rules are to be replaced. */
  readonly ownedRules: ReadonlyMap<string, readonly OwnedRule[]>;
  /**
   * Names of the add-in's own charts by sheet, for the sheets that are to be replaced, and staging sheets that get
   * charts again.
   */
  readonly ownedCharts: ReadonlyMap<string, readonly string[]>;
  /** Keys of the settings there are. */
  readonly settingKeys: readonly string[];
  /** There is a checkpoint of an earlier run. */
  readonly hasCheckpoint: boolean;
  /** Names of the kept reports' copies that have a role already. */
  readonly markedCopies: ReadonlySet<string>;
}

/** Queues loading the add-in's own rules of the journal's sheets that are there; the answer after a sync. */
export function loadOwnedRules(
  context: Excel.RequestContext,
  journal: { readonly rules: readonly { readonly sheet: string }[] },
  sheets: readonly SheetOverview[],
): () => Map<string, OwnedRule[]> {
  const requests = journal.rules
    .filter(({ sheet }) => sheetNamed(sheets, sheet))
    .map(({ sheet }) => ({
      sheet,
      formats: loadRules(context.workbook.worksheets.getItem(sheet)),
    }));
  return () => new Map(requests.map(({ sheet, formats }) => [sheet, ownedRulesOf(formats)]));
}

/**
 * Queues all that turns the old state into the new one, in an order that can be taken up again from
 * any point: settings, cells and rules, then copies that are kept, then sheets, then the journal goes. The journal
 * must be there.
 */
export function finishRun(
  context: Excel.RequestContext,
  journal: RunJournal,
  state: RunState,
  activate: string | null,
): void {
  const { worksheets } = context.workbook;
  putSettings(context.workbook, journal.settings ?? {}, state.settingKeys);
  for (const { sheet, cells } of journal.cells ?? []) {
    if (sheetNamed(state.sheets, sheet)) setCells(worksheets.getItem(sheet), cells);
  }
  for (const { sheet, cells } of journal.restoredCells ?? []) {
    if (sheetNamed(state.sheets, sheet)) restoreCells(worksheets.getItem(sheet), cells);
  }
  for (const { sheet, rules, restored = [] } of journal.rules) {
    if (!sheetNamed(state.sheets, sheet)) continue;
    replaceRules(worksheets.getItem(sheet), state.ownedRules.get(sheet) ?? [], rules);
    restoreRules(worksheets.getItem(sheet), restored);
  }
  for (const kept of journal.kept ?? []) {
    placeKept(context, kept, state.markedCopies.has(kept.copy));
  }
  for (const placement of journal.placements) {
    const isThere = sheetNamed(state.sheets, placement.target) !== null;
    const filled = isThere ? placement.target : placement.staging;
    placeSheet(context, placement, state.sheets, state.ownedCharts.get(filled) ?? []);
  }
  orderSheets(context, journal, state.sheets);
  for (const added of journal.added ?? []) placeAdded(context, added, state.sheets);
  for (const restoration of journal.restored ?? []) {
    const charts = state.ownedCharts.get(restoration.target) ?? [];
    restoreSheet(context, restoration, state.sheets, charts);
  }
  for (const { sheet, role } of journal.removed ?? []) {
    const found = sheetNamed(state.sheets, sheet);
    if (found?.ownedRole === role) deleteStaging(worksheets.getItem(found.id));
  }
  if (journal.checkpoint !== undefined) replaceCheckpoint(context, journal, state);
  if (activate !== null) worksheets.getItem(activate).activate();
  deleteJournal(context);
}

/** The hidden sheets of the run before go with its checkpoint. */
function replaceCheckpoint(
  context: Excel.RequestContext,
  journal: RunJournal,
  { sheets, hasCheckpoint }: RunState,
): void {
  const { settings, worksheets } = context.workbook;
  const used = [...(journal.kept ?? []), ...(journal.restored ?? [])].map(({ copy }) => copy);
  for (const { id, name, ownedRole } of sheets) {
    if (ownedRole === "checkpoint" && !used.includes(name)) deleteStaging(worksheets.getItem(id));
  }
  if (journal.checkpoint != null) settings.add(checkpointKey, journal.checkpoint);
  else if (hasCheckpoint) settings.getItem(checkpointKey).delete();
}
