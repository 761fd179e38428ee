import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Assessment } from "../../domain/Assessment";
import { buildMailto } from "../../domain/reminder/buildMailto";
import { buildReminderList } from "../../domain/reminder/buildReminderList";
import { buildReminders, reminderFacts } from "../../domain/reminder/buildReminders";
import type { Reminder } from "../../domain/reminder/Reminder";
import { FindingList } from "../components/FindingList";
import { DoneNotice } from "../components/DoneNotice";
import { ShowMore } from "../components/ShowMore";
import { useCardStyles } from "../components/useCardStyles";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { ExportWord, type ExportWordProps } from "../word/ExportWord";
import { copyToClipboard } from "../copyToClipboard";
import type { RunListener } from "../services/PaneServices";
import { TaskProgress } from "./TaskProgress";
import { useTask } from "./useTask";
import { useWritten } from "./useWritten";
import { WordingFields } from "./WordingFields";

const useStyles = makeStyles({
  text: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    userSelect: "text",
    fontSize: tokens.fontSizeBase200,
    margin: 0,
  },
  // Room between the text that is folded away and what is done with it.
  actions: { marginTop: tokens.spacingVerticalS },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** Soạn văn bản đôn đốc: a text for every unit that is not in order, to copy or to mail, and one list for all. */
export default function RemindPanel(props: PlaceProps): React.ReactNode {
  const { assessment } = props.state;
  const say = usePaneWords().pane.collecting.remind;
  const text = useTextStyles();
  if (!assessment) return <p className={text.quiet}>{say.none}</p>;
  return (
    <>
      <Reminders {...props} assessment={assessment} />
      <WordingFields {...props} kept={assessment.record.wording} />
    </>
  );
}

function Reminders(props: PlaceProps & { readonly assessment: Assessment }): React.ReactNode {
  const { assessment, services, read, onRun, isReadOnly } = props;
  const words = usePaneWords();
  const say = words.pane.collecting.remind;
  const styles = useStyles();
  const text = useTextStyles();
  const task = useTask(services.readProblem);
  const round = `${assessment.period?.id ?? ""} ${assessment.options.date.toString()}`;
  const [keptRound, setKeptRound] = useState<string | null>(null);
  const isKept = keptRound === round;
  const reminders = useMemo(
    () => buildReminders(assessment, { record: assessment.record, replyBy: null }, words.reminder),
    [assessment, words],
  );
  const list = buildReminderList(reminders, reminderFacts(assessment, null), words.reminder);
  const keep = async (): Promise<void> => {
    const period = assessment.period?.id ?? "";
    const on = assessment.options.date;
    const made = reminders.map(({ unit, round }) => ({ unit, period, on, round }));
    const findings = await task.write((listener) =>
      services.collect.keepRecord(
        (record) => ({ ...record, reminders: [...record.reminders, ...made] }),
        listener,
      ),
    );
    if (findings?.length !== 0) return;
    setKeptRound(round);
    onRun("check");
  };
  const { options } = read;
  const letterTo = (unit: string | null) =>
    options &&
    ((listener: RunListener) =>
      services.word.exportReminders({ options, replyBy: null, unit }, words, listener));
  if (reminders.length === 0) return <p className={text.paragraph}>{say.nobody}</p>;
  return (
    <>
      {!assessment.options.submitBy && <p className={text.quiet}>{say.noSubmitBy}</p>}
      <p className={text.paragraph}>{say.count(reminders.length)}</p>
      <details>
        <summary>{say.list}</summary>
        <p lang="vi" className={styles.text}>
          {list}
        </p>
      </details>
      <ExportWord
        label={words.wordExport.letterToAll}
        services={services}
        makeFile={letterTo(null)}
        beside={
          <>
            <CopyButton value={list} label={say.copyList} />
            <Button
              size="small"
              disabledFocusable={task.isRunning || isReadOnly || isKept}
              onClick={() => void keep()}
            >
              {say.keep}
            </Button>
          </>
        }
      />
      <TaskProgress task={task} />
      <SheetOfReminders {...props} />
      {isKept && <DoneNotice title={say.kept} />}
      <ReminderCards reminders={reminders} services={services} letterTo={letterTo} />
    </>
  );
}

interface ReminderCardsProps extends Pick<PlaceProps, "services"> {
  readonly reminders: readonly Reminder[];
  /** Makes the letter to one unit; null where the settings are wrong. */
  readonly letterTo: (unit: string) => ExportWordProps["makeFile"];
}

/** Every unit's reminder, with its letter. */
function ReminderCards({ reminders, services, letterTo }: ReminderCardsProps): React.ReactNode {
  const cards = useCardStyles();
  return (
    <ShowMore items={reminders}>
      {(visible) => (
        <ul className={cards.list}>
          {visible.map((reminder) => (
            <ReminderCard
              key={reminder.unit}
              reminder={reminder}
              services={services}
              makeFile={letterTo(reminder.unit)}
            />
          ))}
        </ul>
      )}
    </ShowMore>
  );
}

/** All reminders on one sheet of the workbook. */
function SheetOfReminders(props: PlaceProps): React.ReactNode {
  const { services, read, isReadOnly, onSelect } = props;
  const words = usePaneWords();
  const say = words.pane.collecting.remind;
  const { task, sheet, findings, write } = useWritten(props);
  const { options } = read;
  return (
    <>
      <Button
        size="small"
        disabledFocusable={task.isRunning || isReadOnly || !options}
        onClick={() => {
          if (!options) return;
          write((listener) => services.collect.writeReminders(options, words.reminder, listener));
        }}
      >
        {say.write}
      </Button>
      <TaskProgress task={task} />
      {findings.length > 0 && <FindingList findings={findings} onSelect={onSelect} />}
      {sheet !== null && <DoneNotice title={say.written(sheet)} />}
    </>
  );
}

interface ReminderCardProps extends Pick<ExportWordProps, "services" | "makeFile"> {
  readonly reminder: Reminder;
}

function ReminderCard({ reminder, ...letter }: ReminderCardProps): React.ReactNode {
  const words = usePaneWords();
  const say = words.pane.collecting.remind;
  const styles = useStyles();
  const cards = useCardStyles();
  const { unit, summary, subject, body, email, lastOn } = reminder;
  const mail = buildMailto(email, subject, body);
  return (
    <li className={cards.card}>
      <span className={styles.name}>{unit}</span>
      <div className={cards.details}>
        <span>{summary}</span>
        {lastOn && <span>{say.remindedOn(words.calendar.date(lastOn))}</span>}
      </div>
      <details>
        <summary>{say.text}</summary>
        <p lang="vi" className={styles.text}>
          {body}
        </p>
      </details>
      <div className={styles.actions}>
        <ExportWord
          {...letter}
          label={words.wordExport.letter}
          beside={
            <>
              <CopyButton value={body} label={say.copy} />
              <Link href={mail.href} target="_blank" rel="noreferrer">
                {say.mail}
              </Link>
              {mail.isBodyLeftOut && <span className={styles.text}>{say.pasteBody}</span>}
            </>
          }
        />
      </div>
    </li>
  );
}

interface CopyButtonProps {
  readonly value: string;
  readonly label: string;
}

/** Copies a text and says so; where the clipboard is barred, the text is there to be selected. */
function CopyButton({ value, label }: CopyButtonProps): React.ReactNode {
  const say = usePaneWords().pane.collecting.remind;
  const [outcome, setOutcome] = useState<boolean | null>(null);
  return (
    <>
      <Button size="small" onClick={() => void copyToClipboard({ text: value }).then(setOutcome)}>
        {label}
      </Button>
      <span role="status">{outcome === null ? "" : outcome ? say.copied : say.notCopied}</span>
    </>
  );
}
