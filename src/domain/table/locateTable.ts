import { valueAt, type SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { foldText } from "../text/foldText";
import { isDitto } from "../timing/isDitto";
import { readTimeTitle } from "../timing/readTimeTitle";
import { readUnitTitle } from "../unit/readUnitTitle";
import { answerRoles, type ColumnRole, type TableKind } from "./ColumnRole";
import {
  columnOf,
  type LocatedTable,
  type TableCell,
  type TableColumn,
  type TableRow,
} from "./LocatedTable";
import { asWritten, type ReadHeaderText } from "./HeaderGrid";
import { locateHeader, type LocatedHeader } from "./locateHeader";
import { MergeIndex } from "./MergeIndex";
import { joinPastedRows } from "./pastedRows";
import { ordinalKind } from "./ordinalKind";
import { readRawRows } from "./rawRows";
import { readTableRows, type RowColumns } from "./readTableRows";

const planInherits: readonly ColumnRole[] = ["form", "lead", "coordinators", "timing", "product"];
const reportAnswers: readonly ColumnRole[] = [...answerRoles, "quantity"];

/**
 * Finds the table of activities in a sheet and reads its rows. The header may stand anywhere, in up to three
 * rows, merged or not, repeated on later pages; titles above and the block from "Nơi nhận" on are left out.
 * null where the sheet has no such table, or none whose columns `isWanted`: then the rows are not read.
 * `readText` is how the workbook's dictionary has header cells read.
 */
export function locateTable(
  sheet: SheetSnapshot,
  kind: TableKind,
  isWanted: (header: LocatedHeader) => boolean = () => true,
  readText: ReadHeaderText = asWritten,
): LocatedTable | null {
  const grid = { sheet, merges: new MergeIndex(sheet.mergedAreas), readText };
  const found = locateHeader(grid, kind);
  if (!found || !isWanted(found)) return null;
  const header = withOrdinalColumn(
    kind === "plan" ? withContentColumn(found, sheet) : found,
    sheet,
  );
  const read = readRawRows(grid, header, kind);
  const all = [...header.columns, ...read.added];
  const columns = rowColumns(all, kind);
  const tableColumns = header.columns.map(({ columnIndex }) => columnIndex);
  const raw = joinPastedRows(read.rows, columns, grid.merges, tableColumns);
  const items = readTableRows(raw, columns).filter((row) => hasSubstance(row, columns));
  const rows = kind === "plan" ? withoutClosing(items, columns) : items;
  const skipped = new Set([
    ...columns.ordinals,
    ...(columns.content === null ? [] : [columns.content]),
  ]);
  return {
    sheet: sheet.name,
    headerRowIndexes: header.rowIndexes,
    columns: all,
    rows: fillDittos(rows, skipped),
  };
}

/** The shortest text, on the average, that says what is to be done; in characters. */
const shortestContent = 10;

/**
 * A plan whose content goes by another name ("Đơn vị được kiểm tra"): of the columns that stand for nothing, or
 * for what is to be put right, the one with the longest texts.
 */
function withContentColumn(header: LocatedHeader, sheet: SheetSnapshot): LocatedHeader {
  if (columnOf(header, "content") !== null) return header;
  const { first, end } = rowsBelow(header, sheet);
  let longest = { columnIndex: -1, length: shortestContent };
  for (const { columnIndex, role } of header.columns) {
    if (role !== "other" && role !== "difficulty") continue;
    const texts = Array.from({ length: end - first }, (_, at) =>
      String(valueAt(sheet, first + at, columnIndex)).trim(),
    ).filter((text) => text !== "");
    const length = texts.join("").length / Math.max(texts.length, 1);
    if (length > longest.length) longest = { columnIndex, length };
  }
  const columns = header.columns.map((column) =>
    column.columnIndex === longest.columnIndex
      ? ({ ...column, role: "content", isAssumed: true } as const)
      : column,
  );
  return { ...header, columns };
}

/** The sheet's rows from `first` up to, not including, `end`. */
function rowsBelow({ rowIndexes }: LocatedHeader, { area }: SheetSnapshot) {
  const first = (rowIndexes[rowIndexes.length - 1] ?? 0) + 1;
  return { first, end: (area?.rowIndex ?? 0) + (area?.rowCount ?? 0) };
}

/** As many numbered rows tell a column of numbers that has no header, as a share. */
const numberedShare = 0.6;

/** A table whose numbers have no header over them: the column left of the content, where it counts the rows. */
function withOrdinalColumn(header: LocatedHeader, sheet: SheetSnapshot): LocatedHeader {
  const content = columnOf(header, "content");
  const isNamed = header.columns.some(({ columnIndex }) => columnIndex === (content ?? 0) - 1);
  if (content === null || isNamed || columnOf(header, "ordinal") !== null) return header;
  const columnIndex = content - 1;
  const { first, end } = rowsBelow(header, sheet);
  const texts: string[] = [];
  for (let row = first; row < end; row += 1) {
    if (valueAt(sheet, row, content) !== "") texts.push(String(valueAt(sheet, row, columnIndex)));
  }
  const numbers = texts.filter((text) => ordinalKind(text) === "number");
  const counts = new Set(numbers).size > numbers.length / 2;
  if (numbers.length === 0 || numbers.length < texts.length * numberedShare || !counts)
    return header;
  const column: TableColumn = {
    columnIndex,
    header: "",
    label: "",
    role: "ordinal",
    isWeak: false,
  };
  return { ...header, columns: [column, ...header.columns] };
}

function rowColumns(columns: readonly TableColumn[], kind: TableKind): RowColumns {
  const ofRoles = (roles: readonly ColumnRole[]) =>
    columns.filter(({ role }) => roles.includes(role)).map(({ columnIndex }) => columnIndex);
  const first = (role: ColumnRole) => columnOf({ columns }, role);
  const leadAndTiming = [first("lead"), first("timing")].filter((column) => column !== null);
  return {
    ordinals: ofRoles(["ordinal"]),
    content: first("content"),
    answers: kind === "plan" ? leadAndTiming : ofRoles(reportAnswers),
    names: ofRoles(["lead", "coordinators"]),
    inherited: kind === "plan" ? ofRoles(planInherits) : [],
    titles: kind === "plan" ? missingTitles(first) : [],
    needsAllAnswers: kind === "plan",
  };
}

/** How titles are read that say what the plan has no column for. */
function missingTitles(first: (role: ColumnRole) => number | null): RowColumns["titles"] {
  return [
    ...(first("lead") === null ? [readUnitTitle] : []),
    ...(first("timing") === null ? [readTimeTitle] : []),
  ];
}

/** A row that has nothing but its number, typed in advance, is no item. */
function hasSubstance(row: TableRow, columns: RowColumns): boolean {
  for (const { columnIndex, origin } of row.cells.values()) {
    if (origin !== "group" && !columns.ordinals.includes(columnIndex)) return true;
  }
  return false;
}

/** "III. Tổ chức thực hiện": what a plan says below its activities, typed into the same columns. */
const closing =
  /^(?:[ivx]+|\d+)?[.)]?\s*(?:tổ chức thực hiện|kinh phí thực hiện|chế độ báo cáo|trách nhiệm thi hành)\s*:?$/u;

/** Leaves out the last section where its title is one of the closing ones and none of its rows says who or when. */
function withoutClosing(rows: readonly TableRow[], columns: RowColumns): readonly TableRow[] {
  const from = rows.findIndex(({ headings }) =>
    headings.some(({ text }) => closing.test(foldText(text))),
  );
  if (from < 0) return rows;
  const isAnswered = (row: TableRow) => columns.answers.some((column) => row.cells.has(column));
  return rows.slice(from).some(isAnswered) ? rows : rows.slice(0, from);
}

/** "nt", "-nt-", a lone quotation mark: the text of the item above, marked as such. */
function fillDittos(rows: readonly TableRow[], skipped: ReadonlySet<number>): TableRow[] {
  const above = new Map<number, TableCell>();
  return rows.map((row) => {
    let filled: Map<number, TableCell> | null = null;
    for (const [column, cell] of row.cells) {
      if (skipped.has(column)) continue;
      const isMark = typeof cell.value === "string" && isDitto(cell.value);
      const source = isMark ? above.get(column) : null;
      const read: TableCell = source
        ? { ...source, rowIndex: cell.rowIndex, columnIndex: cell.columnIndex, origin: "ditto" }
        : cell;
      if (read !== cell) filled = (filled ?? new Map(row.cells)).set(column, read);
      above.set(column, read);
    }
    return filled ? { ...row, cells: filled } : row;
  });
}
