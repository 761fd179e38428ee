import type { Assessment } from "../../domain/Assessment";
import type { ReportChange } from "../../domain/consolidation/compareReports";
import type { Finding } from "../../domain/Finding";
import type { PeriodReport } from "../../domain/report/buildPeriodReport";
import type { PastReport } from "../../domain/report/earlier/listPastReports";
import type { ReportModel } from "../../domain/report/ReportModel";
import type { UndoableRun } from "../../domain/sheet/WorkbookSnapshot";
import type { WritePlan } from "../../domain/sheet/WritePlan";
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

export interface CheckOutcome {
  readonly assessment: Assessment;
  /** The run that can be undone, as it was when the workbook was read; left out where there is none. */
  readonly undoable?: UndoableRun;
  /** Reports of earlier periods that the workbook keeps, as it was read. */
  readonly pastReports?: readonly PastReport[];
  /** What a run that died earlier needed on this start; null where nothing was open. */
  readonly recovered: "finished" | "put-back" | null;
}

/** What a consolidation changed in the report. */
export interface ConsolidateOutcome extends WriteOutcome {
  readonly changes: readonly ReportChange[];
  /** The workbook held no report of the period before: all of it is new. */
  readonly isFirst: boolean;
  /** The workbook held this report already: nothing was written. */
  readonly isUnchanged: boolean;
  /** What the report says; null without a plan. */
  readonly report: PeriodReport | null;
}

export interface WriteOutcome extends CheckOutcome {
  /** Sheet that was written, null where findings stopped the run before writing. */
  readonly writtenSheet: string | null;
  /** Findings that came up while writing (protected sheet, read-back differs). */
  readonly findings: readonly Finding[];
  readonly highlightedRows: number;
}

/** What a consolidation would write, before anything is written. */
export interface ConsolidatePreview extends CheckOutcome {
  /** null where there is no plan to consolidate. */
  readonly plan: WritePlan | null;
  /** The report that the plan puts into a sheet; null where there is no plan. */
  readonly report: {
    readonly sheet: string;
    /** The sheet is not there yet. */
    readonly isNew: boolean;
    /** The workbook holds this report already: nothing would be written. */
    readonly isUnchanged: boolean;
    readonly changes: readonly ReportChange[];
    /** Sheet that is going to keep the old report, since it is of another period; null where none is kept. */
    readonly keptAs: string | null;
    readonly model: ReportModel;
  } | null;
  readonly highlightedRows: number;
  /** What would keep it from being written (protected sheet or structure). */
  readonly findings: readonly Finding[];
}

/** What mending one finding came to; the assessment is that of the workbook as it is then. */
export interface FixOutcome extends CheckOutcome {
  /** false where the cell does not hold what the finding speaks of any more, or a formula: nothing was written. */
  readonly isWritten: boolean;
  /** Findings that came up while writing (protected sheet, read-back differs). */
  readonly findings: readonly Finding[];
}

export interface RemoveOutcome extends Pick<CheckOutcome, "recovered"> {
  /** Sheets that the add-in's own rules were taken off. */
  readonly sheets: readonly string[];
  readonly removedRules: number;
  readonly findings: readonly Finding[];
}
