import type { Progress } from "../../actions/run/ActionContext";
import type { WriteOutcome } from "../../actions/run/writeOutcome";
import type { UndoOutcome } from "../../actions/undoLastRun";
import type { Assessment } from "../../domain/Assessment";
import type { Finding } from "../../domain/Finding";
import type { ReportChange } from "../../domain/consolidation/compareReports";
import type { ActivityStatus } from "../../domain/plan/Plan";
import type { SubmissionState } from "../../domain/submission/board/SubmissionBoard";
import type { PastReport } from "../../domain/report/earlier/listPastReports";
import type { UndoableRun } from "../../domain/sheet/WorkbookSnapshot";
import type { ExcelProblem } from "../../workbook/excel/ExcelProblem";
import type { SelectedPlace } from "../../workbook/view/readSelection";
import type { ImportList } from "../../actions/importReports";
import { defaultSettings, type RunSettings } from "./RunSettings";

export const placeIds = ["plan", "units", "consolidate", "settings"] as const;

/** The four places of the pane; new abilities find theirs among them. */
export type PlaceId = (typeof placeIds)[number];

export const collectSteps = ["forms", "import", "receipt", "remind", "matrix", "year"] as const;

/** The round of collecting, each step opened where the person is: forms out, reports back, reminders. */
export type CollectStep = (typeof collectSteps)[number];

/** What a person can start from the pane or the ribbon. */
export type RunKind =
  | "check"
  | "highlight"
  | "remove-highlight"
  | "consolidate"
  /** Mends the chosen finding. */
  | "apply-fix"
  | "undo"
  /** Asked and answered: what people changed since goes too. */
  | "undo-anyway"
  /** Removes what undoing the last run would need. */
  | "forget-undo";

export interface RunningRun {
  readonly kind: RunKind;
  /** Started by the pane itself; it steps back when a button is pressed. */
  readonly isAutomatic: boolean;
  readonly progress: Progress | null;
  /** Excel has not answered for a while: most likely a cell is being edited. */
  readonly isWaitingForExcel: boolean;
  readonly isCancelling: boolean;
}

/** How the last run ended; shown until the next one starts. */
export type RunEnd =
  | {
      readonly kind: "checked";
      readonly recovered: WriteOutcome["recovered"];
      /** Nobody pressed a button for it: nothing to announce but its findings. */
      readonly wasAutomatic: boolean;
    }
  | { readonly kind: "highlighted"; readonly rows: number; readonly sheet: string | null }
  | { readonly kind: "highlight-removed"; readonly rules: number; readonly isBlocked: boolean }
  | {
      readonly kind: "consolidated";
      readonly sheet: string | null;
      readonly changes: readonly ReportChange[];
      readonly isFirst: boolean;
      /** The workbook held this report already. */
      readonly isUnchanged: boolean;
    }
  | {
      readonly kind: "fixed";
      /** null where nothing was written. */
      readonly finding: Finding | null;
      /** Findings say what was in the way. */
      readonly isBlocked: boolean;
    }
  | { readonly kind: "undone"; readonly outcome: UndoOutcome }
  | { readonly kind: "undo-forgotten"; readonly wasThere: boolean }
  | { readonly kind: "settings-wrong" }
  | { readonly kind: "not-selected"; readonly sheet: string; readonly isHidden: boolean }
  /** `run` is null where a cell was to be selected. */
  | { readonly kind: "failed"; readonly run: RunKind | null; readonly problem: ExcelProblem };

/** What is done with a row of the import's list: left out, brought in, or brought in and counted in the place of the others. */
export type RowChoice = "leave" | "take" | "prefer";

/** The list of files that are to be brought in, and what the person has said of them; it stays while they look elsewhere. */
export interface ImportDraft {
  readonly list: ImportList;
  /** By id of the row; for others what is proposed holds. */
  readonly choices: ReadonlyMap<string, RowChoice>;
}

export interface PaneState {
  readonly place: PlaceId;
  readonly settings: RunSettings;
  readonly running: RunningRun | null;
  readonly end: RunEnd | null;
  /** What the last check or write found; kept while the next one runs. */
  readonly assessment: Assessment | null;
  /** Findings that came up while writing, on top of the assessment's. */
  readonly writeFindings: WriteOutcome["findings"];
  /** The run that can be undone, also one of an earlier day; null where there is none. */
  readonly undoable: UndoableRun | null;
  /** Reports of earlier periods, as the last check found them. */
  readonly pastReports: readonly PastReport[];
  /** The finding whose fix is on the screen, to be written or not. */
  readonly chosenFinding: Finding | null;
  /** Visible sheets, for choosing the plan by hand; empty until the first check. */
  readonly sheetNames: readonly string[];
  /** How often a run has changed the workbook without reading it afterwards: then it is checked again. */
  readonly unreadRuns: number;
  /** Where the person is in the workbook; null until they move. */
  readonly selected: SelectedPlace | null;
  /** The step of collecting that is open under Đơn vị. */
  readonly collectStep: CollectStep | null;
  /** null where no files were read, or all wanted ones are brought in. */
  readonly importDraft: ImportDraft | null;
  readonly planFilter: ActivityStatus | null;
  readonly unitFilter: SubmissionState | null;
}

/** Nothing read yet, on the first place. */
export function initialState(settings: RunSettings = defaultSettings): PaneState {
  return {
    place: "plan",
    settings,
    running: null,
    end: null,
    assessment: null,
    writeFindings: [],
    undoable: null,
    pastReports: [],
    chosenFinding: null,
    sheetNames: [],
    unreadRuns: 0,
    selected: null,
    collectStep: null,
    importDraft: null,
    planFilter: null,
    unitFilter: null,
  };
}
