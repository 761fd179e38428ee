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
  const address = cellAddress(rowIndex, columnIndex);
  const tag =
    oldTag === null
      ? newTag(prefix, address, style, type)
      : patchOldTag(oldTag, address, style, type);
  const inside = content ? writeContent(prefix, content, type) : "";
  return inside === "" ? `${tag.slice(0, -1)}/>` : `${tag}${inside}</${prefix}c>`;
}

function newTag(prefix: string, address: string, style: number, type: string | null): string {
  const styled = style === 0 ? "" : ` s="${style}"`;
  const typed = type === null ? "" : ` t="${type}"`;
  return `<${prefix}c r="${address}"${styled}${typed}>`;
}

function patchOldTag(tag: string, address: string, style: number, type: string | null): string {
  return patchTag(
    tag.replace(/\s*\/?>$/, ">"),
    new Map([
      ["r", address],
      ["s", style === 0 ? null : String(style)],
      ["t", type],
      // Metadata of dynamic arrays and rich values belongs to the old content.
      ["cm", null],
      ["vm", null],
    ]),
  );
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
    const isKept = text.trim() !== text || text.includes("\n");
    const space = isKept ? ' xml:space="preserve"' : "";
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
