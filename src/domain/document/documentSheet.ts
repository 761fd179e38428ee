import type { Area } from "../sheet/Area";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import type { WordBlock, WordCell, WordDocument, WordTable } from "./WordDocument";

/** A table of a document as a sheet of its own, for the readers of sheets. */
export function tableSheet(table: WordTable, name: string): SheetSnapshot {
  return gridSheet(name, table.rowCount, table.columnWidths.length, table.cells);
}

/**
 * A whole document as one sheet, in reading order: each paragraph a row over all columns, tables side by side with
 * them; a table of fewer columns than the widest is spread over them all.
 */
export function documentSheet({ blocks }: WordDocument, name: string): SheetSnapshot {
  const tables = blocks.filter((block): block is WordTable => block.kind === "table");
  const columnCount = Math.max(1, ...tables.map(({ columnWidths }) => columnWidths.length));
  const cells: WordCell[] = [];
  let rowIndex = 0;
  for (const block of blocks) {
    cells.push(...blockCells(block, rowIndex, columnCount));
    rowIndex += block.kind === "table" ? block.rowCount : 1;
  }
  return gridSheet(name, rowIndex, columnCount, cells);
}

function blockCells(block: WordBlock, rowIndex: number, columnCount: number): WordCell[] {
  if (block.kind === "paragraph") {
    return [{ rowIndex, columnIndex: 0, rowCount: 1, columnCount, text: block.text }];
  }
  const own = Math.max(1, block.columnWidths.length);
  const placed = (column: number): number => Math.round((column * columnCount) / own);
  return block.cells.map((cell) => {
    const columnIndex = placed(cell.columnIndex);
    return {
      ...cell,
      rowIndex: cell.rowIndex + rowIndex,
      columnIndex,
      columnCount: placed(cell.columnIndex + cell.columnCount) - columnIndex,
    };
  });
}

function gridSheet(
  name: string,
  rowCount: number,
  columnCount: number,
  cells: readonly WordCell[],
): SheetSnapshot {
  const grid = <Value>(value: Value): Value[][] =>
    Array.from({ length: rowCount }, () => Array<Value>(columnCount).fill(value));
  const values = grid("");
  for (const { rowIndex, columnIndex, text } of cells) {
    const row = values[rowIndex];
    if (row) row[columnIndex] = sheetText(text);
  }
  const isEmpty = rowCount === 0 || columnCount === 0;
  return {
    id: "{document}",
    name,
    position: 0,
    visibility: "visible",
    isProtected: false,
    ownedRole: null,
    area: isEmpty ? null : { rowIndex: 0, columnIndex: 0, rowCount, columnCount },
    values,
    numberFormats: grid("General"),
    mergedAreas: cells.flatMap(mergedArea),
  };
}

/** A tab stop has no place in a cell, where words beside it would run together. */
export function sheetText(text: string): string {
  return text.replaceAll("\t", " ");
}

/** The area of a cell that covers several. */
export function mergedArea({ rowIndex, columnIndex, rowCount, columnCount }: WordCell): Area[] {
  return rowCount * columnCount > 1 ? [{ rowIndex, columnIndex, rowCount, columnCount }] : [];
}
