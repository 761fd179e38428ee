import { escapeMarkup } from "../../package/xml/escapeXml";
import type { CellText, DocxCell, DocxRow, DocxRule, DocxTable } from "./DocxDocument";
import { wordLines } from "./wordText";

/**
 * Tables as text. The package that writes everything else makes some dozen objects of every cell: 12,000 rows took it
 * half a minute and a gigabyte.
 */
export function tableStart({ widths, isBordered }: DocxTable): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${twips(width)}"/>`).join("");
  const width = twips(widths.reduce((sum, one) => sum + one, 0));
  const side = isBordered ? 60 : 0;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>${isBordered ? borders : ""}` +
    `<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="${side}" w:type="dxa"/>` +
    `<w:right w:w="${side}" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>`
  );
}

/** What ends a table that `tableStart` begins. */
export const tableEnd = "</w:tbl>";

const borders = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("")}</w:tblBorders>`;

/** One row: merged cells by their spans, a header repeated on every page, a row kept whole unless it may be split. */
export function rowXml({ cells, lowest, isHeader, isSplit }: DocxRow, table: DocxTable): string {
  const properties =
    (isSplit ? "" : "<w:cantSplit/>") +
    (lowest === undefined ? "" : `<w:trHeight w:val="${twips(lowest)}" w:hRule="atLeast"/>`) +
    (isHeader ? "<w:tblHeader/>" : "");
  let column = 0;
  let texts = "";
  for (const cell of cells) {
    const { span = 1 } = cell;
    const width = table.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    texts += cellXml(cell, width);
    column += span;
  }
  return `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${texts}</w:tr>`;
}

function cellXml({ content, span = 1, merge, fill }: DocxCell, width: number): string {
  const properties =
    `<w:tcW w:w="${twips(width)}" w:type="dxa"/>` +
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : "") +
    (merge ? `<w:vMerge${merge === "first" ? ' w:val="restart"' : ""}/>` : "") +
    (fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill.slice(1)}"/>` : "");
  const paragraphs = content
    .map((one) => (one.kind === "rule" ? ruleXml(one) : paragraphXml(one)))
    .join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs === "" ? "<w:p/>" : paragraphs}</w:tc>`;
}

function ruleXml({ inset }: DocxRule): string {
  return `<w:p><w:pPr><w:pStyle w:val="Rule"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:ind w:left="${twips(inset)}" w:right="${twips(inset)}"/></w:pPr></w:p>`;
}

function paragraphXml(text: CellText): string {
  const start = `<w:p><w:pPr><w:pStyle w:val="${text.style}"/>${text.isKept ? "<w:keepNext/>" : ""}${text.isCentred ? '<w:jc w:val="center"/>' : ""}</w:pPr>`;
  const look =
    (text.isBold ? "<w:b/>" : "") +
    (text.isItalic ? "<w:i/>" : "") +
    (text.color ? `<w:color w:val="${text.color.slice(1)}"/>` : "");
  const run = `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}`;
  return wordLines(text.text)
    .map((line) => `${start}${line === "" ? "" : `${run}${lineXml(line)}</w:r>`}</w:p>`)
    .join("");
}

function lineXml(line: string): string {
  const pieces = line.includes("\t") ? line.split("\t") : [line];
  return pieces
    .map((piece) => (piece === "" ? "" : `<w:t xml:space="preserve">${escapeMarkup(piece)}</w:t>`))
    .join("<w:tab/>");
}

function twips(points: number): number {
  return Math.round(points * 20);
}
