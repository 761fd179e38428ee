import { Button, Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import {
  periodKinds,
  periodsOfYear,
  type PeriodCalendar,
} from "../../../domain/calendar/PeriodCalendar";
import { TaskProgress } from "../../collect/TaskProgress";
import { useKeepRecord } from "../../collect/useKeepRecord";
import type { PlaceProps } from "../PlaceProps";
import { useTextStyles } from "../../components/useTextStyles";
import { useWords } from "../../components/WordsContext";

/** Which reporting periods the office has, and whether "Quý II" stands for 6 tháng; kept with the workbook. */
export function PeriodSettingsSection(props: PlaceProps): React.ReactNode {
  const words = useWords();
  const say = words.pane.settings.periods;
  const text = useTextStyles();
  const { task, keep } = useKeepRecord(props);
  const { assessment } = props.state;
  const [draft, setDraft] = useState<PeriodCalendar | null>(null);
  const [isKept, setKept] = useState(false);
  if (!assessment) return null;
  const calendar = draft ?? assessment.record.calendar;
  const change = (changed: Partial<PeriodCalendar>): void => {
    setDraft({ ...calendar, ...changed });
    setKept(false);
  };
  const save = async (): Promise<void> => {
    setKept(await keep((record) => ({ ...record, calendar })));
  };
  const year = assessment.plan?.year ?? props.services.today().year;
  const periods = periodsOfYear(calendar, year).filter(({ kind }) => kind !== "month");
  return (
    <section className={text.section}>
      <h2 className={text.heading}>{say.heading}</h2>
      <RadioGroup
        aria-label={say.heading}
        value={calendar.preset}
        onChange={(_event, { value }) => {
          change({ preset: value === "reform" ? "reform" : "kinds" });
        }}
      >
        <Radio value="reform" label={say.reform} />
        <Radio value="kinds" label={say.byKind} />
      </RadioGroup>
      {calendar.preset === "kinds" && (
        <div role="group" aria-label={say.byKind}>
          {periodKinds.map((kind) => (
            <Checkbox
              key={kind}
              label={say.kinds[kind]}
              checked={calendar.kinds.includes(kind)}
              onChange={(_event, { checked }) => {
                const kinds = periodKinds.filter((one) =>
                  one === kind ? checked === true : calendar.kinds.includes(one),
                );
                if (kinds.length > 0) change({ kinds });
              }}
            />
          ))}
        </div>
      )}
      <Checkbox
        label={say.quarterStandsForRun}
        checked={calendar.quarterStandsForRun}
        onChange={(_event, { checked }) => {
          change({ quarterStandsForRun: checked === true });
        }}
      />
      <p className={text.quiet}>
        {say.example(periods.map((period) => words.calendar.period(period)).join(", "))}
      </p>
      <Button
        disabledFocusable={task.isRunning || props.state.running !== null || props.isReadOnly}
        onClick={() => void save()}
      >
        {say.save}
      </Button>
      <TaskProgress task={task} />
      <p className={text.paragraph} role="status">
        {isKept && say.saved}
      </p>
    </section>
  );
}
