import type { Area } from "../../../domain/sheet/Area";

/** What is put in, or taken out, of a sheet, and in which direction the cells behind it move. */
export interface CellMove {
  readonly area: Area;
  /** "row" moves cells down or up, "column" right or left. */
  readonly axis: "row" | "column";
  readonly isDeletion: boolean;
}
