import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { YearTable } from "../../domain/submission/board/YearTable";
import { FindingList } from "../components/FindingList";
import { DoneNotice } from "../components/DoneNotice";
import { useTextStyles } from "../components/useTextStyles";
import { usePaneWords } from "../components/WordsContext";
import type { PlaceProps } from "../places/PlaceProps";
import { needOptions } from "./needOptions";
import { TaskProgress } from "./TaskProgress";
import { useTableStyles } from "./useTableStyles";
import { WideTable } from "./WideTable";
import { useTask } from "./useTask";
import { useWritten } from "./useWritten";

/** Theo dõi cả năm: unit by period, in time, late or missing; as a sheet for the emulation review. */
export default function YearPanel(props: PlaceProps): React.ReactNode {
  const { services, state, read, isReadOnly, onSelect } = props;
  const words = usePaneWords();
  const say = words.pane.collecting.year;
  const text = useTextStyles();
  const task = useTask(services.readProblem);
  const written = useWritten(props);
  const [table, setTable] = useState<YearTable | null>(null);
  const { options } = read;
  const { assessment } = state;
  const { run } = task;
  const { collect } = services;
  const year = assessment?.period?.year ?? assessment?.plan?.year ?? services.today().year;
  useEffect(() => {
    if (!options || !assessment) return;
    void run((listener) => collect.readYearTable(options, year, listener)).then((found) => {
      if (found) setTable(found);
    });
  }, [options, assessment, year, run, collect]);
  const write = (): void => {
    const asked = needOptions(props);
    if (!asked) return;
    written.write((listener) => collect.writeYearTable(asked, year, words.yearTable, listener));
  };
  return (
    <>
      <TaskProgress task={task} />
      {table?.periods.length === 0 && <p className={text.quiet}>{say.none}</p>}
      {table && table.periods.length > 0 && (
        <>
          <p className={text.quiet}>{words.yearTable.note(table.periods)}</p>
          <YearGrid table={table} />
          <Button disabledFocusable={written.task.isRunning || isReadOnly} onClick={write}>
            {say.write}
          </Button>
        </>
      )}
      <TaskProgress task={written.task} />
      {written.findings.length > 0 && (
        <FindingList findings={written.findings} onSelect={onSelect} />
      )}
      {written.sheet !== null && <DoneNotice title={say.written(written.sheet)} />}
    </>
  );
}

function YearGrid({ table }: { readonly table: YearTable }): React.ReactNode {
  const words = usePaneWords();
  const say = words.pane.collecting.year;
  const styles = useTableStyles();
  const counts = [say.marks["on-time"], say.marks.late, say.marks.missing];
  return (
    <WideTable label={say.label(table.year)}>
      <thead>
        <tr>
          <th className={mergeClasses(styles.cell, styles.name)}>
            {words.pane.collecting.matrix.unit}
          </th>
          {table.periods.map(({ period }) => (
            <th key={period.id} className={styles.cell}>
              {words.calendar.period(period)}
            </th>
          ))}
          {counts.map((label) => (
            <th key={label} className={styles.cell}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.lines.map((line) => (
          <tr key={line.unit}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {line.unit}
            </th>
            {line.cells.map(({ mark, daysLate }, index) => (
              <td key={table.periods[index]?.period.id ?? index} className={styles.cell}>
                {mark === "late" ? say.late(daysLate) : say.marks[mark]}
              </td>
            ))}
            {[line.onTime, line.late, line.missing].map((count, index) => (
              <td key={counts[index]} className={styles.cell}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
