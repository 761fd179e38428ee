import type { Area } from "./Area";

/** A cell as Excel's `values` gives it: "" for empty, errors as their text ("#N/A"), dates as serial numbers. */
export type CellValue = string | number | boolean;

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** The add-in's own sheets carry the hidden sheet-scoped name `_thvps_role` with one of these as its text. */
export const ownedSheetRoles = [
  "report",
  /** A table of the report on a sheet of its own. */
  "annex",
  /** A report of an earlier period. */
  "history",
  /** Made for a unit to fill in; read as that unit's report. */
  "form",
  /** Made by the add-in, kept by people; read as the roster. */
  "roster",
  /** Sửa đổi, bổ sung. */
  "amendments",
  "reminders",
  /** The year's table: unit by period. */
  "yearTable",
  "matrix",
  /** Sheets of a run that is not over. */
  "staging",
  /** What undoing the last run needs. */
  "checkpoint",
] as const;
export type OwnedSheetRole = (typeof ownedSheetRoles)[number];

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** null for sheets that are not the add-in's own. */
  readonly ownedRole: OwnedSheetRole | null;
  /** Period id ("2022-Q2") of the add-in's own report, "" for one of no period; left out where the sheet says none. */
  readonly ownedPeriod?: string;
  /** What `values` covers; null for an empty sheet. Cells outside are empty. */
  readonly area: Area | null;
  /** The sheet holds values outside `area` that were too many to read. */
  readonly isCut?: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`; US-coded ("dd/mm/yyyy", "General"). */
  readonly numberFormats: readonly (readonly string[])[];
  /** In sheet coordinates; only the top-left cell of each holds a value. */
  readonly mergedAreas: readonly Area[];
  /** 0-based rows within `area` that are hidden or filtered out; left out where none is. */
  readonly hiddenRows?: readonly number[];
  /** 0-based columns within `area` that are hidden; left out where none is. */
  readonly hiddenColumns?: readonly number[];
}

/** What is known of a run that can be undone, before it is. */
export interface UndoableRun {
  readonly action: string;
  /** Sheets that get back what they held, or go. */
  readonly sheets: readonly string[];
}

/** Everything one run reads, taken once. Nothing in it is live. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string;
  /** Serial 0 is 1904-01-01 instead of 1899-12-31 (Mac workbooks of old). */
  readonly date1904: boolean;
  /** The workbook's structure is protected: no sheet can be added. */
  readonly isStructureProtected: boolean;
  /**
   * What the add-in keeps with the workbook (agency, signatory, send-by dates…): JSON texts by key, as `putSettings`
   * wrote them.
   */
  readonly settings: Readonly<Record<string, string>>;
  /** The run that can be undone; left out where there is none. */
  readonly undoable?: UndoableRun;
}

/**
 * Whether a sheet may hold what people say (plan, roster, units' reports); the add-in's own output is never read as
 * such.
 */
export function isInput({ ownedRole }: Pick<SheetSnapshot, "ownedRole">): boolean {
  return ownedRole === null || ownedRole === "form" || ownedRole === "roster";
}

/** The value of a cell in sheet coordinates; "" outside the area. */
export function valueAt(sheet: SheetSnapshot, rowIndex: number, columnIndex: number): CellValue {
  if (!sheet.area) return "";
  const row = sheet.values[rowIndex - sheet.area.rowIndex];
  return row?.[columnIndex - sheet.area.columnIndex] ?? "";
}

/** The number format of a cell in sheet coordinates; "General" outside the area. */
export function numberFormatAt(
  sheet: SheetSnapshot,
  rowIndex: number,
  columnIndex: number,
): string {
  if (!sheet.area) return "General";
  const row = sheet.numberFormats[rowIndex - sheet.area.rowIndex];
  return row?.[columnIndex - sheet.area.columnIndex] ?? "General";
}
