import type { CalendarDate } from "@internationalized/date";
import type { CheckOutcome, Progress, WriteOutcome } from "../actions/Action";
import type { RunOptions } from "../domain/Assessment";
import type { ExcelProblem } from "../workbook/ExcelProblem";
import type { SelectOutcome } from "../workbook/selectCell";
import type { Words } from "../i18n/Words";
import type { ConsolidationPreview } from "./ConsolidationPreview";

/** What a run tells the pane while it goes on, and how it is stopped. */
export interface RunListener {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onWaitingForExcel: () => void;
}

/**
 * Everything that the pane asks of the world outside: components never touch Excel, the clock or the disk themselves.
 * Each function rejects with what Excel threw; `readProblem` turns that into data.
 */
export interface PaneServices {
  readonly today: () => CalendarDate;
  readonly check: (options: RunOptions, listener: RunListener) => Promise<CheckOutcome>;
  readonly highlight: (options: RunOptions, listener: RunListener) => Promise<WriteOutcome>;
  readonly removeHighlight: (listener: RunListener) => Promise<void>;
  readonly consolidate: (
    options: RunOptions,
    words: Words,
    listener: RunListener,
  ) => Promise<WriteOutcome>;
  /** Writes nothing. */
  readonly preview: (
    options: RunOptions,
    words: Words,
    signal: AbortSignal,
  ) => Promise<ConsolidationPreview>;
  /** Shows the sheet and selects the cell; null selects nothing but brings the sheet up. */
  readonly selectCell: (sheet: string, cell: string | null) => Promise<SelectOutcome>;
  readonly sheetNames: () => Promise<readonly string[]>;
  readonly readProblem: (error: unknown) => Promise<ExcelProblem>;
}
