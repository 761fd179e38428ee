import { type Area, areaCovers, boundAreas, intersectAreas } from "../../domain/sheet/Area";
import type { SheetGeometry } from "./SheetGeometry";

export interface CellPosition {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** What is selected on one sheet: `active` is the cell that typing goes to, `head` the corner that Shift moves. */
export interface Selection {
  readonly active: CellPosition;
  readonly head: CellPosition;
}

/** A1. */
export const firstCell: Selection = cellSelection({ rowIndex: 0, columnIndex: 0 });

/** One cell alone. */
export function cellSelection(active: CellPosition): Selection {
  return { active, head: active };
}

/** The selection that covers an area, with its first cell active. */
export function areaSelection(area: Area): Selection {
  return {
    active: { rowIndex: area.rowIndex, columnIndex: area.columnIndex },
    head: {
      rowIndex: area.rowIndex + area.rowCount - 1,
      columnIndex: area.columnIndex + area.columnCount - 1,
    },
  };
}

/** The rectangle between active cell and head, widened until no merged area is cut. */
export function selectedArea(selection: Selection, geometry: SheetGeometry): Area {
  const { active, head } = selection;
  let area = bounds(active, head);
  for (let grew = true; grew;) {
    grew = false;
    for (const merge of geometry.mergesIn(area.rowIndex, area.rowIndex + area.rowCount - 1)) {
      if (!intersectAreas(area, merge) || areaCovers(area, merge)) continue;
      area = boundAreas(area, merge);
      grew = true;
    }
  }
  return area;
}

function bounds(one: CellPosition, other: CellPosition): Area {
  return {
    rowIndex: Math.min(one.rowIndex, other.rowIndex),
    columnIndex: Math.min(one.columnIndex, other.columnIndex),
    rowCount: Math.abs(one.rowIndex - other.rowIndex) + 1,
    columnCount: Math.abs(one.columnIndex - other.columnIndex) + 1,
  };
}
