import { type Area, cellAddress } from "../../../domain/sheet/Area";
import type { CellContent } from "../WorkbookModel";
import { isTrue } from "../styles/readStyle";
import { escapeMarkup } from "../xml/escapeXml";
import { patchTag, readTagAttributes } from "../xml/tagText";
import { fields, type ScannedRow } from "./CellScan";
import { type EditedCell, type EditedRow, locateCell } from "./EditedRow";
import type { ScannedCells } from "./ScannedCells";
import { writeCell } from "./writeCell";

/** The rows and cells of a sheet: what the file has, and over it the rows that were changed. */
export class SheetCells {
  private readonly edited = new Map<number, EditedRow>();
  private isTouched = false;

  constructor(
    readonly scanned: ScannedCells,
    private readonly prefix: string,
  ) {}

  content(rowIndex: number, columnIndex: number): CellContent | null {
    const row = this.isTouched ? this.edited.get(rowIndex) : undefined;
    if (!row) {
      const cell = this.scanned.cell(rowIndex, columnIndex);
      return cell < 0 ? null : this.scanned.content(cell, rowIndex);
    }
    const cell = row.cells[locateCell(row, columnIndex)];
    return cell ? this.contentOf(cell, row) : null;
  }

  /** The cell's own style, null where the sheet has no such cell. */
  style(rowIndex: number, columnIndex: number): number | null {
    const row = this.isTouched ? this.edited.get(rowIndex) : undefined;
    if (row) return row.cells[locateCell(row, columnIndex)]?.style ?? null;
    const cell = this.scanned.cell(rowIndex, columnIndex);
    return cell < 0 ? null : this.scanned.field(cell, fields.style);
  }

  /** `inheritedStyle` is for a cell that the sheet does not have yet. */
  setContent(
    rowIndex: number,
    columnIndex: number,
    content: CellContent | null,
    inheritedStyle: number,
  ): void {
    if (content === null && this.style(rowIndex, columnIndex) === null) return;
    this.ensureCell(rowIndex, columnIndex, inheritedStyle).content = content;
  }

  hasFormula(rowIndex: number, columnIndex: number): boolean {
    return this.content(rowIndex, columnIndex)?.formula != null;
  }

  /** TODO */
  releaseFormula(_rowIndex: number, _columnIndex: number): boolean {
    return true;
  }

  hasRow(rowIndex: number): boolean {
    return this.edited.has(rowIndex) || this.scanned.row(rowIndex) !== null;
  }

  /** The style that cells the row does not have would get; null where the row has none. */
  rowStyle(rowIndex: number): number | null {
    if (!isTrue(this.rowAttribute(rowIndex, "customFormat"))) return null;
    const style = this.rowAttribute(rowIndex, "s");
    return style === null ? null : Number(style);
  }

  setRowStyle(rowIndex: number, style: number): void {
    this.setRowAttribute(rowIndex, "s", style === 0 ? null : String(style));
    this.setRowAttribute(rowIndex, "customFormat", style === 0 ? null : "1");
  }

  /** Rows that have a style of their own. */
  styledRows(): number[] {
    const rows: number[] = [];
    this.eachRow((rowIndex) => {
      if (this.rowStyle(rowIndex) !== null) rows.push(rowIndex);
    });
    return rows;
  }

  /** Cells that the sheet has in the area, empty ones too. */
  cellsIn(area: Area): { rowIndex: number; columnIndex: number }[] {
    const found: { rowIndex: number; columnIndex: number }[] = [];
    const rowEnd = area.rowIndex + area.rowCount;
    const columnEnd = area.columnIndex + area.columnCount;
    this.eachRow((rowIndex, columns) => {
      if (rowIndex < area.rowIndex || rowIndex >= rowEnd) return;
      const [first, last] = columns(false);
      const start = Math.max(first, area.columnIndex, 0);
      for (let columnIndex = start; columnIndex <= last && columnIndex < columnEnd; columnIndex++) {
        if (this.style(rowIndex, columnIndex) !== null) found.push({ rowIndex, columnIndex });
      }
    });
    return found;
  }

  setStyle(rowIndex: number, columnIndex: number, style: number): void {
    this.ensureCell(rowIndex, columnIndex, style).style = style;
  }

  rowAttribute(rowIndex: number, name: string): string | null {
    const row = this.edited.get(rowIndex);
    const change = row?.attributes.get(name);
    if (change !== undefined) return change;
    const source = row ? row.source : this.scanned.row(rowIndex);
    return source ? (this.sourceAttributes(source).get(name) ?? null) : null;
  }

  setRowAttribute(rowIndex: number, name: string, value: string | null): void {
    if (this.rowAttribute(rowIndex, name) !== value)
      this.ensureRow(rowIndex).attributes.set(name, value);
  }

  /** Smallest area of all cells, or of those with content; null when there is none. */
  usedArea(contentOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.eachRow((rowIndex, columns) => {
      const [first, last] = columns(contentOnly);
      if (last < 0) return;
      top = Math.min(top, rowIndex);
      bottom = Math.max(bottom, rowIndex);
      left = Math.min(left, first);
      right = Math.max(right, last);
    });
    if (bottom < 0) return null;
    return {
      rowIndex: top,
      columnIndex: left,
      rowCount: bottom - top + 1,
      columnCount: right - left + 1,
    };
  }

  /** Inside of sheetData. */
  toXml(): string {
    const { text, scan } = this.scanned;
    if (!this.isTouched) return scan.rows.map((row) => text.slice(row.start, row.end)).join("");
    const parts: string[] = [];
    const rest = [...this.edited.values()].sort((a, b) => a.rowIndex - b.rowIndex);
    let next = 0;
    for (const row of scan.rows) {
      for (; next < rest.length; next++) {
        const edited = rest[next];
        if (!edited || edited.rowIndex > row.rowIndex) break;
        parts.push(this.writeRow(edited));
      }
      if (!this.edited.has(row.rowIndex)) parts.push(this.copyRow(row));
    }
    for (; next < rest.length; next++) {
      const edited = rest[next];
      if (edited) parts.push(this.writeRow(edited));
    }
    return parts.join("");
  }

  private contentOf(cell: EditedCell, row: EditedRow): CellContent | null {
    if (cell.content !== undefined) return cell.content;
    if (cell.source < 0) return null;
    const content = this.scanned.content(cell.source, row.source?.rowIndex ?? row.rowIndex);
    return content && cell.formula !== undefined ? { ...content, formula: cell.formula } : content;
  }

  private eachRow(
    visit: (rowIndex: number, columns: (contentOnly: boolean) => [number, number]) => void,
  ): void {
    for (const row of this.scanned.scan.rows) {
      if (!this.edited.has(row.rowIndex))
        visit(row.rowIndex, (only) => this.scannedColumns(row, only));
    }
    for (const row of this.edited.values()) {
      visit(row.rowIndex, (contentOnly) => {
        const cells = contentOnly ? row.cells.filter((cell) => this.hasContent(cell)) : row.cells;
        return [cells[0]?.column ?? -1, cells.at(-1)?.column ?? -1];
      });
    }
  }

  private scannedColumns(row: ScannedRow, contentOnly: boolean): [number, number] {
    let first = row.firstCell;
    let last = row.endCell - 1;
    if (contentOnly) {
      while (first <= last && !this.scanned.hasContent(first)) first++;
      while (last >= first && !this.scanned.hasContent(last)) last--;
    }
    if (first > last) return [-1, -1];
    return [this.scanned.field(first, fields.column), this.scanned.field(last, fields.column)];
  }

  private hasContent(cell: EditedCell): boolean {
    if (cell.content !== undefined) return cell.content !== null;
    return cell.source >= 0 && this.scanned.hasContent(cell.source);
  }

  private ensureCell(rowIndex: number, columnIndex: number, style: number): EditedCell {
    const row = this.ensureRow(rowIndex);
    const position = locateCell(row, columnIndex);
    const found = row.cells[position];
    if (found) return found;
    const cell = { column: columnIndex, style, source: -1, content: null, formula: undefined };
    row.cells.splice(-1 - position, 0, cell);
    return cell;
  }

  ensureRow(rowIndex: number): EditedRow {
    if (!this.isTouched) this.touch();
    const known = this.edited.get(rowIndex);
    if (known) return known;
    const source = this.scanned.row(rowIndex);
    const row = source ? this.editScanned(source) : newRow(rowIndex);
    this.edited.set(rowIndex, row);
    return row;
  }

  private touch(): void {
    this.isTouched = true;
    if (this.scanned.scan.isRegular) return;
    for (const row of this.scanned.scan.rows) this.edited.set(row.rowIndex, this.editScanned(row));
  }

  private editScanned(source: ScannedRow): EditedRow {
    const cells: EditedCell[] = [];
    for (let cell = source.firstCell; cell < source.endCell; cell++) {
      cells.push({
        column: this.scanned.field(cell, fields.column),
        style: this.scanned.field(cell, fields.style),
        source: cell,
        content: undefined,
        formula: undefined,
      });
    }
    return { rowIndex: source.rowIndex, source, attributes: new Map(), cells };
  }

  private sourceAttributes(row: ScannedRow): Map<string, string> {
    return readTagAttributes(this.scanned.text.slice(row.start, row.openEnd));
  }

  /** A row without changes; one without a number gets it, since rows before it may be new. */
  private copyRow(row: ScannedRow): string {
    const { text } = this.scanned;
    const tag = text.slice(row.start, row.openEnd);
    if (/\sr\s*=/.test(tag)) return text.slice(row.start, row.end);
    const numbered = patchTag(tag, new Map([["r", String(row.rowIndex + 1)]]));
    return numbered + text.slice(row.openEnd, row.end);
  }

  private writeRow(row: EditedRow): string {
    const tag = row.source
      ? this.scanned.text.slice(row.source.start, row.source.openEnd)
      : `<${this.prefix}row>`;
    const changes = new Map(row.attributes);
    changes.set("r", String(row.rowIndex + 1));
    // An optional hint, wrong as soon as a cell is added.
    changes.set("spans", null);
    const open = patchTag(tag.replace(/\s*\/?>$/, ">"), changes);
    const cells = row.cells.map((cell) => this.writeCell(cell, row)).join("");
    return `${open}${cells}</${this.prefix}row>`;
  }

  private writeCell(cell: EditedCell, row: EditedRow): string {
    const source = cell.source < 0 ? null : this.scanned.source(cell.source);
    const openEnd = source === null ? 0 : tagLength(source);
    const tag = source === null ? null : source.slice(0, openEnd);
    if (source === null || tag === null || cell.content !== undefined) {
      const content = cell.content ?? null;
      return writeCell(this.prefix, row.rowIndex, cell.column, cell.style, content, tag);
    }
    const changes = new Map<string, string | null>();
    const address = cellAddress(row.rowIndex, cell.column);
    const attributes = readTagAttributes(tag);
    if (attributes.get("r") !== address) changes.set("r", address);
    if (this.scanned.field(cell.source, fields.style) !== cell.style) {
      changes.set("s", cell.style === 0 ? null : String(cell.style));
    }
    const rest = source.slice(openEnd);
    return (
      patchTag(tag, changes) +
      (cell.formula === undefined ? rest : this.replaceFormula(rest, cell.formula))
    );
  }

  private replaceFormula(inside: string, formula: string): string {
    const element = new RegExp(
      `<${this.prefix}f(\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${this.prefix}f\\s*>)`,
    );
    return inside.replace(
      element,
      () => `<${this.prefix}f>${escapeMarkup(formula)}</${this.prefix}f>`,
    );
  }
}

function newRow(rowIndex: number): EditedRow {
  return { rowIndex, source: null, attributes: new Map(), cells: [] };
}

function tagLength(source: string): number {
  const match = /^<(?:[^"'>]|"[^"]*"|'[^']*')*>/.exec(source);
  return match?.[0].length ?? source.length;
}
