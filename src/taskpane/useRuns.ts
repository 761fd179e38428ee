import { useCallback, useLayoutEffect, useRef } from "react";
import type { Words } from "../i18n/Words";
import type { PaneServices, RunListener } from "./PaneServices";
import type { PaneEvent } from "./state/paneReducer";
import type { RunKind } from "./state/PaneState";
import type { ReadSettings } from "./state/RunSettings";

interface CurrentRun {
  readonly controller: AbortController;
  readonly isAutomatic: boolean;
  readonly over: Promise<void>;
}

/** What a run is started with; read when it starts, so that a ribbon command sees the newest settings. */
export interface RunInput {
  readonly services: PaneServices;
  readonly words: Words;
  readonly read: ReadSettings;
}

export interface Runs {
  /** Starts a run and resolves when it is over, however it ended. A run the person started is never interrupted. */
  readonly start: (run: RunKind, isAutomatic?: boolean) => Promise<void>;
  readonly cancel: () => void;
}

/** One run at a time. */
export function useRuns(input: RunInput, dispatch: (event: PaneEvent) => void): Runs {
  const current = useRef<CurrentRun | null>(null);
  const latest = useRef(input);
  useLayoutEffect(() => {
    latest.current = input;
  });

  const start = useCallback(
    async (run: RunKind, isAutomatic = false): Promise<void> => {
      const before = current.current;
      if (before && !before.isAutomatic) {
        await before.over;
        return;
      }
      before?.controller.abort(new Superseded());
      const controller = new AbortController();
      const after = before?.over ?? Promise.resolve();
      const over = perform(run, latest, { after, controller, isAutomatic, dispatch });
      const own: CurrentRun = { controller, isAutomatic, over };
      current.current = own;
      await over;
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

/** Why an automatic check was stopped: a button was pressed, so nobody needs to hear of it. */
class Superseded extends DOMException {
  constructor() {
    super("A newer run has begun", "AbortError");
  }
}

interface Performance {
  /** The run that was told to stop; Excel may still be busy with its last request. */
  readonly after: Promise<void>;
  readonly controller: AbortController;
  readonly isAutomatic: boolean;
  readonly dispatch: (event: PaneEvent) => void;
}

/** Never rejects: whatever goes wrong is told to the reducer as data. */
async function perform(
  run: RunKind,
  latest: { readonly current: RunInput },
  { after, controller, isAutomatic, dispatch }: Performance,
): Promise<void> {
  const { signal } = controller;
  const isSuperseded = (): boolean => signal.reason instanceof Superseded;
  const tell = (event: PaneEvent): void => {
    if (!isSuperseded()) dispatch(event);
  };
  tell({ type: "run-started", run, isAutomatic });
  const listener: RunListener = {
    signal,
    onProgress: (progress) => {
      tell({ type: "run-progressed", progress });
    },
    onWaitingForExcel: () => {
      tell({ type: "run-waiting" });
    },
  };
  await after;
  try {
    signal.throwIfAborted();
    tell(await carryOut(run, latest.current, listener));
  } catch (error) {
    const problem = await latest.current.services.readProblem(error);
    tell({ type: "failed", run, problem });
  }
}

async function carryOut(
  run: RunKind,
  { services, words, read }: RunInput,
  listener: RunListener,
): Promise<PaneEvent> {
  if (run === "remove-highlight") {
    return { type: "highlight-removed", outcome: await services.removeHighlight(listener) };
  }
  const { options, wrongFields } = read;
  if (!options) return { type: "settings-wrong", wrongFields };
  switch (run) {
    case "check": {
      const outcome = await services.check(options, listener);
      return { type: "checked", outcome, sheetNames: await services.sheetNames() };
    }
    case "highlight":
      return { type: "written", run, outcome: await services.highlight(options, listener) };
    case "consolidate": {
      const outcome = await services.consolidate(options, words.report, listener);
      return { type: "written", run, outcome };
    }
  }
}
