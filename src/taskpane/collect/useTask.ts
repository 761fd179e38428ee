import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "../../actions/run/ActionContext";
import type { ExcelProblem } from "../../workbook/excel/ExcelProblem";
import type { PaneServices, RunListener } from "../services/PaneServices";

export interface Task {
  readonly isRunning: boolean;
  readonly progress: Progress | null;
  readonly isWaitingForExcel: boolean;
  /** What the last one ended with; null while one runs and after one that went well. */
  readonly problem: ExcelProblem | null;
  /** Runs the work; null where it failed, was cancelled, or the panel is gone. A new one takes the place of an old one. */
  readonly run: <Result>(
    work: (listener: RunListener) => Promise<Result>,
  ) => Promise<Result | null>;
  /** The same for work that writes: nothing takes its place, and it goes on when the panel is closed. */
  readonly write: Task["run"];
  readonly cancel: () => void;
}

const idle = { isRunning: false, progress: null, isWaitingForExcel: false, problem: null } as const;

/** One piece of work of a panel at a time: its progress, how it is stopped, and what went wrong. */
export function useTask(readProblem: PaneServices["readProblem"]): Task {
  const [state, setState] = useState<Omit<Task, "run" | "write" | "cancel">>(idle);
  const current = useRef<AbortController | null>(null);
  const writing = useRef<Promise<unknown> | null>(null);
  useEffect(
    () => () => {
      if (!writing.current) current.current?.abort();
    },
    [],
  );

  const start = useCallback(
    async <Result>(work: (listener: RunListener) => Promise<Result>): Promise<Result | null> => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const isCurrent = (): boolean => current.current === controller;
      setState({ ...idle, isRunning: true });
      try {
        const result = await work({
          signal: controller.signal,
          onProgress: (progress) => {
            if (isCurrent()) setState({ ...idle, isRunning: true, progress });
          },
          onWaitingForExcel: () => {
            if (isCurrent()) setState({ ...idle, isRunning: true, isWaitingForExcel: true });
          },
        });
        if (!isCurrent()) return null;
        setState(idle);
        return result;
      } catch (error) {
        const problem = await readProblem(error);
        if (isCurrent()) setState({ ...idle, problem });
        return null;
      }
    },
    [readProblem],
  );
  const run = useCallback<Task["run"]>(
    async (work) => {
      if (writing.current) await writing.current;
      return start(work);
    },
    [start],
  );
  const write = useCallback<Task["write"]>(
    async (work) => {
      if (writing.current) return null;
      const written = start(work);
      writing.current = written;
      const result = await written;
      writing.current = null;
      return result;
    },
    [start],
  );
  const cancel = useCallback(() => {
    current.current?.abort();
  }, []);
  return { ...state, run, write, cancel };
}
