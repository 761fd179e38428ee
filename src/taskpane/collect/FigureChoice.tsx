import { Checkbox } from "@fluentui/react-components";
import { usePaneWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { TaskProgress } from "./TaskProgress";
import { useKeepRecord } from "./useKeepRecord";

/** Which figures the forms ask for: beside each activity, and in the table of figures below. Kept with the workbook. */
export function FigureChoice(props: PlaceProps): React.ReactNode {
  const { pane, form } = usePaneWords();
  const say = pane.collecting.forms;
  const { task, keep } = useKeepRecord(props);
  const leftOut = props.state.assessment?.record.leftOutFigures ?? [];
  const choose = (id: string, isWanted: boolean): void => {
    void keep((record) => {
      const others = record.leftOutFigures.filter((one) => one !== id);
      return { ...record, leftOutFigures: isWanted ? others : [...others, id] };
    });
  };
  const asked = form.figures.filter(({ id }) => !leftOut.includes(id)).length;
  return (
    <details>
      <summary>{say.figures(asked, form.figures.length)}</summary>
      <div role="group" aria-label={say.figures(asked, form.figures.length)}>
        {form.figures.map(({ id, label, isColumn }) => (
          <Checkbox
            key={id}
            label={isColumn ? say.figureColumn(label) : label}
            checked={!leftOut.includes(id)}
            disabled={task.isRunning || props.isReadOnly}
            onChange={(_event, { checked }) => {
              choose(id, checked === true);
            }}
          />
        ))}
      </div>
      <TaskProgress task={task} />
    </details>
  );
}
