import { finding, type Finding } from "../../domain/Finding";
import { sheetNamed } from "../../domain/sheet/sheetNamed";

/** What of a workbook is protected. */
export interface Protections {
  readonly isStructureProtected: boolean;
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
}

/**
 * What keeps a run from writing to these sheets, each told once, and, where it adds or removes some, from doing that. A
 * sheet that is not there is no obstacle. Empty where nothing is in the way; the add-in never unprotects.
 */
export function checkProtections(
  written: readonly string[],
  movesSheets: boolean,
  { isStructureProtected, sheets }: Protections,
): Finding[] {
  const findings = [...new Set(written)]
    .filter((sheet) => sheetNamed(sheets, sheet)?.isProtected)
    .map((sheet) => finding("sheet-protected", { sheet }, {}, "error"));
  return movesSheets && isStructureProtected
    ? [finding("workbook-protected", {}, {}), ...findings]
    : findings;
}
