import { cellAddress } from "../sheet/Area";
import type { CellValue } from "../sheet/WorkbookSnapshot";
import type { ColumnRole } from "./ColumnRole";

export interface TableColumn {
  readonly columnIndex: number;
  /** Header words as written, of several header rows joined by a space. */
  readonly header: string;
  /** The words of the lowest header row, which tell columns under one heading apart. */
  readonly label: string;
  readonly role: ColumnRole;
  /** Gives way to another column of the same role. */
  readonly isWeak: boolean;
  /**
   * Set where only a later table of the sheet has the column: then `columnIndex` is its place among the columns,
   * not always that in the sheet, which its cells tell.
   */
  readonly isLater?: true;
  /** Set where no header word says the role: the cells below do, and a person should be told. */
  readonly isAssumed?: true;
  /** The period that a mark in this column stands for ("Quý II"); left out for any other column. */
  readonly tick?: string;
}

/**
 * Where a cell's text comes from: its own, the merged area it lies in, the row above that a ditto mark
 * points to, the group row it stands under, or the title of the section ("I. Văn phòng Sở").
 */
export type CellOrigin = "own" | "merge" | "ditto" | "group" | "section";

/** A cell of a row as it is to be read; `rowIndex`, `columnIndex` say where its text stands in the sheet. */
export interface TableCell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly origin: CellOrigin;
}

/** The title of a section or group, with the cell that it stands in. */
export interface Heading {
  readonly text: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** One item of the table: its main row with the rows that continue it. */
export interface TableRow {
  /** 0-based sheet rows, the main row first. */
  readonly rowIndexes: readonly number[];
  /** Those of `rowIndexes` that were joined because they only continue the text above. */
  readonly continuedRowIndexes: readonly number[];
  /** As written; "" where the row has none. */
  readonly ordinal: string;
  /** Whether the ordinal came from a merged area that began in an earlier item. */
  readonly sharesOrdinal: boolean;
  /** Titles of the section and group rows above, joined by " / "; null where there are none. */
  readonly section: string | null;
  /** The same titles one by one, the widest first. */
  readonly headings: readonly Heading[];
  /** By 0-based sheet column; blank cells are left out. */
  readonly cells: ReadonlyMap<number, TableCell>;
}

export interface LocatedTable {
  readonly sheet: string;
  /** 0-based, top to bottom; the last is the row right above the first item. */
  readonly headerRowIndexes: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** 0-based sheet column that stands for a role; null where the table has none. The first one that is not weak counts. */
export function columnOf(
  table: { readonly columns: readonly TableColumn[] },
  role: ColumnRole,
): number | null {
  const ofRole = table.columns.filter((column) => column.role === role);
  return (ofRole.find((column) => !column.isWeak) ?? ofRole[0])?.columnIndex ?? null;
}

/** 0-based sheet column of each role that the first header has. */
export function columnsByRole(table: {
  readonly columns: readonly TableColumn[];
}): Partial<Record<ColumnRole, number>> {
  const found: Partial<Record<ColumnRole, number>> = {};
  const columns = table.columns.filter(({ isLater }) => isLater !== true);
  for (const { role } of columns) {
    const column = role === "other" ? null : columnOf({ columns }, role);
    if (column !== null) found[role] = column;
  }
  return found;
}

/** The text of a row's cell in the column of the role, "" where there is none. */
export function textOf(row: TableRow, column: number | null | undefined): string {
  return cellOf(row, column)?.text ?? "";
}

/** The row's cell in the column, null where it is blank or there is no such column. */
export function cellOf(row: TableRow, column: number | null | undefined): TableCell | null {
  return column === null || column === undefined ? null : (row.cells.get(column) ?? null);
}

/** Address of the cell that a row's value in the column comes from ("F9"); of the blank cell where there is none. */
export function addressOf(row: TableRow, column: number): string {
  const cell = cellOf(row, column);
  return cellAddress(cell?.rowIndex ?? row.rowIndexes[0] ?? 0, cell?.columnIndex ?? column);
}
