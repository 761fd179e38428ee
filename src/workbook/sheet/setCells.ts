import type { CellValue } from "../../domain/sheet/WorkbookSnapshot";
import type { CellChange } from "../../domain/sheet/WritePlan";
import { cellWrite } from "./cellWrite";
import type { ChangedCell } from "../undo/Checkpoint";

/** Queues setting cells of a sheet; formats other than the number format stay. */
export function setCells(sheet: Excel.Worksheet, cells: readonly CellChange[]): void {
  for (const { rowIndex, columnIndex, value, numberFormat } of cells) {
    const cell = sheet.getCell(rowIndex, columnIndex).untrack();
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[cellWrite(value)]];
  }
}

/** Queues putting back what cells held: formulas as formulas, texts as texts. */
export function restoreCells(sheet: Excel.Worksheet, cells: readonly ChangedCell[]): void {
  for (const { rowIndex, columnIndex, before, isFormula, numberFormat } of cells) {
    const cell = sheet.getCell(rowIndex, columnIndex).untrack();
    cell.numberFormat = [[numberFormat]];
    if (isFormula) cell.formulas = [[before]];
    else cell.values = [[cellWrite(before)]];
  }
}

/** What a cell held when it was read. */
export interface CellState {
  readonly value: unknown;
  /** The formula, where there is one, else the value. */
  readonly before: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
}

/** Queues reading what the cells hold now; the answer after a sync, in order. */
export function loadCells(
  sheet: Excel.Worksheet,
  cells: readonly Pick<CellChange, "rowIndex" | "columnIndex">[],
): () => CellState[] {
  const ranges = cells.map(({ rowIndex, columnIndex }) =>
    sheet.getCell(rowIndex, columnIndex).untrack().load("values,formulas,numberFormat"),
  );
  return () => ranges.map(cellState);
}

function cellState(range: Excel.Range): CellState {
  const value: unknown = range.values[0]?.[0];
  const formula: unknown = range.formulas[0]?.[0];
  const format: unknown = range.numberFormat[0]?.[0];
  // A text that begins with "=" reads the same as a formula, but is its own value.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const before = isFormula ? formula : value;
  return {
    value,
    before: isCellValue(before) ? before : "",
    isFormula,
    numberFormat: typeof format === "string" ? format : "General",
  };
}

function isCellValue(value: unknown): value is CellValue {
  return ["string", "number", "boolean"].includes(typeof value);
}
