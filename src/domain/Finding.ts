export type Severity = "error" | "warning" | "info";

/** Every problem the add-in can name; the codes of the headless contract keep their spelling. */
export const findingSeverities = {
  "plan-not-found": "error",
  "plan-ambiguous": "error",
  "column-missing": "error",
  "column-ambiguous": "warning",
  "ordinal-duplicate": "error",
  "ordinal-gap": "warning",
  "content-blank": "error",
  "lead-blank": "error",
  "lead-unknown": "error",
  "lead-ended": "warning",
  "coordinator-unknown": "warning",
  "timing-blank": "warning",
  "timing-unreadable": "error",
  "timing-other-year": "warning",
  "row-continued": "info",
  "ditto-read": "info",
  "section-read": "info",
  "column-assumed": "warning",
  "date-month-only": "info",
  "date-swapped": "warning",
  "status-unreadable": "warning",
  "done-without-date": "warning",
  "done-in-future": "warning",
  "done-long-ago": "warning",
  "sent-in-future": "warning",
  "status-contradicts": "warning",
  "activity-unknown": "warning",
  "activity-changed": "warning",
  "sheet-unknown": "error",
  "sheet-hidden": "info",
  "rows-hidden": "info",
  "columns-hidden": "info",
  "sheet-protected": "info",
  "workbook-protected": "error",
  "report-missing": "error",
  "report-late": "warning",
  "report-empty": "error",
  "report-wrong-period": "error",
  "report-duplicate": "error",
  "report-incomplete": "warning",
  "report-unreadable": "error",
  "report-undated": "warning",
  "report-not-expected": "warning",
  "legacy-encoding": "info",
  "formula-error": "error",
  "roster-missing": "warning",
  "amendment-unreadable": "warning",
  "period-mixed": "warning",
  "sheet-cut": "warning",
  "write-differs": "error",
  "period-unknown": "error",
  "file-unreadable": "error",
  "file-without-report": "warning",
  "file-unit-unknown": "error",
  "file-several-units": "error",
  "file-same": "info",
  "file-blank": "warning",
  "receipt-without-sheet": "warning",
  "figure-cumulative": "warning",
  "quantity-unreadable": "warning",
  "figures-without-unit": "warning",
  "dictionary-unreadable": "warning",
  "roster-name-repeated": "warning",
  "roster-name-shared": "warning",
  "roster-successor-unknown": "warning",
  "roster-dates-reversed": "warning",
  "roster-date-unreadable": "warning",
  "roster-email-wrong": "info",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingSeverities;

type NoParams = Readonly<Record<string, never>>;

/**
 * What each code carries for its sentence. Dates are ISO ("2022-06-30"), periods are ids ("2022-Q2"),
 * lists are joined by ", ", and "" stands for what is not known. `ordinal` is the activity's number as
 * written ("4", "a)"), `text` the cell's own words, `unit` the roster's name.
 */
export interface FindingParamsOf {
  /** name: the sheet that was asked for and holds no plan; "" where none was asked for. */
  readonly "plan-not-found": { readonly name: string };
  /** sheets: the sheets that could each be the plan. */
  readonly "plan-ambiguous": { readonly sheets: string };
  /** role: a ColumnRole ("lead", "timing", …) that the table has no column for. */
  readonly "column-missing": { readonly role: string };
  /** text: header words of the column that was left aside; used: those of the column taken for the role. */
  readonly "column-ambiguous": {
    readonly role: string;
    readonly text: string;
    readonly used: string;
  };
  readonly "ordinal-duplicate": { readonly ordinal: string };
  readonly "ordinal-gap": { readonly ordinal: string; readonly expected: string };
  readonly "content-blank": { readonly ordinal: string };
  readonly "lead-blank": { readonly ordinal: string };
  /** text: the part of the cell that names no unit; suggestion: the nearest unit's name or "". */
  readonly "lead-unknown": {
    readonly ordinal: string;
    readonly text: string;
    readonly suggestion: string;
  };
  /** unit: a lead that is no more, and has nobody in its place; to: its last day. */
  readonly "lead-ended": { readonly ordinal: string; readonly unit: string; readonly to: string };
  readonly "coordinator-unknown": {
    readonly ordinal: string;
    readonly text: string;
    readonly suggestion: string;
  };
  /** text: what stands as the new due date on "Sửa đổi, bổ sung". */
  readonly "amendment-unreadable": { readonly ordinal: string; readonly text: string };
  readonly "timing-blank": { readonly ordinal: string };
  readonly "timing-unreadable": { readonly ordinal: string; readonly text: string };
  /** year: the plan's; found: the one in the phrase. */
  readonly "timing-other-year": {
    readonly ordinal: string;
    readonly text: string;
    readonly year: number;
    readonly found: number;
  };
  /** row: 1-based row that was joined; first: 1-based row it was joined to. */
  readonly "row-continued": {
    readonly ordinal: string;
    readonly row: number;
    readonly first: number;
  };
  /** A ditto mark in the column `role`; value: the text above that it stands for. */
  readonly "ditto-read": {
    readonly ordinal: string;
    readonly role: string;
    readonly value: string;
  };
  /** The title of a section, which says for its rows what their column `role` does not; value: what was read. */
  readonly "section-read": { readonly role: string; readonly value: string };
  /** No header word says `role`; the column headed `text` was read as it by its cells. */
  readonly "column-assumed": { readonly role: string; readonly text: string };
  /** text: the cell as shown ("5/2026"); due: last day of that month. */
  readonly "date-month-only": {
    readonly ordinal: string;
    readonly text: string;
    readonly due: string;
  };
  /**
   * date: as the cell has it; proposed: with day and month changed round. The evidence: the cell's number format,
   * month first, and a cell of the same column whose date stayed text because its day cannot be a month.
   */
  readonly "date-swapped": {
    readonly ordinal: string;
    readonly date: string;
    readonly proposed: string;
    readonly format: string;
    readonly besideCell: string;
    readonly besideText: string;
  };
  readonly "status-unreadable": {
    readonly unit: string;
    readonly ordinal: string;
    readonly text: string;
  };
  readonly "done-without-date": { readonly unit: string; readonly ordinal: string };
  /** today: the reporting date. */
  readonly "done-in-future": {
    readonly unit: string;
    readonly ordinal: string;
    readonly date: string;
    readonly today: string;
  };
  /** date: before the year before the reporting date's, so that the year is most likely a slip. */
  readonly "done-long-ago": {
    readonly unit: string;
    readonly ordinal: string;
    readonly date: string;
  };
  readonly "sent-in-future": {
    readonly unit: string;
    readonly date: string;
    readonly today: string;
  };
  /** text: the status ("Chưa thực hiện"); date: the completion date beside it. */
  readonly "status-contradicts": {
    readonly unit: string;
    readonly ordinal: string;
    readonly text: string;
    readonly date: string;
  };
  readonly "activity-unknown": {
    readonly unit: string;
    readonly ordinal: string;
    readonly text: string;
  };
  /** planned: the content the plan has under the same ordinal. */
  readonly "activity-changed": {
    readonly unit: string;
    readonly ordinal: string;
    readonly text: string;
    readonly planned: string;
  };
  /** text: the unit as the sheet names it, or the sheet's name. */
  readonly "sheet-unknown": { readonly text: string };
  readonly "sheet-hidden": NoParams;
  /** rows: 1-based, "5-9, 12"; hidden by hand or by a filter. */
  readonly "rows-hidden": { readonly rows: string; readonly count: number };
  /** columns: letters, "C, E". */
  readonly "columns-hidden": { readonly columns: string };
  readonly "sheet-protected": NoParams;
  readonly "workbook-protected": NoParams;
  readonly "report-missing": {
    readonly unit: string;
    readonly period: string;
    readonly submitBy: string;
  };
  readonly "report-late": {
    readonly unit: string;
    readonly period: string;
    readonly date: string;
    readonly submitBy: string;
    readonly days: number;
  };
  readonly "report-empty": { readonly unit: string; readonly period: string };
  /** found: the period of the sheet, as an id, or the words that could not be read. */
  readonly "report-wrong-period": {
    readonly unit: string;
    readonly period: string;
    readonly found: string;
  };
  /** sheets: all sheets of the unit for the period, the one that counts first. */
  readonly "report-duplicate": {
    readonly unit: string;
    readonly period: string;
    readonly sheets: string;
  };
  /** missing: ordinals of the activities that were owed and not reported. */
  readonly "report-incomplete": {
    readonly unit: string;
    readonly period: string;
    readonly missing: string;
    readonly reported: number;
    readonly expected: number;
  };
  readonly "report-unreadable": { readonly unit: string };
  /** unit: one that the list says is not there in the period (Từ ngày, Đến ngày). */
  readonly "report-not-expected": { readonly unit: string; readonly period: string };
  /** text: what stands where the date should be, "" where nothing does. */
  readonly "report-undated": { readonly unit: string; readonly text: string };
  /** text: the words as converted for reading. */
  readonly "legacy-encoding": { readonly text: string };
  /** text: the error as shown ("#REF!"). */
  readonly "formula-error": { readonly text: string };
  readonly "roster-missing": { readonly count: number };
  /** period: the one taken; found: all periods of the unit sheets. */
  readonly "period-mixed": { readonly period: string; readonly found: string };
  /** area: the cells that were read ("A1:IV3906"); values lie outside it. */
  readonly "sheet-cut": { readonly area: string };
  /** Forms cannot be made for a period that is not known. */
  readonly "period-unknown": NoParams;
  /** reason: a UnitFileProblem. */
  readonly "file-unreadable": { readonly file: string; readonly reason: string };
  readonly "file-without-report": { readonly file: string };
  /** text: the unit as the file names it, "" where it names none. */
  readonly "file-several-units": { readonly file: string; readonly units: string };
  readonly "file-unit-unknown": { readonly file: string; readonly text: string };
  /** with: the sheet or file that holds the very same report. */
  readonly "file-same": { readonly file: string; readonly unit: string; readonly with: string };
  readonly "file-blank": { readonly file: string; readonly unit: string };
  readonly "receipt-without-sheet": {
    readonly unit: string;
    readonly period: string;
    readonly date: string;
    readonly number: string;
  };
  /**
   * label: the figure; found: its lũy kế; expected: what it has to be ("exact": the lũy kế of the period right before
   * and what this one adds), or what it has to be at least ("least").
   */
  readonly "figure-cumulative": {
    readonly unit: string;
    readonly ordinal: string;
    readonly label: string;
    readonly found: number;
    readonly expected: number;
    readonly bound: "exact" | "least";
  };
  /** label: of the column or the figure; text: what stands in the cell, a day as dd/mm/yyyy. */
  readonly "quantity-unreadable": {
    readonly unit: string;
    readonly label: string;
    readonly text: string;
  };
  /** count: lines of the table of figures; label: the first's. */
  readonly "figures-without-unit": { readonly count: number; readonly label: string };
  /** unit: a name that stands in the list twice; the first row counts. */
  readonly "roster-name-repeated": { readonly unit: string };
  /** text: a short, other or sheet name that more than one unit has; units: their names. */
  readonly "roster-name-shared": { readonly text: string; readonly units: string };
  /** text: what the column "Sáp nhập vào" says. */
  readonly "roster-successor-unknown": { readonly unit: string; readonly text: string };
  readonly "roster-dates-reversed": {
    readonly unit: string;
    readonly from: string;
    readonly to: string;
  };
  /** text: what one of the columns "Từ ngày" and "Đến ngày" says, which is no day. */
  readonly "roster-date-unreadable": { readonly unit: string; readonly text: string };
  readonly "roster-email-wrong": { readonly unit: string; readonly text: string };
  /**
   * reason: "kind" (text: the kind that is none), "blank", "header" (meaning: no known header) or "unit" (meaning:
   * what the list of units has not).
   */
  readonly "dictionary-unreadable": {
    readonly reason: "kind" | "blank" | "header" | "unit";
    readonly text: string;
    readonly meaning: string;
  };
  /** written: what was to stand in the cell; read: what stands there after writing. */
  readonly "write-differs": { readonly written: string; readonly read: string };
}

export type FindingParams = Readonly<Record<string, string | number>>;

/**
 * What a check returns: a code and where it was seen; the words are in i18n.
 * `cell` is an A1 address without the sheet ("F9"), null where a whole sheet or unit is meant.
 * `severity` may be raised over the table above where a rule says so (a protected sheet that must be written).
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly params: FindingParams;
}

/** Makes a finding with the severity its code has by default. */
export function finding<Code extends FindingCode>(
  code: Code,
  where: { readonly sheet?: string | null; readonly cell?: string | null },
  params: FindingParamsOf[Code],
  severity: Severity = findingSeverities[code],
): Finding {
  return {
    code,
    severity,
    sheet: where.sheet ?? null,
    cell: where.cell ?? null,
    params: { ...params },
  };
}
