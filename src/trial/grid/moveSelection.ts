import { type Area, maxColumns, maxRows } from "../../domain/sheet/Area";
import { cellSelection, type CellPosition, type Selection } from "./Selection";
import { columnSize, rowSize, type SheetGeometry } from "./SheetGeometry";

/** What moving needs to know of the sheet. */
export interface MoveGround {
  readonly geometry: SheetGeometry;
  readonly used: Area | null;
  readonly isFilled: (rowIndex: number, columnIndex: number) => boolean;
  /** Rows that fit into the window: how far PageUp and PageDown go. */
  readonly pageRows: number;
}

export interface MoveKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The selection after a key, as in Excel; null for a key that does not move. */
export function moveSelection(
  selection: Selection,
  pressed: MoveKey,
  ground: MoveGround,
): Selection | null {
  const step = arrows[pressed.key];
  if (step) return moved(selection, pressed.shift, (from) => arrow(from, step, pressed, ground));
  switch (pressed.key) {
    case "a":
    case "A":
      return pressed.ctrl ? wholeSheet(ground.geometry) : null;
    case "Enter":
      return cellSelection(
        single(selection.active, { rows: pressed.shift ? -1 : 1, columns: 0 }, ground),
      );
    case "Tab":
      return cellSelection(
        single(selection.active, { rows: 0, columns: pressed.shift ? -1 : 1 }, ground),
      );
    case "Home":
      return moved(selection, pressed.shift, (from) => home(from, pressed.ctrl, ground));
    case "End":
      return pressed.ctrl ? moved(selection, pressed.shift, () => lastUsed(ground)) : null;
    case "PageDown":
      return moved(selection, pressed.shift, (from) => page(from, 1, ground));
    case "PageUp":
      return moved(selection, pressed.shift, (from) => page(from, -1, ground));
    default:
      return null;
  }
}

function wholeSheet({ rowCount, columnCount }: SheetGeometry): Selection {
  return {
    active: { rowIndex: 0, columnIndex: 0 },
    head: { rowIndex: rowCount - 1, columnIndex: columnCount - 1 },
  };
}

function moved(
  selection: Selection,
  extend: boolean,
  move: (from: CellPosition) => CellPosition,
): Selection {
  if (!extend) return cellSelection(move(selection.active));
  return { active: selection.active, head: move(selection.head) };
}

function arrow(from: CellPosition, step: Step, pressed: MoveKey, ground: MoveGround): CellPosition {
  return pressed.ctrl ? jump(from, step, ground) : single(from, step, ground);
}

/** One visible cell further; a merged area counts as one cell, and its first cell is where one lands. */
function single(from: CellPosition, step: Step, ground: MoveGround): CellPosition {
  const { geometry } = ground;
  const merge = geometry.mergeAt(from.rowIndex, from.columnIndex);
  let { rowIndex, columnIndex } = from;
  if (merge && step.rows > 0) rowIndex = merge.rowIndex + merge.rowCount - 1;
  if (merge && step.rows < 0) rowIndex = merge.rowIndex;
  if (merge && step.columns > 0) columnIndex = merge.columnIndex + merge.columnCount - 1;
  if (merge && step.columns < 0) columnIndex = merge.columnIndex;
  const next = visible(rowIndex + step.rows, columnIndex + step.columns, step, geometry);
  if (!next) return from;
  const landed = geometry.mergeAt(next.rowIndex, next.columnIndex);
  return landed ? { rowIndex: landed.rowIndex, columnIndex: landed.columnIndex } : next;
}

/** Goes on in the step's direction until a row and column with a size; null at the end of the sheet. */
function visible(
  rowIndex: number,
  columnIndex: number,
  step: Step,
  geometry: SheetGeometry,
): CellPosition | null {
  let row = rowIndex;
  let column = columnIndex;
  while (row >= 0 && column >= 0 && row < maxRows && column < maxColumns) {
    const shown =
      (row >= geometry.rowCount || rowSize(geometry, row) > 0) &&
      (column >= geometry.columnCount || columnSize(geometry, column) > 0);
    if (shown) return { rowIndex: row, columnIndex: column };
    row += step.rows;
    column += step.columns;
  }
  return null;
}

/** Ctrl with an arrow: to the end of the filled run, or to the next filled cell, or to the edge of what is used. */
function jump(from: CellPosition, step: Step, ground: MoveGround): CellPosition {
  const last = lastUsed(ground);
  const inside = (at: CellPosition) =>
    at.rowIndex >= 0 &&
    at.columnIndex >= 0 &&
    at.rowIndex <= Math.max(last.rowIndex, from.rowIndex) &&
    at.columnIndex <= Math.max(last.columnIndex, from.columnIndex);
  const filled = (at: CellPosition) => ground.isFilled(at.rowIndex, at.columnIndex);
  const after = (at: CellPosition) => ({
    rowIndex: at.rowIndex + step.rows,
    columnIndex: at.columnIndex + step.columns,
  });
  let at = after(from);
  if (!inside(at)) return single(from, step, ground);
  if (filled(from) && filled(at)) {
    while (inside(after(at)) && filled(after(at))) at = after(at);
  } else {
    while (inside(after(at)) && !filled(at)) at = after(at);
  }
  return visible(at.rowIndex, at.columnIndex, step, ground.geometry) ?? from;
}

function home(from: CellPosition, toTop: boolean, ground: MoveGround): CellPosition {
  const { frozenRows, frozenColumns } = ground.geometry;
  if (toTop) return { rowIndex: frozenRows, columnIndex: frozenColumns };
  return { rowIndex: from.rowIndex, columnIndex: frozenColumns };
}

function lastUsed({ used }: MoveGround): CellPosition {
  if (!used) return { rowIndex: 0, columnIndex: 0 };
  return {
    rowIndex: used.rowIndex + used.rowCount - 1,
    columnIndex: used.columnIndex + used.columnCount - 1,
  };
}

function page(from: CellPosition, direction: -1 | 1, ground: MoveGround): CellPosition {
  const target = from.rowIndex + direction * Math.max(1, ground.pageRows);
  const rowIndex = Math.min(maxRows - 1, Math.max(0, target));
  const step: Step = { rows: direction, columns: 0 };
  return visible(rowIndex, from.columnIndex, step, ground.geometry) ?? from;
}
