import { useState } from "react";
import type { FileSource } from "../../actions/importReports";
import {
  usualSettings,
  type HeadSetting,
  type PlanImportAnswer,
  type PlanTableChoice,
} from "../../domain/document/buildPlanImport";
import type { WordDocument } from "../../domain/document/WordDocument";
import type { WordFileProblem } from "../../domain/document/WordFileProblem";
import type { Finding } from "../../domain/Finding";
import { useTask, type Task } from "../collect/useTask";
import { usePaneWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";

/** Where bringing in a plan stands. */
interface ImportState {
  readonly document: WordDocument | null;
  readonly problem: WordFileProblem | null;
  readonly isSeveral: boolean;
  readonly choice: PlanTableChoice;
  readonly answer: PlanImportAnswer | null;
  /** What keeps it from being written. */
  readonly blocked: readonly Finding[];
  readonly taken: ReadonlySet<HeadSetting>;
  /** Sheet that was written. */
  readonly done: string | null;
}

const nothing: ImportState = {
  document: null,
  problem: null,
  isSeveral: false,
  choice: null,
  answer: null,
  blocked: [],
  taken: new Set(),
  done: null,
};

export interface PlanImportTask extends Omit<ImportState, "document"> {
  readonly task: Task;
  readonly open: (sources: readonly FileSource[]) => Promise<void>;
  readonly choose: (choice: PlanTableChoice) => Promise<void>;
  readonly take: (setting: HeadSetting, isTaken: boolean) => void;
  readonly write: () => Promise<void>;
  readonly undo: () => void;
}

/** Reads the document once; the preview is worked out anew for each choice of a table. */
export function usePlanImport({ services, read, dispatch, onRun }: PlaceProps): PlanImportTask {
  const words = usePaneWords().planImport;
  const task = useTask(services.readProblem);
  const [state, setState] = useState(nothing);
  const { options } = read;
  const { planImport } = services;

  const preview = async (
    document: WordDocument,
    choice: PlanTableChoice,
    isSeveral: boolean,
  ): Promise<void> => {
    if (!options) return;
    const request = { document, choice, words };
    const found = await task.run((listener) => planImport.preview(options, request, listener));
    if (!found) return;
    const { answer, blocked } = found;
    const taken = answer.kind === "plan" ? usualSettings(answer.plan) : nothing.taken;
    setState({ ...nothing, document, choice, isSeveral, answer, blocked, taken });
  };
  const open = async (sources: readonly FileSource[]): Promise<void> => {
    const [source] = sources;
    if (!source) return;
    setState(nothing);
    const file = await task.run((listener) => planImport.read(source, listener));
    if (!file) return;
    if ("problem" in file) setState({ ...nothing, problem: file.problem });
    else await preview(file.document, null, sources.length > 1);
  };
  const write = async (): Promise<void> => {
    const { document, choice, answer, taken } = state;
    if (!options || !document || answer?.kind !== "plan") return;
    const request = { document, choice, words, settings: taken };
    const outcome = await task.write((listener) => planImport.write(options, request, listener));
    if (!outcome) return;
    if (outcome.sheet === null) {
      setState({ ...state, blocked: outcome.findings });
      return;
    }
    setState({ ...nothing, done: outcome.sheet });
    if (answer.plan.otherPlan !== null) {
      dispatch({ type: "settings-changed", change: { planSheet: outcome.sheet } });
    } else onRun("check");
  };
  return {
    ...state,
    task,
    open,
    write,
    choose: async (choice) => {
      if (state.document) await preview(state.document, choice, state.isSeveral);
    },
    take: (setting, isTaken) => {
      const taken = new Set(state.taken);
      if (isTaken) taken.add(setting);
      else taken.delete(setting);
      setState({ ...state, taken });
    },
    undo: () => {
      setState(nothing);
      onRun("undo");
    },
  };
}
