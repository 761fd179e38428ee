import type { Area } from "../../../domain/sheet/Area";
import { readTagAttributes } from "../../package/xml/tagText";
import { fields, type ScannedRow } from "./CellScan";
import { type EditedCell, type EditedRow, emptyCell, locateCell } from "./EditedRow";
import type { ScannedCells } from "./ScannedCells";

type Visit = (rowIndex: number, edited: EditedRow | null, scanned: ScannedRow | null) => void;

/** The rows of a sheet: those the file has, and over them the ones that were changed. */
export class SheetRows {
  private readonly edited = new Map<number, EditedRow>();
  private isTouched = false;
  /** From this row on all rows are in `edited`, since they have moved. */
  private movedFrom = Infinity;
  private lastRead: { row: ScannedRow; tag: string } | null = null;

  constructor(readonly scanned: ScannedCells) {}

  /** The changed row of that number; undefined where the file's stands. */
  editedRow(rowIndex: number): EditedRow | undefined {
    return this.isTouched ? this.edited.get(rowIndex) : undefined;
  }

  /** The file's row of that number; null where there is none or it has changed place. */
  scannedRow(rowIndex: number): ScannedRow | null {
    return rowIndex < this.movedFrom ? this.scanned.row(rowIndex) : null;
  }

  /** Number of the file's cell in the scan, -1 where there is none. Only for rows that were not changed. */
  scannedCell(rowIndex: number, columnIndex: number): number {
    return rowIndex < this.movedFrom ? this.scanned.cell(rowIndex, columnIndex) : -1;
  }

  has(rowIndex: number): boolean {
    return this.editedRow(rowIndex) !== undefined || this.scannedRow(rowIndex) !== null;
  }

  /** Visits the rows of an area that the sheet has; a low area does not cost a walk over all rows. */
  eachIn({ rowIndex: first, rowCount }: Pick<Area, "rowIndex" | "rowCount">, visit: Visit): void {
    const end = first + rowCount;
    if (rowCount > this.edited.size + this.scanned.scan.rows.length) {
      this.each((rowIndex, edited, scanned) => {
        if (rowIndex >= first && rowIndex < end) visit(rowIndex, edited, scanned);
      });
      return;
    }
    for (let rowIndex = first; rowIndex < end; rowIndex++) {
      const edited = this.editedRow(rowIndex) ?? null;
      const scanned = edited ? null : this.scannedRow(rowIndex);
      if (edited ?? scanned) visit(rowIndex, edited, scanned);
    }
  }

  /** Visits all rows from the first to the last. */
  each(visit: Visit): void {
    const changed = [...this.edited.values()].sort((a, b) => a.rowIndex - b.rowIndex);
    let next = 0;
    const visitChanged = (before: number): void => {
      for (let row = changed[next]; row && row.rowIndex < before; row = changed[++next]) {
        visit(row.rowIndex, row, null);
      }
    };
    for (const row of this.scanned.scan.rows) {
      if (row.rowIndex >= this.movedFrom) break;
      visitChanged(row.rowIndex);
      if (!this.edited.has(row.rowIndex)) visit(row.rowIndex, null, row);
    }
    visitChanged(Infinity);
  }

  ensureRow(rowIndex: number): EditedRow {
    if (!this.isTouched) this.touch();
    const known = this.edited.get(rowIndex);
    if (known) return known;
    const source = this.scannedRow(rowIndex);
    const row = source
      ? this.editScanned(source)
      : { rowIndex, source: null, attributes: new Map<string, string | null>(), cells: [] };
    this.edited.set(rowIndex, row);
    return row;
  }

  /** `style` is for a cell that the sheet does not have yet. */
  ensureCell(rowIndex: number, columnIndex: number, style: number): EditedCell {
    const row = this.ensureRow(rowIndex);
    const position = locateCell(row, columnIndex);
    const found = row.cells[position];
    if (found) return found;
    const cell = emptyCell(columnIndex, style);
    if (-1 - position === row.cells.length) row.cells.push(cell);
    else row.cells.splice(-1 - position, 0, cell);
    return cell;
  }

  attribute(rowIndex: number, name: string): string | null {
    const row = this.editedRow(rowIndex);
    const change = row?.attributes.get(name);
    if (change !== undefined) return change;
    const source = row ? row.source : this.scannedRow(rowIndex);
    return source ? this.sourceAttribute(source, name) : null;
  }

  setAttribute(rowIndex: number, name: string, value: string | null): void {
    if (this.attribute(rowIndex, name) === value) return;
    this.ensureRow(rowIndex).attributes.set(name, value);
  }

  /** Moves the rows from `first` on by `by`; negative drops the rows just above `first`. */
  shift(first: number, by: number): void {
    if (!this.isTouched) this.touch();
    const from = Math.min(first, first + by);
    for (const row of this.scanned.scan.rows) {
      if (row.rowIndex >= from && row.rowIndex < this.movedFrom) this.ensureRow(row.rowIndex);
    }
    this.movedFrom = Math.min(this.movedFrom, from);
    const moving = [...this.edited.values()].filter((row) => row.rowIndex >= from);
    for (const row of moving) this.edited.delete(row.rowIndex);
    for (const row of moving) {
      if (row.rowIndex < first) continue;
      row.rowIndex += by;
      this.edited.set(row.rowIndex, row);
    }
  }

  /** Moves the cells of these rows from a column on; negative drops those just before it. */
  shiftColumns(rows: Pick<Area, "rowIndex" | "rowCount">, first: number, by: number): void {
    const from = Math.min(first, first + by);
    const touched: number[] = [];
    this.eachIn(rows, (rowIndex, edited, scanned) => {
      const last = edited
        ? edited.cells.at(-1)?.column
        : scanned && scanned.endCell > scanned.firstCell
          ? this.scanned.field(scanned.endCell - 1, fields.column)
          : undefined;
      if (last !== undefined && last >= from) touched.push(rowIndex);
    });
    for (const rowIndex of touched) {
      const { cells } = this.ensureRow(rowIndex);
      const start = cells.findIndex(({ column }) => column >= from);
      const moving = start < 0 ? [] : cells.splice(start).filter(({ column }) => column >= first);
      for (const cell of moving) cell.column += by;
      cells.push(...moving);
    }
  }

  /** Moves the cells of a few columns from a row on; negative drops those just above it. */
  shiftWithin(columns: { first: number; last: number }, first: number, by: number): void {
    const from = Math.min(first, first + by);
    const touched: number[] = [];
    this.each((rowIndex) => {
      if (rowIndex >= from) touched.push(rowIndex);
    });
    const taken = touched.map((rowIndex) => {
      const { cells } = this.ensureRow(rowIndex);
      const isIn = ({ column }: EditedCell): boolean =>
        column >= columns.first && column <= columns.last;
      const start = cells.findIndex(isIn);
      return { rowIndex, cells: start < 0 ? [] : cells.splice(start, cells.filter(isIn).length) };
    });
    for (const { rowIndex, cells } of taken) {
      if (rowIndex < first || cells.length === 0) continue;
      const row = this.ensureRow(rowIndex + by);
      const position = locateCell(row, cells[0]?.column ?? 0);
      row.cells.splice(position < 0 ? -1 - position : position, 0, ...cells);
    }
  }

  /** Asked for cell by cell along a row, so the last row's tag is kept. Most rows have none of what is asked for. */
  private sourceAttribute(row: ScannedRow, name: string): string | null {
    if (this.lastRead?.row !== row) {
      this.lastRead = { row, tag: this.scanned.text.slice(row.start, row.openEnd) };
    }
    const { tag } = this.lastRead;
    return tag.includes(name) ? (readTagAttributes(tag).get(name) ?? null) : null;
  }

  /** A file with rows or cells twice or out of order is put right with the first change. */
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
}
