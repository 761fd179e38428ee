import type { SheetChart } from "../../domain/sheet/SheetChart";

/** A chart as it stands on a sheet, also where somebody has moved it or written another title; in points. */
export interface StoredChart extends SheetChart {
  readonly frame: Readonly<Record<"left" | "top" | "width" | "height", number>>;
  /** Mark of the title that the add-in gave it. */
  readonly titleMark: string;
}
