import type { CellPosition } from "./Selection";
import type { SheetGeometry } from "./SheetGeometry";
import { headHeight, headWidth } from "./GridRow";

/** What lies under a point of the grid's window; rows and columns of −1 mean the header. */
export function pointerTarget(
  x: number,
  y: number,
  scroll: { readonly left: number; readonly top: number },
  geometry: SheetGeometry,
): CellPosition {
  return {
    rowIndex: indexAt(y - headHeight, scroll.top, geometry.rowTops, geometry.frozenRows),
    columnIndex: indexAt(x - headWidth, scroll.left, geometry.columnLefts, geometry.frozenColumns),
  };
}

function indexAt(place: number, scrolled: number, starts: Float64Array, frozen: number): number {
  if (place < 0) return -1;
  const inFrozen = place < (starts[frozen] ?? 0);
  return lastStartBefore(inFrozen ? place : place + scrolled, starts);
}

/** Index of the last start that is not beyond `place`; rows of no height are passed over. */
function lastStartBefore(place: number, starts: Float64Array): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
