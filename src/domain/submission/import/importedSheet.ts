import type { ColumnRole } from "../../table/ColumnRole";
import type { LocatedTable } from "../../table/LocatedTable";
import { readDateParts } from "../../calendar/dateFormat";
import type { Area } from "../../sheet/Area";
import type { CellWrite, FormatRun, SheetContent } from "../../sheet/WritePlan";
import { valueAt, type CellValue, type SheetSnapshot } from "../../sheet/WorkbookSnapshot";
import { textHeight } from "../../report/page/textHeight";

const font = "Times New Roman";
const headerFill = "#DCE6F1";
/** Days between the first days of Excel's two date systems. */
const days1904 = 1462;

/** In points; what a unit writes most of is widest. */
const widths: Partial<Record<ColumnRole, number>> = {
  ordinal: 32,
  content: 200,
  result: 190,
  quantity: 60,
  completed_on: 76,
  status: 90,
};
const usualWidth = 100;

/**
 * A unit's sheet as it is brought in: every cell at its old address, texts letter for letter, numbers with their
 * format, merged cells as they were. Formulas are their last results. Dates are counted anew where the two
 * workbooks do not count from the same day. `table` is the sheet's table as it was read.
 */
export function importedSheet(
  sheet: SheetSnapshot,
  table: LocatedTable | null,
  from1904: boolean,
  to1904: boolean,
): SheetContent {
  const rowCount = (sheet.area?.rowIndex ?? 0) + (sheet.area?.rowCount ?? 0);
  const columnCount = (sheet.area?.columnIndex ?? 0) + (sheet.area?.columnCount ?? 0);
  const shift = (from1904 ? days1904 : 0) - (to1904 ? days1904 : 0);
  const headerRow = table?.headerRowIndexes.at(-1) ?? -1;
  const roles = new Map(table?.columns.map(({ columnIndex, role }) => [columnIndex, role]));
  const columnWidths = Array.from({ length: columnCount }, (_, column) => {
    const role = roles.get(column);
    return (role && widths[role]) ?? usualWidth;
  });
  return {
    values: fullRows(sheet, rowCount, columnCount, shift),
    formats: [
      ...looks(table?.headerRowIndexes ?? [], rowCount, columnCount),
      ...numberFormatRuns(sheet),
    ],
    mergedAreas: mergesOf(sheet, rowCount, columnCount),
    columnWidths,
    rowHeights: wideHeights(sheet, rowCount, columnWidths),
    links: [],
    frozenRows: headerRow >= 0 && headerRow < 15 ? headerRow + 1 : 0,
    page: {
      orientation: "landscape",
      paper: "a4",
      pagesWide: 1,
      titleRows: headerRow >= 0 ? { first: headerRow, count: 1 } : null,
      pageNumbers: true,
    },
  };
}

/** Excel finds no height for a text that is merged over several columns: it is worked out; others are left to Excel. */
function wideHeights(
  sheet: SheetSnapshot,
  rowCount: number,
  columnWidths: readonly number[],
): (number | null)[] {
  const heights = Array<number | null>(rowCount).fill(null);
  for (const area of sheet.mergedAreas) {
    const { rowIndex, columnIndex, columnCount } = area;
    if (area.rowCount > 1 || rowIndex >= rowCount) continue;
    const text = String(valueAt(sheet, rowIndex, columnIndex));
    const width = columnWidths
      .slice(columnIndex, columnIndex + columnCount)
      .reduce((sum, one) => sum + one, 0);
    const needed = textHeight(text, width, { fontSize: 12, bold: false }) + 4;
    if (text !== "") heights[rowIndex] = Math.min(409, Math.max(heights[rowIndex] ?? 0, needed));
  }
  return heights;
}

function fullRows(
  { area, values, numberFormats }: SheetSnapshot,
  rowCount: number,
  columnCount: number,
  shift: number,
): CellWrite[][] {
  const [top, left] = [area?.rowIndex ?? 0, area?.columnIndex ?? 0];
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_unused, column) => {
      const value: CellValue = values[row - top]?.[column - left] ?? "";
      if (shift === 0 || typeof value !== "number") return value;
      const format = numberFormats[row - top]?.[column - left] ?? "General";
      return readDateParts(format) === null ? value : value + shift;
    }),
  );
}

function looks(headerRows: readonly number[], rowCount: number, columnCount: number): FormatRun[] {
  if (rowCount === 0 || columnCount === 0) return [];
  const rows = (rowIndex: number, count: number): Area => ({
    rowIndex,
    columnIndex: 0,
    rowCount: count,
    columnCount,
  });
  const [header] = headerRows;
  const whole: FormatRun = {
    area: rows(0, rowCount),
    format: { fontName: font, fontSize: 12, vertical: "top", wrap: true },
  };
  if (header === undefined) return [whole];
  return [
    whole,
    { area: rows(header, rowCount - header), format: { bordered: true } },
    {
      area: rows(header, headerRows.length),
      format: { bold: true, fill: headerFill, horizontal: "center" },
    },
  ];
}

/** Numbers with a format of their own, run by run down each column. */
function numberFormatRuns({ area, values, numberFormats }: SheetSnapshot): FormatRun[] {
  if (!area) return [];
  const runs: FormatRun[] = [];
  for (let column = 0; column < area.columnCount; column += 1) {
    let first = 0;
    for (let row = 1; row <= area.rowCount; row += 1) {
      const format = formatOf(values[first]?.[column], numberFormats[first]?.[column]);
      const isSame =
        row < area.rowCount &&
        formatOf(values[row]?.[column], numberFormats[row]?.[column]) === format;
      if (isSame) continue;
      if (format !== null) {
        const place = { rowIndex: area.rowIndex + first, columnIndex: area.columnIndex + column };
        runs.push({
          area: { ...place, rowCount: row - first, columnCount: 1 },
          format: { numberFormat: format },
        });
      }
      first = row;
    }
  }
  return runs;
}

function formatOf(value: CellValue | undefined, numberFormat = "General"): string | null {
  return typeof value !== "number" || numberFormat === "General" || numberFormat === "@"
    ? null
    : numberFormat;
}

/**
 * Excel keeps only the first text of what it merges, and never merges a cell twice: areas that cover other words stay
 * apart, so that none is lost, and of areas that share a cell the first is made.
 */
function mergesOf(sheet: SheetSnapshot, rowCount: number, columnCount: number): Area[] {
  const taken = new Set<string>();
  return sheet.mergedAreas.filter((area) => {
    if (!isInside(area, rowCount, columnCount)) return false;
    const cells = cellsOf(area);
    const isFree = cells.every(
      ([row, column], index) =>
        !taken.has(`${row} ${column}`) && (index === 0 || valueAt(sheet, row, column) === ""),
    );
    if (isFree) for (const [row, column] of cells) taken.add(`${row} ${column}`);
    return isFree;
  });
}

function cellsOf({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Area): (readonly [number, number])[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) => {
    return [rowIndex + Math.floor(at / columnCount), columnIndex + (at % columnCount)] as const;
  });
}

function isInside(area: Area, rowCount: number, columnCount: number): boolean {
  return (
    area.rowIndex + area.rowCount <= rowCount && area.columnIndex + area.columnCount <= columnCount
  );
}
