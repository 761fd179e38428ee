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
  return strips(patches).flatMap(({ rowIndex, rowCount, active }) => {
    const columns = cuts(active, "column");
    return columns.slice(0, -1).flatMap((columnIndex, place) => {
      const own = active.filter(
        ({ area }) => area.columnIndex <= columnIndex && columnIndex < endOf(area, "column"),
      );
      if (own.length === 0) return [];
      const columnCount = (columns[place + 1] ?? columnIndex) - columnIndex;
      const patch = own.reduce<Partial<CellStyle>>((sum, one) => ({ ...sum, ...one.patch }), {});
      return [{ area: { rowIndex, columnIndex, rowCount, columnCount }, patch }];
    });
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
    .map((patch, order) => ({ ...patch, order }))
    .sort((one, other) => one.area.rowIndex - other.area.rowIndex);
  let active: typeof coming = [];
  let known = 0;
  return rows.slice(0, -1).map((rowIndex, at) => {
    const begun = known;
    while (coming[known]?.area.rowIndex === rowIndex) known += 1;
    active = [...active, ...coming.slice(begun, known)]
      .filter(({ area }) => endOf(area, "row") > rowIndex)
      .sort((one, other) => one.order - other.order);
    return { rowIndex, rowCount: (rows[at + 1] ?? rowIndex) - rowIndex, active };
  });
}

type Direction = "row" | "column";

/** Where areas begin and end along one direction, ascending. */
function cuts(patches: readonly StylePatch[], direction: Direction): number[] {
  const places = patches.flatMap(({ area }) => [area[`${direction}Index`], endOf(area, direction)]);
  return [...new Set(places)].sort((one, other) => one - other);
}

function endOf(area: Area, direction: Direction): number {
  return area[`${direction}Index`] + area[`${direction}Count`];
}
