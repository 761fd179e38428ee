import type { Area } from "../../../src/domain/sheet/Area";
import type { MoveGround } from "../../../src/trial/grid/moveSelection";
import type { SheetGeometry } from "../../../src/trial/grid/SheetGeometry";

interface GroundParts {
  readonly used: Area | null;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges?: readonly Area[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly filled?: (rowIndex: number, columnIndex: number) => boolean;
}

const rowHeight = 20;
const columnWidth = 64;

/** A sheet of 120 rows and 26 columns with what a test names; pages are 8 rows. */
export function ground(parts: GroundParts): MoveGround {
  const merges = parts.merges ?? [];
  const geometry: SheetGeometry = {
    rowCount: 120,
    columnCount: 26,
    rowTops: starts(120, rowHeight, parts.hiddenRows ?? []),
    columnLefts: starts(26, columnWidth, parts.hiddenColumns ?? []),
    frozenRows: parts.frozenRows ?? 0,
    frozenColumns: parts.frozenColumns ?? 0,
    mergeAt: (row, column) =>
      merges.find(
        (area) =>
          row >= area.rowIndex &&
          row < area.rowIndex + area.rowCount &&
          column >= area.columnIndex &&
          column < area.columnIndex + area.columnCount,
      ) ?? null,
    mergesIn: (first, last) =>
      merges.filter((area) => area.rowIndex <= last && area.rowIndex + area.rowCount > first),
  };
  return { geometry, used: parts.used, isFilled: parts.filled ?? (() => false), pageRows: 8 };
}

function starts(count: number, size: number, hidden: readonly number[]): Float64Array {
  const tops = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    tops[index + 1] = (tops[index] ?? 0) + (hidden.includes(index) ? 0 : size);
  }
  return tops;
}
