import type { SheetContent } from "../../sheet/WritePlan";
import type { SheetChart } from "../../sheet/SheetChart";
import { addAnnexTable, type HeadFacts, type TablePlace, type UnlinkedRows } from "./addAnnexTable";
import { placePageBreaks } from "../page/placePageBreaks";
import { cellValue } from "../reportCells";
import type { AnnexChart, ReportAnnex } from "../ReportModel";
import {
  annexMargins,
  annexPageHeight,
  baseFormat,
  chartHeight,
  fontSizes,
  mostKeptPages,
} from "../reportLayout";
import { chartMark } from "./chartMark";
import { identityOf, keyText, type RowKey } from "../earlier/RowKey";
import { rowMarks } from "../earlier/rowMarks";
import { SheetDraft, type DraftRow } from "../SheetDraft";

/** A frozen head higher than this (points) would leave too little of a small screen to scroll. */
const highestFrozen = 170;

/**
 * An annex as cells: its number and title (NĐ 30/2020, Phụ lục I, phần I, mục III), then one table, A4 on its side
 * and one page wide, the header in view and repeated on every page, pages numbered on their own.
 */
export function buildAnnexSheet(annex: ReportAnnex, facts: HeadFacts): SheetContent {
  const widths = annex.columns.map(({ width }) => width);
  const draft = new SheetDraft(widths);
  addHead(draft, annex);
  const headRows = draft.rowCount;
  const chartRows = (annex.charts ?? []).map(({ bars }) => addChartRow(draft, bars));
  const { header, rows } = addAnnexTable(draft, annex, facts, unlinkedRows(annex));
  const columnCount = draft.columnCount;
  keepRows(draft, annex, header, rows);
  return {
    values: draft.values,
    formats: [
      {
        area: { rowIndex: 0, columnIndex: 0, rowCount: headRows, columnCount },
        format: baseFormat,
      },
      ...draft.formats,
    ],
    mergedAreas: draft.mergedAreas,
    columnWidths: [...widths, 20],
    rowHeights: draft.rowHeights,
    links: draft.links,
    frozenRows: frozenRows(draft.rowHeights.slice(0, header.rowIndex + header.rowCount)),
    hiddenColumns: [columnCount],
    ...(annex.charts && { charts: chartsOver(annex.charts, rows, chartRows, columnCount) }),
    page: {
      orientation: "landscape",
      paper: "a4",
      pagesWide: 1,
      titleRows: { first: header.rowIndex, count: header.rowCount },
      pageNumbers: false,
      margins: annexMargins,
      header: { center: "&P" },
      firstPage: {},
      firstPageNumber: 1,
      centerHorizontally: true,
      pageBreaks: pageBreaks(draft, header),
    },
  };
}

/**
 * The header does not end a page, nor does an activity's row above its units'; the rows of one chart are not parted.
 */
function keepRows(
  draft: SheetDraft,
  { charts }: ReportAnnex,
  header: DraftRow,
  rows: TablePlace["rows"],
): void {
  draft.keepWithNext(header);
  rows.forEach(({ row, at }, index) => {
    const next = rows[index + 1]?.row;
    if (!next || next.look === "activity") return;
    if (row.look === "activity" || charts) draft.keepWithNext(at);
  });
}

function pageBreaks(draft: SheetDraft, header: DraftRow): number[] {
  const pageHeight = annexPageHeight(draft.columnWidths);
  const sum = (heights: readonly number[]) => heights.reduce((all, one) => all + one, 0);
  if (sum(draft.rowHeights) > mostKeptPages * pageHeight) return [];
  const { rowIndex, rowCount } = header;
  const repeated = sum(draft.rowHeights.slice(rowIndex, rowIndex + rowCount));
  return placePageBreaks(draft.pageRows(), pageHeight, repeated);
}

/** A row for a chart, and a little room below it. */
function addChartRow(draft: SheetDraft, bars: number): DraftRow {
  const row = draft.addSpace(chartHeight(bars));
  draft.addSpace(8);
  return row;
}

function chartsOver(
  charts: readonly AnnexChart[],
  placed: TablePlace["rows"],
  chartRows: readonly DraftRow[],
  columnCount: number,
): SheetChart[] {
  const at = (key: RowKey): number | undefined =>
    placed.find(({ row }) => row.key && identityOf(row.key) === identityOf(key))?.at.rowIndex;
  return charts.flatMap(({ kind, title, head, last, series }, index): SheetChart[] => {
    const [first, end, over] = [at(head), at(last), chartRows[index]];
    if (first === undefined || end === undefined || !over) return [];
    const source = { rowIndex: first, columnIndex: 1, rowCount: end - first + 1 };
    return [
      {
        kind,
        title,
        mark: chartMark(head),
        source: { ...source, columnCount: 1 + series },
        over: { ...over, columnIndex: 0, columnCount },
      },
    ];
  });
}

/** Number, title and "Kèm theo", each over the whole table. */
function addHead(draft: SheetDraft, { head }: ReportAnnex): void {
  head.forEach((row, index) => {
    const isItalic = index >= 2;
    const fontSize = isItalic ? fontSizes.body : fontSizes.title;
    const cells = [{ column: 0, span: draft.columnCount, value: cellValue(row.cells[0]) }];
    const at = draft.addRow(cells, { fontSize, bold: !isItalic });
    if (row.key) draft.setKey(at, keyText(row.key, rowMarks(row)));
    draft.format(at, 0, draft.columnCount, {
      fontSize,
      bold: !isItalic,
      italic: isItalic,
      horizontal: "center",
      vertical: "center",
      wrap: true,
    });
  });
  draft.addRow([], { fontSize: fontSizes.table, bold: false }, 8);
}

/**
 * Every link costs Excel a call of its own: 12,000 of them (200 units with 60 activities) would take longer than
 * all the rest. Where there are too many, units' rows go without, as the first annex leads to every unit's sheet.
 */
const mostLinks = 500;

function unlinkedRows({ rows }: ReportAnnex): UnlinkedRows {
  const linked = rows.filter(({ source }) => source !== null);
  if (linked.length <= mostLinks) return new Set(["original"]);
  const rest = linked.filter(({ look }) => look !== "unit");
  return new Set(rest.length <= mostLinks ? ["unit", "original"] : ["unit", "original", "row"]);
}

/** As many rows of the head as a small screen has room for. */
function frozenRows(heights: readonly number[]): number {
  const sum = heights.reduce((all, height) => all + height, 0);
  return sum > highestFrozen ? 0 : heights.length;
}
