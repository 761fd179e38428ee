import type { CalendarDate } from "@internationalized/date";
import type { CheckOutcome } from "../../actions/run/CheckOutcome";
import type { WriteOutcome } from "../../actions/run/writeOutcome";
import type { ConsolidateOutcome } from "../../actions/consolidate";
import type { ConsolidatePreview } from "../../actions/previewConsolidate";
import type { FixOutcome } from "../../actions/applyFix";
import type { Progress } from "../../actions/run/ActionContext";
import type { RemoveOutcome } from "../../actions/removeHighlight";
import type { UndoOutcome } from "../../actions/undoLastRun";
import type { RunOptions } from "../../domain/Assessment";
import type { Finding } from "../../domain/Finding";
import type { ReportSettings } from "../../domain/report/ReportSettings";
import type { Counterpart } from "../../domain/report/earlier/locateCounterpart";
import type { ReportWords } from "../../domain/report/ReportWords";
import type { ExcelProblem } from "../../workbook/excel/ExcelProblem";
import type { SelectedPlace } from "../../workbook/view/readSelection";
import type { SelectOutcome } from "../../workbook/view/selectCell";
import type { EditListener } from "../../workbook/view/watchEdits";
import type { CollectServices } from "./CollectServices";
import type { WordServices } from "./WordServices";
import type { PlanImportServices } from "./PlanImportServices";

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
  readonly removeHighlight: (listener: RunListener) => Promise<RemoveOutcome>;
  readonly consolidate: (
    options: RunOptions,
    words: ReportWords,
    listener: RunListener,
  ) => Promise<ConsolidateOutcome>;
  /** Writes what mends the finding, where the workbook still has it. */
  readonly applyFix: (
    options: RunOptions,
    finding: Finding,
    listener: RunListener,
  ) => Promise<FixOutcome>;
  /** Puts back what stood before the last run; asks first where somebody has changed it since. */
  readonly undo: (isConfirmed: boolean, listener: RunListener) => Promise<UndoOutcome>;
  /** Removes what undoing the last run would need; false where there was nothing. */
  readonly forgetUndo: (listener: RunListener) => Promise<boolean>;
  /** Writes nothing. */
  readonly preview: (
    options: RunOptions,
    words: ReportWords,
    signal: AbortSignal,
  ) => Promise<ConsolidatePreview>;
  /** Agency, signatory, Nơi nhận and parts of the report, as the workbook keeps them. */
  readonly loadReportSettings: () => Promise<ReportSettings>;
  /** Keeps them with the workbook; the findings say what was in the way. */
  readonly keepReportSettings: (settings: ReportSettings) => Promise<readonly Finding[]>;
  /** Shows the sheet and selects the cell; null selects nothing but brings the sheet up. */
  readonly selectCell: (sheet: string, cell: string | null) => Promise<SelectOutcome>;
  /** Leads from the selected cell to its row in the report, and from the report to its source. */
  readonly locateInReport: (options: RunOptions, words: ReportWords) => Promise<Counterpart>;
  /** Shows or hides sheets that the add-in keeps. */
  readonly showSheets: (names: readonly string[], isVisible: boolean) => Promise<void>;
  /** Tells of what people do in the workbook; answers with the way to stop. */
  readonly watchEdits: (onEdited: EditListener) => () => void;
  /** Tells that the person went elsewhere in the workbook; answers with the way to stop. */
  readonly watchSelection: (onMoved: () => void) => () => void;
  readonly readSelection: () => Promise<SelectedPlace>;
  /** Opens the sample plan in a workbook of its own. */
  readonly openSample: () => Promise<void>;
  /** Lets the ribbon buttons that write be pressed, or not. */
  readonly enableRibbon: (isEnabled: boolean) => Promise<void>;
  readonly collect: CollectServices;
  readonly word: WordServices;
  readonly planImport: PlanImportServices;
  readonly sheetNames: () => Promise<readonly string[]>;
  readonly readProblem: (error: unknown) => Promise<ExcelProblem>;
}
