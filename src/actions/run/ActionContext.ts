import type { ExcelRun } from "../../workbook/excel/ExcelRun";

/** What an action is busy with; `done` of `total` where they can be counted. */
export interface Progress {
  readonly stage:
    "recovering" | "reading" | "checking" | "building" | "writing" | "verifying" | "exporting";
  readonly done: number;
  readonly total: number;
}

/** What every action is handed: the workbook's door, a place for progress, and a way to be cancelled. */
export interface ActionContext {
  readonly run: ExcelRun;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
  /** Keeps with the workbook what undoing the run needs. */
  readonly isUndoable?: boolean;
}
