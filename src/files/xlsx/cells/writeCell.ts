import { columnLetters } from "../../../domain/sheet/Area";
import type { CellContent } from "../model/WorkbookModel";
import { escapeMarkup, escapeText } from "../../package/xml/escapeXml";
import { patchTag } from "../../package/xml/tagText";

/** What cells are put together from, with a sheet's prefix. */
export type CellTags = ReturnType<typeof cellTags>;

/** `prefix` is "x:" or "". */
export function cellTags(prefix: string) {
  return {
    open: `<${prefix}c r="`,
    close: `</${prefix}c>`,
    openText: `<${prefix}is><${prefix}t>`,
    openKeptText: `<${prefix}is><${prefix}t xml:space="preserve">`,
    closeText: `</${prefix}t></${prefix}is>`,
    openFormula: `<${prefix}f>`,
    closeFormula: `</${prefix}f>`,
    openValue: `<${prefix}v>`,
    closeValue: `</${prefix}v>`,
  };
}

/** Letters of columns, which are asked for with every cell. */
const letters: string[] = [];

/**
 * Adds the XML of a cell with new content to its row's, in pieces: a large sheet has a million cells. `rowNumber`
 * counts from 1; `oldTag` is the start tag of the cell it replaces, whose unknown attributes stay.
 */
export function writeCell(
  xml: string[],
  tags: CellTags,
  rowNumber: string,
  column: number,
  style: number,
  content: CellContent | null,
  oldTag: string | null,
): void {
  const type = content ? typeOf(content) : null;
  const name = (letters[column] ??= columnLetters(column));
  if (oldTag === null) {
    xml.push(tags.open, name, rowNumber);
    if (style !== 0) xml.push('" s="', String(style));
    if (type !== null) xml.push('" t="', type);
    xml.push('"');
  } else xml.push(patchOldTag(oldTag, name + rowNumber, style, type));
  const tagEnd = xml.push(">");
  if (content) writeContent(xml, tags, content, type);
  if (xml.length > tagEnd) xml.push(tags.close);
  else xml[tagEnd - 1] = "/>";
}

/** Without its end. */
function patchOldTag(tag: string, address: string, style: number, type: string | null): string {
  const patched = patchTag(
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
  return patched.slice(0, -1);
}

function typeOf(content: CellContent): string | null {
  if (content.isError) return "e";
  if (typeof content.value === "boolean") return "b";
  if (typeof content.value === "number") return null;
  if (content.formula !== null) return content.value === "" ? null : "str";
  return "inlineStr";
}

function writeContent(
  xml: string[],
  tags: CellTags,
  content: CellContent,
  type: string | null,
): void {
  if (type === "inlineStr") {
    const text = String(content.value);
    const isKept = text.trim() !== text || text.includes("\n");
    xml.push(isKept ? tags.openKeptText : tags.openText, escapeText(text), tags.closeText);
    return;
  }
  if (content.formula !== null) {
    xml.push(tags.openFormula, escapeMarkup(content.formula), tags.closeFormula);
  }
  const value = valueText(content);
  if (value !== "") xml.push(tags.openValue, value, tags.closeValue);
}

function valueText(content: CellContent): string {
  if (typeof content.value === "boolean") return content.value ? "1" : "0";
  return escapeText(String(content.value));
}
