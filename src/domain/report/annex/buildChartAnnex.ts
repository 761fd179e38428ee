import type { Assessment } from "../../Assessment";
import { activityStatuses } from "../../plan/Plan";
import type { SubmissionLine } from "../../submission/board/SubmissionBoard";
import { annexColumns } from "./annexColumns";
import { blankCell, numberCell, textCell } from "../reportCells";
import { countStatuses } from "../reportFacts";
import { annexLayouts, mostBars } from "../reportLayout";
import type { AnnexChart, AnnexContent, ReportCell, ReportRowModel } from "../ReportModel";
import type { ReportWords } from "../ReportWords";
import { rowKey } from "../earlier/RowKey";

/** Rows of one chart, under the row that names its series. */
interface ChartGroup {
  readonly chart: AnnexChart;
  readonly rows: readonly ReportRowModel[];
}

interface Bar {
  readonly name: string;
  readonly figures: readonly number[];
}

/**
 * Activities by status and reports by unit as native charts above the table they show. null where there is nothing
 * to draw. Many units take several charts, so that every name is read.
 */
export function buildChartAnnex(
  { activities, board }: Assessment,
  words: ReportWords,
): AnnexContent | null {
  const { charts: chartWords } = words;
  const counts = countStatuses(activities);
  const statuses = activityStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => ({ name: chartWords.statuses[status], figures: [counts[status]] }));
  const units = board.lines.filter((line) => line.expectedActivities.length > 0).map(unitBar);
  const parts = evenParts(units, mostBars);
  const groups = [
    chartGroup("status", "bar", chartWords.progress, [chartWords.activities], statuses),
    ...parts.map((part, index) =>
      chartGroup(
        `units ${index + 1}`,
        "stackedBar",
        chartWords.submission(index + 1, parts.length),
        [chartWords.reported, chartWords.missing],
        part,
      ),
    ),
  ].filter((group) => group !== null);
  if (groups.length === 0) return null;
  return {
    kind: "charts",
    ...words.annexes.charts,
    summary: words.chartsSummary(groups.length),
    columns: annexColumns(annexLayouts.charts, chartWords.columns),
    rows: groups.flatMap(({ rows }) => rows),
    charts: groups.map(({ chart }) => chart),
  };
}

function unitBar({ unit, expectedActivities, reportedActivities }: SubmissionLine): Bar {
  const expected = expectedActivities.length;
  const reported = expectedActivities.filter((id) => reportedActivities.includes(id)).length;
  return { name: unit, figures: [reported, expected - reported] };
}

/** Parts of nearly the same length, none longer than `most`. */
function evenParts<Item>(items: readonly Item[], most: number): Item[][] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function chartGroup(
  name: string,
  kind: AnnexChart["kind"],
  title: string,
  series: readonly string[],
  bars: readonly Bar[],
): ChartGroup | null {
  const head = rowKey({ section: "charts", kind: "fixed", ordinal: name });
  const keyOf = (unit: string) => rowKey({ section: "charts", kind: "row", ordinal: name, unit });
  const last = bars.at(-1);
  if (!last) return null;
  return {
    chart: { kind, title, head, last: keyOf(last.name), bars: bars.length, series: series.length },
    rows: [
      row("activity", head, [blankCell, textCell(title), ...series.map((text) => textCell(text))]),
      ...bars.map((bar, index) =>
        row("row", keyOf(bar.name), [
          numberCell(index + 1),
          textCell(bar.name),
          ...bar.figures.map(numberCell),
        ]),
      ),
    ],
  };
}

function row(
  look: ReportRowModel["look"],
  key: ReportRowModel["key"],
  cells: readonly ReportCell[],
): ReportRowModel {
  return { look, key, cells, source: null, sourceTip: "" };
}
