import { sheetNamed } from "../domain/sheet/sheetNamed";
import type { SheetOverview } from "./readOverview";
import type { Placement } from "./RunJournal";

/**
 * Queues moving sheets that a run has made behind the sheet that comes before them in the plan: an annex that first
 * appears in a later period would stand behind all that were kept. `sheets` are those that were there before, in tab
 * order; new ones stand at the end.
 */
export function orderSheets(
  context: Excel.RequestContext,
  placements: readonly Placement[],
  sheets: readonly SheetOverview[],
): void {
  const isNew = (name: string): boolean => sheetNamed(sheets, name) === null;
  const made = placements.map(({ target }) => target).filter(isNew);
  const order = [...sheets.map(({ name }) => name), ...made];
  placements.forEach(({ target }, index) => {
    const before = placements[index - 1]?.target;
    if (before === undefined || !isNew(target)) return;
    const from = order.indexOf(target);
    const to = positionOf(order, before) + 1;
    if (from === to) return;
    order.splice(from, 1);
    order.splice(to, 0, target);
    context.workbook.worksheets.getItem(target).position = to;
  });
}

function positionOf(order: readonly string[], name: string): number {
  return order.findIndex((one) => one.toLocaleLowerCase() === name.toLocaleLowerCase());
}
