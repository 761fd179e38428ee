import type { ReportSectionKind } from "./ReportWords";

/** Where a row of the report came from. */
export interface ReportSource {
  readonly sheet: string;
  /** 0-based. */
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Texts stay text; dates are serial numbers shown as dd/mm/yyyy; numbers are quantities. `isAlert`: needs someone to act. */
export type ReportCell =
  | { readonly kind: "text"; readonly text: string; readonly isAlert?: boolean }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "blank" };

export interface ReportRowModel {
  /** Decides the look: an activity's own row, a unit's row under it, a plain table row, a note across the table. */
  readonly kind: "activity" | "unit" | "row" | "note";
  readonly cells: readonly ReportCell[];
  readonly source: ReportSource | null;
  /** Said when the pointer rests on the link to the source; "" without one. */
  readonly sourceTip: string;
}

export interface ReportSection {
  readonly kind: ReportSectionKind;
  /** "A", "B"… */
  readonly letter: string;
  readonly heading: string;
  /** What the section comes to, for the line of links under the title: "đã gửi 7/10 đơn vị". */
  readonly summary: string;
  readonly columns: readonly string[];
  /** Second header line for the units' rows under an activity; null where rows are of one kind. */
  readonly unitColumns: readonly string[] | null;
  readonly rows: readonly ReportRowModel[];
  /** Said across the table where there are no rows. */
  readonly empty: string;
}

/** The report sheet before it has cells: what it says, in order. */
export interface ReportModel {
  /** Who issues it, from the plan's head: the parent body first, the department last. */
  readonly letterhead: readonly string[];
  /** Country's name and motto, and the place and date, on the right of the letterhead. */
  readonly nation: readonly string[];
  readonly placeAndDate: string;
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly sections: readonly ReportSection[];
}
