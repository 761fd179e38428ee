import type { CellValue } from "../../sheet/WorkbookSnapshot";
import type { CellFormat } from "../../sheet/WritePlan";
import { cellValue } from "../reportCells";
import type { ReportRowModel, RowLook } from "../ReportModel";
import { fontSizes } from "../reportLayout";
import { cellMark } from "../earlier/KeptReport";
import { documentCells, leftSpan } from "./documentCells";
import { documentSection } from "./documentRows";
import { keyText, rowKey } from "../earlier/RowKey";
import { rowMarks } from "../earlier/rowMarks";
import type { DraftCell, DraftRow, SheetDraft } from "../SheetDraft";
import { textWidth } from "../page/textHeight";

const centred: CellFormat = { horizontal: "center", vertical: "center", wrap: true };
const leading: CellFormat = { horizontal: "left", vertical: "top", wrap: true };

/** How a row over two halves looks: letterhead and country, "Nơi nhận" and signature. */
interface Halves {
  readonly left: CellFormat & { readonly fontSize: number };
  readonly right: CellFormat & { readonly fontSize: number };
  readonly height: number;
}

const halves: Readonly<Partial<Record<RowLook, Halves>>> = {
  letterhead: {
    left: { ...centred, fontSize: fontSizes.nation },
    right: { ...centred, fontSize: fontSizes.nation, bold: true },
    height: 0,
  },
  agency: {
    left: { ...centred, fontSize: fontSizes.nation, bold: true },
    right: { ...centred, fontSize: fontSizes.motto, bold: true },
    height: 0,
  },
  numberAndDate: {
    left: { ...centred, fontSize: fontSizes.body },
    right: { ...centred, fontSize: fontSizes.body, italic: true },
    height: 24,
  },
  authority: {
    left: { ...leading, fontSize: fontSizes.recipients, bold: true, italic: true },
    right: { ...centred, vertical: "top", fontSize: fontSizes.body, bold: true },
    height: 24,
  },
  recipient: {
    left: { ...leading, fontSize: fontSizes.recipientList },
    right: { ...centred, fontSize: fontSizes.body },
    height: 0,
  },
  signatory: {
    left: { ...leading, fontSize: fontSizes.recipientList },
    right: { ...centred, vertical: "bottom", fontSize: fontSizes.body, bold: true },
    height: 36,
  },
};

/** How a row over the whole width looks; `space` is left above it. */
const lines: Readonly<
  Partial<
    Record<RowLook, { readonly format: CellFormat; readonly size: number; readonly space: number }>
  >
> = {
  title: { format: { ...centred, bold: true }, size: fontSizes.title, space: 16 },
  subject: { format: { ...centred, bold: true }, size: fontSizes.title, space: 0 },
  period: { format: { ...centred, italic: true }, size: fontSizes.body, space: 4 },
  addressee: { format: centred, size: fontSizes.body, space: 10 },
  heading: { format: { ...leading, bold: true }, size: fontSizes.heading, space: 10 },
  subheading: { format: { ...leading, bold: true }, size: fontSizes.heading, space: 6 },
  activityLine: {
    format: { ...leading, horizontal: "justify" },
    size: fontSizes.body,
    space: 6,
  },
  paragraph: { format: { ...leading, horizontal: "justify" }, size: fontSizes.body, space: 0 },
};

/** Looks of rows that say what follows them. */
const headings: readonly RowLook[] = ["heading", "subheading", "activityLine"];

/** Adds a row of the document in its look, with the rules that the decree has under the motto and the subject. */
export function addDocumentRow(draft: SheetDraft, row: ReportRowModel): DraftRow {
  const half = halves[row.look];
  const at = half ? addHalves(draft, row, half) : addWhole(draft, row);
  if (row.key) draft.setKey(at, keyText(row.key, rowMarks(row)));
  if (row.look === "agency") {
    const [agency, , motto] = row.cells.map(cellValue);
    addRule(draft, row.look, [
      [0, leftSpan, textWidth(String(agency), { fontSize: fontSizes.nation, bold: true }) / 2],
      [leftSpan, 1, textWidth(String(motto), { fontSize: fontSizes.motto, bold: true })],
    ]);
  }
  if (row.look === "subject") addRule(draft, row.look, [[0, draft.columnCount, 120]]);
  return at;
}

function addHalves(
  draft: SheetDraft,
  row: ReportRowModel,
  { left, right, height }: Halves,
): DraftRow {
  const [leftValue = "", rightValue = ""] = documentCells(row);
  const parts: DraftCell[] = [
    { column: 0, span: leftSpan, value: leftValue },
    { column: leftSpan, span: 1, value: rightValue },
  ];
  const fontSize = Math.max(left.fontSize, right.fontSize);
  const at = draft.addRow(parts, { fontSize, bold: true }, height);
  draft.format(at, 0, leftSpan, left);
  draft.format(at, leftSpan, 1, right);
  return at;
}

function addWhole(draft: SheetDraft, row: ReportRowModel): DraftRow {
  const line = lines[row.look];
  const [value = "", words = ""] = documentCells(row);
  if (!line) return addItem(draft, value, words);
  const text = { fontSize: line.size, bold: line.format.bold ?? false };
  if (line.space > 0) draft.keepWithNext(draft.addSpace(line.space));
  const at = draft.addRow([{ column: 0, span: draft.columnCount, value }], text, line.size * 1.5);
  if (headings.includes(row.look)) draft.keepWithNext(at);
  draft.format(at, 0, draft.columnCount, { ...line.format, fontSize: line.size });
  return at;
}

/** A unit and its words, in two bordered cells. */
function addItem(draft: SheetDraft, unit: CellValue, words: CellValue): DraftRow {
  const at = draft.addRow(
    [
      { column: 0, span: 1, value: unit },
      { column: 1, span: draft.columnCount - 1, value: words },
    ],
    { fontSize: fontSizes.table, bold: false },
  );
  draft.format(at, 0, draft.columnCount, {
    ...leading,
    fontSize: fontSizes.table,
    bordered: true,
  });
  return at;
}

const ruleSize = 6;

/** Rules as long as asked for, drawn with low lines: column, columns, points. */
function addRule(
  draft: SheetDraft,
  under: RowLook,
  rules: readonly (readonly [column: number, span: number, length: number])[],
): void {
  const low = "_";
  const one = textWidth(low, { fontSize: ruleSize, bold: false });
  const cells = rules.map(([column, span, length]) => {
    return { column, span, value: low.repeat(Math.max(1, Math.round(length / one))) };
  });
  const at = draft.addRow(cells, { fontSize: ruleSize, bold: false }, 9);
  const key = rowKey({ section: documentSection, kind: "fixed", ordinal: `rule under ${under}` });
  const marks = draft.columnWidths.map((_, index) => {
    return cellMark(cells.find(({ column }) => column === index)?.value ?? "");
  });
  draft.setKey(at, keyText(key, marks));
  draft.format(at, 0, draft.columnCount, {
    fontSize: ruleSize,
    horizontal: "center",
    vertical: "top",
  });
}
