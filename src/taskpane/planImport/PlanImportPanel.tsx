import { Button } from "@fluentui/react-components";
import { FileDrop } from "../collect/FileDrop";
import { TaskProgress } from "../collect/TaskProgress";
import { DoneNotice } from "../components/DoneNotice";
import { FindingList } from "../components/FindingList";
import { Notice } from "../components/Notice";
import { useOwnStep } from "../components/OwnStep";
import { PaneSelect } from "../components/PaneSelect";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";
import type { PlanImportAnswer, PlanTableChoice } from "../../domain/document/buildPlanImport";
import { firstWords } from "../../domain/document/locatePlanTables";
import type { PlaceProps } from "../places/PlaceProps";
import { PlanImportPreview } from "./PlanImportPreview";
import { usePlanImport } from "./usePlanImport";

/** Choose or drop the plan's document, say which table it is, see what would be written, write it. */
export default function PlanImportPanel(props: PlaceProps): React.ReactNode {
  const words = usePaneWords();
  const say = words.planImport;
  const text = useTextStyles();
  const { task, problem, answer, choice, blocked, isSeveral, done, ...act } = usePlanImport(props);
  const isNew = answer?.kind === "plan" && !answer.plan.isThere;
  const canWrite = isNew && !task.isRunning && !props.isReadOnly && blocked.length === 0;
  const look = useOwnStep(canWrite);
  return (
    <>
      <FileDrop
        hint={say.hint}
        choose={say.choose}
        chooseFolder={null}
        accept=".docx,.docm,.dotx"
        isBusy={task.isRunning}
        isNext={false}
        onSources={(sources) => void act.open(sources)}
      />
      <TaskProgress task={task} />
      {isSeveral && <p className={text.quiet}>{say.several}</p>}
      {problem !== null && (
        <div role="alert">
          <Notice tone="danger" title={say.problemTitle}>
            {say.problems[problem]}
          </Notice>
        </div>
      )}
      {answer && <WhyNot answer={answer} />}
      {answer && answer.search.found.length > 1 && (
        <TableChoice answer={answer} choice={choice} onChoose={(one) => void act.choose(one)} />
      )}
      {answer?.kind === "plan" && (
        <PlanImportPreview {...answer} taken={act.taken} onTake={act.take} />
      )}
      {blocked.length > 0 && (
        <>
          <p className={text.paragraph}>{say.blocked}</p>
          <FindingList findings={blocked} onSelect={props.onSelect} />
        </>
      )}
      {isNew && (
        <Button appearance={look} disabledFocusable={!canWrite} onClick={() => void act.write()}>
          {say.write}
        </Button>
      )}
      {done !== null && <DoneNotice title={say.done(done)} onUndo={act.undo} />}
    </>
  );
}

function WhyNot({ answer }: { readonly answer: PlanImportAnswer }): React.ReactNode {
  const say = usePaneWords().planImport;
  if (answer.kind !== "none" && answer.kind !== "too-long") return null;
  const why = answer.kind === "none" ? say.noTable : say.tooLong(answer.text);
  return (
    <div role="alert">
      <Notice tone="danger" title={say.problemTitle}>
        {why}
      </Notice>
    </div>
  );
}

interface TableChoiceProps {
  readonly answer: PlanImportAnswer;
  readonly choice: PlanTableChoice;
  readonly onChoose: (choice: PlanTableChoice) => void;
}

/** Several tables look like a plan: which one it is, nobody but the person knows. */
function TableChoice({ answer, choice, onChoose }: TableChoiceProps): React.ReactNode {
  const say = usePaneWords().planImport;
  const text = useTextStyles();
  const { found, canJoin } = answer.search;
  return (
    <>
      <p className={text.paragraph}>{say.ask(found.length)}</p>
      <PaneSelect
        aria-label={say.askNothing}
        value={choice === null ? "" : String(choice)}
        onChoose={(value) => {
          onChoose(value === "" ? null : value === "all" ? "all" : Number(value));
        }}
      >
        <option value="">{say.askNothing}</option>
        {found.map(({ numbers, located }, index) => (
          <option key={index} value={String(index)}>
            {say.table(numbers[0] ?? 0, located.rows.length, firstWords(located))}
          </option>
        ))}
        {canJoin && <option value="all">{say.allTables}</option>}
      </PaneSelect>
    </>
  );
}
