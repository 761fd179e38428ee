import {
  areaAddress,
  columnIndexOf,
  columnLetters,
  isEntireColumn,
  isEntireRow,
  maxColumns,
  maxRows,
  readArea,
  type Area,
} from "../../domain/sheet/Area";

const columnsOnly = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rowsOnly = /^\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})$/;

const knownAddresses = new Map<string, Area | null>();

/** Reads "B7", "B7:D9", "A:C" or "1:3"; null for anything else. Answers are remembered. */
export function readRangeAddress(text: string): Area | null {
  const known = knownAddresses.get(text);
  if (known !== undefined) return known;
  const area = readArea(text) ?? readColumns(text) ?? readRows(text);
  if (knownAddresses.size > 10_000) knownAddresses.clear();
  knownAddresses.set(text, area);
  return area;
}

function readColumns(text: string): Area | null {
  const match = columnsOnly.exec(text.trim());
  if (!match) return null;
  const first = columnIndexOf(match[1] ?? "");
  const last = columnIndexOf(match[2] ?? "");
  if (Math.max(first, last) >= maxColumns) return null;
  return entireColumns(Math.min(first, last), Math.abs(first - last) + 1);
}

function readRows(text: string): Area | null {
  const match = rowsOnly.exec(text.trim());
  if (!match) return null;
  const first = Number(match[1]) - 1;
  const last = Number(match[2]) - 1;
  if (Math.max(first, last) >= maxRows) return null;
  return entireRows(Math.min(first, last), Math.abs(first - last) + 1);
}

/** So many whole columns from an index on. */
export function entireColumns(columnIndex: number, columnCount: number): Area {
  return { rowIndex: 0, columnIndex, rowCount: maxRows, columnCount };
}

/** So many whole rows from an index on. */
export function entireRows(rowIndex: number, rowCount: number): Area {
  return { rowIndex, columnIndex: 0, rowCount, columnCount: maxColumns };
}

/** Every cell there can be. */
export const entireSheet: Area = {
  rowIndex: 0,
  columnIndex: 0,
  rowCount: maxRows,
  columnCount: maxColumns,
};

/** Whole columns or whole rows: cell-level properties read as null (docs: excel-add-ins-ranges-unbounded). */
export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

/** "B7:D9", or "A:C" and "1:3" for whole columns and rows; the whole sheet is "A1:XFD1048576". */
export function rangeAddress(area: Area): string {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  if (isEntireRow(area) && isEntireColumn(area)) return areaAddress(area);
  if (isEntireRow(area)) return `${rowIndex + 1}:${rowIndex + rowCount}`;
  if (isEntireColumn(area)) {
    return `${columnLetters(columnIndex)}:${columnLetters(columnIndex + columnCount - 1)}`;
  }
  return areaAddress(area);
}

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const likeCell = /^(?:[A-Z]{1,3}[0-9]{1,7}|R[0-9]*C[0-9]*|R|C|TRUE|FALSE)$/i;

/** "Sheet1", or "'Kế hoạch'" where a formula needs the quotes. */
export function quoteSheetName(name: string): string {
  if (plainName.test(name) && !likeCell.test(name)) return name;
  return `'${name.replaceAll("'", "''")}'`;
}

/** "'Kế hoạch'!A1:G14". */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${rangeAddress(area)}`;
}

/** Takes "'Kế hoạch'!A1" apart; `sheetName` is null where the address names no sheet. */
export function splitAddress(text: string): { sheetName: string | null; rest: string } {
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, rest: text };
  const name = text.slice(0, mark).trim();
  const rest = text.slice(mark + 1);
  const isQuoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return { sheetName: isQuoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest };
}

/** Whether the area lies on the sheet's grid and holds at least one cell. */
export function isOnGrid(area: Area): boolean {
  return (
    area.rowIndex >= 0 &&
    area.columnIndex >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.rowIndex + area.rowCount <= maxRows &&
    area.columnIndex + area.columnCount <= maxColumns
  );
}
