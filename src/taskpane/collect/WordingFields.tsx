import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { CollectionRecord } from "../../domain/submission/board/CollectionRecord";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { TaskProgress } from "./TaskProgress";
import { useKeepRecord } from "./useKeepRecord";

interface WordingFieldsProps extends PlaceProps {
  readonly kept: CollectionRecord["wording"];
}

/** The wording of the first and of later reminders, in the officer's own words; kept with the workbook. */
export function WordingFields({ kept, ...props }: WordingFieldsProps): React.ReactNode {
  const { pane, reminder } = usePaneWords();
  const say = pane.collecting.remind;
  const text = useTextStyles();
  const { task, keep } = useKeepRecord(props);
  const { templates } = reminder;
  const [draft, setDraft] = useState({
    first: kept.first || templates.first,
    second: kept.second || templates.second,
  });
  const save = (wording: CollectionRecord["wording"]): void => {
    // The add-in's own wording is not kept, so that a later version's takes its place.
    const own = {
      first: wording.first.trim() === templates.first ? "" : wording.first.trim(),
      second: wording.second.trim() === templates.second ? "" : wording.second.trim(),
    };
    void keep((record) => ({ ...record, wording: own }));
  };
  const isOff = task.isRunning || props.isReadOnly;
  return (
    <details>
      <summary>{say.wording}</summary>
      <p className={text.quiet}>{say.wordingHint}</p>
      {(["first", "second"] as const).map((round) => (
        <Field key={round} label={say.rounds[round]}>
          <Textarea
            value={draft[round]}
            resize="vertical"
            rows={6}
            onChange={(_event, { value }) => {
              setDraft({ ...draft, [round]: value });
            }}
          />
        </Field>
      ))}
      <div className={text.buttons}>
        <Button
          size="small"
          disabledFocusable={isOff}
          onClick={() => {
            save(draft);
          }}
        >
          {say.keepWording}
        </Button>
        <Button
          size="small"
          disabledFocusable={isOff}
          onClick={() => {
            setDraft(templates);
            save(templates);
          }}
        >
          {say.resetWording}
        </Button>
      </div>
      <TaskProgress task={task} />
    </details>
  );
}
