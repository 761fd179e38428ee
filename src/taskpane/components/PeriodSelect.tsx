import { Field } from "@fluentui/react-components";
import {
  everyPeriod,
  periodsOfYear,
  type PeriodCalendar,
} from "../../domain/calendar/PeriodCalendar";
import { PaneSelect } from "./PaneSelect";
import { useWords } from "./WordsContext";

interface PeriodSelectProps {
  readonly year: number;
  /** The office's periods; all there are before the workbook has been read. */
  readonly calendar: PeriodCalendar | undefined;
  readonly periodId: string | null;
  readonly onChange: (periodId: string | null) => void;
}

/** A period of the plan's year, or the one that the units' own reports name. */
export function PeriodSelect({
  year,
  calendar = everyPeriod,
  periodId,
  onChange,
}: PeriodSelectProps): React.ReactNode {
  const words = useWords();
  const ids = periodsOfYear(calendar, year).map(({ id }) => id);
  const isOfOtherYear = periodId !== null && !ids.includes(periodId);
  return (
    <Field label={words.pane.consolidate.period}>
      <PaneSelect
        value={periodId ?? ""}
        onChoose={(value) => {
          onChange(value === "" ? null : value);
        }}
      >
        <option value="">{words.pane.consolidate.periodFromUnits}</option>
        {[...(isOfOtherYear ? [periodId] : []), ...ids].map((id) => (
          <option key={id} value={id}>
            {words.calendar.periodOfId(id)}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}
