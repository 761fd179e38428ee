import type { SharedStrings } from "../cells/SharedStrings";
import type { XlsxPackage } from "../package/XlsxPackage";
import type { Styles } from "../styles/Styles";
import type { SheetModel } from "../WorkbookModel";

/** What a sheet needs of the workbook it is in. */
export interface SheetContext {
  readonly parts: XlsxPackage;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly isStrict: boolean;
  /** The workbook part will be written when the workbook is saved. */
  touchWorkbook(): void;
  /** A formula was overwritten or removed: the calculation chain is out of date. */
  noteFormulaRemoved(): void;
  /** A formula was written: Excel is to calculate when it opens the file. */
  noteFormulaWritten(): void;
  /** Sheet views name a view of the workbook, which has to be there. */
  ensureBookView(): void;
  /** Moves the rows of the sheet from `firstRow` on by `by`, and all that points to them; negative deletes rows above. */
  shiftRows(sheet: SheetModel, firstRow: number, by: number): void;
}
