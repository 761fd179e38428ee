import { useState } from "react";
import type { OwnSheetOutcome } from "../../actions/run/writeOwnSheet";
import type { Finding } from "../../domain/Finding";
import type { RunListener } from "../services/PaneServices";
import type { PlaceProps } from "../places/PlaceProps";
import { useTask, type Task } from "./useTask";

export interface Written {
  readonly task: Task;
  /** The sheet that was written last. */
  readonly sheet: string | null;
  /** What kept it from being written. */
  readonly findings: readonly Finding[];
  readonly write: (work: (listener: RunListener) => Promise<OwnSheetOutcome>) => void;
}

/** Writing one of the add-in's own sheets from a panel, and what came of it. */
export function useWritten({ services, dispatch }: PlaceProps): Written {
  const task = useTask(services.readProblem);
  const [outcome, setOutcome] = useState<OwnSheetOutcome>({ sheet: null, findings: [] });
  const write: Written["write"] = (work) => {
    setOutcome({ sheet: null, findings: [] });
    void task.write(work).then((done) => {
      if (!done) return;
      setOutcome(done);
      // What can be undone now is this sheet.
      if (done.sheet !== null) dispatch({ type: "workbook-written" });
    });
  };
  return { task, ...outcome, write };
}
