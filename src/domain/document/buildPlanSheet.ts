import { textHeight } from "../report/page/textHeight";
import type { Area } from "../sheet/Area";
import { tablePage } from "../sheet/tablePage";
import type { CellWrite, FormatRun, NewSheetContent } from "../sheet/WritePlan";
import type { ColumnRole } from "../table/ColumnRole";
import { isCapitals } from "./documentLines";
import { mergedArea, sheetText } from "./documentSheet";
import type { DocumentPlanTable } from "./locatePlanTables";
import type { DocumentHead } from "./readDocumentHead";
import type { WordCell } from "./WordDocument";

const font = "Times New Roman";
const headerFill = "#DCE6F1";
/** A4 on its side between the usual margins, in points. */
const pageWidth = 760;
const narrowest = 30;
const tallestRow = 400;
/** Frozen rows below this leave no room to scroll in. */
const deepestFrozen = 15;
/** Share of the width that the left column of head and foot takes. */
const leftShare = 0.45;

/** In points, where the document does not say how wide its columns are. */
const widths: Partial<Record<ColumnRole, number>> = { ordinal: 34, content: 240, form: 160 };
const usualWidth = 100;

/**
 * The sheet of a plan that came as a document: its letterhead and title, the table with its texts letter for letter and
 * its merged cells, who signed it and who got it. Printed on A4 landscape, one page wide.
 */
export function buildPlanSheet(head: DocumentHead, plan: DocumentPlanTable): NewSheetContent {
  const columnWidths = widthsOf(plan);
  const layout = { columnCount: columnWidths.length, split: splitColumn(columnWidths) };
  const tableRow = head.letterhead.length + head.title.length + 2;
  const footRow = tableRow + plan.table.rowCount + 1;
  const cells = [
    ...twoColumns(head.letterhead, 0, layout),
    ...head.title.map((text, index) => wideCell(text, head.letterhead.length + 1 + index, layout)),
    ...plan.table.cells.map((cell) => ({ ...cell, rowIndex: cell.rowIndex + tableRow })),
    ...twoColumns(footLines(head), footRow, layout),
  ];
  const rowCount = Math.max(...cells.map((cell) => cell.rowIndex + cell.rowCount));
  const headerRows = plan.located.headerRowIndexes.map((row) => row + tableRow);
  const lastHeader = headerRows[headerRows.length - 1] ?? tableRow;
  return {
    values: valuesOf(cells, rowCount, layout.columnCount),
    formats: formatsOf({ head, plan, tableRow, footRow, headerRows, rowCount }, layout),
    mergedAreas: cells.flatMap(mergedArea),
    columnWidths,
    rowHeights: heightsOf(cells, rowCount, columnWidths),
    links: [],
    frozenRows: lastHeader < deepestFrozen ? lastHeader + 1 : 0,
    page: {
      ...tablePage(lastHeader),
      titleRows: { first: headerRows[0] ?? tableRow, count: headerRows.length },
    },
  };
}

interface Layout {
  readonly columnCount: number;
  /** First column of the right half of head and foot. */
  readonly split: number;
}

function widthsOf({ table, located }: DocumentPlanTable): number[] {
  const total = table.columnWidths.reduce((sum, width) => sum + width, 0);
  if (table.columnWidths.every((width) => width > 0) && !isEven(table.columnWidths)) {
    return table.columnWidths.map((width) => Math.max(narrowest, (width * pageWidth) / total));
  }
  const roles = new Map(located.columns.map(({ columnIndex, role }) => [columnIndex, role]));
  return table.columnWidths.map((_, column) => widths[roles.get(column) ?? "other"] ?? usualWidth);
}

/** Some programs write the same width for all columns and leave the rest to Word. */
function isEven(columnWidths: readonly number[]): boolean {
  return columnWidths.every((width) => width === columnWidths[0]);
}

function splitColumn(columnWidths: readonly number[]): number {
  const total = columnWidths.reduce((sum, width) => sum + width, 0);
  let left = 0;
  const split = columnWidths.findIndex((width) => {
    left += width;
    return left > total * leftShare;
  });
  return Math.min(Math.max(1, split), columnWidths.length - 1);
}

function wideCell(text: string, rowIndex: number, { columnCount }: Layout): WordCell {
  return { rowIndex, columnIndex: 0, rowCount: 1, columnCount, text };
}

function twoColumns(
  lines: DocumentHead["letterhead"],
  firstRow: number,
  { columnCount, split }: Layout,
): WordCell[] {
  return lines.flatMap(({ left, right }, index): WordCell[] => {
    const row = { rowIndex: firstRow + index, rowCount: 1 };
    return [
      { ...row, columnIndex: 0, columnCount: split, text: left },
      { ...row, columnIndex: split, columnCount: columnCount - split, text: right },
    ];
  });
}

/** Nơi nhận on the left; on the right the office that signs, room for the signature, the name. */
function footLines({ recipients, authority, signatory }: DocumentHead): DocumentHead["letterhead"] {
  const left = recipients.length > 0 ? ["Nơi nhận:", ...recipients] : [];
  const right = signatory === "" ? authority : [...authority, "", "", signatory];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    left: left[index] ?? "",
    right: right[index] ?? "",
  }));
}

function valuesOf(cells: readonly WordCell[], rowCount: number, columnCount: number) {
  const values = Array.from({ length: rowCount }, () => Array<CellWrite>(columnCount).fill(""));
  for (const { rowIndex, columnIndex, text } of cells) {
    const row = values[rowIndex];
    if (row) row[columnIndex] = sheetText(text);
  }
  return values;
}

interface Places {
  readonly head: DocumentHead;
  readonly plan: DocumentPlanTable;
  readonly tableRow: number;
  readonly footRow: number;
  readonly headerRows: readonly number[];
  readonly rowCount: number;
}

function formatsOf(places: Places, { columnCount, split }: Layout): FormatRun[] {
  const { head, plan, tableRow, footRow, headerRows, rowCount } = places;
  const rows = (rowIndex: number, count: number, from = 0): Area => ({
    rowIndex,
    columnIndex: from,
    rowCount: count,
    columnCount: columnCount - from,
  });
  const ordinals = plan.located.columns.filter(({ role }) => role === "ordinal");
  const run = (area: Area, format: FormatRun["format"]): FormatRun[] =>
    area.rowCount > 0 ? [{ area, format }] : [];
  return [
    ...run(rows(0, rowCount), { fontName: font, fontSize: 12, vertical: "top", wrap: true }),
    ...run(rows(0, head.letterhead.length), { horizontal: "center" }),
    ...head.letterhead.flatMap(({ left, right }, row) => [
      ...(isCapitals(left) ? run({ ...rows(row, 1), columnCount: split }, { bold: true }) : []),
      ...(isCapitals(right) ? run(rows(row, 1, split), { bold: true }) : []),
    ]),
    ...run(rows(head.letterhead.length + 1, head.title.length), {
      bold: true,
      fontSize: 14,
      horizontal: "center",
    }),
    ...run(rows(tableRow, plan.table.rowCount), { bordered: true }),
    ...ordinals.flatMap(({ columnIndex }) =>
      run(
        { ...rows(tableRow, plan.table.rowCount), columnIndex, columnCount: 1 },
        { horizontal: "center" },
      ),
    ),
    ...run(rows(headerRows[0] ?? tableRow, headerRows.length), {
      bold: true,
      fill: headerFill,
      horizontal: "center",
      vertical: "center",
    }),
    ...run(rows(footRow, rowCount - footRow, split), { bold: true, horizontal: "center" }),
  ];
}

/** Each row as high as its tallest text; where a cell covers several rows, the last of them takes what is missing. */
function heightsOf(
  cells: readonly WordCell[],
  rowCount: number,
  columnWidths: readonly number[],
): number[] {
  const heights = Array<number>(rowCount).fill(18);
  const inOrder = [...cells].sort((one, other) => one.rowCount - other.rowCount);
  for (const { rowIndex, columnIndex, rowCount: covered, columnCount, text } of inOrder) {
    if (text === "") continue;
    const width = sumOf(columnWidths.slice(columnIndex, columnIndex + columnCount));
    const needed = textHeight(text, width, { fontSize: 12, bold: true }) + 4;
    const last = rowIndex + covered - 1;
    const above = sumOf(heights.slice(rowIndex, last));
    heights[last] = Math.min(tallestRow, Math.max(heights[last] ?? 0, needed - above));
  }
  return heights;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
