import type { Assessment } from "../../domain/Assessment";
import type { PastReport } from "../../domain/report/earlier/listPastReports";
import type { UndoableRun } from "../../domain/sheet/WorkbookSnapshot";

/** What every action that looks at the plan answers: what was read and decided, and what this start had to mend. */
export interface CheckOutcome {
  readonly assessment: Assessment;
  /** The run that can be undone, as it was when the workbook was read; left out where there is none. */
  readonly undoable?: UndoableRun;
  /** Reports of earlier periods that the workbook keeps, as it was read. */
  readonly pastReports?: readonly PastReport[];
  /** What a run that died earlier needed on this start; null where nothing was open. */
  readonly recovered: "finished" | "put-back" | null;
}
