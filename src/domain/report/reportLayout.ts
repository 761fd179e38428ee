import type { CellFormat } from "../sheet/WritePlan";
import type { ReportSectionKind } from "./ReportWords";

/** Name of the add-in's own report sheet. */
export const reportSheetName = "Tổng hợp Văn phòng Sở";

const reportFont = "Times New Roman";

/** Sizes in points; tables 12, headings 13 and 14 (NĐ 30/2020, Phụ lục I, phần I, mục II). */
export const fontSizes = { table: 12, nation: 12, heading: 13, title: 14 } as const;

/** Fills are light enough for black text in print; `alert` has 8.1:1 contrast on white. */
export const colours = {
  headerFill: "#DCE6F1",
  activityFill: "#F2F2F2",
  text: "#000000",
  link: "#1F3864",
  alert: "#9C0006",
} as const;

/** What every cell of the report has. */
export const baseFormat: CellFormat = {
  fontName: reportFont,
  fontSize: fontSizes.table,
  fontColor: colours.text,
};

/**
 * Widths in points of the eight columns that all sections share. An activity's row and its units' rows use
 * the same columns: TT; nội dung | đơn vị; chủ trì | kết quả; phối hợp | khó khăn; thời gian | minh chứng;
 * hạn | ngày hoàn thành; tình trạng; số liệu. No table merges across them, since every merged cell costs Excel a
 * call and keeps people from sorting and filtering. Together they fill A4 landscape at about 89 per cent, so 12 points print as 10.7.
 */
export const columnWidths: readonly number[] = [32, 165, 215, 125, 92, 72, 100, 52];

export const columnCount = columnWidths.length;

/** Columns holding dates and figures in every section. */
export const dateColumn = 5;
export const figureColumn = 7;

/** Columns of a section whose content is centred: numbers, dates, short states. */
export const centredColumns: Readonly<Record<ReportSectionKind, readonly number[]>> = {
  submissions: [0, 5, 6, 7],
  results: [0, 5, 7],
  overdue: [0, 5, 7],
  proposals: [0, 5, 7],
  unplanned: [0, 5, 7],
};

/**
 * The first column (TT) leads to the source of its row. Linked cells stand there because LibreOffice does not wrap
 * them; a unit's row, which has no number, gets a mark to click.
 */
export const linkColumn = 0;
export const linkMark = "»";

/**
 * A row higher than this is made of several, merged: Excel's rows end at 409.5 points, and a page breaks only
 * between rows, so that one high row leaves half a page empty.
 */
export const highestRow = 250;
/** Height of the pieces: seven lines of 12 points, so that a page does not break inside a line. */
export const pieceHeight = 110.25;

/** Longest text a cell holds (Excel specifications and limits). */
export const longestText = 32_767;
