import { sheetNamed } from "../../domain/sheet/sheetNamed";
import type { SheetOverview } from "../read/readOverview";
import type { RunJournal } from "../write/RunJournal";

type Tabs = Pick<RunJournal, "placements" | "kept" | "made">;

/**
 * Queues moving the sheets that a run makes behind the one that comes before them in the document: an annex that first
 * appears in a later period would stand behind all that were kept. `sheets` are those that were there before the
 * batch, in tab order; the journal's placements are done.
 */
export function orderSheets(
  context: Excel.RequestContext,
  journal: Tabs,
  sheets: readonly SheetOverview[],
): void {
  const tabs = tabsOf(journal, sheets);
  for (const { sheet, after } of journal.made ?? []) {
    const from = tabs.indexOf(sheet);
    const before = tabs.indexOf(sheetNamed(sheets, after)?.name ?? after);
    if (from < 0 || before < 0) continue;
    const to = from < before ? before : before + 1;
    if (from === to) continue;
    tabs.splice(from, 1);
    tabs.splice(to, 0, sheet);
    context.workbook.worksheets.getItem(sheet).position = to;
  }
}

/** All sheets in tab order once the placements are done: copies were added before the staging sheets. */
function tabsOf({ placements, kept = [] }: Tabs, sheets: readonly SheetOverview[]): string[] {
  const names = sheets.map(({ name }) => name);
  const tabs = [...names, ...kept.map(({ copy }) => copy).filter((copy) => !names.includes(copy))];
  for (const { staging, target } of placements) {
    const at = tabs.indexOf(staging);
    if (!sheetNamed(sheets, target)) tabs.splice(at < 0 ? tabs.length : at, 1, target);
    else if (at >= 0) tabs.splice(at, 1);
  }
  return tabs;
}
