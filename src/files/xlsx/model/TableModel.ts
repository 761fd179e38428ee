import type { Area } from "../../../domain/sheet/Area";

/** How a table shows itself. */
export interface TableLook {
  /** "TableStyleMedium2"; "" for none. */
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export interface TableColumn {
  /** Stable within the table. */
  readonly id: number;
  readonly name: string;
}

/** A table of a sheet (ECMA-376 part 1, 18.5). */
export interface Table extends TableLook {
  /** Stable and unique in the workbook. */
  readonly id: number;
  readonly name: string;
  /** Header and totals row included. */
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly TableColumn[];
}

/** The tables of one sheet. */
export interface TableModel {
  all(): readonly Table[];
  /**
   * Makes a table of the area, whose first row becomes the header: its cells become texts of their own.
   * The caller sees to it that the name is free. @throws RefusedEdit overlap
   */
  add(area: Area, name: string): Table;
  /** Formulas that name the table follow. */
  rename(id: number, name: string): void;
  setLook(id: number, patch: Partial<TableLook>): void;
  /**
   * Another area, whose first row is on the row of the old one; columns keep their names. @throws RefusedEdit overlap
   */
  resize(id: number, area: Area): void;
  /**
   * Gives the table columns before its column at `position`, or takes columns out, after the sheet's own columns have
   * come or gone there (`SheetModel.shiftCells`). New ones are named "Column1", "Column2"…, the first that are free.
   */
  insertColumns(id: number, position: number, count: number): void;
  deleteColumns(id: number, position: number, count: number): void;
  /** With true the row below the table becomes its totals row; with false the last row belongs to it no more. */
  setTotals(id: number, hasTotals: boolean): void;
  /**
   * With false the first row belongs to it no more; with true the row above becomes its header, whose cells get the
   * columns' names. @throws RefusedEdit overlap
   */
  setHeaders(id: number, hasHeaders: boolean): void;
  /** The cells stay. Formulas that name the table become #REF!. */
  delete(id: number): void;
  /** Whether a formula of the workbook names the table. */
  isNamed(id: number): boolean;
}
