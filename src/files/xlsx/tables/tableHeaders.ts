import { areaContains } from "../../../domain/sheet/Area";
import type { OfficePackage } from "../../package/OfficePackage";
import type { CellContent } from "../model/WorkbookModel";
import { escapeHex } from "../../package/xml/escapeXml";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readRangeText } from "../sheet/areas";
import type { SheetContext } from "../sheet/SheetContext";

/** A cell of a table's header row and the column it names. */
export interface TableHeader {
  readonly part: string;
  readonly table: string;
  readonly column: XmlElement;
  readonly others: readonly string[];
  readonly position: number;
}

/** What the cell has to hold: the content itself, but for header cells of tables, whose columns it names. */
export function asTableHeader(
  context: SheetContext,
  sheetPart: string,
  rowIndex: number,
  columnIndex: number,
  content: CellContent | null,
): CellContent | null {
  const header = locateTableHeader(context.parts, sheetPart, rowIndex, columnIndex);
  if (!header) return content;
  const oldName = header.column.attribute("name") ?? "";
  const written = renameTableColumn(context.parts, header, content);
  context.renameColumn(header.table, oldName, String(written.value));
  return written;
}

/** The table column that the cell is the header of; null for all other cells. */
function locateTableHeader(
  parts: OfficePackage,
  sheetPart: string,
  rowIndex: number,
  columnIndex: number,
): TableHeader | null {
  for (const { type, target } of parts.relationships(sheetPart).all()) {
    if (type !== "table" || !parts.has(target)) continue;
    const { root } = parts.document(target);
    const area = readRangeText(root.attribute("ref") ?? "");
    if (!area || root.attribute("headerRowCount") === "0") continue;
    if (!areaContains({ ...area, rowCount: 1 }, rowIndex, columnIndex)) continue;
    const columns = root.element("tableColumns")?.elements("tableColumn") ?? [];
    const position = columnIndex - area.columnIndex;
    const column = columns[position];
    if (!column) continue;
    const others = columns.flatMap((one) => (one === column ? [] : (one.attribute("name") ?? "")));
    const table = root.attribute("displayName") ?? root.attribute("name") ?? "";
    return { part: target, table, column, others, position };
  }
  return null;
}

/**
 * Names the column as its header cell is about to read, and gives what the cell has to hold:
 * a header is a text of its own, never empty, or Excel takes the file for a damaged one.
 */
function renameTableColumn(
  parts: OfficePackage,
  header: TableHeader,
  content: CellContent | null,
): CellContent {
  const text = freeColumnName(String(content?.value ?? ""), header.position, header.others);
  parts.touch(header.part);
  header.column.setAttribute("name", columnName(text));
  return { value: text, formula: null, isError: false };
}

/** The name itself, made one where it is empty, with a number behind it where another column has it. */
export function freeColumnName(name: string, position: number, others: readonly string[]): string {
  const wanted = name || `Column${position + 1}`;
  const used = new Set(others.map((other) => other.toLowerCase()));
  let text = wanted;
  for (let number = 2; used.has(text.toLowerCase()); number++) text = `${wanted}${number}`;
  return text;
}

/** "Column1", "Column2"…: the first that no column has. */
export function newColumnName(others: readonly string[]): string {
  const used = new Set(others.map((other) => other.toLowerCase()));
  let number = 1;
  while (used.has(`column${number}`)) number++;
  return `Column${number}`;
}

/** Line ends stand in the attribute as _x000a_. */
export function columnName(text: string): string {
  return escapeHex(text).replace(/\r/g, "_x000d_").replace(/\n/g, "_x000a_");
}

/** The formula after a column of the table has another name: "Bảng1[Cũ]", "Bảng1[[#This Row],[Cũ]]". */
export function renameColumnInFormula(
  formula: string,
  table: string,
  oldName: string,
  newName: string,
): string {
  if (!formula.includes("[")) return formula;
  const [from, to] = [bracketed(oldName), bracketed(newName)];
  const reference = new RegExp(
    String.raw`"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])(${escapePattern(table)})(\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])`,
    "giu",
  );
  return formula.replace(
    reference,
    (whole, name: string | undefined, inside: string | undefined) => {
      if (name === undefined || inside === undefined) return whole;
      return (
        name +
        inside
          .split(from)
          .join(to)
          .split(`[@${from.slice(1)}`)
          .join(`[@${to.slice(1)}`)
      );
    },
  );
}

/** Brackets, "#", "@" and "'" of a name are escaped by an apostrophe in a structured reference. */
function bracketed(name: string): string {
  return `[${name.replace(/['#@[\]]/g, "'$&")}]`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
