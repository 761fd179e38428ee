import {
  type CellText,
  type DocxCell,
  type DocxRow,
  type DocxRule,
  type DocxTable,
  paragraph,
} from "./DocxDocument";
import { textWidth } from "../../../domain/report/page/textHeight";
import { bodyWidth } from "./wordPage";
import type { WordStyle } from "./wordStyles";

/** Points of the two halves: issuing body and country, "Nơi nhận" and signature. */
const leftHalf = 190;
const halves: readonly number[] = [leftHalf, bodyWidth(false) - leftHalf];

/** One row of the two halves. */
export interface HalvesRow {
  readonly left: string;
  readonly right: string;
  readonly leftStyle: WordStyle;
  readonly rightStyle: WordStyle;
  /** A rule under each text. */
  readonly isRuled?: boolean;
}

/**
 * Head of a document: issuing body beside Quốc hiệu and Tiêu ngữ (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 1, 2).
 */
export function letterheadTable(rows: readonly HalvesRow[]): DocxTable {
  return halvesTable(
    rows.map(({ left, right, leftStyle, rightStyle, isRuled }) => {
      const [under, underRight] = isRuled ? rulesUnder(left, right) : [[], []];
      return {
        cells: [
          { content: [paragraph(leftStyle, left), ...under] },
          { content: [paragraph(rightStyle, right), ...underRight] },
        ],
      };
    }),
  );
}

/** Half as long as the issuing body's name, and as long as the motto. */
function rulesUnder(agency: string, motto: string): [DocxRule[], DocxRule[]] {
  const lengths = [
    textWidth(agency, { fontSize: 12, bold: true }) / 2,
    textWidth(motto, { fontSize: 13, bold: true }),
  ];
  const [left = [], right = []] = lengths.map((length, half): DocxRule[] => {
    return [{ kind: "rule", inset: Math.max(0, ((halves[half] ?? 0) - length) / 2) }];
  });
  return [left, right];
}

/** Room that a signature and a stamp take, in points. */
const signatureRoom = 90;
/** About the height of a line of "Nơi nhận". */
const recipientHeight = 13;

/**
 * "Nơi nhận" beside the signature block (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 7, 9): the right half is one
 * cell beside all recipients, so that the list closes up whatever stands over the signature.
 */
export function signatureTable(rows: readonly HalvesRow[]): DocxTable {
  const last = rows.findIndex(({ rightStyle }) => rightStyle === "Signatory");
  const room = signatureRoom - recipientHeight * Math.max(0, last - 2);
  let isOpen = false;
  return halvesTable(
    rows.map(({ left, right, leftStyle, rightStyle }, index): DocxRow => {
      const isFirst = leftStyle === "RecipientsHead";
      isOpen = isFirst || (isOpen && right === "" && rightStyle !== "Signatory");
      const cell: DocxCell = isOpen
        ? {
            content: isFirst ? [paragraph(rightStyle, right)] : [],
            merge: isFirst ? "first" : "following",
          }
        : { content: [paragraph(rightStyle, right)] };
      const isAboveName = index === last - 1;
      return {
        cells: [{ content: [paragraph(leftStyle, left)] }, cell],
        ...(isAboveName && room > recipientHeight && { lowest: room }),
      };
    }),
  );
}

function halvesTable(rows: readonly DocxRow[]): DocxTable {
  return { kind: "table", widths: halves, isBordered: false, rows, rowCount: rows.length };
}

const itemWidths: readonly number[] = [150, bodyWidth(false) - 150];
/** A row of longer words may go on on the next page. */
const longestUnbroken = 600;

/** Units beside their words. */
export function unitTable(rows: readonly (readonly [unit: string, words: string])[]): DocxTable {
  const cell = (text: string): DocxCell => {
    const content: CellText = paragraph("UnitText", text);
    return { content: [content] };
  };
  return {
    kind: "table",
    widths: itemWidths,
    isBordered: true,
    rowCount: rows.length,
    rows: rows.map(([unit, words]) => ({
      cells: [cell(unit), cell(words)],
      isSplit: words.length > longestUnbroken,
    })),
  };
}
