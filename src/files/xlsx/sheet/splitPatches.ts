import type { Area } from "../../../domain/sheet/Area";
import type { CellStyle } from "../WorkbookModel";

/** What changes in the style of every cell of an area. */
export interface StylePatch {
  readonly area: Area;
  readonly patch: Partial<CellStyle>;
}

/**
 * The same change as all patches one after the other, as patches whose areas share no cell: each cell is then
 * looked at once. A later patch wins over an earlier one.
 */
export function splitPatches(patches: readonly StylePatch[]): StylePatch[] {
  if (patches.length < 2) return [...patches];
  const found: StylePatch[] = [];
  const rows = cuts(patches, "rowIndex", "rowCount");
  rows.slice(0, -1).forEach((rowIndex, at) => {
    const rowCount = (rows[at + 1] ?? rowIndex) - rowIndex;
    const active = patches.filter(({ area }) => covers(area, "rowIndex", "rowCount", rowIndex));
    const columns = cuts(active, "columnIndex", "columnCount");
    columns.slice(0, -1).forEach((columnIndex, place) => {
      const own = active.filter(({ area }) =>
        covers(area, "columnIndex", "columnCount", columnIndex),
      );
      if (own.length === 0) return;
      const columnCount = (columns[place + 1] ?? columnIndex) - columnIndex;
      const patch = own.reduce<Partial<CellStyle>>((sum, one) => ({ ...sum, ...one.patch }), {});
      found.push({ area: { rowIndex, columnIndex, rowCount, columnCount }, patch });
    });
  });
  return found;
}

type Start = "rowIndex" | "columnIndex";
type Count = "rowCount" | "columnCount";

/** Where areas begin and end along one direction, ascending. */
function cuts(patches: readonly StylePatch[], start: Start, count: Count): number[] {
  const places = patches.flatMap(({ area }) => [area[start], area[start] + area[count]]);
  return [...new Set(places)].sort((one, other) => one - other);
}

function covers(area: Area, start: Start, count: Count, place: number): boolean {
  return area[start] <= place && place < area[start] + area[count];
}
