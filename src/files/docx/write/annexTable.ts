import type { CalendarDate } from "@internationalized/date";
import { dateFromSerial } from "../../../domain/calendar/excelSerial";
import { cellValue, ownValue } from "../../../domain/report/reportCells";
import { colours } from "../../../domain/report/reportLayout";
import type {
  ColumnLook,
  ReportAnnex,
  ReportCell,
  ReportColumn,
  ReportRowModel,
} from "../../../domain/report/ReportModel";
import type { CellValue } from "../../../domain/sheet/WorkbookSnapshot";
import type { CellText, DocxCell, DocxRow, DocxTable } from "./DocxDocument";
import { bodyWidth } from "./wordPage";

/** How values are written that are no texts, and whose days the workbook counts. */
export interface CellWords {
  readonly date: (date: CalendarDate) => string;
  readonly number: (value: number) => string;
  readonly date1904: boolean;
}

/** What a cell of the report says in letters. */
export function cellText(
  value: CellValue,
  look: ColumnLook,
  { date, number, date1904 }: CellWords,
): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const day = look === "date" ? dateFromSerial(value, date1904) : null;
  return day ? date(day) : number(value);
}

/** More columns than these (the matrix of many activities) are several tables, since Word ends at 63. */
const mostColumns = 36;
/** Columns that every one of several tables begins with: number and unit. */
const leadColumns = 2;

/** The annex's table, or several where there are too many columns for one. */
export function annexTables(annex: ReportAnnex, words: CellWords): DocxTable[] {
  return columnGroups(annex.columns).map((group) => annexTable(annex, group, words));
}

function columnGroups(columns: readonly ReportColumn[]): number[][] {
  const all = columns.map((_, index) => index);
  if (all.length <= mostColumns) return [all];
  const lead = all.slice(0, leadColumns);
  const size = mostColumns - leadColumns;
  const count = Math.ceil((all.length - leadColumns) / size);
  return Array.from({ length: count }, (_, index) => {
    const start = leadColumns + index * size;
    return [...lead, ...all.slice(start, start + size)];
  });
}

type AnnexStyle = "AnnexText" | "AnnexSmallText";

interface Setting {
  readonly columns: readonly ReportColumn[];
  /** Of the annex's columns. */
  readonly group: readonly number[];
  readonly style: AnnexStyle;
  readonly words: CellWords;
}

function annexTable(annex: ReportAnnex, group: readonly number[], words: CellWords): DocxTable {
  const columns = group.flatMap((index) => annex.columns[index] ?? []);
  const style = columns.length > 14 ? "AnnexSmallText" : "AnnexText";
  const setting: Setting = { columns, group, style, words };
  const header = headerRows(columns, style);
  const body = annex.rows;
  return {
    kind: "table",
    widths: columnWidths(columns),
    isBordered: true,
    rowCount: header.length + Math.max(1, body.length),
    rows: {
      *[Symbol.iterator]() {
        yield* header;
        if (body.length === 0) yield noteRow(annex.empty, setting);
        for (const row of body) yield bodyRow(row, setting);
      },
    },
  };
}

/** A date of size 10 on one line. */
const dateWidth = 53;

/** The sheet's widths on a lying page. */
function columnWidths(columns: readonly ReportColumn[]): number[] {
  const room = bodyWidth(true);
  const fixed = columns.filter(({ look }) => look === "date").length * dateWidth;
  const sum = columns.reduce((all, { look, width }) => (look === "date" ? all : all + width), 0);
  const scale = (room - fixed) / Math.max(1, sum);
  return columns.map(({ look, width }) => (look === "date" ? dateWidth : width * scale));
}

/** Labels, and in a second row those of the units' rows; both are repeated on every page. */
function headerRows(columns: readonly ReportColumn[], style: AnnexStyle): DocxRow[] {
  const isDouble = columns.some(({ unitLabel }) => unitLabel !== "");
  const fill = colours.headerFill;
  const first = columns.map(({ label, unitLabel }): DocxCell => {
    const text: CellText = { kind: "paragraph", style, text: label, isBold: true, isCentred: true };
    const isOver = isDouble && unitLabel === "";
    return { content: [text], fill, ...(isOver && { merge: "first" as const }) };
  });
  const second = columns.map(({ unitLabel }): DocxCell => {
    if (unitLabel === "") return { content: [], fill, merge: "following" };
    return {
      content: [{ kind: "paragraph", style, text: unitLabel, isItalic: true, isCentred: true }],
      fill,
    };
  });
  return [first, ...(isDouble ? [second] : [])].map((cells) => ({ cells, isHeader: true }));
}

/** A row of longer texts may go on on the next page. */
const longestUnbroken = 400;

function bodyRow(row: ReportRowModel, setting: Setting): DocxRow {
  const { columns, group, words } = setting;
  if (row.look === "note")
    return noteRow(cellText(cellValue(row.cells[0]), "text", words), setting);
  let longest = 0;
  const cells = columns.map((column, index): DocxCell => {
    const cell = row.cells[group[index] ?? index];
    const text = cellText(cellValue(cell), column.look, words);
    longest = Math.max(longest, text.length);
    const fill = fillOf(row, cell, column);
    return {
      content:
        text === "" ? [emptyText(setting, row)] : [bodyText(text, row, cell, column, setting)],
      ...(fill && { fill }),
    };
  });
  return { cells, isSplit: longest > longestUnbroken };
}

function bodyText(
  text: string,
  row: ReportRowModel,
  cell: ReportCell | undefined,
  column: ReportColumn,
  { style }: Setting,
): CellText {
  const { look } = row;
  const isAlert = cell?.kind === "text" && cell.isAlert === true;
  const isOriginal = look === "original";
  return {
    kind: "paragraph",
    style,
    text,
    isBold: isAlert || look === "activity",
    isItalic: isOriginal,
    isKept: isKept(row),
    isCentred: column.look !== "text" && column.look !== "note",
    ...(isAlert && { color: colours.alert }),
    ...(isOriginal && { color: colours.quiet }),
  };
}

/** What a person has put in the place of the unit's words is marked, as on the sheet. */
function fillOf(
  { look }: ReportRowModel,
  cell: ReportCell | undefined,
  column: ReportColumn,
): string | null {
  const isEdited = cell?.kind === "edited" && column.look !== "note" && ownValue(cell) !== "";
  if (isEdited) return colours.editedFill;
  return look === "activity" ? colours.activityFill : null;
}

function emptyText({ style }: Setting, row: ReportRowModel): CellText {
  return { kind: "paragraph", style, text: "", isKept: isKept(row) };
}

/** An activity is not parted from the first of its units by the end of a page. */
function isKept({ look }: ReportRowModel): boolean {
  return look === "activity";
}

function noteRow(text: string, { columns, style }: Setting): DocxRow {
  const content: CellText = { kind: "paragraph", style, text, isItalic: true };
  return {
    cells: [{ content: [content], span: columns.length }],
    isSplit: text.length > longestUnbroken * 4,
  };
}
