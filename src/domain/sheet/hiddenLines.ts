import type { Area } from "./Area";
import type { SheetSnapshot } from "./WorkbookSnapshot";

/** What a snapshot says of a sheet's hidden rows and columns (0-based): nothing where there are none. */
export type KnownHiddenLines = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns">;

/** The two lists as a snapshot has them: left out where they are empty. */
export function hiddenLines(rows: readonly number[], columns: readonly number[]): KnownHiddenLines {
  return {
    ...(rows.length > 0 ? { hiddenRows: rows } : {}),
    ...(columns.length > 0 ? { hiddenColumns: columns } : {}),
  };
}

/** The hidden rows and columns of an area of which each one can be asked. */
export function hiddenLinesIn(
  area: Area | null,
  isRowHidden: (rowIndex: number) => boolean,
  isColumnHidden: (columnIndex: number) => boolean,
): KnownHiddenLines {
  if (!area) return {};
  return hiddenLines(
    indexes(area.rowIndex, area.rowCount).filter(isRowHidden),
    indexes(area.columnIndex, area.columnCount).filter(isColumnHidden),
  );
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}
