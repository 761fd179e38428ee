import { foldText } from "../text/foldText";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { valueAt } from "../sheet/WorkbookSnapshot";
import type { ColumnRole, TableKind } from "./ColumnRole";
import { columnOf, type TableColumn } from "./LocatedTable";
import { headerTexts, headerAt, type LocatedHeader } from "./locateHeader";
import type { HeaderGrid } from "./HeaderGrid";
import { isOtherList } from "./isOtherList";
import { longestHeader } from "./readHeaderRoles";

/** The table from one header on. */
export interface TablePart {
  readonly columns: readonly TableColumn[];
  /** Column of the first header that each column stands for; null where both headers are alike. */
  readonly placeOf: ReadonlyMap<number, number> | null;
  /** false below the header of a table of another kind (a list of costs): its rows are none of ours. */
  readonly isOurs: boolean;
}

export interface LaterHeader {
  readonly part: TablePart;
  readonly lastRowIndex: number;
}

/** What a plan's row, or a report's, must be able to say beside its content. */
const tellingRoles: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  plan: ["lead", "timing"],
  report: ["result", "status", "completed_on", "quantity", "difficulty"],
};

/** The headers below the first one of a table. */
export interface LaterHeaders {
  /** The header that begins in this row, below `part`; null for any other row. */
  readonly at: (rowIndex: number, part: TablePart) => LaterHeader | null;
  /** Columns met so far that the first header has not, in places that none of its columns takes. */
  readonly added: readonly TableColumn[];
}

/**
 * Looks at rows below the first header: the same header again on a later page, or that of a further table
 * ("Phụ lục 2") in other words, in another order or with columns of its own.
 */
export function laterHeaders(
  grid: HeaderGrid,
  header: LocatedHeader,
  kind: TableKind,
): LaterHeaders {
  const { sheet } = grid;
  const added: TableColumn[] = [];
  const first = sheet.area?.columnIndex ?? 0;
  const textsOf = (rowIndex: number) => {
    const texts = headerTexts(grid, rowIndex);
    return header.columns.map(({ columnIndex }) => texts[columnIndex - first] ?? "");
  };
  const known = header.rowIndexes.map((row) => textsOf(row).map(foldText));
  const at = (rowIndex: number, part: TablePart): LaterHeader | null => {
    if (beginsAsItem(sheet, header, rowIndex)) return null;
    const texts = textsOf(rowIndex);
    if (isRepeated(texts, known)) {
      const isFirstRow = known[0] !== undefined && isRepeated(texts, [known[0]]);
      const own = { columns: header.columns, placeOf: null, isOurs: true };
      return { part: isFirstRow ? own : part, lastRowIndex: rowIndex };
    }
    const other = headerAt(grid, rowIndex, kind);
    if (!other || columnOf(other, "ordinal") === null) return null;
    const lastRowIndex = other.rowIndexes[other.rowIndexes.length - 1] ?? rowIndex;
    addColumns(
      other,
      header,
      added,
      (sheet.area?.columnIndex ?? 0) + (sheet.area?.columnCount ?? 0),
    );
    return { part: partUnder(other, [...header.columns, ...added], kind), lastRowIndex };
  };
  return { at, added };
}

/** Gives each role that no header above has a place: its own column where that is free, else one beyond the sheet's. */
function addColumns(
  other: LocatedHeader,
  header: LocatedHeader,
  added: TableColumn[],
  firstBeyond: number,
): void {
  for (const column of other.columns) {
    const known = [...header.columns, ...added];
    if (column.role === "other" || known.some(({ role }) => role === column.role)) continue;
    const isFree = known.every(({ columnIndex }) => columnIndex !== column.columnIndex);
    const columnIndex = isFree ? column.columnIndex : firstBeyond + added.length;
    added.push({ ...column, columnIndex, isLater: true });
  }
}

/** A cheap look first: a row that begins with a number is no header. */
function beginsAsItem(sheet: SheetSnapshot, header: LocatedHeader, rowIndex: number): boolean {
  for (const { columnIndex } of header.columns) {
    const value = valueAt(sheet, rowIndex, columnIndex);
    if (value !== "") return typeof value === "number" || /^\s*\d/u.test(String(value));
  }
  return false;
}

/** Whether most texts of the row are those of a header row in the same columns. */
function isRepeated(raw: readonly string[], known: readonly (readonly string[])[]): boolean {
  if (raw.some((text) => text.length > longestHeader * 2)) return false;
  const texts = raw.map(foldText);
  const filled = texts.filter((text) => text !== "").length;
  return known.some((header) => {
    const same = texts.filter((text, at) => text !== "" && text === header[at]).length;
    return filled >= 2 && same >= Math.max(2, filled * 0.7);
  });
}

/** Headers of a list of persons ("Họ và tên", "Chức vụ"), whose "Nhiệm vụ" are no activities. */
const personnel = /^(?:họ (?:và |, ?)?tên|chức (?:vụ|danh))/u;

function partUnder(
  other: LocatedHeader,
  places: readonly TableColumn[],
  kind: TableKind,
): TablePart {
  const placeOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { columnIndex, role } of other.columns) {
    const place = places.find((one) => one.role === role && !taken.has(one.columnIndex));
    if (!place || role === "other") continue;
    placeOf.set(columnIndex, place.columnIndex);
    taken.add(place.columnIndex);
  }
  const firsts = places.filter(({ isLater }) => isLater !== true);
  const isFirst = (index: number) => firsts.some(({ columnIndex }) => columnIndex === index);
  const isAlike = [...placeOf].every(([from, to]) => from === to && isFirst(to));
  const isOurs =
    columnOf(other, "content") !== null &&
    !other.columns.some(({ header }) => personnel.test(foldText(header))) &&
    !(kind === "plan" && isOtherList(other)) &&
    tellingRoles[kind].some((role) => columnOf(other, role) !== null);
  return {
    columns: isAlike ? firsts : other.columns,
    placeOf: isAlike ? null : placeOf,
    isOurs,
  };
}
