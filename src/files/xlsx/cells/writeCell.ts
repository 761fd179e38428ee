import { cellAddress } from "../../../domain/sheet/Area";
import type { CellContent } from "../WorkbookModel";
import { escapeMarkup, escapeText } from "../xml/escapeXml";
import { patchTag } from "../xml/tagText";

/** XML of a cell with new content; `oldTag` is the start tag of the cell it replaces, whose unknown attributes stay. */
export function writeCell(
  prefix: string,
  rowIndex: number,
  columnIndex: number,
  style: number,
  content: CellContent | null,
  oldTag: string | null,
): string {
  const type = content ? typeOf(content) : null;
  const attributes = new Map<string, string | null>([
    ["r", cellAddress(rowIndex, columnIndex)],
    ["s", style === 0 ? null : String(style)],
    ["t", type],
    // Metadata of dynamic arrays and rich values belongs to the old content.
    ["cm", null],
    ["vm", null],
  ]);
  const tag = patchTag(oldTag?.replace(/\s*\/?>$/, ">") ?? `<${prefix}c>`, attributes);
  const inside = content ? writeContent(prefix, content, type) : "";
  return inside === "" ? tag.replace(/>$/, "/>") : `${tag}${inside}</${prefix}c>`;
}

function typeOf(content: CellContent): string | null {
  if (content.isError) return "e";
  if (typeof content.value === "boolean") return "b";
  if (typeof content.value === "number") return null;
  if (content.formula !== null) return content.value === "" ? null : "str";
  return "inlineStr";
}

function writeContent(prefix: string, content: CellContent, type: string | null): string {
  if (type === "inlineStr") {
    const text = String(content.value);
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    return `<${prefix}is><${prefix}t${space}>${escapeText(text)}</${prefix}t></${prefix}is>`;
  }
  const formula =
    content.formula === null ? "" : `<${prefix}f>${escapeMarkup(content.formula)}</${prefix}f>`;
  const value = valueText(content);
  return value === "" ? formula : `${formula}<${prefix}v>${value}</${prefix}v>`;
}

function valueText(content: CellContent): string {
  if (typeof content.value === "boolean") return content.value ? "1" : "0";
  return escapeText(String(content.value));
}
