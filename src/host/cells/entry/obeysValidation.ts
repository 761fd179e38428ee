import type { CellValue } from "../../../domain/sheet/WorkbookSnapshot";
import type { Validation } from "../../../files/xlsx/model/ValidationModel";
import { compare, evaluateFormula } from "../../formula/evaluateFormula";
import type { FormulaNode } from "../../formula/FormulaNode";
import { parseFormula } from "../../formula/parseFormula";
import { locateName } from "../../members/range/locateRange";
import type { HostSession } from "../../session/HostSession";

/** A cell of a sheet, and what is, or is to be, in it. */
export interface ValidatedCell {
  readonly sheetId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly value: CellValue;
}

/**
 * Whether the cell obeys the validation (ECMA-376 part 1, 18.3.1.32). null where the rule rests on a formula that is
 * not evaluated here.
 */
export function obeysValidation(
  session: HostSession,
  validation: Validation,
  cell: ValidatedCell,
): boolean | null {
  const { value } = cell;
  if (value === "") return validation.allowBlank || validation.type === "none";
  switch (validation.type) {
    case "none":
      return true;
    case "list": {
      const choices = choicesOf(session, validation, cell);
      return choices && choices.some((choice) => isSame(choice, value));
    }
    case "custom": {
      const result = operandOf(session, validation, validation.formula1, cell);
      return typeof result === "string" ? (result === "" ? null : false) : truthOf(result);
    }
    case "textLength":
      return isBetween(session, validation, cell, String(value).length);
    case "whole":
      return typeof value === "number" && Number.isInteger(value)
        ? isBetween(session, validation, cell, value)
        : false;
    default:
      return typeof value === "number" ? isBetween(session, validation, cell, value) : false;
  }
}

/** What a list offers; null where it is not known here. */
export function choicesOf(
  session: HostSession,
  validation: Validation,
  cell: ValidatedCell,
): readonly CellValue[] | null {
  const root = parseFormula(validation.formula1 ?? "")?.root;
  if (root?.kind === "text") return root.value.split(",").map((choice) => choice.trim());
  const range = root && listRange(session, root, validation, cell);
  if (!range) return null;
  const sheet = session.sheet(range.sheetId);
  return Array.from({ length: range.rowCount * range.columnCount }, (_, at) => {
    const row = range.rowIndex + Math.floor(at / range.columnCount);
    return sheet.contentAt(row, range.columnIndex + (at % range.columnCount))?.value ?? "";
  });
}

function listRange(
  session: HostSession,
  root: FormulaNode,
  validation: Validation,
  cell: ValidatedCell,
) {
  if (root.kind === "name") {
    const named = locateName(session, root.name, cell.sheetId);
    return named && { ...named.area, sheetId: named.sheetId };
  }
  if (root.kind !== "reference") return null;
  const { from, to, sheetName } = root;
  const sheetId = sheetName === null ? cell.sheetId : session.sheetByName(sheetName)?.id;
  if (sheetId === undefined || from.rowIndex === null || from.columnIndex === null) return null;
  const { rows, columns } = shiftOf(validation, cell);
  const rowIndex = from.rowIndex + (from.isRowAbsolute ? 0 : rows);
  const columnIndex = from.columnIndex + (from.isColumnAbsolute ? 0 : columns);
  const rowCount = (to.rowIndex ?? from.rowIndex) - from.rowIndex + 1;
  const columnCount = (to.columnIndex ?? from.columnIndex) - from.columnIndex + 1;
  return { sheetId, rowIndex, columnIndex, rowCount, columnCount };
}

function isSame(choice: CellValue, value: CellValue): boolean {
  if (typeof choice === "string" && typeof value === "number") {
    return choice !== "" && Number(choice) === value;
  }
  return choice !== "" && compare(choice, value) === 0;
}

function isBetween(
  session: HostSession,
  validation: Validation,
  cell: ValidatedCell,
  value: number,
): boolean | null {
  const first = operandOf(session, validation, validation.formula1, cell);
  const second = operandOf(session, validation, validation.formula2, cell);
  const needsTwo = validation.operator === "between" || validation.operator === "notBetween";
  if (typeof first !== "number" || (needsTwo && typeof second !== "number")) return null;
  const upper = typeof second === "number" ? second : first;
  switch (validation.operator) {
    case "between":
      return value >= first && value <= upper;
    case "notBetween":
      return value < first || value > upper;
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
    default:
      return null;
  }
}

/** The value of a rule's formula as seen from the cell, in which what is to be typed stands already. */
function operandOf(
  session: HostSession,
  validation: Validation,
  formula: string | null,
  cell: ValidatedCell,
): CellValue | null {
  const parsed = formula === null ? null : parseFormula(formula);
  if (!parsed) return null;
  const { rows, columns } = shiftOf(validation, cell);
  return evaluateFormula(parsed.root, {
    cell: (rowIndex, columnIndex, sheetName) => {
      const sheet =
        sheetName === null ? session.sheet(cell.sheetId) : session.sheetByName(sheetName);
      const isOwn =
        sheet?.id === cell.sheetId &&
        rowIndex === cell.rowIndex &&
        columnIndex === cell.columnIndex;
      return isOwn ? cell.value : (sheet?.contentAt(rowIndex, columnIndex)?.value ?? "");
    },
    rowShift: rows,
    columnShift: columns,
    today: null,
  });
}

/** Formulas of a rule are written as seen from the first cell of its first area. */
function shiftOf(
  { areas: [first] }: Validation,
  { rowIndex, columnIndex }: ValidatedCell,
): { rows: number; columns: number } {
  return {
    rows: rowIndex - (first?.rowIndex ?? rowIndex),
    columns: columnIndex - (first?.columnIndex ?? columnIndex),
  };
}

function truthOf(value: number | boolean | null): boolean | null {
  return typeof value === "number" ? value !== 0 : value;
}
