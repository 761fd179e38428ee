import type { Area } from "../../../domain/sheet/Area";
import type { CellStyle } from "../WorkbookModel";

/** What changes in the style of every cell of an area. */
export interface StylePatch {
  readonly area: Area;
  readonly patch: Partial<CellStyle>;
}

/** Columns that take the same patch. */
export interface StyleSegment extends Pick<Area, "columnIndex" | "columnCount"> {
  readonly patch: Partial<CellStyle>;
}

/** Rows that take the same patches in the same columns. */
interface StyleStrip extends Pick<Area, "rowIndex" | "rowCount"> {
  /** From left to right. */
  readonly segments: readonly StyleSegment[];
}

/**
 * The same change as all patches one after the other, as strips from top to bottom whose segments share no cell: each
 * cell is then looked at once. A later patch wins over an earlier one. Strips that are cut alike share their segments.
 */
export function splitPatches(patches: readonly StylePatch[]): StyleStrip[] {
  const contents = numberContents(patches);
  const known = new Map<string, readonly StyleSegment[]>();
  return strips(patches).map(({ rowIndex, rowCount, active }) => {
    const key = active
      .map(({ area: { columnIndex, columnCount }, patch }) => {
        return `${columnIndex}+${columnCount}:${contents.get(patch) ?? ""}`;
      })
      .join();
    const segments = known.get(key) ?? segmentsOf(active);
    known.set(key, segments);
    return { rowIndex, rowCount, segments };
  });
}

/** A number for each patch, the same one where they say the same. */
function numberContents(patches: readonly StylePatch[]): ReadonlyMap<object, number> {
  const numbers = new Map<object, number>();
  const byText = new Map<string, number>();
  for (const { patch } of patches) {
    if (numbers.has(patch)) continue;
    const text = JSON.stringify(patch);
    const number = byText.get(text) ?? byText.size;
    byText.set(text, number);
    numbers.set(patch, number);
  }
  return numbers;
}

/** A row cut where any of its patches begins or ends. */
function segmentsOf(active: readonly StylePatch[]): StyleSegment[] {
  const columns = cuts(active, "column");
  return columns.slice(0, -1).flatMap((columnIndex, place) => {
    const own = active.filter(
      ({ area }) => area.columnIndex <= columnIndex && columnIndex < endOf(area, "column"),
    );
    if (own.length === 0) return [];
    const columnCount = (columns[place + 1] ?? columnIndex) - columnIndex;
    const patch = Object.assign({}, ...own.map((one) => one.patch)) as Partial<CellStyle>;
    return [{ columnIndex, columnCount, patch }];
  });
}

/** Rows that the same patches change, with these in their order. */
interface Strip {
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly active: readonly StylePatch[];
}

/** From top to bottom; thousands of patches are gone through once. */
function strips(patches: readonly StylePatch[]): Strip[] {
  const rows = cuts(patches, "row");
  const coming = patches
    .map(({ area, patch }, order) => ({ area, patch, order, end: endOf(area, "row") }))
    .sort((one, other) => one.area.rowIndex - other.area.rowIndex);
  let active: typeof coming = [];
  let known = 0;
  return rows.slice(0, -1).map((rowIndex, at) => {
    active = active.filter(({ end }) => end > rowIndex);
    const begun = known;
    while (coming[known]?.area.rowIndex === rowIndex) known += 1;
    if (known > begun) {
      active.push(...coming.slice(begun, known));
      active.sort((one, other) => one.order - other.order);
    }
    return { rowIndex, rowCount: (rows[at + 1] ?? rowIndex) - rowIndex, active };
  });
}

type Direction = "row" | "column";

/** Where areas begin and end along one direction, ascending. */
function cuts(patches: readonly StylePatch[], direction: Direction): number[] {
  const places = new Set<number>();
  for (const { area } of patches) {
    places.add(area[`${direction}Index`]).add(endOf(area, direction));
  }
  return [...places].sort((one, other) => one - other);
}

function endOf(area: Area, direction: Direction): number {
  return area[`${direction}Index`] + area[`${direction}Count`];
}
