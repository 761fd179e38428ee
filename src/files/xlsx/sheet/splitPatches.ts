import type { Area } from "../../../domain/sheet/Area";
import { withPatch } from "../styles/withPatch";
import type { CellStyle } from "../model/WorkbookModel";

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
  const shapes = numberShapes(patches);
  const known = new SegmentsByShapes();
  return strips(patches).map(({ rowIndex, rowCount, active }) => {
    let place = known;
    for (const { patch } of active) place = place.after(shapes.get(patch) ?? -1);
    place.segments ??= segmentsOf(active.map(({ patch }) => patch));
    return { rowIndex, rowCount, segments: place.segments };
  });
}

/**
 * How rows are cut, by the numbers of the shapes of their patches, one after the other: few of thousands of rows
 * differ.
 */
class SegmentsByShapes {
  segments: readonly StyleSegment[] | null = null;
  private readonly next = new Map<number, SegmentsByShapes>();

  after(shape: number): SegmentsByShapes {
    let place = this.next.get(shape);
    if (!place) this.next.set(shape, (place = new SegmentsByShapes()));
    return place;
  }
}

/** A number for each patch, the same one where they say the same of the same columns. */
function numberShapes(patches: readonly StylePatch[]): ReadonlyMap<StylePatch, number> {
  const texts = new Map<object, string>();
  const byText = new Map<string, number>();
  return new Map(
    patches.map((one) => {
      const { area, patch } = one;
      const content = texts.get(patch) ?? JSON.stringify(patch);
      texts.set(patch, content);
      const text = `${area.columnIndex}+${area.columnCount}:${content}`;
      const number = byText.get(text) ?? byText.size;
      byText.set(text, number);
      return [one, number];
    }),
  );
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
    const patch = own.reduce<Partial<CellStyle>>((all, one) => withPatch(all, one.patch), {});
    return [{ columnIndex, columnCount, patch }];
  });
}

/** Rows that the same patches change, with these in their order. */
interface Strip {
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly active: readonly { readonly patch: StylePatch }[];
}

/** From top to bottom; thousands of patches are gone through once. */
function strips(patches: readonly StylePatch[]): Strip[] {
  const rows = cuts(patches, "row");
  const coming = patches
    .map((patch, order) => ({
      patch,
      order,
      start: patch.area.rowIndex,
      end: endOf(patch.area, "row"),
    }))
    .sort((one, other) => one.start - other.start);
  let active: typeof coming = [];
  let known = 0;
  return rows.slice(0, -1).map((rowIndex, at) => {
    active = active.filter(({ end }) => end > rowIndex);
    const begun = known;
    while (coming[known]?.start === rowIndex) known += 1;
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
