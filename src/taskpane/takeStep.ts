import type { SelectCell } from "./components/FindingList";
import type { Step } from "./state/nextStep";
import type { PaneEvent } from "./state/paneReducer";
import type { PaneState, RunKind } from "./state/PaneState";

/** What a step may set going. */
export interface StepMeans {
  readonly end: PaneState["end"];
  readonly dispatch: (event: PaneEvent) => void;
  readonly start: (run: RunKind) => Promise<void>;
  readonly select: SelectCell;
}

/** Does what a button at the foot of the pane says. */
export function takeStep(step: Step, { end, dispatch, start, select }: StepMeans): void {
  switch (step) {
    case "open-report":
      if (end?.kind === "consolidated" && end.sheet !== null) select(end.sheet, "A1");
      return;
    case "forms":
    case "import":
    case "remind":
      dispatch({ type: "collect-step-chosen", step });
      return;
    case "reload":
      location.reload();
      return;
    default:
      void start(step);
  }
}
