import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { FormsOutcome } from "../../actions/forms";
import { DoneNotice } from "../components/DoneNotice";
import { FindingList } from "../components/FindingList";
import { useOwnStep } from "../components/OwnStep";
import { PeriodSelect } from "../components/PeriodSelect";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { downloadFile } from "./downloadFile";
import { FigureChoice } from "./FigureChoice";
import { needOptions } from "./needOptions";
import { SubmitByLine } from "./SubmitByLine";
import { TaskProgress } from "./TaskProgress";
import { useTask, type Task } from "./useTask";

/** Tạo biểu mẫu: what would be made is shown first; then as sheets, or as files to send out. */
export default function FormsPanel(props: PlaceProps): React.ReactNode {
  const { services, state, dispatch, onSelect, isReadOnly } = props;
  const { pane } = usePaneWords();
  const say = pane.collecting.forms;
  const text = useTextStyles();
  const { task, preview, done, isMade, make, download, open, undo } = useForms(props);
  const forms = preview?.forms ?? [];
  const canDownload = services.collect.canDownload();
  const canMake = !task.isRunning && !isReadOnly && forms.some(({ exists }) => !exists);
  return (
    <>
      <PeriodSelect
        year={state.assessment?.plan?.year ?? services.today().year}
        calendar={state.assessment?.record.calendar}
        periodId={state.settings.periodId}
        onChange={(periodId) => {
          dispatch({ type: "settings-changed", change: { periodId } });
        }}
      />
      <SubmitByLine {...props} />
      {preview && preview.findings.length > 0 && (
        <FindingList findings={preview.findings} onSelect={onSelect} />
      )}
      <FormList forms={forms} />
      <FigureChoice {...props} />
      <div className={text.buttons}>
        <Button
          appearance={useOwnStep(canMake)}
          disabledFocusable={!canMake}
          onClick={() => void make()}
        >
          {say.make}
        </Button>
        {canDownload && (
          <Button
            disabledFocusable={task.isRunning || forms.length === 0}
            onClick={() => void download()}
          >
            {say.download}
          </Button>
        )}
      </div>
      {!canDownload && forms.length > 0 && (
        <OpenForms forms={forms} isBusy={task.isRunning} onOpen={(unit) => void open(unit)} />
      )}
      <TaskProgress task={task} />
      {done !== null && (
        <DoneNotice title={done} isReadOnly={isReadOnly} {...(isMade && { onUndo: undo })} />
      )}
    </>
  );
}

/** Which forms would be made, and which sheets are there already. */
function FormList({ forms }: { readonly forms: FormsOutcome["forms"] }): React.ReactNode {
  const say = usePaneWords().pane.collecting.forms;
  const text = useTextStyles();
  const names = (exists: boolean): string[] =>
    forms.filter((form) => form.exists === exists).map(({ sheet }) => sheet);
  const [fresh, kept] = [names(false), names(true)];
  if (forms.length === 0) return null;
  return (
    <ul className={text.bullets}>
      {fresh.length > 0 && <li>{say.willMake(fresh.length, fresh.join(", "))}</li>}
      {kept.length > 0 && <li>{say.willKeep(kept.length, kept.join(", "))}</li>}
    </ul>
  );
}

interface OpenFormsProps {
  readonly forms: FormsOutcome["forms"];
  readonly isBusy: boolean;
  readonly onOpen: (unit: string) => void;
}

/** Where nothing can be downloaded: each unit's form opened in a window of its own, to be saved and sent from there. */
function OpenForms({ forms, isBusy, onOpen }: OpenFormsProps): React.ReactNode {
  const say = usePaneWords().pane.collecting.forms;
  const text = useTextStyles();
  return (
    <>
      <p className={text.quiet}>{say.openHint}</p>
      <div className={text.buttons} role="group" aria-label={say.openHint}>
        {forms.map(({ unit }) => (
          <Button
            key={unit}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => {
              onOpen(unit);
            }}
          >
            {say.open(unit)}
          </Button>
        ))}
      </div>
    </>
  );
}

interface Forms {
  readonly task: Task;
  readonly preview: FormsOutcome | null;
  /** What was done last, as a sentence. */
  readonly done: string | null;
  /** It was sheets that were made. */
  readonly isMade: boolean;
  readonly make: () => Promise<void>;
  readonly download: () => Promise<void>;
  /** Opens one unit's form as a workbook of its own. */
  readonly open: (unit: string) => Promise<void>;
  readonly undo: () => void;
}

function useForms(props: PlaceProps): Forms {
  const { services, read, state, onRun } = props;
  const words = usePaneWords();
  const say = words.pane.collecting.forms;
  const task = useTask(services.readProblem);
  const [preview, setPreview] = useState<FormsOutcome | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [isMade, setMade] = useState(false);
  const { options } = read;
  const { assessment } = state;
  const { run, write } = task;
  const { collect } = services;
  const request = useMemo(
    () => options && { options, form: { figures: words.form.figures }, words: words.form },
    [options, words],
  );
  // A new assessment says that the workbook or the settings have changed.
  useEffect(() => {
    if (!request || !assessment) return;
    void run((listener) => collect.previewForms(request, listener)).then((found) => {
      if (found) setPreview(found);
    });
  }, [request, assessment, run, collect]);
  const make = async (): Promise<void> => {
    const asked = needOptions(props) && request;
    const outcome = asked && (await write((listener) => collect.createForms(asked, listener)));
    if (!outcome) return;
    setPreview(outcome);
    if (outcome.madeSheets.length === 0) return;
    setDone(say.made(outcome.madeSheets.length));
    setMade(true);
    onRun("check");
  };
  const download = async (): Promise<void> => {
    const asked = needOptions(props) && request;
    const outcome = asked && (await run((listener) => collect.exportForms(asked, listener)));
    if (!outcome?.zip) return;
    downloadFile(outcome.zip, say.zipName(outcome.assessment.period?.id ?? ""), "zip");
    setDone(say.downloaded(outcome.files.length));
    setMade(false);
  };
  const open = async (unit: string): Promise<void> => {
    const opened = await run(async (listener) => {
      const outcome = request && (await collect.exportForms(request, listener));
      const file = outcome?.files.find((one) => one.unit === unit);
      if (file) await collect.openWorkbook(file.bytes);
      return file;
    });
    if (!opened) return;
    setDone(say.opened(opened.fileName));
    setMade(false);
  };
  const undo = (): void => {
    setDone(null);
    onRun("undo");
  };
  return { task, preview, done, isMade, make, download, open, undo };
}
