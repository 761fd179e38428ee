import { type Area, areaAddress, areasMeet } from "../../../domain/sheet/Area";
import { mapTable } from "./tableReferences";
import { relationshipType } from "../../package/namespaces";
import { RefusedEdit } from "../model/RefusedEdit";
import { isTrue } from "../styles/readStyle";
import type { Table, TableLook, TableModel } from "../model/TableModel";
import { deleteWithDependents } from "../workbook/deleteUnreached";
import { escapeAttribute, unescapeHex } from "../../package/xml/escapeXml";
import type { XmlElement } from "../../package/xml/XmlElement";
import { readRangeText } from "../sheet/areas";
import { setRelationshipId } from "../sheet/setRelationshipId";
import type { Sheet } from "../sheet/Sheet";
import type { SheetContext } from "../sheet/SheetContext";
import { sheetOrder } from "../sheet/SheetPart";
import { columnName, freeColumnName, newColumnName } from "./tableHeaders";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
/** Order of a table's children (ECMA-376 part 1, 18.5.1.2). */
const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

interface PlacedTable {
  readonly table: Table;
  readonly part: string;
  readonly relationshipId: string;
  readonly root: XmlElement;
}

/** The tables of a sheet, each in a part of its own. */
export class TableList implements TableModel {
  constructor(
    private readonly sheet: Sheet,
    private readonly context: SheetContext,
  ) {}

  all(): readonly Table[] {
    return this.placed().map(({ table }) => table);
  }

  add(area: Area, name: string): Table {
    this.refuseOverlap(area, null);
    const names = this.headNames(area, []);
    const { parts, isStrict } = this.context;
    const part = parts.freePartName("xl/tables/table", ".xml");
    const id = this.freeId();
    const frame = this.sheet.touch().frame;
    const columns = names.map((column, index) => {
      return `<tableColumn id="${index + 1}" name="${escapeAttribute(columnName(column))}"/>`;
    });
    const ref = areaAddress(area);
    const title = escapeAttribute(name);
    const head = `id="${id}" name="${title}" displayName="${title}" ref="${ref}" totalsRowShown="0"`;
    const style = `<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`;
    const list = `<tableColumns count="${names.length}">${columns.join("")}</tableColumns>`;
    parts.addPart(
      part,
      contentType,
      `${declaration}<table xmlns="${frame.uri}" ${head}><autoFilter ref="${ref}"/>${list}${style}</table>`,
    );
    const type = relationshipType("table", isStrict);
    const relationshipId = this.sheet.relationships.add(type, part);
    const tableParts = frame.ensure("tableParts", sheetOrder);
    const entry = tableParts.append(tableParts.create("tablePart"));
    setRelationshipId(entry, relationshipId, isStrict);
    tableParts.setAttribute("count", String(tableParts.elements("tablePart").length));
    return this.require(id).table;
  }

  rename(id: number, name: string): void {
    const { table, part } = this.require(id);
    const { root } = this.context.parts.touch(part);
    root.setAttribute("name", name);
    root.setAttribute("displayName", name);
    this.context.rewriteFormulas((formula) => mapTable(formula, table.name, name), "[");
  }

  setLook(id: number, patch: Partial<TableLook>): void {
    const { table, part } = this.require(id);
    const look = { ...table, ...patch };
    const info = this.context.parts.touch(part).root.ensure("tableStyleInfo", tableOrder);
    info.setAttribute("name", look.style === "" ? null : look.style);
    info.setAttribute("showFirstColumn", look.highlightFirstColumn ? "1" : "0");
    info.setAttribute("showLastColumn", look.highlightLastColumn ? "1" : "0");
    info.setAttribute("showRowStripes", look.showBandedRows ? "1" : "0");
    info.setAttribute("showColumnStripes", look.showBandedColumns ? "1" : "0");
  }

  resize(id: number, area: Area): void {
    const { table, part, root } = this.require(id);
    this.refuseOverlap(area, id);
    const list = root.ensure("tableColumns", tableOrder);
    const old = list.elements("tableColumn");
    const kept = Array.from({ length: area.columnCount }, (_, index) => {
      return old[area.columnIndex + index - table.area.columnIndex] ?? null;
    });
    const names = table.hasHeaders ? this.headNames(area, kept) : this.newNames(kept);
    this.context.parts.touch(part);
    let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    const columns = kept.map((element, index) => {
      const name = columnName(names[index] ?? "");
      return element ?? list.create("tableColumn", { id: String(nextId++), name });
    });
    for (const element of old) element.remove();
    for (const element of columns) list.append(element);
    list.setAttribute("count", String(columns.length));
    this.writeArea(root, area, table.hasTotals);
  }

  insertColumns(id: number, position: number, count: number): void {
    const { table, part, root } = this.require(id);
    this.context.parts.touch(part);
    const list = root.ensure("tableColumns", tableOrder);
    const at = list.children.indexOf(list.elements("tableColumn")[position] ?? list);
    const names = table.columns.map(({ name }) => name);
    const firstId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    for (let step = 0; step < count; step++) {
      const name = newColumnName(names);
      names.push(name);
      const column = list.create("tableColumn", { id: String(firstId + step), name });
      list.insert(column, at + step);
      if (!table.hasHeaders) continue;
      const { rowIndex, columnIndex } = table.area;
      const text = { value: name, formula: null, isError: false };
      this.sheet.setContent(rowIndex, columnIndex + position + step, text);
    }
    this.columnsMoved(root, position, count);
  }

  deleteColumns(id: number, position: number, count: number): void {
    const { part, root } = this.require(id);
    this.context.parts.touch(part);
    const list = root.ensure("tableColumns", tableOrder);
    for (const column of list.elements("tableColumn").slice(position, position + count)) {
      column.remove();
    }
    const filters = root.element("autoFilter")?.elements("filterColumn") ?? [];
    for (const filter of filters) {
      const index = Number(filter.attribute("colId"));
      if (index >= position && index < position + count) filter.remove();
    }
    this.columnsMoved(root, position, -count);
  }

  /** A filter names its column by the number that it has in the table. */
  private columnsMoved(root: XmlElement, position: number, by: number): void {
    const list = root.ensure("tableColumns", tableOrder);
    list.setAttribute("count", String(list.elements("tableColumn").length));
    for (const filter of root.element("autoFilter")?.elements("filterColumn") ?? []) {
      const index = Number(filter.attribute("colId"));
      if (index >= position) filter.setAttribute("colId", String(index + by));
    }
  }

  setTotals(id: number, hasTotals: boolean): void {
    const { table, part, root } = this.require(id);
    if (table.hasTotals === hasTotals) return;
    const by = hasTotals ? 1 : -1;
    const area = { ...table.area, rowCount: table.area.rowCount + by };
    if (hasTotals) this.refuseOverlap(area, id);
    this.context.parts.touch(part);
    root.setAttribute("totalsRowCount", hasTotals ? "1" : null);
    root.setAttribute("totalsRowShown", hasTotals ? null : "0");
    for (const column of root.element("tableColumns")?.elements("tableColumn") ?? []) {
      if (hasTotals) break;
      column.setAttribute("totalsRowLabel", null);
      column.setAttribute("totalsRowFunction", null);
      column.element("totalsRowFormula")?.remove();
    }
    this.writeArea(root, area, hasTotals);
  }

  setHeaders(id: number, hasHeaders: boolean): void {
    const { table, part, root } = this.require(id);
    if (table.hasHeaders === hasHeaders) return;
    const by = hasHeaders ? 1 : -1;
    const { rowIndex, rowCount } = table.area;
    const area = { ...table.area, rowIndex: rowIndex - by, rowCount: rowCount + by };
    if (hasHeaders) this.refuseOverlap(area, id);
    for (const [index, { name }] of table.columns.entries()) {
      if (!hasHeaders) break;
      const text = { value: name, formula: null, isError: false };
      this.sheet.setContent(area.rowIndex, area.columnIndex + index, text);
    }
    this.context.parts.touch(part);
    root.setAttribute("headerRowCount", hasHeaders ? null : "0");
    if (hasHeaders) root.ensure("autoFilter", tableOrder);
    else root.element("autoFilter")?.remove();
    this.writeArea(root, area, table.hasTotals);
  }

  delete(id: number): void {
    const { table, part, relationshipId } = this.require(id);
    const list = this.sheet.touch().frame.element("tableParts");
    for (const entry of list?.elements("tablePart") ?? []) {
      if (entry.qualifiedAttribute("id") === relationshipId) entry.remove();
    }
    const rest = list?.elements("tablePart").length ?? 0;
    if (rest === 0) list?.remove();
    else list?.setAttribute("count", String(rest));
    this.sheet.relationships.remove(relationshipId);
    deleteWithDependents(this.context.parts, part);
    this.context.rewriteFormulas((formula) => mapTable(formula, table.name, null), "[");
  }

  isNamed(id: number): boolean {
    const { table } = this.require(id);
    let isNamed = false;
    this.context.rewriteFormulas((formula) => {
      isNamed ||= mapTable(formula, table.name, null) !== formula;
      return formula;
    }, "[");
    return isNamed;
  }

  private require(id: number): PlacedTable {
    const found = this.placed().find(({ table }) => table.id === id);
    if (!found) throw new Error(`There is no table ${id}.`);
    return found;
  }

  private placed(): PlacedTable[] {
    const { parts } = this.context;
    return this.sheet.relationships.all().flatMap(({ id, type, target }) => {
      if (type !== "table" || !parts.has(target)) return [];
      const { root } = parts.document(target);
      const table = readTable(root);
      return table ? [{ table, part: target, relationshipId: id, root }] : [];
    });
  }

  private refuseOverlap(area: Area, own: number | null): void {
    const others = this.all().filter(({ id }) => id !== own);
    const isTaken =
      others.some((other) => areasMeet(other.area, area)) ||
      this.sheet.mergedAreas().some((merged) => areasMeet(merged, area));
    if (isTaken) throw new RefusedEdit("overlap", `${this.sheet.name}!${areaAddress(area)}`);
  }

  /** Names of the columns from the cells of the first row, which are made to hold just these texts. */
  private headNames(area: Area, kept: readonly (XmlElement | null)[]): string[] {
    const names = kept.flatMap((column) => (column ? [nameOf(column)] : []));
    return Array.from({ length: area.columnCount }, (_, index) => {
      const column = kept[index];
      if (column) return nameOf(column);
      const columnIndex = area.columnIndex + index;
      const content = this.sheet.contentAt(area.rowIndex, columnIndex);
      const value = freeColumnName(String(content?.value ?? ""), index, names);
      names.push(value);
      if (content?.value !== value || content.formula !== null) {
        const text = { value, formula: null, isError: false };
        this.sheet.setContent(area.rowIndex, columnIndex, text);
      }
      return value;
    });
  }

  private newNames(kept: readonly (XmlElement | null)[]): string[] {
    const names = kept.flatMap((column) => (column ? [nameOf(column)] : []));
    return kept.map((column, index) => {
      const name = column ? nameOf(column) : freeColumnName("", index, names);
      if (!column) names.push(name);
      return name;
    });
  }

  private writeArea(root: XmlElement, area: Area, hasTotals: boolean): void {
    root.setAttribute("ref", areaAddress(area));
    const filtered = { ...area, rowCount: area.rowCount - (hasTotals ? 1 : 0) };
    root.element("autoFilter")?.setAttribute("ref", areaAddress(filtered));
  }

  /** Numbers of tables are the workbook's, not the sheet's. */
  private freeId(): number {
    const { parts } = this.context;
    const used = parts.partNames().flatMap((name) => {
      const isTable = /\/tables\/[^/]+\.xml$/i.test(name);
      return isTable ? Number(parts.document(name).root.attribute("id") ?? 0) : [];
    });
    return Math.max(0, ...used) + 1;
  }
}

function nameOf(column: XmlElement): string {
  return unescapeHex(column.attribute("name") ?? "");
}

/** null where the part says no area, as no table of Excel does. */
function readTable(root: XmlElement): Table | null {
  const area = readRangeText(root.attribute("ref") ?? "");
  if (!area) return null;
  const info = root.element("tableStyleInfo");
  return {
    id: Number(root.attribute("id") ?? 0),
    name: root.attribute("displayName") ?? root.attribute("name") ?? "",
    area,
    hasHeaders: root.attribute("headerRowCount") !== "0",
    hasTotals: Number(root.attribute("totalsRowCount") ?? 0) > 0,
    style: info?.attribute("name") ?? "",
    showBandedRows: isTrue(info?.attribute("showRowStripes")),
    showBandedColumns: isTrue(info?.attribute("showColumnStripes")),
    highlightFirstColumn: isTrue(info?.attribute("showFirstColumn")),
    highlightLastColumn: isTrue(info?.attribute("showLastColumn")),
    columns: (root.element("tableColumns")?.elements("tableColumn") ?? []).map((column) => ({
      id: Number(column.attribute("id") ?? 0),
      name: nameOf(column),
    })),
  };
}
