import type { Assessment } from "../domain/Assessment";
import type { Finding } from "../domain/Finding";
import type { ExcelRun } from "../workbook/ExcelRun";

/** What an action is busy with; `done` of `total` where they can be counted. */
export interface Progress {
  readonly stage: "recovering" | "reading" | "checking" | "building" | "writing" | "verifying";
  readonly done: number;
  readonly total: number;
}

/** What every action is handed: the workbook's door, a place for progress, and a way to be cancelled. */
export interface ActionContext {
  readonly run: ExcelRun;
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

export interface CheckOutcome {
  readonly assessment: Assessment;
  /** What a run that died earlier needed on this start; null where nothing was open. */
  readonly recovered: "finished" | "put-back" | null;
}

export interface WriteOutcome extends CheckOutcome {
  /** Sheet that was written, null where findings stopped the run before writing. */
  readonly writtenSheet: string | null;
  /** Findings that came up while writing (protected sheet, read-back differs). */
  readonly findings: readonly Finding[];
  readonly highlightedRows: number;
}
