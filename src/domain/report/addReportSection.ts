import type { CellFormat, CellWrite } from "../sheet/WritePlan";
import type { ReportCell, ReportRowModel, ReportSection } from "./ReportModel";
import {
  baseFormat,
  centredColumns,
  colours,
  columnCount,
  dateColumn,
  figureColumn,
  fontSizes,
  linkColumn,
  linkMark,
} from "./reportLayout";
import type { DraftRow, SheetDraft } from "./SheetDraft";
import { splitLongRow } from "./splitLongRow";

const body = { fontSize: fontSizes.table, bold: false };
const strong = { fontSize: fontSizes.table, bold: true };

/** Kinds of rows, or whole sections, that do not lead to their source. */
export type UnlinkedRows = ReadonlySet<ReportRowModel["kind"] | ReportSection["kind"]>;

export interface SectionPlace {
  readonly heading: DraftRow;
  /** Header rows of the table. */
  readonly header: DraftRow;
  /** The whole table, header included. */
  readonly table: DraftRow;
}

/** A section's heading and table; `empty` is said across the table when there are no rows. */
export function addReportSection(
  draft: SheetDraft,
  section: ReportSection,
  unlinked: UnlinkedRows,
): SectionPlace {
  draft.addRow([], body, 10);
  const title = `${section.letter}. ${section.heading}`;
  const heading = draft.addRow([{ column: 0, span: 1, value: title, overflows: true }], body, 21);
  draft.format(heading, 0, 1, {
    bold: true,
    fontSize: fontSizes.heading,
    vertical: "center",
    wrap: false,
  });
  const start = draft.rowCount;
  const header = addHeader(draft, section);
  const rows = section.rows.length > 0 ? section.rows : [emptyRow(section)];
  const placed = rows.flatMap(splitLongRow).map((row) => ({ row, at: addBodyRow(draft, row) }));
  const table = { rowIndex: start, rowCount: draft.rowCount - start };
  formatTable(draft, section, table);
  formatHeader(draft, header);
  for (const { row, at } of placed) {
    formatRow(draft, row, at);
    if (!unlinked.has(section.kind) && !unlinked.has(row.kind)) linkRow(draft, row, at);
  }
  formatAlerts(draft, placed);
  return { heading, header, table };
}

function emptyRow({ empty }: ReportSection): ReportRowModel {
  return { kind: "note", cells: [{ kind: "text", text: empty }], source: null, sourceTip: "" };
}

/** Head of the table; a column whose second line says nothing new is one cell over both lines. */
function addHeader(draft: SheetDraft, section: ReportSection): DraftRow {
  const { columns, unitColumns } = section;
  const { rowIndex } = draft.addTableRow(columns, strong, 20);
  if (!unitColumns) return { rowIndex, rowCount: 1 };
  const second = unitColumns.map((text, index) => (text === columns[index] ? "" : text));
  draft.addTableRow(second, body, 18);
  second.forEach((text, column) => {
    if (text === "") draft.merge({ rowIndex, columnIndex: column, rowCount: 2, columnCount: 1 });
  });
  return { rowIndex, rowCount: 2 };
}

function addBodyRow(draft: SheetDraft, row: ReportRowModel): DraftRow {
  const values = row.cells.map(cellValue);
  if (row.kind === "note") {
    return draft.addRow([{ column: 0, span: columnCount, value: values[0] ?? "" }], body);
  }
  return draft.addTableRow(values, row.kind === "activity" ? strong : body);
}

function cellValue(cell: ReportCell): CellWrite {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.value;
    case "date":
      return cell.serial;
    case "blank":
      return "";
  }
}

/** Columns that look alike are one run, so that every cell of a long table is formatted once. */
function formatTable(draft: SheetDraft, section: ReportSection, table: DraftRow): void {
  const looks = Array.from({ length: columnCount }, (_, column) => columnLook(section, column));
  const keys = looks.map((look) => JSON.stringify(look));
  let first = 0;
  looks.forEach((look, column) => {
    if (keys[column] === keys[column + 1]) return;
    draft.format(table, first, column - first + 1, look);
    first = column + 1;
  });
}

function columnLook(section: ReportSection, column: number): CellFormat {
  return {
    ...baseFormat,
    bordered: true,
    wrap: true,
    vertical: "top",
    ...(centredColumns[section.kind].includes(column) && { horizontal: "center" as const }),
    ...(column === dateColumn && { numberFormat: "dd/mm/yyyy" }),
    ...(column === figureColumn && { numberFormat: figureFormat(section) }),
  };
}

function formatHeader(draft: SheetDraft, header: DraftRow): void {
  draft.format(header, 0, columnCount, {
    fill: colours.headerFill,
    horizontal: "center",
    vertical: "center",
  });
  draft.format({ ...header, rowCount: 1 }, 0, columnCount, { bold: true });
  if (header.rowCount > 1) {
    const second = { rowIndex: header.rowIndex + 1, rowCount: header.rowCount - 1 };
    draft.format(second, 0, columnCount, { italic: true });
  }
}

/** "#,##0" would hide the half of 2.5. */
function figureFormat({ rows }: ReportSection): string {
  const isWhole = rows.every(({ cells }) =>
    cells.every((cell) => cell.kind !== "number" || Number.isInteger(cell.value)),
  );
  return isWhole ? "#,##0" : "General";
}

function formatRow(draft: SheetDraft, row: ReportRowModel, at: DraftRow): void {
  if (row.kind === "activity") {
    draft.format(at, 0, columnCount, { bold: true, fill: colours.activityFill });
  }
  if (row.kind === "note") {
    draft.format(at, 0, columnCount, { italic: true, horizontal: "left" });
  }
}

function linkRow(draft: SheetDraft, row: ReportRowModel, at: DraftRow): void {
  if (!row.source) return;
  const values = draft.values[at.rowIndex];
  if (values?.[linkColumn] === "") values[linkColumn] = linkMark;
  draft.link(at, linkColumn, row.source.sheet, row.source, row.sourceTip);
}

/** Alerts that stand under each other become one run, so that many missing units cost one. */
function formatAlerts(
  draft: SheetDraft,
  placed: readonly { readonly row: ReportRowModel; readonly at: DraftRow }[],
): void {
  const open = new Map<number, DraftRow>();
  const close = (column: number, run: DraftRow) => {
    draft.format(run, column, 1, { bold: true, fontColor: colours.alert });
    open.delete(column);
  };
  for (const { row, at } of placed) {
    for (let column = 0; column < columnCount; column += 1) {
      const cell = row.kind === "note" ? undefined : row.cells[column];
      const isAlert = cell?.kind === "text" && cell.isAlert === true;
      const run = open.get(column);
      if (!isAlert && run) close(column, run);
      if (isAlert) {
        const first = run?.rowIndex ?? at.rowIndex;
        open.set(column, { rowIndex: first, rowCount: at.rowIndex + at.rowCount - first });
      }
    }
  }
  for (const [column, run] of [...open]) close(column, run);
}
