import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useMemo, type RefObject } from "react";
import { headHeight, headWidth } from "./GridRow";
import type { CellPosition } from "./Selection";
import { columnSize, rowSize, type SheetGeometry } from "./SheetGeometry";

/**
 * Rows and columns in sight, beside the frozen ones; the first cells of merged areas and the active cell are always
 * among them.
 */
export interface GridWindow {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Scrolls a row and a column into sight; null leaves that direction as it is. */
  readonly reveal: (rowIndex: number | null, columnIndex: number | null) => void;
}

export interface ScrollPosition {
  readonly left: number;
  readonly top: number;
}

/** Watches the scrolling of `scroller` and says what to draw. */
export function useGridWindow(
  scroller: RefObject<HTMLDivElement | null>,
  geometry: SheetGeometry,
  active: CellPosition,
  start: ScrollPosition,
): GridWindow {
  const { frozenRows, frozenColumns } = geometry;
  const rowRange = useCallback(
    (range: Range) => {
      const anchors = geometry
        .mergesIn(range.startIndex, range.endIndex)
        .map((merge) => merge.rowIndex);
      return inOrder([...defaultRangeExtractor(range), ...anchors, active.rowIndex], frozenRows);
    },
    [geometry, active.rowIndex, frozenRows],
  );
  const columnRange = useCallback(
    (range: Range) => {
      const anchors = geometry
        .mergesIn(0, geometry.rowCount)
        .filter((merge) => merge.columnIndex <= range.endIndex)
        .filter((merge) => merge.columnIndex + merge.columnCount > range.startIndex)
        .map((merge) => merge.columnIndex);
      const shown = [...defaultRangeExtractor(range), ...anchors, active.columnIndex];
      return inOrder(shown, frozenColumns);
    },
    [geometry, active.columnIndex, frozenColumns],
  );
  const rows = useVirtualizer({
    count: geometry.rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowSize(geometry, index),
    rangeExtractor: rowRange,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight + (geometry.rowTops[frozenRows] ?? 0),
    initialOffset: start.top,
    overscan: 6,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: geometry.columnCount,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columnSize(geometry, index),
    rangeExtractor: columnRange,
    paddingStart: headWidth,
    scrollPaddingStart: headWidth + (geometry.columnLefts[frozenColumns] ?? 0),
    initialOffset: start.left,
    overscan: 3,
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [geometry, rows, columns]);
  const reveal = useCallback(
    (rowIndex: number | null, columnIndex: number | null) => {
      if (rowIndex !== null && rowIndex >= frozenRows) rows.scrollToIndex(rowIndex);
      if (columnIndex !== null && columnIndex >= frozenColumns) columns.scrollToIndex(columnIndex);
    },
    [rows, columns, frozenRows, frozenColumns],
  );
  return {
    rows: rows.getVirtualItems().map((item) => item.index),
    columns: useSteady(columns.getVirtualItems().map((item) => item.index)),
    reveal,
  };
}

/** The same array as long as it holds the same numbers, so that rows are not drawn again for nothing. */
function useSteady(indexes: readonly number[]): readonly number[] {
  const key = indexes.join(",");
  return useMemo(() => indexes, [key]);
}

function inOrder(indexes: readonly number[], frozen: number): number[] {
  return [...new Set(indexes)].filter((index) => index >= frozen).sort((one, other) => one - other);
}
