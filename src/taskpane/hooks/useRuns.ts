import { useCallback, useLayoutEffect, useRef } from "react";
import type { Finding } from "../../domain/Finding";
import type { Dictionary } from "../Dictionary";
import type { PaneServices, RunListener } from "../services/PaneServices";
import type { PaneEvent } from "../state/paneReducer";
import type { RunKind } from "../state/PaneState";
import type { ReadSettings } from "../state/RunSettings";

type Dispatch = (event: PaneEvent) => void;

/** A run under way. */
class CurrentRun {
  readonly controller = new AbortController();
  /** A button was pressed during an automatic check: nobody needs to hear of the check any more. */
  isSuperseded = false;
  over: Promise<void> = Promise.resolve();

  constructor(
    readonly kind: RunKind,
    readonly isAutomatic: boolean,
  ) {}
}

/** What a run is started with; read when it starts, so that a ribbon command sees the newest settings. */
export interface RunInput {
  readonly services: PaneServices;
  readonly loadWords: Dictionary["load"];
  readonly read: ReadSettings;
  /** The finding that "apply-fix" mends. */
  readonly chosenFinding: Finding | null;
}

export interface Runs {
  /**
   * Starts a run and resolves when it is over, however it ended. One runs at a time: a run the person started is waited
   * for and not interrupted, an automatic one steps back.
   */
  readonly start: (run: RunKind, isAutomatic?: boolean) => Promise<void>;
  readonly cancel: () => void;
}

/** One run at a time, of those that the person or the pane itself starts; how it ends is told to the reducer. */
export function useRuns(input: RunInput, dispatch: Dispatch): Runs {
  const current = useRef<CurrentRun | null>(null);
  const latest = useRef(input);
  useLayoutEffect(() => {
    latest.current = input;
  });

  const start = useCallback(
    async (kind: RunKind, isAutomatic = false): Promise<void> => {
      const before = current.current;
      if (before && !before.isAutomatic) return before.over;
      if (before) {
        before.isSuperseded = true;
        before.controller.abort();
      }
      const own = new CurrentRun(kind, isAutomatic);
      current.current = own;
      // Excel may still be busy with the last request of the run that was told to stop.
      own.over = perform(own, before?.over ?? Promise.resolve(), latest, dispatch);
      await own.over;
      if (current.current === own) current.current = null;
    },
    [dispatch],
  );

  const cancel = useCallback(() => {
    dispatch({ type: "run-cancelling" });
    current.current?.controller.abort();
  }, [dispatch]);

  return { start, cancel };
}

/** Never rejects: whatever goes wrong is told to the reducer as data. */
async function perform(
  run: CurrentRun,
  after: Promise<void>,
  latest: { readonly current: RunInput },
  dispatch: Dispatch,
): Promise<void> {
  const { kind, isAutomatic, controller } = run;
  const tell: Dispatch = (event) => {
    if (!run.isSuperseded) dispatch(event);
  };
  tell({ type: "run-started", run: kind, isAutomatic });
  const listener: RunListener = {
    signal: controller.signal,
    onProgress: (progress) => {
      tell({ type: "run-progressed", progress });
    },
    onWaitingForExcel: () => {
      tell({ type: "run-waiting" });
    },
  };
  await after;
  try {
    if (controller.signal.aborted) throw new DOMException("Stopped before it began", "AbortError");
    tell(await carryOut(kind, latest.current, listener));
  } catch (error) {
    const problem = await latest.current.services.readProblem(error);
    tell({ type: "failed", run: kind, problem });
  }
}

async function carryOut(
  run: RunKind,
  { services, loadWords, read, chosenFinding }: RunInput,
  listener: RunListener,
): Promise<PaneEvent> {
  if (run === "remove-highlight") {
    return { type: "highlight-removed", outcome: await services.removeHighlight(listener) };
  }
  if (run === "undo" || run === "undo-anyway") {
    return { type: "undone", outcome: await services.undo(run === "undo-anyway", listener) };
  }
  if (run === "forget-undo") {
    return { type: "undo-forgotten", wasThere: await services.forgetUndo(listener) };
  }
  const { options, wrongFields } = read;
  if (!options) return { type: "settings-wrong", wrongFields };
  switch (run) {
    case "check": {
      const outcome = await services.check(options, listener);
      return { type: "checked", outcome, sheetNames: await services.sheetNames() };
    }
    case "apply-fix": {
      if (!chosenFinding) throw new Error("No finding was chosen to be mended");
      const outcome = await services.applyFix(options, chosenFinding, listener);
      return { type: "fixed", finding: chosenFinding, outcome };
    }
    case "highlight":
      return { type: "written", run, outcome: await services.highlight(options, listener) };
    case "consolidate": {
      const { report } = await loadWords();
      const outcome = await services.consolidate(options, report, listener);
      return { type: "written", run, outcome };
    }
  }
}
