import { cellAddress } from "../../../domain/sheet/Area";
import { escapeMarkup } from "../../package/xml/escapeXml";
import { patchTag, readTagAttributes } from "../../package/xml/tagText";
import { fields, type ScannedRow } from "./CellScan";
import type { EditedCell, EditedFormula, EditedRow } from "./EditedRow";
import type { SheetRows } from "./SheetRows";
import { XmlScanner } from "./XmlScanner";
import { cellTags, type CellTags, writeCell } from "./writeCell";

/** XML of all rows: what was not changed is copied as it stands. */
export function writeRows(rows: SheetRows, prefix: string): string {
  let xml = "";
  const tags = cellTags(prefix);
  rows.each((_, edited, scanned) => {
    if (edited) xml += writeRow(rows, edited, prefix, tags);
    else if (scanned) xml += copyRow(rows, scanned);
  });
  return xml;
}

/** One without a number gets it, since rows before it may be new. */
function copyRow(rows: SheetRows, row: ScannedRow): string {
  const { text } = rows.scanned;
  const tag = text.slice(row.start, row.openEnd);
  if (/\sr\s*=/.test(tag)) return text.slice(row.start, row.end);
  const numbered = patchTag(tag, new Map([["r", String(row.rowIndex + 1)]]));
  return numbered + text.slice(row.openEnd, row.end);
}

function writeRow(rows: SheetRows, row: EditedRow, prefix: string, tags: CellTags): string {
  const rowNumber = String(row.rowIndex + 1);
  const tag = row.source
    ? rows.scanned.text.slice(row.source.start, row.source.openEnd)
    : `<${prefix}row>`;
  const changes = new Map(row.attributes);
  changes.set("r", rowNumber);
  // An optional hint, wrong as soon as a cell is added.
  changes.set("spans", null);
  const xml = [patchTag(tag.replace(/\s*\/?>$/, ">"), changes)];
  for (const cell of row.cells) {
    if (cell.source >= 0 && cell.content === undefined) {
      xml.push(copyCell(rows, cell, row, prefix));
    } else {
      const oldTag = cell.source < 0 ? null : sourceTag(rows, cell.source);
      writeCell(xml, tags, rowNumber, cell.column, cell.style, cell.content ?? null, oldTag);
    }
  }
  xml.push(rowExtension(rows, row, prefix), `</${prefix}row>`);
  return xml.join("");
}

/** What may follow the cells of a row (extLst), as it stands. */
function rowExtension(rows: SheetRows, row: EditedRow, prefix: string): string {
  if (!row.source) return "";
  const { text } = rows.scanned;
  const inside = text.slice(row.source.openEnd, row.source.closeStart);
  const start = inside.lastIndexOf(`<${prefix}extLst`);
  const lastCell = inside.lastIndexOf(`</${prefix}c>`);
  return start > lastCell ? inside.slice(start) : "";
}

function sourceTag(rows: SheetRows, cell: number): string {
  const source = rows.scanned.source(cell);
  return source.slice(0, tagLength(source));
}

/** The source's cell, at a new place, with another style or formula where these have changed. */
function copyCell(rows: SheetRows, cell: EditedCell, row: EditedRow, prefix: string): string {
  const source = rows.scanned.source(cell.source);
  const openEnd = tagLength(source);
  const tag = source.slice(0, openEnd);
  const changes = new Map<string, string | null>();
  const address = cellAddress(row.rowIndex, cell.column);
  if (readTagAttributes(tag).get("r") !== address) changes.set("r", address);
  if (rows.scanned.field(cell.source, fields.style) !== cell.style) {
    changes.set("s", cell.style === 0 ? null : String(cell.style));
  }
  const inside = source.slice(openEnd);
  const content = cell.formula ? replaceFormula(inside, cell.formula, prefix) : inside;
  return patchTag(tag, changes) + content;
}

function replaceFormula(inside: string, formula: EditedFormula, prefix: string): string {
  const element = new RegExp(`(<${prefix}f(?:\\s[^>]*?)?)(?:/>|>[\\s\\S]*?</${prefix}f\\s*>)`);
  return inside.replace(element, (_, open: string) => {
    const tag = patchTag(`${open}>`, formula.attributes);
    return formula.text === ""
      ? tag.replace(/>$/, "/>")
      : `${tag}${escapeMarkup(formula.text)}</${prefix}f>`;
  });
}

function tagLength(source: string): number {
  return new XmlScanner(source, "").tagEnd(0);
}
