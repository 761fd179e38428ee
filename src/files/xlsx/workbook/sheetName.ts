import { RefusedEdit } from "../model/RefusedEdit";

/**
 * Checks a sheet's name as Excel does: 1-31 characters, none of / \ ? * : [ ], no apostrophe at either end,
 * not "History", unlike the others whatever the case.
 * @throws RefusedEdit sheet-name
 */
export function checkSheetName(name: string, others: readonly string[]): void {
  const isAllowed =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[/\\?*:[\]]|^'|'$/.test(name) &&
    name.toLowerCase() !== "history" &&
    !others.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!isAllowed) throw new RefusedEdit("sheet-name", name);
}
