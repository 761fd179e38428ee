import { useCallback, useEffect, useRef } from "react";
import type { PaneEvent } from "../state/paneReducer";
import type { PaneState, RunKind } from "../state/PaneState";
import { optionsKey } from "../state/RunSettings";
import { useEdits } from "./useEdits";
import { useRuns, type RunInput, type Runs } from "./useRuns";

/**
 * Checks the plan when the pane opens, whenever a setting has changed, after people have edited the workbook and after
 * a run was undone, so that what is shown always answers to the settings and the cells beside it. Only reads. A run that failed is not
 * repeated by itself.
 */
export function useAutomaticCheck(
  input: RunInput,
  state: Pick<PaneState, "running" | "place" | "unreadRuns">,
  dispatch: (event: PaneEvent) => void,
): { readonly start: (run: RunKind) => Promise<void>; readonly cancel: Runs["cancel"] } {
  const runs = useRuns(input, dispatch);
  const startRun = runs.start;
  const { options } = input.read;
  const isBusy = state.running !== null && !state.running.isAutomatic;
  const { revision, forget } = useEdits(input.services, isBusy);
  const key = options ? `${revision} ${state.unreadRuns} ${optionsKey(options)}` : null;
  const lastKey = useRef<string | null>(null);

  useEffect(() => {
    if (key === null || key === lastKey.current || isBusy) return;
    lastKey.current = key;
    void startRun("check", true);
  }, [key, isBusy, startRun]);

  const latest = useRef({ key, place: state.place });
  useEffect(() => {
    latest.current = { key, place: state.place };
  });
  const start = useCallback(
    (run: RunKind) => {
      const { key: newest, place } = latest.current;
      if (run !== "remove-highlight") {
        lastKey.current = newest;
        forget();
      }
      if (run === "consolidate") dispatch({ type: "place-chosen", place: "consolidate" });
      if (run === "check" && place !== "units") dispatch({ type: "place-chosen", place: "plan" });
      return startRun(run);
    },
    [dispatch, startRun, forget],
  );
  return { start, cancel: runs.cancel };
}
