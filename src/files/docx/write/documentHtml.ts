import { escapeAttribute } from "../../package/xml/escapeXml";
import type {
  CellText,
  DocxBlock,
  DocxCell,
  DocxDocument,
  DocxParagraph,
  DocxRow,
  DocxRule,
  DocxTable,
} from "./DocxDocument";
import { wordLooks } from "./wordStyles";
import { wordLines } from "./wordText";

/**
 * The document as HTML that Word takes from the clipboard with headings, tables and looks, for where no file can be
 * downloaded. Word keeps its own page size and page numbers then.
 */
export function documentHtml({ sections, language }: DocxDocument): string {
  const texts = sections.map(({ blocks }, index) => {
    const isNew = index > 0 ? '<br style="page-break-before:always">' : "";
    return isNew + blocks.map(blockHtml).join("");
  });
  return `<div lang="${escapeAttribute(language)}" style="font-family:'Times New Roman';color:#000000">${texts.join("")}</div>`;
}

/** The same as lines of plain text, cells parted by tabs. */
export function documentText({ sections }: DocxDocument): string {
  return sections
    .flatMap(({ blocks }) => blocks.flatMap(blockLines))
    .filter((line) => line.trim() !== "")
    .join("\n");
}

function blockLines(block: DocxBlock): string[] {
  if (block.kind === "rule") return [];
  if (block.kind === "paragraph") return wordLines(block.text);
  return Array.from(block.rows, ({ cells }) => cells.map(cellText).join("\t"));
}

function cellText({ content }: DocxCell): string {
  return content.flatMap((one) => (one.kind === "rule" ? [] : wordLines(one.text))).join(" ");
}

function blockHtml(block: DocxBlock): string {
  if (block.kind === "paragraph") return paragraphHtml(block);
  return block.kind === "rule" ? ruleHtml(block) : tableHtml(block);
}

const headings = ["h1", "h2", "h3"] as const;

function paragraphHtml(text: CellText | DocxParagraph): string {
  const look = wordLooks[text.style];
  const own: Partial<CellText> = text;
  const tag = look.level === undefined ? "p" : (headings[look.level] ?? "p");
  const isCentred = own.isCentred ?? look.alignment === "center";
  const style = [
    `margin:${look.before ?? 0}pt 0 ${look.after ?? 0}pt ${look.left ?? 0}pt`,
    `text-align:${isCentred ? "center" : look.alignment === "both" ? "justify" : "left"}`,
    `text-indent:${look.isIndented ? 36 : 0}pt`,
    `font-size:${look.size}pt`,
    `font-weight:${(own.isBold ?? look.isBold) ? "bold" : "normal"}`,
    `font-style:${(own.isItalic ?? look.isItalic) ? "italic" : "normal"}`,
    ...(own.color ? [`color:${own.color}`] : []),
  ].join(";");
  return wordLines(text.text)
    .map((line) => `<${tag} style="${style}">${escapeAttribute(line)}</${tag}>`)
    .join("");
}

function ruleHtml({ inset }: DocxRule): string {
  return `<p style="margin:3pt ${inset}pt 0;border-top:0.75pt solid #000000;font-size:2pt"></p>`;
}

function tableHtml(table: DocxTable): string {
  const rows = [...table.rows];
  const width = table.widths.reduce((sum, one) => sum + one, 0);
  const lines = rows.map((row, index) => rowHtml(row, rows.slice(index + 1, index + 60), table));
  return `<table style="border-collapse:collapse;width:${width.toFixed(1)}pt">${lines.join("")}</table>`;
}

function rowHtml(row: DocxRow, following: readonly DocxRow[], table: DocxTable): string {
  const tag = row.isHeader ? "th" : "td";
  const cells = row.cells.map((cell, index) => {
    if (cell.merge === "following") return "";
    const open = following.findIndex(({ cells }) => cells[index]?.merge !== "following");
    const rowSpan = cell.merge === "first" ? 1 + (open < 0 ? following.length : open) : 1;
    return cellHtml(cell, tag, rowSpan, table.widths[index] ?? 0, table.isBordered);
  });
  return `<tr${row.lowest === undefined ? "" : ` style="height:${row.lowest}pt"`}>${cells.join("")}</tr>`;
}

function cellHtml(
  { content, span = 1, fill }: DocxCell,
  tag: "td" | "th",
  rowSpan: number,
  width: number,
  isBordered: boolean,
): string {
  const style = [
    "vertical-align:top",
    `padding:0 ${isBordered ? 3 : 0}pt`,
    ...(span === 1 ? [`width:${width.toFixed(1)}pt`] : []),
    ...(isBordered ? ["border:0.5pt solid #000000"] : []),
    ...(fill ? [`background:${fill}`] : []),
  ].join(";");
  const spans =
    (span > 1 ? ` colspan="${span}"` : "") + (rowSpan > 1 ? ` rowspan="${rowSpan}"` : "");
  return `<${tag}${spans} style="${style}">${content.map(blockHtml).join("")}</${tag}>`;
}
