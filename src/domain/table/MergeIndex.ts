import type { Area } from "../sheet/Area";

/** Finds the merged area of a cell without walking all of them. */
export class MergeIndex {
  private readonly byRow = new Map<number, Area[]>();

  constructor(areas: readonly Area[]) {
    for (const area of areas) {
      for (let row = area.rowIndex; row < area.rowIndex + area.rowCount; row += 1) {
        const known = this.byRow.get(row);
        if (known) known.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  /** The merged area that the cell lies in; null for a plain cell. */
  at(rowIndex: number, columnIndex: number): Area | null {
    const areas = this.byRow.get(rowIndex);
    if (!areas) return null;
    return (
      areas.find(
        (area) =>
          columnIndex >= area.columnIndex && columnIndex < area.columnIndex + area.columnCount,
      ) ?? null
    );
  }

  /** The widest merged area that begins in this row; null where none does. */
  widestFrom(rowIndex: number): Area | null {
    const starting = (this.byRow.get(rowIndex) ?? []).filter((area) => area.rowIndex === rowIndex);
    return starting.reduce<Area | null>(
      (widest, area) => (widest && widest.columnCount >= area.columnCount ? widest : area),
      null,
    );
  }
}
