import type { Area } from "./Area";
import type { CellValidation } from "./CellValidation";
import type { SheetChart } from "./SheetChart";
import type { SheetProtection } from "./SheetProtection";
import type { CellValue, OwnedSheetRole } from "./WorkbookSnapshot";

/** null leaves the cell as it is, "" clears it. Strings always arrive as text, whatever they look like. */
export type CellWrite = string | number | boolean | null;

/** Only what is given is set. Sizes in points, colours as "#RRGGBB". */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom" | "justify";
  readonly wrap?: boolean;
  /** Degrees: 90 reads upwards, -90 downwards; 180 puts the letters below each other. */
  readonly rotation?: number;
  /** Steps of indentation, 0 to 250. */
  readonly indent?: number;
  /** Thin borders round every cell of the area. */
  readonly bordered?: boolean;
  /** Thin lines along these edges of the area alone. */
  readonly edges?: readonly ("top" | "bottom" | "left" | "right")[];
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

/** Three parts, with Excel's codes: "&P" is the page's number, "&N" how many there are, "&&" a plain "&". */
export interface HeaderFooter {
  readonly left?: string;
  readonly center?: string;
  readonly right?: string;
}

/** In points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4";
  readonly pagesWide: number;
  /** Rows repeated on every page, null for none. */
  readonly titleRows: { readonly first: number; readonly count: number } | null;
  /** "1/3" in the middle of the footer, unless `footer` is given. */
  readonly pageNumbers: boolean;
  /** Excel's own where left out. */
  readonly margins?: PageMargins;
  readonly header?: HeaderFooter;
  readonly footer?: HeaderFooter;
  /** The first page's own header and footer; `{}` for a first page without any. */
  readonly firstPage?: { readonly header?: HeaderFooter; readonly footer?: HeaderFooter };
  /** Rows, from 0, that begin a new page. */
  readonly pageBreaks?: readonly number[];
  readonly centerHorizontally?: boolean;
  /** Number of the first page; goes on from the sheet before, when several are printed, where it is left out. */
  readonly firstPageNumber?: number;
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
  readonly validations?: readonly CellValidation[];
  /** The add-in's own charts; on a sheet that is replaced they take the place of its old ones. */
  readonly charts?: readonly SheetChart[];
  /** Columns from 0. */
  readonly hiddenColumns?: readonly number[];
  /** As "#RRGGBB". */
  readonly tabColor?: string;
}

/** Only a new sheet may be protected: one that is replaced is written to again on the next run. */
export interface NewSheetContent extends SheetContent {
  readonly protection?: SheetProtection;
}

/** One cell of a sheet that is not the add-in's own. */
export interface CellChange {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** What the snapshot has there: where the cell holds something else by now, nothing of the plan is written. */
  readonly was: CellValue;
  readonly value: CellWrite;
  /** The cell's number format stays where this is left out. */
  readonly numberFormat?: string;
}

/**
 * One live highlighting rule; `formula` is English, row-relative to the area's first row, and holds the add-in's
 * marker.
 */
export interface HighlightRule {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
}

/** Roles of the add-in's own output: a sheet that is written anew by every run. */
export type OutputRole = Exclude<OwnedSheetRole, "history" | "form" | "staging" | "checkpoint">;

export type WriteStep =
  /**
   * Builds the content on a staging sheet and puts it in the place of the sheet's old content; makes the sheet where it
   * is missing.
   */
  | {
      readonly kind: "replaceSheet";
      readonly sheet: string;
      readonly role: OutputRole;
      /** Period id that is kept with the sheet; null where the report is of none. */
      readonly period?: string | null;
      /** Name under which a copy of the old content is kept, since it is of another period; null to replace it. */
      readonly keepAs?: string | null;
      readonly content: SheetContent;
    }
  /**
   * Adds a sheet at the end. Its name must be free: `freeSheetName` gives one. Many are added in as few requests as
   * their size allows.
   */
  | {
      readonly kind: "addSheet";
      readonly sheet: string;
      /** null for a sheet that is nobody's own. */
      readonly role: Exclude<OwnedSheetRole, "staging" | "checkpoint"> | null;
      readonly period?: string | null;
      readonly content: NewSheetContent;
    }
  /** Sets some cells of a sheet (at most some hundreds) and leaves all others. A formula in such a cell is replaced. */
  | {
      readonly kind: "setCells";
      readonly sheet: string;
      readonly cells: readonly CellChange[];
    }
  /** Removes all rules of the add-in's own from the sheet, then adds these. Other rules stay. */
  | {
      readonly kind: "replaceRules";
      readonly sheet: string;
      readonly rules: readonly HighlightRule[];
    }
  /** Keeps JSON texts with the workbook under their keys; null removes one. Keys that are not named stay. */
  | {
      readonly kind: "putSettings";
      readonly settings: Readonly<Record<string, string | null>>;
    };

/** What can be written; a journal says which of them was cut short. */
export type WriteActionName =
  | "highlightOverdue"
  | "removeHighlight"
  | "consolidate"
  | "applyFix"
  | "makeRoster"
  | "makeForms"
  | "importReports"
  | "importPlan"
  | "writeReminders"
  | "writeYearTable"
  | "noteAmendments"
  | "keepSettings";

/** What a run is going to write, as data: it can be printed, previewed and inverted. */
export interface WritePlan {
  readonly action: WriteActionName;
  readonly steps: readonly WriteStep[];
  /** Sheet to show at the end, null to stay. */
  readonly activate: string | null;
}

export type StepOf<Kind extends WriteStep["kind"]> = Extract<WriteStep, { readonly kind: Kind }>;

/** The steps of one kind, in order. */
export function stepsOf<Kind extends WriteStep["kind"]>(
  { steps }: Pick<WritePlan, "steps">,
  kind: Kind,
): StepOf<Kind>[] {
  return steps.filter((step): step is StepOf<Kind> => step.kind === kind);
}
