import type { SharedStrings } from "../cells/SharedStrings";
import type { OfficePackage } from "../../package/OfficePackage";
import type { Styles } from "../styles/Styles";
import type { CellMove } from "../model/CellMove";
import type { Sheet } from "./Sheet";

/** What a sheet needs of the workbook it is in. */
export interface SheetContext {
  readonly parts: OfficePackage;
  readonly workbookPart: string;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly isStrict: boolean;
  /** The workbook part will be written when the workbook is saved. */
  readonly touchWorkbook: () => void;
  /** A formula was overwritten or removed: the calculation chain is out of date. */
  readonly noteFormulaRemoved: () => void;
  /** A formula was written: Excel is to calculate when it opens the file. */
  readonly noteFormulaWritten: () => void;
  /** Sheet views name a view of the workbook, which has to be there. */
  ensureBookView(): void;
  /** Inserts or deletes cells, with all that points there. */
  shiftCells(sheet: Sheet, move: CellMove): void;
  /** A table's column has another name: formulas that name it follow. */
  renameColumn(table: string, oldName: string, newName: string): void;
  /** Rewrites the formulas of the workbook; sheets are looked at only where `mark` stands in them. */
  rewriteFormulas(change: (formula: string) => string, mark: string): void;
}
