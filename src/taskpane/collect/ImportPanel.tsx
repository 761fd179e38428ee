import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FileSource, ImportList } from "../../actions/importReports";
import type { Finding } from "../../domain/Finding";
import type { ImportRow } from "../../domain/submission/import/ImportRow";
import { DoneNotice } from "../components/DoneNotice";
import { FindingList } from "../components/FindingList";
import { useOwnStep } from "../components/OwnStep";
import { ShowMore } from "../components/ShowMore";
import { useCardStyles } from "../components/useCardStyles";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { nextStep } from "../state/nextStep";
import type { ImportDraft, RowChoice } from "../state/PaneState";
import { FileDrop } from "./FileDrop";
import { importChoices, restOf } from "./importChoices";
import { ImportRowCard } from "./ImportRowCard";
import { needOptions } from "./needOptions";
import { TaskProgress } from "./TaskProgress";
import { useTask, type Task } from "./useTask";

/** Nhập báo cáo: choose or drop files, see what each holds, then bring in those that are wanted. */
export default function ImportPanel(props: PlaceProps): React.ReactNode {
  const { isReadOnly, onSelect } = props;
  const words = useWords().pane;
  const say = words.collecting.import;
  const text = useTextStyles();
  const cards = useCardStyles();
  const { task, list, chosen, choiceOf, done, findings, ...change } = useImport(props);
  const canBringIn = list !== null && chosen.length > 0 && !task.isRunning && !isReadOnly;
  const look = useOwnStep(canBringIn);
  const isNext = nextStep(props.state, isReadOnly) === "import";
  return (
    <>
      <FileDrop
        hint={say.hint}
        choose={say.chooseFiles}
        chooseFolder={say.chooseFolder}
        accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.docx,.zip"
        isBusy={task.isRunning}
        isNext={isNext && list === null}
        onSources={(sources) => void change.open(sources)}
      />
      <TaskProgress task={task} />
      {findings.length > 0 && <FindingList findings={findings} onSelect={onSelect} />}
      {list && (
        <>
          <p className={text.paragraph}>{say.found(list.rows.length, chosen.length)}</p>
          <ShowMore items={list.rows}>
            {(visible) => (
              <ul className={cards.list}>
                {visible.map((row) => (
                  <ImportRowCard
                    key={row.id}
                    row={row}
                    list={list}
                    choice={choiceOf(row.id)}
                    onChoose={(choice) => {
                      change.choose(row.id, choice);
                    }}
                    onRows={change.setRows}
                  />
                ))}
              </ul>
            )}
          </ShowMore>
          <Button
            appearance={look}
            disabledFocusable={!canBringIn}
            onClick={() => void change.bringIn()}
          >
            {say.bringIn(chosen.length)}
          </Button>
        </>
      )}
      {done !== null && <DoneNotice title={done} isReadOnly={isReadOnly} onUndo={change.undo} />}
    </>
  );
}

interface Import {
  readonly task: Task;
  readonly list: ImportList | null;
  readonly chosen: readonly ImportRow[];
  readonly choiceOf: (id: string) => RowChoice;
  readonly done: string | null;
  readonly findings: readonly Finding[];
  readonly open: (sources: readonly FileSource[]) => Promise<void>;
  readonly choose: (id: string, choice: RowChoice) => void;
  readonly setRows: (rows: readonly ImportRow[]) => void;
  readonly bringIn: () => Promise<void>;
  readonly undo: () => void;
}

function useImport(props: PlaceProps): Import {
  const { services, state, dispatch, onRun } = props;
  const say = useWords().pane.collecting.import;
  const task = useTask(services.readProblem);
  const [done, setDone] = useState<string | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const { collect } = services;
  const { importDraft: draft } = state;
  const choices = useMemo(() => (draft ? importChoices(draft) : null), [draft]);
  const choiceOf = (id: string): RowChoice => choices?.get(id) ?? "leave";
  const chosen = (draft?.list.rows ?? []).filter(({ id }) => choiceOf(id) !== "leave");
  const keepDraft = (changed: ImportDraft | null): void => {
    dispatch({ type: "import-drafted", draft: changed });
  };
  const open = async (sources: readonly FileSource[]): Promise<void> => {
    const options = sources.length > 0 ? needOptions(props) : null;
    if (!options) return;
    setDone(null);
    setFindings([]);
    const list = await task.run((listener) => collect.readImport(options, sources, listener));
    if (list) keepDraft({ list, choices: new Map() });
  };
  const bringIn = async (): Promise<void> => {
    const options = needOptions(props);
    if (!options) return;
    const counting = new Set(chosen.flatMap(({ id }) => (choiceOf(id) === "prefer" ? [id] : [])));
    const outcome = await task.write((listener) =>
      collect.importReports(options, { rows: chosen, counting }, listener),
    );
    if (!outcome) return;
    setFindings(outcome.findings);
    if (outcome.sheets.length === 0) return;
    keepDraft(draft && restOf(draft, chosen));
    setDone(say.done(outcome.sheets.length));
    onRun("check");
  };
  return {
    task,
    list: draft?.list ?? null,
    chosen,
    choiceOf,
    done,
    findings,
    open,
    bringIn,
    choose: (id, choice) => {
      if (draft) keepDraft({ ...draft, choices: new Map(draft.choices).set(id, choice) });
    },
    setRows: (rows) => {
      if (draft) keepDraft({ ...draft, list: { ...draft.list, rows } });
    },
    undo: () => {
      setDone(null);
      onRun("undo");
    },
  };
}
