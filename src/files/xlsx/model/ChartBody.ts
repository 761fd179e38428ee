import type { ChartCells, ChartKind, ChartSeries } from "./ChartModel";

/** How letters of a chart look; null where the chart's theme decides. Colours are "#RRGGBB". */
export interface ChartFont {
  readonly name: string | null;
  /** In points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly color: string | null;
}

/** What stands at bars, points and slices. */
export interface ChartLabels {
  readonly value: boolean;
  readonly category: boolean;
  readonly series: boolean;
  readonly percentage: boolean;
  readonly legendKey: boolean;
  /** As in the file: "outEnd", "ctr"…; null where Excel chooses. */
  readonly position: string | null;
  readonly numberFormat: string;
  readonly separator: string;
}

/** A series as it stands in the chart. */
export interface SeriesState {
  readonly name: string;
  /** null where no colour of its own is known. */
  readonly fill: string | null;
  readonly lineColor: string | null;
  /** In points; null where the theme decides. */
  readonly lineWidth: number | null;
  readonly pointCount: number;
  /** null where there are none. */
  readonly labels: ChartLabels | null;
  /** In percent of a bar's width; of all bars of the chart's group. */
  readonly gapWidth: number;
  readonly overlap: number;
}

/** What is to change of a series; null takes away, what is left out stays. Colours are "#RRGGBB", widths in points. */
export interface SeriesChange {
  /** A text of its own, or the cells that hold it. */
  readonly name?: string | ChartCells;
  readonly fill?: string | null;
  readonly lineColor?: string;
  readonly lineWidth?: number;
  readonly labels?: Partial<ChartLabels> | null;
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly values?: ChartCells;
  readonly categories?: ChartCells;
}

/** An axis as the chart shows it. */
export interface AxisState {
  readonly isVisible: boolean;
  /** null where there is none. */
  readonly title: string | null;
  readonly hasMajorGridlines: boolean;
  readonly hasMinorGridlines: boolean;
  /** null where Excel chooses. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly minorUnit: number | null;
  readonly isReversed: boolean;
  readonly numberFormat: string;
  /** As in the file: "nextTo", "low", "high", "none". */
  readonly tickLabels: string;
}

/** The legend as the chart shows it. */
export interface LegendState {
  readonly isVisible: boolean;
  /** As in the file: "b", "t", "l", "r", "tr". */
  readonly position: string;
  readonly overlays: boolean;
}

/** Which letters are meant. */
export type ChartText =
  "chart" | "title" | "legend" | "category" | "value" | "categoryTitle" | "valueTitle" | "labels";

/** The axis of the names, or of the figures. */
export type AxisKind = "category" | "value";

/** What is inside one chart. Everything that is not named stays as it was. */
export interface ChartBody {
  /** null for a kind that this layer does not write, or a mixture of kinds. */
  readonly kind: ChartKind | null;
  /** Draws the same series in another way; colours and labels of the series' own are made anew. */
  setKind(kind: ChartKind): void;
  series(): readonly SeriesState[];
  /** Names, categories and figures of the series in their order, as the chart keeps them. */
  cells(): readonly ChartSeries[];
  /** How many there are, without looking at any. */
  readonly seriesCount: number;
  /** Series in the place of all there are. */
  setSeries(series: readonly ChartSeries[]): void;
  /** Adds a series without values and gives its place. */
  addSeries(name: string | null): number;
  changeSeries(index: number, change: SeriesChange): void;
  deleteSeries(index: number): void;
  /** Colour of one bar or slice; null where it has none of its own. */
  pointFill(series: number, point: number): string | null;
  setPointFill(series: number, point: number, color: string | null): void;
  /** null where the chart has no such axis. */
  axis(kind: AxisKind): AxisState | null;
  changeAxis(kind: AxisKind, change: Partial<AxisState>): void;
  /** Labels that all series have in common. */
  labels(): ChartLabels | null;
  changeLabels(change: Partial<ChartLabels> | null): void;
  legend(): LegendState;
  changeLegend(change: Partial<LegendState>): void;
  font(text: ChartText): ChartFont;
  changeFont(text: ChartText, change: Partial<ChartFont>): void;
  /** Whether the title stands over the plot. */
  titleOverlays: boolean;
}
