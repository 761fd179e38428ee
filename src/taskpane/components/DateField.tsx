import { Field } from "@fluentui/react-components";
import { useState } from "react";
import { formatDate } from "../../i18n/formatDate";
import { readTypedDate } from "../state/readTypedDate";
import { PaneInput } from "./PaneInput";
import { useWords } from "./WordsContext";

interface DateFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

/**
 * A date typed day first, whatever language Windows is in: a native date field would show 05/07 as 07/05 on the many
 * machines with an English Windows. What is typed counts when the field is left or Enter is pressed.
 */
export function DateField({
  label,
  hint,
  value,
  isWrong,
  onChange,
}: DateFieldProps): React.ReactNode {
  const words = useWords().pane.consolidate;
  const [draft, setDraft] = useState<string | null>(null);
  const commit = (): void => {
    if (draft === null) return;
    const date = readTypedDate(draft);
    onChange(date ? formatDate(date) : draft.trim());
    setDraft(null);
  };
  const error = isWrong && draft === null ? words.wrongDate : null;
  return (
    <Field
      label={label}
      hint={hint}
      validationState={error === null ? "none" : "error"}
      validationMessage={error}
    >
      <PaneInput
        value={draft ?? value}
        placeholder={words.datePlaceholder}
        onChange={(_event, data) => {
          setDraft(data.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </Field>
  );
}
