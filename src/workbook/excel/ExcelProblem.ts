/** What stands between the add-in and the workbook; the words for each are in i18n. */
export type ExcelProblemCode =
  /** A cell is being edited; Excel answers nothing until Enter or Esc. */
  | "cell-edit"
  /** A sheet or the workbook's structure is protected. */
  | "protected"
  /** Excel is busy with something else, or too many requests wait. */
  | "busy"
  /** The connection to the workbook is gone; the pane must be opened again. */
  | "session-lost"
  /** A message or an answer is over Excel's limit. */
  | "too-large"
  /** The workbook is open for reading only. */
  | "read-only"
  /** Somebody changed the workbook between reading and writing; nothing was written. */
  | "changed"
  /** The person stopped the run; nothing was written. */
  | "cancelled"
  | "unknown";

/** An error from Excel as data; `detail` is Excel's own code and message, for support. */
export interface ExcelProblem {
  readonly code: ExcelProblemCode;
  readonly detail: string;
}
