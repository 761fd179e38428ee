import { cellAddress, type Area } from "../sheet/Area";
import type { CellFormat, CellLink, CellWrite, FormatRun } from "../sheet/WritePlan";
import { columnCount, columnWidths, highestRow, pieceHeight } from "./reportLayout";
import { textHeight, type TextLook } from "./textHeight";

/** A value over `span` columns from `column`; `overflows`: one line that runs on over the empty cells beside it. */
export interface DraftCell {
  readonly column: number;
  readonly span: number;
  readonly value: CellWrite;
  readonly overflows?: boolean;
}

/** Where a row came to stand; a row too high for Excel takes several. */
export interface DraftRow {
  readonly rowIndex: number;
  readonly rowCount: number;
}

/** The report sheet while it is being put together, row by row from the top. */
export class SheetDraft {
  readonly values: CellWrite[][] = [];
  readonly rowHeights: number[] = [];
  readonly formats: FormatRun[] = [];
  readonly links: CellLink[] = [];
  readonly mergedAreas: Area[] = [];
  private readonly heights = new Map<string, Map<string, number>>();

  get rowCount(): number {
    return this.values.length;
  }

  /**
   * Adds a row that is high enough for its wrapped texts (`lowest` points at least). Every height is set: nothing
   * in Excel makes room for merged cells, Excel's own fitting may cut the last line in print, and LibreOffice does
   * not fit rows when it opens a file. A text too high for one row gets several, merged.
   */
  addRow(cells: readonly DraftCell[], look: TextLook, lowest = 0): DraftRow {
    const rowIndex = this.rowCount;
    const height = Math.max(
      lowest,
      look.fontSize * 1.32,
      ...cells.map((cell) => this.heightOf(cell, look)),
    );
    const rowCount = height > highestRow ? Math.ceil(height / pieceHeight) : 1;
    for (let index = 0; index < rowCount; index += 1) {
      this.values.push(Array<CellWrite>(columnCount).fill(""));
      this.rowHeights.push(rowCount === 1 ? Math.ceil(height * 4) / 4 : pieceHeight);
    }
    for (const { column, span, value } of cells) {
      const row = this.values[rowIndex];
      if (row) row[column] = value;
      if (span === 1 && rowCount === 1) continue;
      this.merge({ rowIndex, columnIndex: column, rowCount, columnCount: span });
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
  private heightOf({ column, span, value, overflows }: DraftCell, look: TextLook): number {
    if (typeof value !== "string" || value === "" || overflows) return 0;
    const place = `${column}/${span}/${look.fontSize}/${String(look.bold)}`;
    const known = this.heights.get(place) ?? new Map<string, number>();
    this.heights.set(place, known);
    let height = known.get(value);
    if (height === undefined) {
      const width = columnWidths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      height = textHeight(value, width, look) + 3;
      known.set(value, height);
    }
    return height;
  }
}

export interface DraftTarget {
  readonly rowIndex: number;
  readonly columnIndex: number;
}
