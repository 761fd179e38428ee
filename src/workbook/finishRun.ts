import { loadRules, ownedRulesOf, replaceRules, type OwnedRule } from "./ownedRules";
import { placeKept } from "./keepReport";
import { loadCharts, ownedChartsOf } from "./charts";
import { placeAdded, placeSheet } from "./placeSheet";
import { setCells } from "./setCells";
import { putSettings } from "./workbookSettings";
import type { SheetOverview } from "./readOverview";
import { deleteJournal, type RunJournal } from "./RunJournal";
import { sheetNamed } from "../domain/sheet/sheetNamed";

/** What the last batch must know of the workbook as it stands. */
export interface RunState {
  readonly sheets: readonly SheetOverview[];
  /** The add-in's own rules by sheet, for the sheets whose rules are to be replaced. */
  readonly ownedRules: ReadonlyMap<string, readonly OwnedRule[]>;
  /** Names of the add-in's own charts by sheet, for the sheets that are to be replaced. */
  readonly ownedCharts: ReadonlyMap<string, readonly string[]>;
  /** Keys of the settings there are. */
  readonly settingKeys: readonly string[];
  /** Names of the kept reports' copies that have a role already. */
  readonly markedCopies: ReadonlySet<string>;
}

/** Queues loading the add-in's own rules of the journal's sheets that are there; the answer after a sync. */
export function loadOwnedRules(
  context: Excel.RequestContext,
  journal: Pick<RunJournal, "rules">,
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

/** Queues loading the add-in's own charts of the sheets that are to be replaced and are there; the answer after a sync. */
export function loadOwnedCharts(
  context: Excel.RequestContext,
  targets: readonly string[],
  sheets: readonly SheetOverview[],
): () => Map<string, string[]> {
  const requests = targets
    .filter((target) => sheetNamed(sheets, target))
    .map((target) => ({ target, charts: loadCharts(context.workbook.worksheets.getItem(target)) }));
  return () => new Map(requests.map(({ target, charts }) => [target, ownedChartsOf(charts)]));
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
  for (const { sheet, rules } of journal.rules) {
    if (!sheetNamed(state.sheets, sheet)) continue;
    replaceRules(worksheets.getItem(sheet), state.ownedRules.get(sheet) ?? [], rules);
  }
  for (const kept of journal.kept ?? []) {
    placeKept(context, kept, state.markedCopies.has(kept.copy));
  }
  for (const placement of journal.placements) {
    placeSheet(context, placement, state.sheets, state.ownedCharts.get(placement.target) ?? []);
  }
  for (const added of journal.added ?? []) placeAdded(context, added, state.sheets);
  if (activate !== null) worksheets.getItem(activate).activate();
  deleteJournal(context);
}
