import { mergeClasses } from "@fluentui/react-components";
import type { AssessedActivity } from "../../domain/Assessment";
import { toneOfStatus } from "../components/tones";
import { useWords } from "../components/WordsContext";
import { countByKind, statusesByUrgency } from "../state/summary";
import { PlotFigure } from "./PlotFigure";
import { useToneFills } from "./useToneFills";

const height = 16;

/** How far the plan is: one bar, a piece for each status, what wants a look first at its start. */
export function ProgressPlot(props: {
  readonly activities: readonly AssessedActivity[];
}): React.ReactNode {
  const words = useWords();
  const { plots, plan } = words.pane;
  const fills = useToneFills();
  const total = props.activities.length;
  const statuses = props.activities.map(({ status }) => status);
  const counts = countByKind(statusesByUrgency, statuses);
  const done = statuses.filter((status) => status === "done" || status === "done-late").length;
  const percent = (count: number): number => (100 * count) / total;
  const starts = counts.map((_, index) =>
    counts.slice(0, index).reduce((sum, { count }) => sum + count, 0),
  );
  return (
    <PlotFigure
      title={plots.progress(done, total)}
      height={height}
      legend={counts.map(({ kind, count }) => ({
        tone: toneOfStatus[kind],
        label: plan.filterOption(plan.statuses[kind], count),
      }))}
      heads={[plots.status, plots.activities, plots.share]}
      rows={counts.map(({ kind, count }) => [
        plan.statuses[kind],
        words.calendar.number(count),
        plots.percent(Math.round(percent(count))),
      ])}
    >
      {counts.map(({ kind, count }, index) => (
        <rect
          key={kind}
          x={`${percent(starts[index] ?? 0)}%`}
          width={`${percent(count)}%`}
          height={height}
          className={mergeClasses(fills[toneOfStatus[kind]], fills.edge)}
        >
          <title>{plan.filterOption(plan.statuses[kind], count)}</title>
        </rect>
      ))}
    </PlotFigure>
  );
}
