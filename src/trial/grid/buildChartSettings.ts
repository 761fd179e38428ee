import type { ChartConfiguration, ChartDataset } from "chart.js";
import { format } from "numfmt";
import type { ChartBody, SeriesState } from "../../files/xlsx/model/ChartBody";
import type { ChartKind, ChartSeries } from "../../files/xlsx/model/ChartModel";
import { vietnameseForm } from "../../files/xlsx/styles/numberFormats";

/** What Chart.js is given to draw a chart of the workbook, and the texts that stand on its bars and slices. */
export interface ChartSettings {
  readonly config: ChartConfiguration;
  /** By series, then by point; "" for none. */
  readonly figures: readonly (readonly string[])[];
}

type Shape = "bar" | "line" | "pie" | "doughnut";

const shapes: Readonly<Record<ChartKind, Shape>> = {
  ColumnClustered: "bar",
  ColumnStacked: "bar",
  ColumnStacked100: "bar",
  BarClustered: "bar",
  BarStacked: "bar",
  BarStacked100: "bar",
  Line: "line",
  LineMarkers: "line",
  Pie: "pie",
  Doughnut: "doughnut",
};

/** Colours of the Office theme, for series and slices that have none of their own. */
const themeFills = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/**
 * Reads a chart for drawing, from the figures that it keeps itself. null for kinds that are not drawn: areas,
 * scatter, mixtures.
 *
 * @param title as it stands over the chart; null for none
 * @param scale pixels per point
 */
export function buildChartSettings(
  body: ChartBody,
  title: string | null,
  scale: number,
): ChartSettings | null {
  const { kind } = body;
  if (kind === null) return null;
  const shape = shapes[kind];
  const cells = body.cells();
  const series = body.series();
  const isRound = shape === "pie" || shape === "doughnut";
  const shares = kind.endsWith("100") ? totals(cells) : null;
  const letters = font(body, "chart", scale);
  const config: ChartConfiguration = {
    type: shape,
    data: {
      labels: (cells[0]?.categories?.values ?? []).map(String),
      datasets: cells.map((one, index) => dataset(body, kind, one, series[index], index, shares)),
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      indexAxis: kind.startsWith("Bar") ? "y" : "x",
      font: letters,
      color: ink,
      plugins: {
        title: {
          display: title !== null,
          text: title ?? "",
          font: font(body, "title", scale),
          color: ink,
        },
        legend: legend(body, letters),
        tooltip: { enabled: false },
      },
      ...(isRound ? {} : { scales: scales(body, kind, letters) }),
    },
  };
  return { config, figures: cells.map((one, index) => figuresOf(one, series[index])) };
}

const ink = "#404040";

function dataset(
  body: ChartBody,
  kind: ChartKind,
  { values }: ChartSeries,
  state: SeriesState | undefined,
  index: number,
  shares: readonly number[] | null,
): ChartDataset {
  const own = state?.fill ?? state?.lineColor ?? themeFill(index);
  const isRound = kind === "Pie" || kind === "Doughnut";
  const fills = values.values.map(
    (_, point) => body.pointFill(index, point) ?? (isRound ? themeFill(point) : own),
  );
  const gap = state?.gapWidth ?? 150;
  return {
    label: state?.name ?? "",
    data: values.values.map((value, point) => {
      const figure = Number(value) || 0;
      return shares ? figure / (shares[point] || 1) : figure;
    }),
    backgroundColor: kind.startsWith("Line") ? own : fills,
    ...(kind.startsWith("Line") ? { borderColor: own } : {}),
    ...(kind === "Line" ? { pointRadius: 0 } : {}),
    // Excel's gap is a share of one bar's width.
    ...(isRound ? {} : { categoryPercentage: 100 / (100 + gap), barPercentage: 1 }),
  };
}

function scales(body: ChartBody, kind: ChartKind, letters: Letters) {
  const isFlat = kind.startsWith("Bar");
  const [category, value] = [body.axis("category"), body.axis("value")];
  const stacked = kind.includes("Stacked");
  const title = (text: string | null | undefined) => ({
    display: Boolean(text),
    text: text ?? "",
    font: letters,
  });
  const ofCategories = {
    display: category?.isVisible ?? true,
    stacked,
    // Excel draws flat bars from below.
    reverse: isFlat !== (category?.isReversed ?? false),
    grid: { display: category?.hasMajorGridlines ?? false },
    ticks: { font: letters, color: ink, autoSkip: !isFlat },
    title: title(category?.title),
  };
  const ofValues = {
    display: value?.isVisible ?? true,
    stacked,
    reverse: value?.isReversed ?? false,
    beginAtZero: true,
    ...(value?.minimum == null ? {} : { min: value.minimum }),
    ...(value?.maximum == null ? {} : { max: value.maximum }),
    grid: { display: value?.hasMajorGridlines ?? true },
    ticks: { font: letters, color: ink },
    title: title(value?.title),
  };
  return isFlat ? { x: ofValues, y: ofCategories } : { x: ofCategories, y: ofValues };
}

const sides = { b: "bottom", t: "top", l: "left", r: "right", tr: "right" } as const;

function legend(body: ChartBody, letters: Letters) {
  const { isVisible, position } = body.legend();
  const side = Object.entries(sides).find(([letter]) => letter === position)?.[1] ?? "right";
  return {
    display: isVisible,
    position: side,
    labels: { font: letters, color: ink, boxWidth: letters.size },
  };
}

interface Letters {
  readonly family: string;
  readonly size: number;
  readonly weight: "bold" | "normal";
}

function font(body: ChartBody, text: "chart" | "title", scale: number): Letters {
  const { name, size, bold } = body.font(text);
  return {
    family: `"${name ?? body.font("chart").name ?? "Calibri"}", sans-serif`,
    size: (size ?? (text === "title" ? 14 : 10)) * scale,
    weight: bold ? "bold" : "normal",
  };
}

function figuresOf({ values }: ChartSeries, state: SeriesState | undefined): string[] {
  const labels = state?.labels;
  return values.values.map((value) =>
    labels?.value && typeof value === "number" ? written(value, labels.numberFormat) : "",
  );
}

function written(value: number, pattern: string): string {
  try {
    return format(vietnameseForm(pattern), value, { locale: "vi-VN" });
  } catch {
    return String(value);
  }
}

/** Of each category over all series. */
function totals(cells: readonly ChartSeries[]): number[] {
  const points = Math.max(0, ...cells.map(({ values }) => values.values.length));
  return Array.from({ length: points }, (_, point) =>
    cells.reduce((sum, { values }) => sum + Math.abs(Number(values.values[point]) || 0), 0),
  );
}

function themeFill(index: number): string {
  return themeFills[index % themeFills.length] ?? themeFills[0];
}
