import { format } from "numfmt";
import type { Area } from "../../domain/sheet/Area";
import type { CellContent, SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { HostError } from "../protocol/HostError";
import type { Json } from "../protocol/wire";
import { isUnbounded } from "./address";

/** Cells that one read may cover (docs: concepts/resource-limits-and-performance-optimization). */
const maxCellsRead = 5_000_000;

/**
 * One value per cell, row by row; null for whole rows and columns (docs: excel-add-ins-ranges-unbounded).
 * RangeExceedsLimit above 5,000,000 cells.
 */
function readCells(area: Area, read: (rowIndex: number, columnIndex: number) => Json): Json {
  if (isUnbounded(area)) return null;
  if (area.rowCount * area.columnCount > maxCellsRead) throw new HostError("RangeExceedsLimit");
  const rows: Json[][] = new Array<Json[]>(area.rowCount);
  for (let row = 0; row < area.rowCount; row += 1) {
    const cells: Json[] = new Array<Json>(area.columnCount);
    for (let column = 0; column < area.columnCount; column += 1) {
      cells[column] = read(area.rowIndex + row, area.columnIndex + column);
    }
    rows[row] = cells;
  }
  return rows;
}

/** Values row by row; "" for empty cells. Formulas give their last results. */
export function readValues(sheet: SheetModel, area: Area): Json {
  return readCells(area, (row, column) => sheet.contentAt(row, column)?.value ?? "");
}

/** Formulas with "=", else the value; a leading apostrophe is not part of it. */
export function readFormulas(sheet: SheetModel, area: Area): Json {
  return readCells(area, (row, column) => {
    const content = sheet.contentAt(row, column);
    if (!content) return "";
    return content.formula === null ? content.value : `=${content.formula}`;
  });
}

/** Number formats row by row, US-coded; "General" where none is set. */
export function readNumberFormats(sheet: SheetModel, area: Area): Json {
  return readCells(area, (row, column) => sheet.styleAt(row, column).numberFormat);
}

/** "Empty", "String", "Double", "Boolean" or "Error" (excel.rangevaluetype). */
export function readValueTypes(sheet: SheetModel, area: Area): Json {
  return readCells(area, (row, column) => valueType(sheet.contentAt(row, column)));
}

function valueType(content: CellContent | null): string {
  if (!content) return "Empty";
  if (content.isError) return "Error";
  if (typeof content.value === "number") return "Double";
  return typeof content.value === "boolean" ? "Boolean" : "String";
}

/** As shown, whatever the column's width. */
export function readTexts(sheet: SheetModel, area: Area, locale: string): Json {
  return readCells(area, (row, column) => {
    const content = sheet.contentAt(row, column);
    if (!content) return "";
    const numberFormat = sheet.styleAt(row, column).numberFormat;
    return shownText(content.value, numberFormat, locale);
  });
}

/** Formats of ids 14 and 22 follow the reader's region instead of their code. */
const regionalFormats: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy h:mm",
};

/** The text that a value shows in a number format; locale-bound dates are shown as in Vietnam for "vi". */
export function shownText(
  value: string | number | boolean,
  numberFormat: string,
  locale: string,
): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const regional = locale.startsWith("vi") ? regionalFormats[numberFormat] : undefined;
  return format(regional ?? numberFormat, value, { locale, throws: false });
}
