import type { CheckOutcome } from "../../actions/run/CheckOutcome";
import type { WriteOutcome } from "../../actions/run/writeOutcome";
import type { ConsolidateOutcome } from "../../actions/consolidate";
import type { FixOutcome } from "../../actions/applyFix";
import type { Progress } from "../../actions/run/ActionContext";
import type { RemoveOutcome } from "../../actions/removeHighlight";
import type { UndoOutcome } from "../../actions/undoLastRun";
import type { Finding } from "../../domain/Finding";
import type { ActivityStatus } from "../../domain/plan/Plan";
import type { SubmissionState } from "../../domain/submission/board/SubmissionBoard";
import type { ExcelProblem } from "../../workbook/excel/ExcelProblem";
import type { SelectedPlace } from "../../workbook/view/readSelection";
import type {
  CollectStep,
  ImportDraft,
  PaneState,
  PlaceId,
  RunEnd,
  RunKind,
  RunningRun,
} from "./PaneState";
import type { RunSettings, TypedField } from "./RunSettings";
import { undoableAfter } from "./undoableAfter";

export type PaneEvent =
  | { readonly type: "place-chosen"; readonly place: PlaceId }
  | { readonly type: "settings-changed"; readonly change: Partial<RunSettings> }
  | { readonly type: "plan-filtered"; readonly status: ActivityStatus | null }
  | { readonly type: "units-filtered"; readonly state: SubmissionState | null }
  /** null puts the fix away. */
  | { readonly type: "fix-chosen"; readonly finding: Finding | null }
  | { readonly type: "collect-step-chosen"; readonly step: CollectStep | null }
  | { readonly type: "import-drafted"; readonly draft: ImportDraft | null }
  /** A panel has written to the workbook, and what was read of it is out of date. */
  | { readonly type: "workbook-written" }
  | { readonly type: "selection-moved"; readonly selected: SelectedPlace }
  | { readonly type: "run-started"; readonly run: RunKind; readonly isAutomatic: boolean }
  | { readonly type: "run-waiting" }
  | { readonly type: "run-progressed"; readonly progress: Progress }
  | { readonly type: "run-cancelling" }
  | {
      readonly type: "checked";
      readonly outcome: CheckOutcome;
      readonly sheetNames: readonly string[];
    }
  | {
      readonly type: "written";
      readonly run: "highlight";
      readonly outcome: WriteOutcome;
    }
  | {
      readonly type: "written";
      readonly run: "consolidate";
      readonly outcome: ConsolidateOutcome;
    }
  | { readonly type: "highlight-removed"; readonly outcome: RemoveOutcome }
  | { readonly type: "fixed"; readonly finding: Finding; readonly outcome: FixOutcome }
  | { readonly type: "undone"; readonly outcome: UndoOutcome }
  | { readonly type: "undo-forgotten"; readonly wasThere: boolean }
  /** Nothing was run: a field must be put right first. */
  | { readonly type: "settings-wrong"; readonly wrongFields: readonly TypedField[] }
  | {
      readonly type: "failed";
      readonly run: RunKind | null;
      readonly problem: ExcelProblem;
    }
  | { readonly type: "not-selected"; readonly sheet: string; readonly isHidden: boolean }
  | { readonly type: "notice-dismissed" };

/** The pane's one reducer; what it is told has already happened. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "place-chosen":
      return { ...state, place: event.place };
    case "settings-changed":
      return { ...state, settings: changedSettings(state, event.change) };
    case "plan-filtered":
      return { ...state, place: "plan", planFilter: event.status };
    case "units-filtered":
      return { ...state, place: "units", unitFilter: event.state };
    case "fix-chosen":
      return { ...state, chosenFinding: event.finding };
    case "collect-step-chosen":
      return { ...state, place: "units", collectStep: event.step };
    case "import-drafted":
      return { ...state, importDraft: event.draft };
    case "workbook-written":
      return { ...state, unreadRuns: state.unreadRuns + 1 };
    case "selection-moved":
      return { ...state, selected: event.selected };
    case "run-started":
      return {
        ...state,
        end: event.isAutomatic && staysThroughCheck(state) ? state.end : null,
        running: newRun(event.run, event.isAutomatic),
      };
    case "run-waiting":
      // A check that follows the person's typing waits for the next cell without asking for anything.
      if (state.running?.isAutomatic && state.assessment) return state;
      return changeRun(state, { isWaitingForExcel: true });
    case "run-progressed":
      return changeRun(state, { progress: event.progress, isWaitingForExcel: false });
    case "run-cancelling":
      return changeRun(state, { isCancelling: true });
    case "not-selected":
      return { ...state, end: { kind: event.type, sheet: event.sheet, isHidden: event.isHidden } };
    case "notice-dismissed":
      return { ...state, end: null };
    default:
      return endRun(state, event);
  }
}

/** A send-by date that was typed belongs to the period it was typed for. */
function changedSettings(
  { settings, assessment }: PaneState,
  change: Partial<RunSettings>,
): RunSettings {
  const { periodId = settings.periodId } = change;
  const before = settings.periodId ?? assessment?.period?.id ?? null;
  const isOtherPeriod = before !== null && periodId !== null && periodId !== before;
  return { ...settings, ...(isOtherPeriod && { submitByText: "" }), ...change };
}

type EndEvent = Extract<
  PaneEvent,
  {
    type:
      | "checked"
      | "written"
      | "highlight-removed"
      | "fixed"
      | "undone"
      | "undo-forgotten"
      | "settings-wrong"
      | "failed";
  }
>;

function endRun(state: PaneState, event: EndEvent): PaneState {
  const undoable = undoableAfter(event, state.undoable);
  const ended: PaneState = { ...state, running: null, undoable };
  switch (event.type) {
    case "checked": {
      const { assessment, recovered, pastReports = [] } = event.outcome;
      const end = endOfCheck(state, recovered);
      const { sheetNames } = event;
      const found = { assessment, pastReports, sheetNames };
      return dropStaleChoices({ ...ended, ...found, writeFindings: [], end });
    }
    case "written": {
      const { assessment, findings, writtenSheet } = event.outcome;
      const end = endOfWrite(event);
      const sheetNames = withSheet(state.sheetNames, writtenSheet);
      return dropStaleChoices({ ...ended, assessment, writeFindings: findings, sheetNames, end });
    }
    case "highlight-removed": {
      const { removedRules: rules, findings } = event.outcome;
      const end: RunEnd = { kind: event.type, rules, isBlocked: findings.length > 0 };
      return { ...ended, writeFindings: findings, end };
    }
    case "fixed": {
      const { assessment, findings, isWritten } = event.outcome;
      const finding = isWritten ? event.finding : null;
      const end: RunEnd = { kind: event.type, finding, isBlocked: findings.length > 0 };
      return dropStaleChoices({ ...ended, assessment, writeFindings: findings, end });
    }
    case "undone": {
      const { outcome } = event;
      const writeFindings = outcome.kind === "blocked" ? outcome.findings : [];
      const end: RunEnd = { kind: event.type, outcome };
      if (outcome.kind !== "undone") return { ...ended, writeFindings, end };
      // A plan that was brought in and chosen is gone again.
      const isPlanGone = state.undoable?.action === "importPlan";
      const settings = isPlanGone ? { ...state.settings, planSheet: null } : state.settings;
      return { ...ended, settings, writeFindings, unreadRuns: state.unreadRuns + 1, end };
    }
    case "undo-forgotten":
      return { ...ended, end: { kind: event.type, wasThere: event.wasThere } };
    case "settings-wrong": {
      const isYear = event.wrongFields.includes("yearText");
      return { ...ended, place: isYear ? "settings" : "consolidate", end: { kind: event.type } };
    }
    case "failed":
      // A cell that could not be selected says nothing of a run that is under way.
      return {
        ...(event.run === null ? state : ended),
        end: { kind: "failed", run: event.run, problem: event.problem },
      };
  }
}

/** The answer to a pressed check stays, brought up to date, while the pane follows what the person types next. */
function wasAskedToCheck({ end }: PaneState): boolean {
  return end?.kind === "checked" && !end.wasAutomatic;
}

/** What was undone is said although the pane then checks by itself. */
function staysThroughCheck(state: PaneState): boolean {
  return wasAskedToCheck(state) || state.end?.kind === "undone";
}

function endOfCheck(state: PaneState, recovered: CheckOutcome["recovered"]): RunEnd {
  const isAutomatic = state.running?.isAutomatic ?? false;
  if (isAutomatic && state.end?.kind === "undone") return state.end;
  return { kind: "checked", recovered, wasAutomatic: isAutomatic && !wasAskedToCheck(state) };
}

function endOfWrite(event: Extract<PaneEvent, { type: "written" }>): RunEnd {
  if (event.run === "highlight") {
    const { writtenSheet: sheet, highlightedRows: rows } = event.outcome;
    return { kind: "highlighted", rows, sheet };
  }
  const { writtenSheet: sheet, changes, isFirst, isUnchanged } = event.outcome;
  return { kind: "consolidated", sheet, changes, isFirst, isUnchanged };
}

function withSheet(names: readonly string[], sheet: string | null): readonly string[] {
  return sheet === null || names.includes(sheet) ? names : [...names, sheet];
}

function newRun(kind: RunKind, isAutomatic: boolean): RunningRun {
  return { kind, isAutomatic, progress: null, isWaitingForExcel: false, isCancelling: false };
}

function changeRun(state: PaneState, change: Partial<RunningRun>): PaneState {
  return state.running ? { ...state, running: { ...state.running, ...change } } : state;
}

/**
 * A filter that nothing answers to any more would show an empty list for no visible reason; a fix belongs to a finding
 * of the check before.
 */
function dropStaleChoices(state: PaneState): PaneState {
  const { assessment, planFilter, unitFilter } = state;
  const keepsPlan = assessment?.activities.some(({ status }) => status === planFilter) ?? false;
  const keepsUnits = assessment?.board.lines.some((line) => line.state === unitFilter) ?? false;
  return {
    ...state,
    planFilter: keepsPlan ? planFilter : null,
    unitFilter: keepsUnits ? unitFilter : null,
    chosenFinding: null,
  };
}
