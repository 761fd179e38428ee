import { loadRules, ownedRulesOf, replaceRules, type OwnedRule } from "./ownedRules";
import { placeKept } from "./keepReport";
import { placeSheet } from "./placeSheet";
import type { SheetOverview } from "./readOverview";
import { deleteJournal, type RunJournal } from "./RunJournal";
import { sheetNamed } from "./sheetNamed";

/** What the last batch must know of the workbook as it stands. */
export interface RunState {
  readonly sheets: readonly SheetOverview[];
  /** The add-in's own rules by sheet, for the sheets whose rules are to be replaced. */
  readonly ownedRules: ReadonlyMap<string, readonly OwnedRule[]>;
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

/**
 * Queues all that turns the old state into the new one, in an order that can be taken up again from
 * any point: rules, then copies that are kept, then sheets, then the journal goes. The journal must be there.
 */
export function finishRun(
  context: Excel.RequestContext,
  journal: RunJournal,
  state: RunState,
  activate: string | null,
): void {
  const { worksheets } = context.workbook;
  for (const { sheet, rules } of journal.rules) {
    if (!sheetNamed(state.sheets, sheet)) continue;
    replaceRules(worksheets.getItem(sheet), state.ownedRules.get(sheet) ?? [], rules);
  }
  for (const kept of journal.kept ?? []) {
    placeKept(context, kept, state.markedCopies.has(kept.copy));
  }
  for (const placement of journal.placements) {
    placeSheet(context, placement, state.sheets);
  }
  if (activate !== null) worksheets.getItem(activate).activate();
  deleteJournal(context);
}
