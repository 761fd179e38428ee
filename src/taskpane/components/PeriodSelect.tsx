import { Field } from "@fluentui/react-components";
import { periodIds } from "../state/periodIds";
import { PaneSelect } from "./PaneSelect";
import { useWords } from "./WordsContext";

interface PeriodSelectProps {
  readonly year: number;
  readonly periodId: string | null;
  readonly onChange: (periodId: string | null) => void;
}

/** A period of the plan's year, or the one that the units' own reports name. */
export function PeriodSelect({ year, periodId, onChange }: PeriodSelectProps): React.ReactNode {
  const words = useWords();
  const ids = periodIds(year);
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
