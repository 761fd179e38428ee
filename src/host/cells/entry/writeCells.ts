import { isValidFormat } from "numfmt";
import { type Area, intersectAreas, areaContains } from "../../../domain/sheet/Area";
import type { CellContent, SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { evaluateFormula } from "../../formula/evaluateFormula";
import { parseFormula } from "../../formula/parseFormula";
import { HostError } from "../../protocol/HostError";
import { isList, type Json } from "../../protocol/wire";
import type { RangeTarget } from "../../session/RangeTarget";
import { isUnbounded } from "../address";
import { refuseLockedCells, refuseProtected } from "../guardWrite";
import { overwriteArrays } from "./overwriteArrays";
import { parseTyping, type TypedCell, type TypingRules } from "./parseTyping";
import { patchStyleRuns } from "../patchStyleRuns";
import { raiseChanged } from "../raiseChanged";

/**
 * Sets `values` or `formulas`: one value for all cells or one per cell, row by row. null leaves a cell as it is,
 * "" clears it, texts are read as typing. InvalidArgument for other shapes, a broken formula, a text over
 * 32,767 characters, or whole rows and columns; nothing of the assignment is written then (our belief).
 */
export function writeValues(range: RangeTarget, value: Json): void {
  const { sheet, area, session } = range;
  const at = readMatrix(value, area);
  refuseLockedCells(session, sheet, area);
  const rules = { locale: "en-US", date1904: session.workbook.date1904 };
  const cells = typeCells(sheet, area, at, rules);
  putCells(range, cells);
  raiseChanged(session, sheet, area, "RangeEdited");
}

/** Sets number formats, US-coded; a text for all cells or one per cell. */
export function writeNumberFormats(range: RangeTarget, value: Json): void {
  const { sheet, area, session } = range;
  const at = readMatrix(value, area);
  refuseProtected(session, sheet, "formatCells");
  const keyAt = (row: number, column: number): string | null => {
    const cell = at(row, column);
    if (cell === null || cell === "") return cell;
    if (typeof cell === "string" && cell.length <= 255 && isValidFormat(cell)) return cell;
    throw new HostError("InvalidArgument", `${JSON.stringify(cell)} is no number format.`);
  };
  const patchOf = (numberFormat: string) => ({
    numberFormat: numberFormat === "" ? "General" : numberFormat,
  });
  if (typeof value === "string") sheet.patchStyle(area, patchOf(value));
  else patchStyleRuns(sheet, area, keyAt, patchOf);
  session.markChanged(sheet.id);
}

/** A function that gives the cell's part of an assignment; InvalidArgument where the dimensions differ. */
export function readMatrix(value: Json, area: Area): (row: number, column: number) => Json {
  if (isUnbounded(area)) throw new HostError("InvalidArgument", "The range is unbounded.");
  if (!isList(value)) return () => value;
  const rows = value.filter(isList);
  const fits =
    value.length === area.rowCount &&
    rows.length === area.rowCount &&
    rows.every((row) => row.length === area.columnCount);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      `The array's dimensions do not match the range of ${area.rowCount} x ${area.columnCount}.`,
    );
  }
  return (row, column) => rows[row]?.[column] ?? null;
}

function typeCells(
  sheet: SheetModel,
  area: Area,
  at: (row: number, column: number) => Json,
  rules: TypingRules,
): (TypedCell | null)[][] {
  const typeCell = (row: number, column: number): TypedCell | null => {
    const value = at(row, column);
    if (typeof value !== "string") return typeValue(value);
    // Neither what is empty nor what has an apostrophe depends on the cell's format, which takes long to find.
    const format =
      value === "" || value.startsWith("'")
        ? "General"
        : sheet.styleAt(area.rowIndex + row, area.columnIndex + column).numberFormat;
    return parseTyping(value, format, rules);
  };
  const rows: (TypedCell | null)[][] = [];
  for (let row = 0; row < area.rowCount; row += 1) {
    const cells: (TypedCell | null)[] = [];
    for (let column = 0; column < area.columnCount; column += 1) cells.push(typeCell(row, column));
    rows.push(cells);
  }
  return rows;
}

function typeValue(value: Json): TypedCell | null {
  if (value === null) return null;
  if (typeof value === "number" || typeof value === "boolean") {
    return { kind: "value", value, numberFormat: null, quotePrefix: false };
  }
  throw new HostError("InvalidArgument", "A cell takes a text, a number or a boolean.");
}

/** Puts what was typed into the cells; cells hidden under a merge take nothing, as when typing over one. */
export function putCells(
  range: RangeTarget,
  cells: readonly (readonly (TypedCell | null)[])[],
): void {
  const { sheet, area } = range;
  // Where some cells are left as they are, an array stays, and each of its cells refuses for itself.
  if (cells.every((row) => row.every((cell) => cell !== null))) overwriteArrays(sheet, area);
  const merges = sheet.mergedAreas().filter((merge) => intersectAreas(merge, area) !== null);
  cells.forEach((row, rowOffset) => {
    row.forEach((cell, columnOffset) => {
      const rowIndex = area.rowIndex + rowOffset;
      const columnIndex = area.columnIndex + columnOffset;
      if (!cell || isUnderMerge(merges, rowIndex, columnIndex)) return;
      sheet.setContent(rowIndex, columnIndex, contentOf(range, cell));
    });
  });
  putStyles(sheet, area, cells);
}

function isUnderMerge(merges: readonly Area[], rowIndex: number, columnIndex: number): boolean {
  return merges.some(
    (merge) =>
      areaContains(merge, rowIndex, columnIndex) &&
      (merge.rowIndex !== rowIndex || merge.columnIndex !== columnIndex),
  );
}

function contentOf(range: RangeTarget, cell: TypedCell): CellContent | null {
  switch (cell.kind) {
    case "empty":
      return null;
    case "value":
      return { value: cell.value, formula: null, isError: false };
    case "formula":
      return { formula: cell.formula, ...firstResult(range, cell.formula) };
  }
}

/** A new formula shows its result where it is simple enough, #NAME? for a name that does not exist, else 0. */
function firstResult(range: RangeTarget, formula: string): Pick<CellContent, "value" | "isError"> {
  const parsed = parseFormula(formula);
  const { names } = parsed ?? { names: [] };
  if (!parsed || (names.length > 0 && !areDefined(range, names))) {
    return { value: "#NAME?", isError: true };
  }
  const value = evaluateFormula(parsed.root, {
    cell: (rowIndex, columnIndex, sheetName) => {
      const sheet = sheetName === null ? range.sheet : range.session.sheetByName(sheetName);
      return sheet?.contentAt(rowIndex, columnIndex)?.value ?? "";
    },
    rowShift: 0,
    columnShift: 0,
    today: null,
  });
  return { value: value ?? 0, isError: false };
}

function areDefined(range: RangeTarget, names: readonly string[]): boolean {
  const { session, sheetId } = range;
  return names.every((name) => [sheetId, null].some((scope) => session.findName(scope, name)));
}

/** The apostrophe's mark comes and goes with what is typed; a typed "12%" formats a General cell. */
function putStyles(
  sheet: SheetModel,
  area: Area,
  cells: readonly (readonly (TypedCell | null)[])[],
): void {
  patchStyleRuns(
    sheet,
    area,
    (row, column) => {
      const cell = cells[row]?.[column];
      return cell ? cell.kind === "value" && cell.quotePrefix : null;
    },
    (quotePrefix) => ({ quotePrefix }),
  );
  if (!cells.some((row) => row.some((cell) => cell?.kind === "value" && cell.numberFormat))) return;
  patchStyleRuns(
    sheet,
    area,
    (row, column) => {
      const cell = cells[row]?.[column];
      if (cell?.kind !== "value" || cell.numberFormat === null) return null;
      const { numberFormat } = sheet.styleAt(area.rowIndex + row, area.columnIndex + column);
      return numberFormat === "General" ? cell.numberFormat : null;
    },
    (numberFormat) => ({ numberFormat }),
  );
}
