import type { Area } from "../../../domain/sheet/Area";
import type { CellContent, CellStyle, SheetModel } from "../../../files/xlsx/model/WorkbookModel";
import { patchStyleRuns } from "../patchStyleRuns";

/** Contents and styles of a rectangle of cells, taken out of the sheet. */
export interface CellBlock {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly contents: readonly (readonly (CellContent | null)[])[];
  readonly styles: readonly (readonly CellStyle[])[];
}

/** Takes a copy of what the cells of an area hold and look like. */
export function readBlock(sheet: SheetModel, area: Area): CellBlock {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const cells = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (__, column) =>
        read(rowIndex + row, columnIndex + column),
      ),
    );
  return {
    rowCount,
    columnCount,
    contents: cells((row, column) => sheet.contentAt(row, column)),
    styles: cells((row, column) => sheet.styleAt(row, column)),
  };
}

/** Gives the cells from the given corner the block's styles, as they are. */
export function writeBlockStyles(
  sheet: SheetModel,
  rowIndex: number,
  columnIndex: number,
  block: CellBlock,
): void {
  const known = new Map<CellStyle, number>();
  const styles: CellStyle[] = [];
  const keyOf = (style: CellStyle): number => {
    const found = known.get(style);
    if (found !== undefined) return found;
    known.set(style, styles.length);
    return styles.push(style) - 1;
  };
  const area = { rowIndex, columnIndex, rowCount: block.rowCount, columnCount: block.columnCount };
  patchStyleRuns(
    sheet,
    area,
    (row, column) => {
      const style = block.styles[row]?.[column];
      const isThere = sheet.styleAt(rowIndex + row, columnIndex + column) === style;
      return style && !isThere ? keyOf(style) : null;
    },
    (key) => styles[key] ?? {},
  );
}

/** Gives the cells from the given corner the block's contents, empty ones too. */
export function writeBlockContents(
  sheet: SheetModel,
  rowIndex: number,
  columnIndex: number,
  block: CellBlock,
): void {
  block.contents.forEach((row, rowOffset) => {
    row.forEach((content, columnOffset) => {
      sheet.setContent(rowIndex + rowOffset, columnIndex + columnOffset, content);
    });
  });
}
