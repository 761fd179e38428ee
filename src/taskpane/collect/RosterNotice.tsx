import { Button } from "@fluentui/react-components";
import { FindingList } from "../components/FindingList";
import { Notice } from "../components/Notice";
import { usePaneWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { useState } from "react";
import type { Finding } from "../../domain/Finding";
import { needOptions } from "./needOptions";
import { TaskProgress } from "./TaskProgress";
import { useTask } from "./useTask";

/** Where the workbook has no list of units: what was found, and a button that writes it down to be corrected. */
export default function RosterNotice(props: PlaceProps): React.ReactNode {
  const { services, state, isReadOnly, onRun, onSelect } = props;
  const words = usePaneWords();
  const say = words.pane.collecting.roster;
  const task = useTask(services.readProblem);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const make = async (): Promise<void> => {
    const options = needOptions(props);
    if (!options) return;
    const outcome = await task.write((listener) =>
      services.collect.makeRoster(options, words.roster, listener),
    );
    if (!outcome) return;
    setFindings(outcome.findings);
    if (outcome.sheet !== null) onRun("check");
  };
  return (
    <>
      <Notice
        tone="warning"
        title={say.missing(state.assessment?.roster.units.length ?? 0)}
        actions={
          <Button
            size="small"
            disabledFocusable={task.isRunning || isReadOnly}
            onClick={() => void make()}
          >
            {say.make}
          </Button>
        }
      />
      <TaskProgress task={task} />
      {findings.length > 0 && <FindingList findings={findings} onSelect={onSelect} />}
    </>
  );
}
