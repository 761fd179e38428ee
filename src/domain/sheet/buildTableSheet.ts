import type { Area } from "./Area";
import { tablePage } from "./tablePage";
import type { CellWrite, FormatRun, SheetContent } from "./WritePlan";

export interface TableSheetColumn {
  readonly label: string;
  /** In points. */
  readonly width: number;
  readonly isCentred?: boolean;
}

/** A plain table with a title over it, as a sheet of its own. */
export interface TableSheet {
  readonly title: string;
  /** Lines below the title. */
  readonly notes: readonly string[];
  readonly columns: readonly TableSheetColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly CellWrite[])[];
}

/** The sheet from A1: title, notes, a blank row, the header and the rows; A4 landscape, one page wide. */
export function buildTableSheet({ title, notes, columns, rows }: TableSheet): SheetContent {
  const columnCount = columns.length;
  const headerRow = notes.length + 2;
  const rowCount = headerRow + 1 + rows.length;
  const line = (text: string): CellWrite[] => columns.map((_, index) => (index === 0 ? text : ""));
  const rowsFrom = (rowIndex: number, count: number): Area => {
    return { rowIndex, columnIndex: 0, rowCount: count, columnCount };
  };
  const titleRows = Array.from({ length: notes.length + 1 }, (_, row) => rowsFrom(row, 1));
  const header = rowsFrom(headerRow, 1);
  const centred = columns.flatMap(({ isCentred }, columnIndex): FormatRun[] => {
    const area = { ...rowsFrom(headerRow, rows.length + 1), columnIndex, columnCount: 1 };
    return isCentred === true ? [{ area, format: { horizontal: "center" } }] : [];
  });
  return {
    values: [
      line(title),
      ...notes.map(line),
      line(""),
      columns.map(({ label }) => label),
      ...rows.map((row) => [...row]),
    ],
    formats: [
      {
        area: rowsFrom(0, rowCount),
        format: { fontName: "Times New Roman", fontSize: 12, vertical: "top", wrap: true },
      },
      { area: rowsFrom(0, 1), format: { bold: true, fontSize: 14, horizontal: "center" } },
      ...(notes.length > 0
        ? [
            {
              area: rowsFrom(1, notes.length),
              format: { italic: true, horizontal: "center" },
            } as const,
          ]
        : []),
      { area: rowsFrom(headerRow, rows.length + 1), format: { bordered: true } },
      ...centred,
      { area: header, format: { bold: true, fill: "#DCE6F1", horizontal: "center" } },
    ],
    mergedAreas: columnCount > 1 ? titleRows : [],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: Array.from({ length: rowCount }, () => null),
    links: [],
    frozenRows: headerRow + 1,
    page: tablePage(headerRow),
  };
}
