import type { CellFormat, CellWrite } from "../../sheet/WritePlan";
import { headContent } from "../earlier/KeptReport";
import { cellValue, ownValue } from "../reportCells";
import type { ReportAnnex, ReportCell, ReportColumn, ReportRowModel } from "../ReportModel";
import { baseFormat, colours, fontSizes, linkColumn, linkMark } from "../reportLayout";
import { keyText, rowKey } from "../earlier/RowKey";
import { rowMarks } from "../earlier/rowMarks";
import type { DraftRow, SheetDraft } from "../SheetDraft";

const body = { fontSize: fontSizes.table, bold: false };
const strong = { fontSize: fontSizes.table, bold: true };

/** Looks of rows that do not lead to their source. */
export type UnlinkedRows = ReadonlySet<ReportRowModel["look"]>;

/** Who issued the report and when, kept in the hidden column of the header. */
export interface HeadFacts {
  readonly agency: string;
  readonly periodId: string;
  /** ISO date of the reporting date. */
  readonly date: string;
  /** Mark of the highlighting rules that were written with the report. */
  readonly rulesMark: string;
}

/** Where an annex's table came to stand. */
export interface TablePlace {
  /** Header rows of the table. */
  readonly header: DraftRow;
  /** The whole table, header included. */
  readonly table: DraftRow;
  /** Where each row of the annex stands. */
  readonly rows: readonly { readonly row: ReportRowModel; readonly at: DraftRow }[];
}

/** An annex's table with its header; `empty` is said across it when there are no rows. */
export function addAnnexTable(
  draft: SheetDraft,
  annex: ReportAnnex,
  facts: HeadFacts,
  unlinked: UnlinkedRows,
): TablePlace {
  const start = draft.rowCount;
  const header = addHeader(draft, annex, facts);
  const rows = annex.rows.length > 0 ? annex.rows : [emptyRow(annex)];
  const placed = rows.map((row) => ({ row, at: addBodyRow(draft, row) }));
  const table = { rowIndex: start, rowCount: draft.rowCount - start };
  formatTable(draft, annex, table);
  formatHeader(draft, header);
  for (const { row, at } of placed) {
    formatRow(draft, row, at, annex.columns);
    if (!unlinked.has(row.look)) linkRow(draft, row, at);
  }
  formatAlerts(draft, placed);
  return { header, table, rows: placed };
}

function emptyRow({ empty, kind }: ReportAnnex): ReportRowModel {
  const key = rowKey({ section: kind, kind: "fixed", ordinal: "empty" });
  return { look: "note", key, cells: [{ kind: "text", text: empty }], source: null, sourceTip: "" };
}

/** Head of the table; a column whose second line says nothing new is one cell over both lines. */
function addHeader(
  draft: SheetDraft,
  { kind, columns }: ReportAnnex,
  { agency, periodId, date }: HeadFacts,
): DraftRow {
  const labels = columns.map(({ label }) => label);
  const first = draft.addTableRow(labels, strong, 20);
  const head = rowKey({
    section: kind,
    kind: "head",
    ordinal: periodId,
    contentMark: date,
    unit: agency,
    content: headContent(columns),
  });
  draft.setKey(first, keyText(head, []));
  const { rowIndex } = first;
  if (columns.every(({ unitLabel }) => unitLabel === "")) return { rowIndex, rowCount: 1 };
  const second = draft.addTableRow(
    columns.map(({ unitLabel }) => unitLabel),
    body,
    18,
  );
  draft.setKey(second, keyText(rowKey({ section: kind, kind: "head" }), []));
  columns.forEach(({ unitLabel }, column) => {
    if (unitLabel !== "") return;
    draft.merge({ rowIndex, columnIndex: column, rowCount: 2, columnCount: 1 });
  });
  return { rowIndex, rowCount: 2 };
}

function addBodyRow(draft: SheetDraft, row: ReportRowModel): DraftRow {
  const values = row.cells.map(cellValue);
  const at =
    row.look === "note"
      ? draft.addRow([{ column: 0, span: draft.columnCount, value: values[0] ?? "" }], body)
      : draft.addTableRow(values, row.look === "activity" ? strong : body);
  if (row.key) draft.setKey(at, keyText(row.key, rowMarks(row)));
  return at;
}

/** Columns that look alike are one run, so that every cell of a long table is formatted once. */
function formatTable(draft: SheetDraft, annex: ReportAnnex, table: DraftRow): void {
  const looks = annex.columns.map((column, index) => columnLook(annex, column, index));
  const keys = looks.map((look) => JSON.stringify(look));
  let first = 0;
  looks.forEach((look, column) => {
    if (keys[column] === keys[column + 1]) return;
    draft.format(table, first, column - first + 1, look);
    first = column + 1;
  });
}

function columnLook(annex: ReportAnnex, { look }: ReportColumn, column: number): CellFormat {
  const isCentred = look === "centred" || look === "date" || look === "figure";
  return {
    ...baseFormat,
    bordered: true,
    wrap: true,
    vertical: "top",
    ...(isCentred && { horizontal: "center" as const }),
    ...(look === "date" && { numberFormat: "dd/mm/yyyy" }),
    ...(look === "figure" && { numberFormat: figureFormat(annex, column) }),
  };
}

function formatHeader(draft: SheetDraft, header: DraftRow): void {
  const { columnCount } = draft;
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
function figureFormat({ rows }: ReportAnnex, column: number): string {
  const isWhole = rows.every(({ cells }) => {
    const value = cellValue(cells[column]);
    return typeof value !== "number" || Number.isInteger(value);
  });
  return isWhole ? "#,##0" : "General";
}

function formatRow(
  draft: SheetDraft,
  { look, cells }: ReportRowModel,
  at: DraftRow,
  columns: readonly ReportColumn[],
): void {
  const { columnCount } = draft;
  if (look === "activity") {
    draft.format(at, 0, columnCount, { bold: true, fill: colours.activityFill });
  }
  if (look === "note") draft.format(at, 0, columnCount, { italic: true, horizontal: "left" });
  if (look === "original") {
    draft.format(at, 0, columnCount, { italic: true, fontColor: colours.quiet });
  }
  cells.forEach((cell, column) => {
    if (cell.kind !== "edited" || columns[column]?.look === "note") return;
    if (ownValue(cell) !== "") draft.format(at, column, 1, { fill: colours.editedFill });
  });
}

function linkRow(draft: SheetDraft, row: ReportRowModel, at: DraftRow): void {
  if (!row.source) return;
  const values: CellWrite[] | undefined = draft.values[at.rowIndex];
  if (values?.[linkColumn] === "") values[linkColumn] = linkMark;
  draft.link(at, linkColumn, row.source.sheet, row.source, row.sourceTip);
}

function isAlertCell(cell: ReportCell): boolean {
  return cell.kind === "text" && cell.isAlert === true;
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
    if (open.size === 0 && !row.cells.some(isAlertCell)) continue;
    for (let column = 0; column < draft.columnCount; column += 1) {
      const cell = row.look === "note" ? undefined : row.cells[column];
      const isAlert = cell !== undefined && isAlertCell(cell);
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
