import { foldText } from "../text/foldText";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { numberFormatAt, valueAt } from "../sheet/WorkbookSnapshot";
import type { TableCell, TableColumn } from "./LocatedTable";
import { headerTexts, type LocatedHeader } from "./locateHeader";
import type { MergeIndex } from "./MergeIndex";
import { headerWords } from "./headerPhrase";
import { longestHeader, readHeaderCell } from "./readHeaderRoles";
import { endsTable, isTotal } from "./tableEnd";

/** A sheet row below the header with what stands in the table's columns. */
export interface RawRow {
  readonly rowIndex: number;
  readonly cells: ReadonlyMap<number, TableCell>;
  /** Text of a merged area that spans most of the table: a title, not a value. */
  readonly spanning: string | null;
  /** Whether blank rows or a repeated header stand right above. */
  readonly followsBreak: boolean;
}

/**
 * The rows of the table, down to the block below it: blank rows, repeated headers, rows of column numbers
 * "(1) (2) (3)" and totals are left out, vertical merges give their value to every row.
 */
export function readRawRows(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  header: LocatedHeader,
  ordinalColumns: readonly number[],
): RawRow[] {
  const { area } = sheet;
  if (!area) return [];
  const repeats = repeatedHeader(sheet, merges, header);
  const rows: RawRow[] = [];
  let followsBreak = false;
  const first = (header.rowIndexes[header.rowIndexes.length - 1] ?? area.rowIndex) + 1;
  for (let rowIndex = first; rowIndex < area.rowIndex + area.rowCount; rowIndex += 1) {
    if (isBlankRow(sheet, rowIndex)) {
      followsBreak = true;
      continue;
    }
    const cells = readCells(sheet, merges, header.columns, rowIndex);
    const texts = ownTexts(sheet, rowIndex);
    if (repeats(rowIndex) || isColumnNumbers(texts, rows.length)) {
      followsBreak = true;
      continue;
    }
    const hasOrdinal = ordinalColumns.some((column) => cells.has(column));
    if (!hasOrdinal || isLoneText(cells, ordinalColumns)) {
      if (endsTable(texts)) break;
      if (isTotal(texts[0] ?? "")) continue;
    }
    if (cells.size === 0) continue;
    const spanning = spanningText(merges, header.columns, rowIndex, cells);
    rows.push({ rowIndex, cells, spanning, followsBreak });
    followsBreak = false;
  }
  return rows;
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

/** "Nơi nhận:" stands in the first column, which is the ordinal's. */
function isLoneText(
  cells: ReadonlyMap<number, TableCell>,
  ordinalColumns: readonly number[],
): boolean {
  return ordinalColumns.some((column) => /\p{L}{2}/u.test(cells.get(column)?.text ?? ""));
}

function readCells(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  columns: readonly TableColumn[],
  rowIndex: number,
): Map<number, TableCell> {
  const cells = new Map<number, TableCell>();
  for (const { columnIndex } of columns) {
    const merged = merges.at(rowIndex, columnIndex);
    if (merged && merged.columnIndex !== columnIndex) continue;
    const from = merged?.rowIndex ?? rowIndex;
    const value = valueAt(sheet, from, columnIndex);
    const text = typeof value === "string" ? value : String(value);
    if (text.trim() === "") continue;
    const origin = from === rowIndex ? "own" : "merge";
    const numberFormat = numberFormatAt(sheet, from, columnIndex);
    cells.set(columnIndex, { value, text, numberFormat, rowIndex: from, columnIndex, origin });
  }
  joinTwins(cells, columns);
  return cells;
}

/** "Nội dung" above two columns ("a)" and the text): both are the content, joined in the first. */
function joinTwins(cells: Map<number, TableCell>, columns: readonly TableColumn[]): void {
  const [first, ...twins] = columns.filter(({ role }) => role === "content");
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

/** A header repeated on a later page: every text of the row is that of a header row in the same column. */
function repeatedHeader(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  header: LocatedHeader,
): (rowIndex: number) => boolean {
  const first = sheet.area?.columnIndex ?? 0;
  const textsOf = (rowIndex: number) => {
    const texts = headerTexts(sheet, merges, rowIndex);
    return header.columns.map(({ columnIndex }) => texts[columnIndex - first] ?? "");
  };
  const headers = header.rowIndexes.map((row) => textsOf(row).map(foldText));
  return (rowIndex) => {
    if (beginsAsItem(sheet, header, rowIndex)) return false;
    const raw = textsOf(rowIndex);
    if (isOtherHeader(raw, header)) return true;
    if (raw.some((text) => text.length > longestHeader * 2)) return false;
    const texts = raw.map(foldText);
    return headers.some((known) => {
      const filled = texts.filter((text) => text !== "").length;
      const same = texts.filter((text, at) => text !== "" && text === known[at]).length;
      return filled >= 2 && same >= Math.max(2, filled * 0.7);
    });
  };
}

/** A later table's header in other words: "STT" in the ordinal's place, another header word beside it. */
function isOtherHeader(texts: readonly string[], header: LocatedHeader): boolean {
  const readings = texts.map((text) =>
    text === "" || text.length > longestHeader
      ? null
      : (readHeaderCell(headerWords(text), "plan", "plain")?.role ?? null),
  );
  return (
    header.columns.some(({ role }, at) => role === "ordinal" && readings[at] === "ordinal") &&
    readings.some((role) => role === "content")
  );
}

/** A cheap look first: a row that begins with a number is no header. */
function beginsAsItem(sheet: SheetSnapshot, header: LocatedHeader, rowIndex: number): boolean {
  for (const { columnIndex } of header.columns) {
    const value = valueAt(sheet, rowIndex, columnIndex);
    if (value !== "") return typeof value === "number" || /^\s*\d/u.test(String(value));
  }
  return false;
}

/** "(1) (2) (3)" or "A B 1 2" under the header. */
function isColumnNumbers(texts: readonly string[], rowsBefore: number): boolean {
  if (rowsBefore > 0 || texts.length < 3) return false;
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
