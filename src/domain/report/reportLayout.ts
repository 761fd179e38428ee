import type { CellFormat } from "../sheet/WritePlan";
import type { ColumnLook } from "./ReportModel";
import type { AnnexKind } from "./ReportWords";

/** Name of the sheet that holds the document to be signed. */
export const reportSheetName = "Tổng hợp Văn phòng Sở";

/** Names of the annexes' sheets; a sheet has one orientation and one repeated header, so every table has its own. */
export const annexSheetNames: Readonly<Record<AnnexKind, string>> = {
  submissions: "PL Tình hình gửi",
  results: "PL Kết quả",
  overdue: "PL Quá hạn",
  proposals: "PL Đề xuất",
  unplanned: "PL Ngoài kế hoạch",
  figures: "PL Số liệu",
  charts: "PL Biểu đồ",
  matrix: "PL Ma trận",
  amendments: "Sửa đổi, bổ sung",
};

const reportFont = "Times New Roman";

/**
 * Sizes in points (NĐ 30/2020, Phụ lục I, phần I, mục II and III): tables 12, Quốc hiệu and issuing body 12,
 * Tiêu ngữ 13, body, type and titles 13 to 14, "Nơi nhận" 12 and its list 11.
 */
export const fontSizes = {
  table: 12,
  nation: 12,
  motto: 13,
  body: 13,
  heading: 13,
  title: 14,
  recipients: 12,
  recipientList: 11,
} as const;

/** Fills are light enough for black text in print; `alert` has 8.1:1 contrast on white. */
export const colours = {
  headerFill: "#DCE6F1",
  activityFill: "#F2F2F2",
  editedFill: "#FFF2CC",
  text: "#000000",
  quiet: "#595959",
  alert: "#9C0006",
} as const;

/** What every cell of the report has. */
export const baseFormat: CellFormat = {
  fontName: reportFont,
  fontSize: fontSizes.table,
  fontColor: colours.text,
};

/**
 * Widths in points of the document's columns: letterhead | country; unit | its words. A4 upright has 467 points
 * between the margins of 30 and 15 mm.
 */
export const documentWidths: readonly number[] = [150, 45, 272];

/** Margins in points: 20 mm above and below, 30 left, 15 right (NĐ 30/2020, Phụ lục I, phần I, mục I, khoản 3). */
export const documentMargins = {
  left: 85,
  right: 42,
  top: 57,
  bottom: 57,
  header: 28,
  footer: 28,
} as const;

/** A4 in points. */
const paper = { short: 595, long: 842 } as const;

/** How much of a page of the document holds rows, in points: it fills the page's width at its own size. */
export const documentPageHeight = paper.long - documentMargins.top - documentMargins.bottom;

/** An annex lies on its side, so that what is the left margin upright stands above. */
export const annexMargins = {
  left: 40,
  right: 40,
  top: 57,
  bottom: 45,
  header: 28,
  footer: 22,
} as const;

/**
 * How much of an annex's page holds rows, in points of the sheet, which is made as wide as the page where it is wider.
 */
export function annexPageHeight(columnWidths: readonly number[]): number {
  const { left, right, top, bottom } = annexMargins;
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  const scale = Math.min(1, (paper.long - left - right) / width);
  return (paper.short - top - bottom) / scale;
}

/** An annex of more pages is filtered rather than read through, and breaks would leave filtered pages all but empty. */
export const mostKeptPages = 12;

/** Field, width in points and look of an annex's columns. */
export type ColumnLayout = readonly (readonly [field: string, width: number, look: ColumnLook])[];

/**
 * An activity's row and its units' rows use the same columns; no table merges across them, since merged cells keep
 * people from sorting and filtering.
 */
const activityLayout: ColumnLayout = [
  ["ordinal", 28, "centred"],
  ["name", 128, "text"],
  ["result", 188, "text"],
  ["difficulty", 92, "text"],
  ["evidence", 68, "text"],
  ["date", 62, "date"],
  ["status", 78, "text"],
  ["figure", 44, "figure"],
];

const noteLayout: ColumnLayout = [
  ["office", 74, "note"],
  ["direction", 74, "note"],
  ["after", 74, "note"],
];

/** The widths of every annex come to some 910 points, which print at 80 per cent on A4: 12 points as 10. */
export const annexLayouts: Readonly<Record<Exclude<AnnexKind, "matrix">, ColumnLayout>> = {
  submissions: [
    ["ordinal", 32, "centred"],
    ["unit", 200, "text"],
    ["state", 160, "text"],
    ["missing", 140, "text"],
    ["sheet", 130, "text"],
    ["date", 75, "date"],
    ["reported", 85, "centred"],
    ["figure", 60, "figure"],
  ],
  results: [...activityLayout, ...noteLayout],
  overdue: [
    ["ordinal", 32, "centred"],
    ["name", 210, "text"],
    ["lead", 140, "text"],
    ["coordinators", 150, "text"],
    ["timing", 100, "text"],
    ["date", 72, "date"],
    ["status", 140, "text"],
    ["figure", 60, "figure"],
  ],
  proposals: [
    ["ordinal", 28, "centred"],
    ["name", 135, "text"],
    ["proposal", 200, "text"],
    ["unit", 100, "text"],
    ["timing", 72, "text"],
    ["date", 64, "date"],
    ["status", 80, "text"],
    ["activity", 44, "centred"],
    ["office", 92, "note"],
    ["direction", 92, "note"],
  ],
  unplanned: [...activityLayout, ...noteLayout],
  amendments: [
    ["ordinal", 44, "centred"],
    ["name", 190, "text"],
    ["unit", 110, "text"],
    ["proposal", 220, "text"],
    ["planned", 72, "date"],
    ["decision", 100, "note"],
    ["document", 92, "note"],
    ["newDue", 72, "date"],
  ],
  figures: [
    ["ordinal", 32, "centred"],
    ["name", 280, "text"],
    ["period", 90, "figure"],
    ["cumulative", 90, "figure"],
    ["units", 70, "figure"],
    ["detail", 340, "text"],
  ],
  charts: [
    ["ordinal", 40, "centred"],
    ["name", 550, "text"],
    ["count", 160, "figure"],
    ["missing", 160, "figure"],
  ],
};

/** The columns that only people write in. */
export const noteFields: readonly string[] = noteLayout.map(([field]) => field);

/**
 * The first column (TT) leads to the source of its row. Linked cells stand there because LibreOffice does not wrap
 * them; a unit's row, which has no number, gets a mark to click.
 */
export const linkColumn = 0;
/** Stands in the column that leads to the source of a row. */
export const linkMark = "»";

/**
 * A row higher than this is made of several, merged: Excel's rows end at 409.5 points, and a page breaks only
 * between rows, so that one high row leaves half a page empty.
 */
export const highestRow = 250;
/** Height of the pieces but the last: seven lines of 12 points, so that a page does not break inside a line. */
export const pieceHeight = 110.25;

/** Height in points of a chart of so many bars; it lies over one row, since a page may break between two. */
export function chartHeight(bars: number): number {
  return Math.min(400, Math.max(180, 76 + bars * 17));
}

/** More bars than these take another chart. */
export const mostBars = 18;
