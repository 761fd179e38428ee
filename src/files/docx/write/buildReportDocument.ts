import { documentCells } from "../../../domain/report/document/documentCells";
import { cellValue } from "../../../domain/report/reportCells";
import type {
  ReportAnnex,
  ReportModel,
  ReportRowModel,
  RowLook,
} from "../../../domain/report/ReportModel";
import { annexTables, cellText, type CellWords } from "./annexTable";
import { letterheadTable, signatureTable, unitTable, type HalvesRow } from "./letterhead";
import {
  paragraph,
  type DocxBlock,
  type DocxDocument,
  type DocxParagraph,
  type DocxSection,
} from "./DocxDocument";
import { bodyWidth } from "./wordPage";
import type { WordStyle } from "./wordStyles";

/** What the document's properties say of it. */
export interface ReportFacts {
  /** "Văn phòng Sở Nội vụ". */
  readonly agency: string;
  /** "vi-VN". */
  readonly language: string;
}

/**
 * The report as a Word document, in the order and with the words of its sheets: the document to be signed upright,
 * then each annex on lying pages with numbers of its own (NĐ 30/2020, Phụ lục I, phần I, mục III).
 */
export function buildReportDocument(
  model: ReportModel,
  { agency, language }: ReportFacts,
  words: CellWords,
): DocxDocument {
  const textOf = (look: RowLook): string => {
    const row = model.document.find((one) => one.look === look);
    return row ? texts(row, words)[0] : "";
  };
  return {
    title: [textOf("title"), textOf("subject")].filter((text) => text !== "").join(" "),
    subject: textOf("period"),
    creator: agency,
    language,
    sections: [
      { isLandscape: false, blocks: documentBlocks(model, words) },
      ...model.annexes.map((annex) => annexSection(annex, words)),
    ],
  };
}

/** Left and right, or a unit and its words; the second is "" for a text over the whole width. */
function texts(row: ReportRowModel, words: CellWords): [string, string] {
  const [first = "", second = ""] = documentCells(row).map((value) =>
    cellText(value, "text", words),
  );
  return [first, second];
}

type Group = "letterhead" | "signature" | "units" | "text";

const groups: Readonly<Partial<Record<RowLook, Group>>> = {
  letterhead: "letterhead",
  agency: "letterhead",
  numberAndDate: "letterhead",
  authority: "signature",
  recipient: "signature",
  signatory: "signature",
  title: "text",
  subject: "text",
  period: "text",
  addressee: "text",
  heading: "text",
  subheading: "text",
  paragraph: "text",
  activityLine: "text",
};

function groupOf({ look }: ReportRowModel): Group {
  return groups[look] ?? "units";
}

/** Rows of one kind that stand under each other become one table. */
function documentBlocks({ document, annexes }: ReportModel, words: CellWords): DocxBlock[] {
  const blocks: DocxBlock[] = [];
  let run: ReportRowModel[] = [];
  const close = (): void => {
    const made = runBlocks(run, annexes, words);
    blocks.push(...(blocks.at(-1)?.kind === "table" ? made.flatMap(apart) : made));
    run = [];
  };
  for (const row of document) {
    const [first] = run;
    if (first && groupOf(first) !== groupOf(row)) close();
    run.push(row);
  }
  close();
  return blocks;
}

function runBlocks(
  rows: readonly ReportRowModel[],
  annexes: readonly ReportAnnex[],
  words: CellWords,
): DocxBlock[] {
  const [first] = rows;
  if (!first) return [];
  switch (groupOf(first)) {
    case "letterhead":
      return [letterheadTable(rows.map((row) => halvesRow(row, words)))];
    case "signature":
      return [signatureTable(rows.map((row) => halvesRow(row, words)))];
    case "units":
      return [unitTable(rows.map((row) => texts(row, words)))];
    case "text":
      return rows.flatMap((row) => textBlocks(row, annexes, words));
  }
}

const halfStyles: Readonly<Partial<Record<RowLook, readonly [WordStyle, WordStyle]>>> = {
  letterhead: ["ParentBody", "Agency"],
  agency: ["Agency", "Motto"],
  numberAndDate: ["DocumentNumber", "PlaceAndDate"],
  authority: ["RecipientsHead", "Authority"],
  recipient: ["Recipient", "Authority"],
  signatory: ["Recipient", "Signatory"],
};

function halvesRow(row: ReportRowModel, words: CellWords): HalvesRow {
  const [left, right] = texts(row, words);
  const [leftStyle, rightStyle] = halfStyles[row.look] ?? ["UnitText", "UnitText"];
  const common = { left, right, leftStyle, rightStyle };
  if (row.look !== "agency") return common;
  return { ...common, isRuled: true };
}

const textStyles: Readonly<Partial<Record<RowLook, WordStyle>>> = {
  title: "Title",
  subject: "Subtitle",
  period: "Period",
  addressee: "Addressee",
  heading: "Heading1",
  subheading: "Heading2",
  activityLine: "Heading3",
};

/** Points of the rule under the subject: a third to a half of the line (khoản 5). */
const subjectRule = 120;

function textBlocks(
  row: ReportRowModel,
  annexes: readonly ReportAnnex[],
  words: CellWords,
): DocxBlock[] {
  const [text] = texts(row, words);
  const annex = annexes.find(({ kind }) => row.key?.ordinal === `annex ${kind}`);
  const block: DocxParagraph = {
    ...paragraph(textStyles[row.look] ?? "BodyText", text),
    ...(annex && { link: anchorOf(annex) }),
    // No signature stands on a page of its own.
    ...(row.key?.ordinal === "closing" && { isKept: true }),
  };
  if (row.look !== "subject") return [block];
  return [block, { kind: "rule", inset: (bodyWidth(false) - subjectRule) / 2 }];
}

function anchorOf({ kind }: ReportAnnex): string {
  return `annex_${kind}`;
}

const headStyles: readonly WordStyle[] = ["AnnexNumber", "AnnexTitle", "AnnexSource"];

function annexSection(annex: ReportAnnex, words: CellWords): DocxSection {
  const head = annex.head.map((row, index): DocxParagraph => {
    const text = cellText(cellValue(row.cells[0]), "text", words);
    return {
      ...paragraph(headStyles[index] ?? "AnnexSource", text),
      ...(index === 0 && { anchor: anchorOf(annex) }),
    };
  });
  return { isLandscape: true, blocks: [...head, ...annexTables(annex, words).flatMap(apart)] };
}

/** Word joins tables that follow each other. */
function apart(block: DocxBlock): DocxBlock[] {
  return block.kind === "table" ? [paragraph("SectionEnd", ""), block] : [block];
}
