import { includedReportCount, missingReportCount } from "./summary";
import type { PaneState } from "./PaneState";

/** What the buttons at the foot of the pane do. */
export type Step =
  | "check"
  | "highlight"
  | "consolidate"
  | "open-report"
  /** Steps of collecting, opened under Đơn vị. */
  | "forms"
  | "import"
  | "remind"
  /** Loads the pane again. */
  | "reload";

type StepState = Pick<PaneState, "assessment" | "end" | "selected" | "place" | "collectStep">;

/**
 * What to do next, shown as the one primary button: check until there is a plan; forms out and reports back while no
 * unit has a report; then consolidate, look at the report, and remind who is missing.
 */
export function nextStep(state: StepState, isReadOnly: boolean): Step {
  const { assessment, end } = state;
  if (end?.kind === "failed" && end.problem.code === "session-lost") return "reload";
  if (end?.kind === "failed" && end.problem.code === "changed") return "check";
  if (!assessment?.plan || isReadOnly) return "check";
  if (end?.kind === "consolidated" && end.sheet !== null) return afterReport(state, end.sheet);
  const { lines } = assessment.board;
  if (lines.length === 0 || includedReportCount(assessment) > 0) return "consolidate";
  if (lines.some((line) => line.sheet !== null)) return "import";
  // Where the forms are on the screen already, reports coming back are next.
  return state.place === "units" && state.collectStep === "forms" ? "import" : "forms";
}

/** The report is written: look at it, then remind those that are missing from it. */
function afterReport(state: StepState, report: string): Step {
  const { assessment, selected, place, collectStep } = state;
  const isReminding = place === "units" && collectStep === "remind";
  const isMissing = assessment !== null && missingReportCount(assessment) > 0;
  return selected?.sheet === report && isMissing && !isReminding ? "remind" : "open-report";
}
