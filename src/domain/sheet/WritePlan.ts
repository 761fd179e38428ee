import type { Area } from "./Area";

/** null leaves the cell as it is, "" clears it. Strings always arrive as text, whatever they look like. */
export type CellWrite = string | number | boolean | null;

/** Only what is given is set. Sizes in points, colours as "#RRGGBB". */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Thin borders round every cell of the area. */
  readonly bordered?: boolean;
  readonly numberFormat?: string;
}

export interface FormatRun {
  readonly area: Area;
  readonly format: CellFormat;
}

/** A cell that leads to a cell of the same workbook. */
export interface CellLink {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly targetSheet: string;
  readonly targetCell: string;
  readonly tip: string;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4";
  readonly pagesWide: number;
  /** Rows repeated on every page, null for none. */
  readonly titleRows: { readonly first: number; readonly count: number } | null;
  readonly pageNumbers: boolean;
}

/** A whole sheet's content from A1; `values` rows all have the same length. Formats apply in order. */
export interface SheetContent {
  readonly values: readonly (readonly CellWrite[])[];
  readonly formats: readonly FormatRun[];
  readonly mergedAreas: readonly Area[];
  /** In points, from column A. */
  readonly columnWidths: readonly number[];
  /** In points, from row 1; null leaves the height to Excel. */
  readonly rowHeights: readonly (number | null)[];
  readonly links: readonly CellLink[];
  readonly frozenRows: number;
  readonly page: PageLayout;
}

/** One live highlighting rule; `formula` is English, row-relative to the area's first row, and holds the add-in's marker. */
export interface HighlightRule {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
}

export type WriteStep =
  /** Builds the content on a staging sheet and puts it in the place of the sheet's old content; makes the sheet where it is missing. */
  | {
      readonly kind: "replaceSheet";
      readonly sheet: string;
      readonly role: "report";
      /** Period id that is kept with the sheet; null where the report is of none. */
      readonly period?: string | null;
      /** Name under which a copy of the old content is kept, since it is of another period; null to replace it. */
      readonly keepAs?: string | null;
      readonly content: SheetContent;
    }
  /** Removes all rules of the add-in's own from the sheet, then adds these. Other rules stay. */
  | {
      readonly kind: "replaceRules";
      readonly sheet: string;
      readonly rules: readonly HighlightRule[];
    };

/** What a run is going to write, as data: it can be printed, previewed and inverted. */
export interface WritePlan {
  readonly action: "highlightOverdue" | "removeHighlight" | "consolidate";
  readonly steps: readonly WriteStep[];
  /** Sheet to show at the end, null to stay. */
  readonly activate: string | null;
}
