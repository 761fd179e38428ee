import { cellAddress, type Area } from "../sheet/Area";
import type { CellFormat, CellLink, CellWrite, FormatRun } from "../sheet/WritePlan";
import type { PageRow } from "./page/placePageBreaks";
import { highestRow, pieceHeight } from "./reportLayout";
import { textHeight, type TextLook } from "./page/textHeight";

/** A value over `span` columns from `column`. */
export interface DraftCell {
  readonly column: number;
  readonly span: number;
  readonly value: CellWrite;
}

/** Where a row came to stand; a row too high for Excel takes several. */
export interface DraftRow {
  readonly rowIndex: number;
  readonly rowCount: number;
}

/** A cell that a link leads to, counted from 0. */
export interface DraftTarget {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/**
 * A sheet of the report while it is being put together, row by row from the top; the column after the last one holds
 * the rows' keys.
 */
export class SheetDraft {
  readonly values: CellWrite[][] = [];
  readonly rowHeights: number[] = [];
  readonly formats: FormatRun[] = [];
  readonly links: CellLink[] = [];
  readonly mergedAreas: Area[] = [];
  /** Columns that people see. */
  readonly columnCount: number;
  private readonly kept = new Set<number>();
  private readonly heights = new Map<number, Map<string, number>>();

  /** `columnWidths` in points. */
  constructor(readonly columnWidths: readonly number[]) {
    this.columnCount = columnWidths.length;
  }

  get rowCount(): number {
    return this.values.length;
  }

  /**
   * Adds a row that is high enough for its wrapped texts (`lowest` points at least). Every height is set: nothing
   * in Excel makes room for merged cells, Excel's own fitting may cut the last line in print, and LibreOffice does
   * not fit rows when it opens a file. A text too high for one row gets several, merged.
   */
  addRow(cells: readonly DraftCell[], look: TextLook, lowest = 0): DraftRow {
    let height = Math.max(lowest, look.fontSize * 1.32);
    const values = this.blankRow();
    for (const { column, span, value } of cells) {
      values[column] = value;
      height = Math.max(height, this.heightOf(value, column, span, look));
    }
    const row = this.place(values, height);
    for (const { column, span } of cells) {
      if (span > 1 || row.rowCount > 1) {
        this.merge({ ...row, columnIndex: column, columnCount: span });
      }
    }
    return row;
  }

  /** The same for a table's row, one value a column. */
  addTableRow(texts: readonly CellWrite[], look: TextLook, lowest = 0): DraftRow {
    let height = Math.max(lowest, look.fontSize * 1.32);
    const values: CellWrite[] = [];
    for (let column = 0; column < this.columnCount; column += 1) {
      const value = texts[column] ?? "";
      values.push(value);
      height = Math.max(height, this.heightOf(value, column, 1, look));
    }
    values.push("");
    const row = this.place(values, height);
    for (let column = 0; row.rowCount > 1 && column < this.columnCount; column += 1) {
      this.merge({ ...row, columnIndex: column, columnCount: 1 });
    }
    return row;
  }

  /** Adds one row without content, of that height in points, which may be more than a row of text has. */
  addSpace(height: number): DraftRow {
    this.values.push(this.blankRow());
    this.rowHeights.push(height);
    return { rowIndex: this.rowCount - 1, rowCount: 1 };
  }

  /** The row, or each of the rows, is not to end a page. */
  keepWithNext({ rowIndex, rowCount }: DraftRow): void {
    for (let index = rowIndex; index < rowIndex + rowCount; index += 1) this.kept.add(index);
  }

  /** What page breaks are placed by. */
  pageRows(): PageRow[] {
    return this.rowHeights.map((height, index) => {
      return { height, keepsWithNext: this.kept.has(index) };
    });
  }

  /** Writes the row's key into the hidden column. */
  setKey({ rowIndex }: DraftRow, text: string): void {
    const values = this.values[rowIndex];
    if (values) values[this.columnCount] = text;
  }

  private place(values: CellWrite[], height: number): DraftRow {
    const rowIndex = this.rowCount;
    const rowCount = height > highestRow ? Math.floor(height / pieceHeight) : 1;
    const last = Math.ceil((height - (rowCount - 1) * pieceHeight) * 4) / 4;
    for (let index = 0; index < rowCount; index += 1) {
      this.values.push(index === 0 ? values : this.blankRow());
      this.rowHeights.push(index === rowCount - 1 ? last : pieceHeight);
    }
    return { rowIndex, rowCount };
  }

  merge(area: Area): void {
    this.mergedAreas.push(area);
  }

  format(at: DraftRow, column: number, count: number, format: CellFormat): void {
    const { rowIndex, rowCount } = at;
    if (rowCount === 0) return;
    const area = { rowIndex, columnIndex: column, rowCount, columnCount: count };
    this.formats.push({ area, format });
  }

  link(at: DraftRow, column: number, sheet: string, target: DraftTarget, tip: string): void {
    this.links.push({
      rowIndex: at.rowIndex,
      columnIndex: column,
      targetSheet: sheet,
      targetCell: cellAddress(target.rowIndex, target.columnIndex),
      tip,
    });
  }

  /** Remembers texts: names and states of 200 units come back under every activity. */
  private heightOf(value: CellWrite, column: number, span: number, look: TextLook): number {
    if (typeof value !== "string" || value === "") return 0;
    const place = (column * 100 + span) * 2 + (look.bold ? 1 : 0) + look.fontSize * 100_000;
    let known = this.heights.get(place);
    if (!known) this.heights.set(place, (known = new Map<string, number>()));
    let height = known.get(value);
    if (height === undefined) {
      const width = this.columnWidths
        .slice(column, column + span)
        .reduce((sum, one) => sum + one, 0);
      height = textHeight(value, width, look) + 3;
      known.set(value, height);
    }
    return height;
  }

  private blankRow(): CellWrite[] {
    return Array<CellWrite>(this.columnCount + 1).fill("");
  }
}
