import type { Area } from "./Area";

/** A native chart of cells of its own sheet. */
export interface SheetChart {
  readonly kind: "column" | "stackedColumn" | "bar" | "stackedBar";
  /** Its first row names the series, its first column the categories. */
  readonly source: Area;
  /** The cells it lies over; their content would be covered. */
  readonly over: Area;
  readonly title: string;
  /** Tells the chart from others of the report, also in the next one; without spaces. */
  readonly mark: string;
}
