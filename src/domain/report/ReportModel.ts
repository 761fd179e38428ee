import type { SheetChart } from "../sheet/SheetChart";
import type { CellValue } from "../sheet/WorkbookSnapshot";
import type { AnnexKind } from "./ReportWords";
import type { RowKey } from "./earlier/RowKey";

/** Where a row of the report came from. */
export interface ReportSource {
  readonly sheet: string;
  /** 0-based. */
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/**
 * Texts stay text; dates are serial numbers shown as dd/mm/yyyy; numbers are quantities. `isAlert`: needs someone to
 * act.
 */
export type PlainCell =
  | { readonly kind: "text"; readonly text: string; readonly isAlert?: boolean }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "blank" };

/** `edited`: what the person has put in the place of what the add-in wrote; `original` is what it would write now. */
export type ReportCell =
  PlainCell | { readonly kind: "edited"; readonly value: CellValue; readonly original: PlainCell };

/**
 * Decides the look of a row. In annexes: an activity's own row, a unit's row under it, the unit's own words under a
 * row that was edited, a plain row, a note across the table. In the document: see `addDocumentRow`.
 */
export type RowLook =
  | "activity"
  | "unit"
  | "original"
  | "row"
  | "note"
  | "letterhead"
  | "agency"
  | "numberAndDate"
  | "title"
  | "subject"
  | "period"
  | "addressee"
  | "heading"
  | "subheading"
  | "paragraph"
  | "activityLine"
  | "item"
  | "authority"
  | "recipient"
  | "signatory";

/** A row of the document or of an annex before it has cells on a sheet. */
export interface ReportRowModel {
  readonly look: RowLook;
  /** null for a row that carries nothing over to the next report. */
  readonly key: RowKey | null;
  readonly cells: readonly ReportCell[];
  readonly source: ReportSource | null;
  /** Said when the pointer rests on the link to the source; "" without one. */
  readonly sourceTip: string;
}

/** `note`: a column that only people write in. */
export type ColumnLook = "text" | "centred" | "date" | "figure" | "note";

/** A column of an annex. */
export interface ReportColumn {
  /** Stays the same in every language and version. */
  readonly field: string;
  readonly label: string;
  /** Said in the header's second line, of the units' rows under an activity; "" where the first line says it. */
  readonly unitLabel: string;
  /** In points. */
  readonly width: number;
  readonly look: ColumnLook;
}

/** A native chart of some rows of the annex's own table. */
export interface AnnexChart {
  readonly kind: SheetChart["kind"];
  readonly title: string;
  /** The row whose cells name the series. */
  readonly head: RowKey;
  /** The last row that it shows. */
  readonly last: RowKey;
  readonly bars: number;
  /** How many columns of figures follow the column of names. */
  readonly series: number;
}

/** A table of the report, on a sheet of its own. */
export interface ReportAnnex {
  readonly kind: AnnexKind;
  /** "I", "II"… (NĐ 30/2020, Phụ lục I, phần I, mục III: annexes have Roman numbers). */
  readonly number: string;
  readonly heading: string;
  /** What the annex comes to: "Đã gửi 07/10 đơn vị". */
  readonly summary: string;
  readonly columns: readonly ReportColumn[];
  /** Number, title and "Kèm theo", above the table. */
  readonly head: readonly ReportRowModel[];
  readonly rows: readonly ReportRowModel[];
  /** Said across the table where there are no rows. */
  readonly empty: string;
  /** Above the table, each over a row of its own. */
  readonly charts?: readonly AnnexChart[];
}

/** An annex before it has its number. */
export type AnnexContent = Omit<ReportAnnex, "number" | "head">;

/** The report before it has cells: what it says, in order. */
export interface ReportModel {
  /**
   * The document to be signed: left and right cell of each row; a row over the whole width has its text on the left.
   */
  readonly document: readonly ReportRowModel[];
  readonly annexes: readonly ReportAnnex[];
}
