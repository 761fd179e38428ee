import { mergeClasses } from "@fluentui/react-components";
import { hasSent, type SubmissionLine } from "../../domain/submission/board/SubmissionBoard";
import { toneOfSubmission } from "../components/tones";
import { usePaneWords } from "../components/WordsContext";
import { countByKind, submissionsByUrgency } from "../state/summary";
import { PlotFigure } from "./PlotFigure";
import { useToneFills } from "./useToneFills";

const height = 40;
/** Pixels of colour that a unit without any report still shows at its foot. */
const foot = 4;

/** Who has reported how much: a column for each unit, in the order of the list, as high as what it has reported. */
export function SubmissionPlot(props: {
  readonly lines: readonly SubmissionLine[];
}): React.ReactNode {
  const { lines } = props;
  const words = usePaneWords();
  const { plots, units, plan } = words.pane;
  const counts = countByKind(
    submissionsByUrgency,
    lines.map(({ state }) => state),
  );
  const sent = lines.filter(hasSent).length;
  return (
    <PlotFigure
      title={plots.submissions(sent, lines.length)}
      height={height}
      legend={counts.map(({ kind, count }) => ({
        tone: toneOfSubmission[kind],
        label: plan.filterOption(units.states[kind], count),
      }))}
      heads={[plots.unit, plots.state, plots.reported]}
      rows={lines.map((line) => [
        line.unit,
        words.report.submission(line),
        plots.of(line.reportedActivities.length, line.expectedActivities.length),
      ])}
    >
      {lines.map((line, index) => (
        <Column key={line.unit} line={line} index={index} width={100 / lines.length} />
      ))}
    </PlotFigure>
  );
}

interface ColumnProps {
  readonly line: SubmissionLine;
  readonly index: number;
  /** Percent of the plot. */
  readonly width: number;
}

function Column({ line, index, width }: ColumnProps): React.ReactNode {
  const words = usePaneWords();
  const fills = useToneFills();
  const expected = line.expectedActivities.length;
  const share = expected === 0 ? 1 : line.reportedActivities.length / expected;
  const filled = Math.max(foot, Math.round(height * share));
  const place = { x: `${index * width}%`, width: `${width}%` };
  return (
    <g>
      <title>{`${line.unit}: ${words.report.submission(line)}`}</title>
      <rect {...place} height={height} className={mergeClasses(fills.track, fills.edge)} />
      <rect
        {...place}
        y={height - filled}
        height={filled}
        className={mergeClasses(fills[toneOfSubmission[line.state]], fills.edge)}
      />
    </g>
  );
}
