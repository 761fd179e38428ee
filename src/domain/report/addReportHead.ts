import type { CellFormat } from "../sheet/WritePlan";
import type { ReportModel } from "./ReportModel";
import { columnCount, fontSizes } from "./reportLayout";
import type { DraftCell, DraftRow, SheetDraft } from "./SheetDraft";

/** The letterhead takes the columns to the left of this one, the country's name those to the right. */
const half = 3;
const centred: CellFormat = { horizontal: "center", vertical: "center", wrap: true };

/** Where the links to four or five sections stand: first column and how many. */
const fourSlots = [
  [0, 2],
  [2, 1],
  [3, 2],
  [5, 3],
] as const;
const fiveSlots = [
  [0, 2],
  [2, 1],
  [3, 1],
  [4, 2],
  [6, 2],
] as const;

/** Letterhead, country and date, title, period, and a line with what each section comes to. */
export function addReportHead(draft: SheetDraft, model: ReportModel): DraftRow {
  addLetterhead(draft, model);
  addLine(draft, model.title, { bold: true, fontSize: fontSizes.title });
  model.subtitles.forEach((text, index) => {
    addLine(draft, text, { bold: index === 0, italic: index > 0, fontSize: fontSizes.heading });
  });
  const cells = model.sections.flatMap(({ letter, summary }, index) => {
    const slot = linkSlots(model)[index];
    return slot ? [{ column: slot[0], span: slot[1], value: `${letter}. ${summary}` }] : [];
  });
  const look = { fontSize: fontSizes.table, bold: false };
  const row = draft.addRow(cells, look, 20);
  draft.format(row, 0, columnCount, { ...centred, fontSize: fontSizes.table });
  return row;
}

/** Column of the link to the section at that place, null where the line has no room for it. */
export function summaryColumn(model: ReportModel, sectionIndex: number): number | null {
  return linkSlots(model)[sectionIndex]?.[0] ?? null;
}

function linkSlots({ sections }: ReportModel): readonly (readonly [number, number])[] {
  return sections.length > fourSlots.length ? fiveSlots : fourSlots;
}

/** The issuing body is bold, the bodies above it are not; the motto is bold (NĐ 30/2020, mục II, khoản 1 and 2). */
function addLetterhead(draft: SheetDraft, { letterhead, nation, placeAndDate }: ReportModel): void {
  const right = [...nation, placeAndDate];
  const look = { fontSize: fontSizes.nation, bold: true };
  const count = Math.max(letterhead.length, right.length);
  for (let index = 0; index < count; index += 1) {
    const cells: DraftCell[] = [
      { column: 0, span: half, value: letterhead[index] ?? "" },
      { column: half, span: columnCount - half, value: right[index] ?? "" },
    ];
    const row = draft.addRow(cells, look);
    draft.format(row, 0, columnCount, { ...centred, fontSize: fontSizes.nation });
    draft.format(row, 0, half, { bold: index === letterhead.length - 1 });
    const isDate = index === right.length - 1;
    draft.format(row, half, columnCount - half, { bold: !isDate, italic: isDate });
  }
}

function addLine(
  draft: SheetDraft,
  text: string,
  format: CellFormat & { readonly fontSize: number },
): void {
  const look = { fontSize: format.fontSize, bold: format.bold ?? false };
  const row = draft.addRow([{ column: 0, span: columnCount, value: text }], look);
  draft.format(row, 0, columnCount, { ...centred, ...format });
}
