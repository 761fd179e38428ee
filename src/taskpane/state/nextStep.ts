import type { PaneState } from "./PaneState";

/** The buttons at the foot of the pane. */
export type Step = "check" | "highlight" | "consolidate" | "open-report";

/**
 * What to do next, shown as the one primary button: check until there is a plan, then consolidate; once the report
 * has been written, open it.
 */
export function nextStep(state: Pick<PaneState, "assessment" | "end">): Step {
  if (!state.assessment?.plan) return "check";
  if (state.end?.kind === "consolidated" && state.end.sheet !== null) return "open-report";
  return "consolidate";
}
