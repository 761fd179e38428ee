import type { UndoableRun } from "../../domain/sheet/WorkbookSnapshot";
import type { PaneEvent } from "./paneReducer";

/** The run that can be undone once this has happened; the workbook keeps one. */
export function undoableAfter(event: PaneEvent, before: UndoableRun | null): UndoableRun | null {
  switch (event.type) {
    case "checked":
      return event.outcome.undoable ?? null;
    case "written": {
      const { outcome, run } = event;
      const isSame = "isUnchanged" in outcome && outcome.isUnchanged;
      const { writtenSheet, undoable = null } = outcome;
      return writtenSheet === null || isSame ? undoable : { action: run, sheets: [writtenSheet] };
    }
    case "highlight-removed": {
      const { removedRules, sheets } = event.outcome;
      return removedRules === 0 ? before : { action: "removeHighlight", sheets };
    }
    case "fixed": {
      const { sheet } = event.finding;
      const isWritten = event.outcome.isWritten && sheet !== null;
      return isWritten ? { action: "applyFix", sheets: [sheet] } : before;
    }
    case "undone": {
      const { kind } = event.outcome;
      return kind === "undone" || kind === "nothing" ? null : before;
    }
    case "undo-forgotten":
      return null;
    default:
      return before;
  }
}
