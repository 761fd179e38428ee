import type { CellValue } from "../domain/sheet/WorkbookSnapshot";
import { evaluateFormula } from "./formula/evaluateFormula";
import { parseFormula } from "./formula/parseFormula";

/** Value of a cell by 0-based position; `sheetName` is null for the rule's own sheet. "" for an empty cell. */
export type CellLookup = (
  rowIndex: number,
  columnIndex: number,
  sheetName: string | null,
) => CellValue;

/** Which cell is asked about, counted from the first cell of the rule's first area. */
export interface RulePosition {
  readonly rowOffset: number;
  readonly columnOffset: number;
}

/**
 * Whether a conditional-format formula marks a cell. Relative references are shifted from the rule's first
 * cell, `$` keeps them. `today` is a serial number of the workbook's own date system. Serves the formulas
 * that the add-in writes; null where the formula is an error or uses a function that is not known here.
 */
export function evaluateRule(
  formula: string,
  cell: CellLookup,
  position: RulePosition,
  today: number,
): boolean | null {
  const parsed = parseFormula(formula.startsWith("=") ? formula.slice(1) : formula);
  if (!parsed) return null;
  const value = evaluateFormula(parsed.root, {
    cell,
    rowShift: position.rowOffset,
    columnShift: position.columnOffset,
    today,
  });
  if (value === null) return null;
  if (typeof value === "string") return null;
  return typeof value === "boolean" ? value : value !== 0;
}
