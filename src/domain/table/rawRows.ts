import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { numberFormatAt, valueAt } from "../sheet/WorkbookSnapshot";
import type { ColumnRole, TableKind } from "./ColumnRole";
import type { HeaderGrid } from "./HeaderGrid";
import { laterHeaders, type TablePart } from "./laterHeaders";
import { columnOf, type TableCell, type TableColumn } from "./LocatedTable";
import type { LocatedHeader } from "./locateHeader";
import type { MergeIndex } from "./MergeIndex";
import { wholeOrdinal } from "./ordinalKind";
import { endsTable, isTotal } from "./tableEnd";
import { isTick } from "./tickLabel";

/** A sheet row below the header with what stands in the table's columns. */
export interface RawRow {
  readonly rowIndex: number;
  /** By column of the table's first header; `columnIndex` of the cell says where it stands. */
  readonly cells: ReadonlyMap<number, TableCell>;
  /** Text of a merged area that spans most of the table: a title, not a value. */
  readonly spanning: string | null;
  /** Sheet rows below that only held further paragraphs of this one, which are joined to it. */
  readonly pastedRowIndexes?: readonly number[];
}

export interface RawRows {
  readonly rows: readonly RawRow[];
  /** Columns that only later headers have. */
  readonly added: readonly TableColumn[];
}

/**
 * The rows of the table, down to the block below it: blank rows, repeated headers, rows of column numbers
 * "(1) (2) (3)", page numbers and totals are left out, vertical merges give their value to every row. A later
 * table of the same kind in the sheet goes on with the rows, its columns put in the places of the first one's.
 */
export function readRawRows(grid: HeaderGrid, header: LocatedHeader, kind: TableKind): RawRows {
  const { sheet, merges } = grid;
  const { area } = sheet;
  if (!area) return { rows: [], added: [] };
  const later = laterHeaders(grid, header, kind);
  const telling = tellingColumns(header.columns);
  const rows: RawRow[] = [];
  let part: TablePart = { columns: header.columns, placeOf: null, isOurs: true };
  let cellsOf = cellReader(grid, part);
  let isPastEnd = false;
  const first = (header.rowIndexes[header.rowIndexes.length - 1] ?? area.rowIndex) + 1;
  for (let rowIndex = first; rowIndex < area.rowIndex + area.rowCount; rowIndex += 1) {
    if (isBlankRow(sheet, rowIndex)) continue;
    const next = later.at(rowIndex, part);
    if (next) {
      part = next.part;
      cellsOf = cellReader(grid, part);
      isPastEnd = false;
      rowIndex = next.lastRowIndex;
      continue;
    }
    if (!part.isOurs) continue;
    const cells = cellsOf(rowIndex);
    // The header's cells are merged down into this row.
    if ((cells.get(telling.content)?.rowIndex ?? first) < first) continue;
    const what = rowSort(cells, ownTexts(sheet, rowIndex), telling, rows.length);
    if (what === "end") isPastEnd = true;
    if (what === "item") isPastEnd = false;
    if (isPastEnd || what === "none") continue;
    const spanning = spanningText(merges, header.columns, rowIndex, cells);
    rows.push({ rowIndex, cells, spanning });
  }
  return { rows, added: later.added };
}

/**
 * "end" begins the block below the table, "none" is no row of it (column numbers, a page number, totals), and
 * "item" is so plainly one that the table goes on even after a note.
 */
type RowSort = "end" | "none" | "item" | "row";

function rowSort(
  cells: ReadonlyMap<number, TableCell>,
  texts: readonly string[],
  columns: TellingColumns,
  rowsBefore: number,
): RowSort {
  if (isColumnNumbers(texts, rowsBefore) || texts.every(isPlaceholder)) return "none";
  if (isPageNumber(texts) && cells.size <= 1 && !cells.has(columns.quantity)) return "none";
  // A legend beside the table
  if (!columns.named.some((column) => cells.has(column))) return "none";
  const numbers = columns.ordinals.flatMap((column) => cells.get(column)?.text ?? []);
  if (isUnfilled(cells, columns.ordinals)) return "none";
  const isWordy = numbers.some((text) => /\p{L}{2}/u.test(text));
  const isFull = columns.whole.every((column) => cells.has(column));
  // "ĐẠI DIỆN …" among the numbers and beside it: two who sign
  if (isWordy && !cells.has(columns.content) && texts.length > 1 && texts.every(isCapitals))
    return "end";
  if (numbers.length === 0 || isWordy) {
    if (!isFull && endsTable(texts)) return "end";
    const content = cells.get(columns.content);
    if (!isFull && [texts[0], content?.text].some((text) => isTotal(text ?? ""))) return "none";
  }
  if (!isFull && numbers.some((text) => footnote.test(text))) return "end";
  if (cells.size === numbers.length && !isWordy) return "none";
  return isFull && numbers.some((text) => wholeOrdinal(text) !== null) ? "item" : "row";
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** "(*)" in the column of numbers. */
const footnote = /^\s*\(\*+\)\s*$/u;

/** The columns by which a row's sort is told; -1 for one that the table has not. */
interface TellingColumns {
  /** All that stand for something. */
  readonly named: readonly number[];
  readonly ordinals: readonly number[];
  readonly content: number;
  readonly quantity: number;
  /** What a row that is plainly an item fills. */
  readonly whole: readonly number[];
}

function tellingColumns(columns: readonly TableColumn[]): TellingColumns {
  const first = (role: ColumnRole) => columnOf({ columns }, role) ?? -1;
  const placesOf = (isWanted: (column: TableColumn) => boolean) =>
    columns.filter(isWanted).map(({ columnIndex }) => columnIndex);
  const [content, quantity] = [first("content"), first("quantity")];
  return {
    named: placesOf(({ role }) => role !== "other"),
    ordinals: placesOf(({ role }) => role === "ordinal"),
    content,
    quantity,
    whole: [content, first("lead"), first("timing")],
  };
}

function isBlankRow(sheet: SheetSnapshot, rowIndex: number): boolean {
  const values = sheet.values[rowIndex - (sheet.area?.rowIndex ?? 0)] ?? [];
  return values.every(
    (value) => value === "" || (typeof value === "string" && value.trim() === ""),
  );
}

function ownTexts(sheet: SheetSnapshot, rowIndex: number): string[] {
  const values = sheet.values[rowIndex - (sheet.area?.rowIndex ?? 0)] ?? [];
  return values.map((value) => String(value).trim()).filter((text) => text !== "");
}

/** Reads the cells of one row of the part after the other. */
function cellReader(
  grid: HeaderGrid,
  { columns, placeOf }: TablePart,
): (rowIndex: number) => ReadonlyMap<number, TableCell> {
  const contents = columns.filter(({ role }) => role === "content");
  const ticks = columns.filter(({ tick }) => tick !== undefined);
  return (rowIndex) => {
    const cells = readCells(grid, columns, rowIndex);
    joinTwins(cells, contents);
    joinTicks(cells, ticks);
    return placeOf ? moveCells(cells, placeOf) : cells;
  };
}

function readCells(
  { sheet, merges }: HeaderGrid,
  columns: readonly TableColumn[],
  rowIndex: number,
): Map<number, TableCell> {
  const cells = new Map<number, TableCell>();
  for (const { columnIndex, tick } of columns) {
    const merged = merges.at(rowIndex, columnIndex);
    if (merged && merged.columnIndex !== columnIndex && tick === undefined) continue;
    const from = merged?.rowIndex ?? rowIndex;
    const value = valueAt(sheet, from, merged?.columnIndex ?? columnIndex);
    const text = typeof value === "string" ? value : String(value);
    if (text.trim() === "") continue;
    const origin = from === rowIndex ? "own" : "merge";
    const numberFormat = numberFormatAt(sheet, from, columnIndex);
    cells.set(columnIndex, { value, text, numberFormat, rowIndex: from, columnIndex, origin });
  }
  return cells;
}

function moveCells(
  cells: ReadonlyMap<number, TableCell>,
  placeOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, TableCell> {
  return new Map(
    [...cells].flatMap(([column, cell]) => {
      const place = placeOf.get(column);
      return place === undefined ? [] : [[place, cell] as const];
    }),
  );
}

/** "Nội dung" above two columns ("a)" and the text): both are the content, joined in the first. */
function joinTwins(cells: Map<number, TableCell>, [first, ...twins]: readonly TableColumn[]): void {
  if (!first) return;
  for (const twin of twins) {
    const cell = cells.get(twin.columnIndex);
    if (!cell || twin.header !== first.header) continue;
    const before = cells.get(first.columnIndex);
    const text = before ? `${before.text.trimEnd()} ${cell.text.trimStart()}` : cell.text;
    cells.set(first.columnIndex, { ...cell, value: text, text, columnIndex: first.columnIndex });
    cells.delete(twin.columnIndex);
  }
}

/** Marks under "Quý I" and "Quý III" say "Quý I, Quý III"; other words there say it themselves. */
function joinTicks(cells: Map<number, TableCell>, ticks: readonly TableColumn[]): void {
  const [first] = ticks;
  if (!first) return;
  const ticked = ticks.flatMap(({ columnIndex, tick = "" }) => {
    const cell = cells.get(columnIndex);
    cells.delete(columnIndex);
    return cell ? [{ cell, text: isTick(cell.text) ? tick : cell.text.trim() }] : [];
  });
  const [only] = ticked;
  if (!only) return;
  const text = [...new Set(ticked.map((one) => one.text))].join(", ");
  cells.set(first.columnIndex, { ...only.cell, value: text, text, numberFormat: "General" });
}

/** "2", "- 2 -" or "Trang 2/5" and nothing else. */
function isPageNumber([text = "", ...others]: readonly string[]): boolean {
  return (
    others.length === 0 &&
    /^(?:-\s*)?(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?(?:\s*-)?$/iu.test(text)
  );
}

/** Whether the row has nothing beside its number but dots to be written over. */
function isUnfilled(cells: ReadonlyMap<number, TableCell>, ordinals: readonly number[]): boolean {
  let isDotted = false;
  for (const [column, { text }] of cells) {
    if (ordinals.includes(column)) continue;
    if (!isPlaceholder(text.trim())) return false;
    isDotted = true;
  }
  return isDotted;
}

/** "… | … | …": and so on, or a form that is not filled in. */
function isPlaceholder(text: string): boolean {
  return /^[.…_]+$/u.test(text);
}

/** "(1) (2) (3)" or "A B 1 2" under the header, also where it stands again on a later page. */
function isColumnNumbers(texts: readonly string[], rowsBefore: number): boolean {
  if (texts.length < (rowsBefore > 0 ? 4 : 3)) return false;
  if (!/^\(?(?:1|[A-D])\)?$/u.test(texts[0] ?? "")) return false;
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?$/u.exec(text)?.[1] ?? "");
  if (numbers.every((text, at) => text === String(at + 1))) return true;
  const lettersFirst =
    /^\(?[A-D]\)?$/u.test(texts[0] ?? "") && numbers.filter((n) => n !== "").length >= 2;
  return lettersFirst && texts.every((text) => /^\(?([A-D]|\d{1,2})\)?$/u.test(text));
}

function spanningText(
  merges: MergeIndex,
  columns: readonly TableColumn[],
  rowIndex: number,
  cells: ReadonlyMap<number, TableCell>,
): string | null {
  const widest = merges.widestFrom(rowIndex);
  if (!widest || widest.rowCount > 1 || widest.columnCount < Math.max(3, columns.length / 2)) {
    return null;
  }
  return cells.get(widest.columnIndex)?.text ?? null;
}
