import { roleName, setRole } from "../sheet/ownedSheet";
import type { KeptReport } from "./RunJournal";

/**
 * Queues copying an old report aside, for the building of a run: very hidden, under the name of a staging
 * sheet. The answer after a sync is whether the hidden names came along, as they do in Excel.
 */
export function copyReport(
  context: Excel.RequestContext,
  { source, copy }: KeptReport,
): () => boolean {
  const sheet = context.workbook.worksheets.getItem(source).copy("End");
  // Named at once: until then only the name that Excel gave it tells it from the report.
  sheet.name = copy;
  sheet.visibility = "VeryHidden";
  const { names } = sheet;
  names.load("items/name");
  return () => names.items.some(({ name }) => name === roleName);
}

/**
 * Queues giving the copy the name of its period (its renaming is the last step), or marking it as what undoing needs.
 * A document is shown; its annexes are hidden, so that a workbook of several periods stays easy to read.
 */
export function placeKept(
  context: Excel.RequestContext,
  { copy, target, isAnnex = false }: KeptReport,
  hasRole: boolean,
): void {
  const sheet = context.workbook.worksheets.getItem(copy);
  setRole(sheet, target === null ? "checkpoint" : "history", hasRole);
  if (target === null) return;
  // The document's lines about annexes lead to sheets that hold another period by now.
  if (!isAnnex) sheet.getRange().untrack().clear("Hyperlinks");
  sheet.visibility = isAnnex ? "Hidden" : "Visible";
  sheet.name = target;
}
