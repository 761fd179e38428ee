/** Where a row of the report came from. */
export interface ReportSource {
  readonly sheet: string;
  /** 0-based. */
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Texts stay text; dates are serial numbers shown as dd/mm/yyyy; numbers are quantities. */
export type ReportCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "blank" };

export interface ReportRowModel {
  /** Decides the look: an activity's own row, a unit's row under it, a plain table row, a note across the table. */
  readonly kind: "activity" | "unit" | "row" | "note";
  readonly cells: readonly ReportCell[];
  readonly source: ReportSource | null;
}

export interface ReportSection {
  /** "A", "B"… */
  readonly letter: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly ReportRowModel[];
}

/** The report sheet before it has cells: what it says, in order. */
export interface ReportModel {
  readonly title: string;
  readonly subtitles: readonly string[];
  readonly sections: readonly ReportSection[];
}
