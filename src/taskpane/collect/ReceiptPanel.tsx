import { Button, Field, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  receiptChannels,
  withoutReceipt,
  withReceiptByHand,
  type Receipt,
} from "../../domain/submission/board/CollectionRecord";
import { isThere } from "../../domain/unit/isThere";
import { DateField } from "../components/DateField";
import { DoneNotice } from "../components/DoneNotice";
import { useOwnStep } from "../components/OwnStep";
import { PaneInput } from "../components/PaneInput";
import { PaneSelect } from "../components/PaneSelect";
import { useCardStyles } from "../components/useCardStyles";
import { useTextStyles } from "../components/useTextStyles";
import { useWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { readTypedDate } from "../state/readTypedDate";
import { receiptText } from "./receiptText";
import { TaskProgress } from "./TaskProgress";
import { useKeepRecord, type KeepRecord } from "./useKeepRecord";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    "> button": { alignSelf: "start" },
  },
});

/** Ghi nhận văn bản đến: that a unit's report came on paper, by mail or through a document system, and when. */
export default function ReceiptPanel(props: PlaceProps): React.ReactNode {
  const say = useWords().pane.collecting.receipt;
  const text = useTextStyles();
  const keeping = useKeepRecord(props);
  const { assessment } = props.state;
  const period = assessment?.period;
  if (!period) return <p className={text.quiet}>{say.noPeriod}</p>;
  const receipts = assessment.record.receipts.filter((one) => one.period === period.id);
  return (
    <>
      <p className={text.quiet}>{say.hint}</p>
      <ReceiptFields {...props} period={period.id} keeping={keeping} />
      <TaskProgress task={keeping.task} />
      <ReceiptList {...props} receipts={receipts} keeping={keeping} />
    </>
  );
}

interface Keeping {
  readonly keeping: KeepRecord;
}

const blank = { unit: "", number: "", dateText: "", channel: "" };

type Draft = typeof blank;

function ReceiptFields({
  state,
  isReadOnly,
  period,
  keeping: { task, keep },
}: PlaceProps & Keeping & { readonly period: string }): React.ReactNode {
  const say = useWords().pane.collecting.receipt;
  const styles = useStyles();
  const [draft, setDraft] = useState(blank);
  const [kept, setKept] = useState<string | null>(null);
  const receivedOn = readTypedDate(draft.dateText);
  const isComplete = draft.unit !== "" && receivedOn !== null;
  const canSave = isComplete && !task.isRunning && !isReadOnly;
  const save = async (): Promise<void> => {
    if (!isComplete) return;
    const channel = receiptChannels.find((one) => one === draft.channel) ?? null;
    const { unit } = draft;
    const number = draft.number.trim();
    const receipt: Receipt = { unit, period, receivedOn, number, channel, sheet: null };
    if (!(await keep((record) => withReceiptByHand(record, receipt)))) return;
    setKept(unit);
    setDraft(blank);
  };
  return (
    <div className={styles.fields}>
      <DraftFields
        draft={draft}
        units={unitsOf(state)}
        onChange={(changed) => {
          setDraft({ ...draft, ...changed });
          setKept(null);
        }}
      />
      <Button
        appearance={useOwnStep(canSave)}
        disabledFocusable={!canSave}
        onClick={() => void save()}
      >
        {say.save}
      </Button>
      {kept !== null && <DoneNotice title={say.kept(kept)} />}
    </div>
  );
}

/** All that exist in the period: one that owes nothing may have sent something. */
function unitsOf({ assessment }: PlaceProps["state"]): string[] {
  const { roster, period = null } = assessment ?? {};
  const units = roster?.units ?? [];
  return units.filter((unit) => isThere(unit, units, period)).map(({ name }) => name);
}

interface DraftFieldsProps {
  readonly draft: Draft;
  readonly units: readonly string[];
  readonly onChange: (changed: Partial<Draft>) => void;
}

function DraftFields({ draft, units, onChange }: DraftFieldsProps): React.ReactNode {
  const say = useWords().pane.collecting.receipt;
  return (
    <>
      <Field label={say.unit}>
        <PaneSelect
          value={draft.unit}
          onChoose={(unit) => {
            onChange({ unit });
          }}
        >
          <option value="">{say.chooseUnit}</option>
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <Field label={say.number} hint={say.numberHint}>
        <PaneInput
          value={draft.number}
          onChange={(_event, { value }) => {
            onChange({ number: value });
          }}
        />
      </Field>
      <DateField
        label={say.receivedOn}
        hint={say.receivedOnHint}
        value={draft.dateText}
        isWrong={draft.dateText !== "" && readTypedDate(draft.dateText) === null}
        onChange={(dateText) => {
          onChange({ dateText });
        }}
      />
      <Field label={say.channel}>
        <PaneSelect
          value={draft.channel}
          onChoose={(channel) => {
            onChange({ channel });
          }}
        >
          <option value="">{say.chooseChannel}</option>
          {receiptChannels.map((one) => (
            <option key={one} value={one}>
              {say.channels[one]}
            </option>
          ))}
        </PaneSelect>
      </Field>
    </>
  );
}

function ReceiptList({
  receipts,
  isReadOnly,
  keeping: { task, keep },
}: PlaceProps & Keeping & { readonly receipts: readonly Receipt[] }): React.ReactNode {
  const words = useWords();
  const say = words.pane.collecting.receipt;
  const cards = useCardStyles();
  if (receipts.length === 0) return null;
  return (
    <ul className={cards.list} aria-label={say.list}>
      {receipts.map((receipt) => (
        <li key={receipt.unit} className={cards.card}>
          <span>{receipt.unit}</span>
          <div className={cards.details}>
            <span>{receiptText(receipt, words)}</span>
            <Link
              as="button"
              inline
              disabled={task.isRunning || isReadOnly}
              aria-label={say.removeOf(receipt.unit)}
              onClick={() => {
                void keep((record) => withoutReceipt(record, receipt.unit, receipt.period));
              }}
            >
              {say.remove}
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}
