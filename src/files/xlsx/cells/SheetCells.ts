import type { Area } from "../../../domain/sheet/Area";
import { isTrue } from "../styles/readStyle";
import type { CellContent } from "../model/WorkbookModel";
import { fields, type ScannedRow } from "./CellScan";
import {
  changeRowStyles,
  type EditedCell,
  type EditedRow,
  locateCell,
  type StyleRun,
} from "./EditedRow";
import type { ScannedCells } from "./ScannedCells";
import { SheetFormulas } from "./SheetFormulas";
import { SheetRows } from "./SheetRows";
import { writeRows } from "./writeRows";

/** The cells of a sheet: contents, styles and row attributes. */
export class SheetCells {
  readonly rows: SheetRows;
  readonly formulas: SheetFormulas;

  constructor(
    private readonly scanned: ScannedCells,
    private readonly prefix: string,
  ) {
    this.rows = new SheetRows(scanned);
    this.formulas = new SheetFormulas(this.rows);
  }

  /** Whether the file has no formula in any cell of the sheet. */
  get hasNoFormula(): boolean {
    return this.scanned.scan.formulaCells.length === 0;
  }

  content(rowIndex: number, columnIndex: number): CellContent | null {
    const row = this.rows.editedRow(rowIndex);
    if (!row) {
      const cell = this.rows.scannedCell(rowIndex, columnIndex);
      return cell < 0 ? null : this.scanned.content(cell, rowIndex);
    }
    const cell = row.cells[locateCell(row, columnIndex)];
    return cell ? this.contentOf(cell, row) : null;
  }

  /** A cell that the sheet does not have yet takes its row's style, else `columnStyle`. */
  setContent(
    rowIndex: number,
    columnIndex: number,
    content: CellContent | null,
    columnStyle: (columnIndex: number) => number,
  ): void {
    const isMissing = this.style(rowIndex, columnIndex) === null;
    if (content === null && isMissing) return;
    if (content !== null && content.formula !== null) this.formulas.noteWritten();
    const style = isMissing ? (this.rowStyle(rowIndex) ?? columnStyle(columnIndex)) : 0;
    this.rows.ensureCell(rowIndex, columnIndex, style).content = content;
  }

  /** The cell's own style, null where the sheet has no such cell. */
  style(rowIndex: number, columnIndex: number): number | null {
    const row = this.rows.editedRow(rowIndex);
    if (row) return row.cells[locateCell(row, columnIndex)]?.style ?? null;
    const cell = this.rows.scannedCell(rowIndex, columnIndex);
    return cell < 0 ? null : this.scanned.field(cell, fields.style);
  }

  setStyle(rowIndex: number, columnIndex: number, style: number): void {
    this.rows.ensureCell(rowIndex, columnIndex, style).style = style;
  }

  /**
   * Gives the cells of a row in the runs, which ascend, the styles that these make of what they show, making the cells
   * that are missing, unless they show the plain style then. A cell that is missing shows its row's style, else
   * `columnStyle`.
   */
  changeStyles(
    rowIndex: number,
    runs: readonly StyleRun[],
    columnStyle: (columnIndex: number) => number,
  ): void {
    const rowStyle = this.rowStyle(rowIndex);
    const newStyle = ({ change }: StyleRun, column: number): number | null => {
      const style = change(rowStyle ?? columnStyle(column));
      return style === 0 && rowStyle === null ? null : style;
    };
    const changesAny = (run: StyleRun): boolean => {
      for (let column = run.first; column < run.end; column++) {
        if (this.style(rowIndex, column) !== null || newStyle(run, column) !== null) return true;
      }
      return false;
    };
    // The file's own row stays as it stands where nothing changes.
    if (!this.rows.editedRow(rowIndex) && !runs.some(changesAny)) return;
    changeRowStyles(this.rows.ensureRow(rowIndex), runs, newStyle);
  }

  /** The style that cells the row does not have would get; null where the row has none. */
  rowStyle(rowIndex: number): number | null {
    if (!isTrue(this.rows.attribute(rowIndex, "customFormat"))) return null;
    const style = this.rows.attribute(rowIndex, "s");
    return style === null ? null : Number(style);
  }

  setRowStyle(rowIndex: number, style: number): void {
    this.rows.setAttribute(rowIndex, "s", style === 0 ? null : String(style));
    this.rows.setAttribute(rowIndex, "customFormat", style === 0 ? null : "1");
  }

  /** Rows that have a style of their own. */
  styledRows(): number[] {
    const styled: number[] = [];
    this.rows.each((rowIndex) => {
      if (this.rowStyle(rowIndex) !== null) styled.push(rowIndex);
    });
    return styled;
  }

  /** Cells that the sheet has in the area, empty ones too. */
  cellsIn(area: Area): { rowIndex: number; columnIndex: number }[] {
    const found: { rowIndex: number; columnIndex: number }[] = [];
    const columnEnd = area.columnIndex + area.columnCount;
    this.rows.eachIn(area, (rowIndex, edited, scanned) => {
      for (const columnIndex of this.columnsOf(edited, scanned)) {
        if (columnIndex >= area.columnIndex && columnIndex < columnEnd) {
          found.push({ rowIndex, columnIndex });
        }
      }
    });
    return found;
  }

  /** Smallest area of all cells, or of those with content; null when there is none. */
  usedArea(contentOnly: boolean): Area | null {
    let [top, left, bottom, right] = [-1, Infinity, -1, -1];
    this.rows.each((rowIndex, edited, scanned) => {
      const [first, last] = edited
        ? this.editedBounds(edited, contentOnly)
        : this.scannedBounds(scanned, contentOnly);
      if (last < 0) return;
      if (top < 0) top = rowIndex;
      bottom = rowIndex;
      left = Math.min(left, first);
      right = Math.max(right, last);
    });
    if (top < 0) return null;
    const rowCount = bottom - top + 1;
    return { rowIndex: top, columnIndex: left, rowCount, columnCount: right - left + 1 };
  }

  /** Inside of sheetData. */
  toXml(): string {
    return writeRows(this.rows, this.prefix);
  }

  private contentOf(cell: EditedCell, row: EditedRow): CellContent | null {
    if (cell.content !== undefined) return cell.content;
    if (cell.source < 0) return null;
    const content = this.scanned.content(cell.source, row.source?.rowIndex ?? row.rowIndex);
    return content && cell.formula ? { ...content, formula: cell.formula.text } : content;
  }

  private *columnsOf(edited: EditedRow | null, scanned: ScannedRow | null): Generator<number> {
    if (edited) for (const cell of edited.cells) yield cell.column;
    if (!scanned) return;
    for (let cell = scanned.firstCell; cell < scanned.endCell; cell++) {
      yield this.scanned.field(cell, fields.column);
    }
  }

  private editedBounds(row: EditedRow, contentOnly: boolean): [number, number] {
    const cells = contentOnly ? row.cells.filter((cell) => this.hasContent(cell)) : row.cells;
    return [cells[0]?.column ?? -1, cells.at(-1)?.column ?? -1];
  }

  private scannedBounds(row: ScannedRow | null, contentOnly: boolean): [number, number] {
    if (!row) return [-1, -1];
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
}
