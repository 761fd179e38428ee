import { useRef, type MouseEvent, type PointerEvent, type RefObject } from "react";
import { pointerTarget } from "./pointerTarget";
import type { CellPosition, Selection } from "./Selection";
import type { SheetGeometry } from "./SheetGeometry";

interface PointerActions {
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onEdit: (typed: string | null) => void;
  readonly onFollow: (cell: CellPosition) => void;
}

/**
 * Mouse and pen on the grid: click selects, drag and Shift extend, headers take whole rows and columns, double click
 * edits.
 */
export function usePointerSelection(
  scroller: RefObject<HTMLDivElement | null>,
  geometry: SheetGeometry,
  actions: PointerActions,
) {
  const dragFrom = useRef<Selection | null>(null);

  function targetOf(event: MouseEvent): CellPosition | null {
    const element = scroller.current;
    if (!element || isInEditor(event)) return null;
    const rect = element.getBoundingClientRect();
    const x = event.clientX - rect.left;
    const y = event.clientY - rect.top;
    if (x > element.clientWidth || y > element.clientHeight) return null;
    const scroll = { left: element.scrollLeft, top: element.scrollTop };
    return pointerTarget(x, y, scroll, geometry);
  }

  return {
    onPointerDown(event: PointerEvent) {
      const target = event.button === 0 ? targetOf(event) : null;
      if (!target) return;
      const start = pressed(target, event.shiftKey ? actions.selection.active : null, geometry);
      dragFrom.current = start;
      actions.onSelect(start);
    },
    onPointerMove(event: PointerEvent) {
      const start = dragFrom.current;
      if (!start || event.buttons !== 1) return;
      const target = targetOf(event);
      if (target) actions.onSelect({ active: start.active, head: dragged(start, target) });
    },
    onPointerUp(event: PointerEvent) {
      const start = dragFrom.current;
      dragFrom.current = null;
      const target = targetOf(event);
      if (start && target && isSame(target, start.head)) actions.onFollow(target);
    },
    onDoubleClick(event: MouseEvent) {
      const target = targetOf(event);
      if (target && target.rowIndex >= 0 && target.columnIndex >= 0) actions.onEdit(null);
    },
  };
}

function isInEditor(event: MouseEvent): boolean {
  return event.target instanceof HTMLTextAreaElement;
}

/** The selection that a press starts; a header stands for its whole row or column. */
function pressed(
  target: CellPosition,
  extendFrom: CellPosition | null,
  geometry: SheetGeometry,
): Selection {
  const row = target.rowIndex;
  const column = target.columnIndex;
  const last = { rowIndex: geometry.rowCount - 1, columnIndex: geometry.columnCount - 1 };
  const head = {
    rowIndex: row < 0 ? last.rowIndex : row,
    columnIndex: column < 0 ? last.columnIndex : column,
  };
  if (extendFrom) return { active: extendFrom, head };
  const first = { rowIndex: Math.max(0, row), columnIndex: Math.max(0, column) };
  const merge = row >= 0 && column >= 0 ? geometry.mergeAt(row, column) : null;
  if (!merge) return { active: first, head };
  const anchor = { rowIndex: merge.rowIndex, columnIndex: merge.columnIndex };
  return { active: anchor, head: anchor };
}

function dragged(start: Selection, target: CellPosition): CellPosition {
  return {
    rowIndex: target.rowIndex < 0 ? start.head.rowIndex : target.rowIndex,
    columnIndex: target.columnIndex < 0 ? start.head.columnIndex : target.columnIndex,
  };
}

function isSame(one: CellPosition, other: CellPosition): boolean {
  return one.rowIndex === other.rowIndex && one.columnIndex === other.columnIndex;
}
