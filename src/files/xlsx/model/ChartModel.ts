import type { ChartBody } from "./ChartBody";
import type { CellValue } from "../../../domain/sheet/WorkbookSnapshot";

/** Kinds of chart that can be added; names as in Excel.ChartType. */
export const chartKinds = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
] as const;
export type ChartKind = (typeof chartKinds)[number];

/** Cells that a chart shows: "'Kế hoạch'!$B$2:$B$9", and what they hold now. */
export interface ChartCells {
  readonly formula: string;
  readonly values: readonly CellValue[];
}

/** A series of figures, with the cells that name it and its points. */
export interface ChartSeries {
  readonly name: ChartCells | null;
  readonly categories: ChartCells | null;
  readonly values: ChartCells;
}

/** In points, from the sheet's top left corner. */
export interface ChartFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A chart to be added. */
export interface NewChart {
  readonly kind: ChartKind;
  readonly series: readonly ChartSeries[];
  readonly frame: ChartFrame;
}

/** A chart of a sheet. */
export interface SheetChart {
  /** Stays while the workbook is open. */
  readonly id: string;
  readonly name: string;
  /** null where the chart has no title of its own text. */
  readonly title: string | null;
  readonly frame: ChartFrame;
  /** false where the chart stands in a group or is of a newer make: it is shown by name only. */
  readonly isEditable: boolean;
}

/** What is to change of a chart; what is left out stays. */
export interface ChartChange {
  readonly name?: string;
  readonly title?: string | null;
  readonly frame?: ChartFrame;
}

/** The charts of one sheet, in drawing order. */
export interface ChartModel {
  all(): readonly SheetChart[];
  /** The chart of an id that was given before; null where it was deleted. */
  get(id: string): SheetChart | null;
  add(chart: NewChart): SheetChart;
  /** Does nothing to a chart that is not editable. */
  change(id: string, change: ChartChange): void;
  delete(id: string): void;
  /** What is inside a chart; null where there is none of that id, or it is not editable. */
  body(id: string): ChartBody | null;
}
