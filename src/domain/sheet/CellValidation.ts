import type { Area } from "./Area";

/**
 * What may be typed into the cells of an area; leaving them empty is always allowed. Later ones replace earlier ones
 * where they overlap.
 */
export interface CellValidation {
  readonly area: Area;
  readonly rule: CellRule;
  /** Shown beside the cell when it is selected; at most 32 and 255 characters. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /**
   * Said of anything else that is typed; at most 32 and 225 characters. "warning" and "information" can be answered
   * with yes.
   */
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
}

export type CellRule =
  /** Without commas, together at most 255 characters: Excel refuses more. */
  | { readonly kind: "list"; readonly texts: readonly string[] }
  /** The texts stand in cells of the same sheet. */
  | { readonly kind: "listOfCells"; readonly source: Area }
  /** Serials of the workbook's date system, both included. */
  | { readonly kind: "date"; readonly from: number; readonly to: number }
  /** Both included. */
  | { readonly kind: "wholeNumber" | "decimal"; readonly from: number; readonly to: number };
