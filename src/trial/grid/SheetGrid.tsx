import {
  useEffect,
  useMemo,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { flushSync } from "react-dom";
import { columnLetters, type Area } from "../../domain/sheet/Area";
import { cellId, type CellSource } from "./GridCell";
import { GridRow, headHeight, headWidth } from "./GridRow";
import { type MoveGround, type MoveKey, moveSelection } from "./moveSelection";
import { selectedArea, type CellPosition, type Selection } from "./Selection";
import { columnSize, rowSize } from "./SheetGeometry";
import { useGridWindow, type GridWindow, type ScrollPosition } from "./useGridWindow";
import { usePointerSelection } from "./usePointerSelection";

export interface SheetGridProps {
  readonly source: CellSource;
  readonly label: string;
  readonly selection: Selection;
  /** Shown over the active cell while it is edited. */
  readonly editor: ReactNode;
  /** Shown over the cells, and scrolled with them. */
  readonly charts: ReactNode;
  readonly startScroll: ScrollPosition;
  readonly onScroll: (position: ScrollPosition) => void;
  readonly onSelect: (selection: Selection) => void;
  /** Opens the editor: with what was typed, or with the cell's content where `typed` is null. */
  readonly onEdit: (typed: string | null) => void;
  readonly onClear: () => void;
  readonly onFollow: (cell: CellPosition) => void;
  readonly onNextSheet: (step: 1 | -1) => void;
  /** −1 takes the last edit back, 1 does it again. */
  readonly onHistory: (step: -1 | 1) => void;
  readonly onCopy: () => string;
  readonly onPaste: (text: string) => void;
}

/** A sheet as a grid: only what is in sight is in the document. One stop for the keyboard; arrows move within. */
export function SheetGrid(props: SheetGridProps) {
  const { source, selection } = props;
  const { geometry } = source;
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useGridWindow(scroller, geometry, selection.active, props.startScroll);
  const reveal = drawn.reveal;
  const area = useMemo(() => selectedArea(selection, geometry), [selection, geometry]);
  const pointer = usePointerSelection(scroller, geometry, props);
  useEffect(() => {
    // Whole rows and columns reach beyond any window: only their other direction can be shown.
    const { rowIndex, columnIndex } = selection.head;
    const isWholeColumn = area.rowCount === geometry.rowCount;
    const isWholeRow = area.columnCount === geometry.columnCount;
    reveal(isWholeColumn ? null : rowIndex, isWholeRow ? null : columnIndex);
    // The sheet growing or being zoomed does not move the window.
  }, [selection, reveal]);
  const width = headWidth + (geometry.columnLefts[geometry.columnCount] ?? 0);
  const height = headHeight + (geometry.rowTops[geometry.rowCount] ?? 0);
  const frozenHeight = geometry.rowTops[geometry.frozenRows] ?? 0;
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={geometry.rowCount + 1}
      aria-colcount={geometry.columnCount + 1}
      aria-multiselectable
      aria-activedescendant={cellId(selection.active.rowIndex, selection.active.columnIndex)}
      onKeyDown={(event) => {
        gridKey(event, props, moveGround(source, scroller.current));
      }}
      onScroll={(event) => {
        const { scrollLeft, scrollTop } = event.currentTarget;
        props.onScroll({ left: scrollLeft, top: scrollTop });
      }}
      onCopy={(event) => {
        if (props.editor) return;
        event.clipboardData.setData("text/plain", props.onCopy());
        event.preventDefault();
      }}
      onPaste={(event) => {
        if (props.editor) return;
        props.onPaste(event.clipboardData.getData("text/plain"));
        event.preventDefault();
      }}
      {...pointer}
    >
      <div
        role="presentation"
        className="canvas"
        style={{ width, height, "--zoom": source.zoom } as CSSProperties}
      >
        <div
          role="rowgroup"
          className={geometry.frozenRows > 0 ? "top frozen" : "top"}
          style={{ height: headHeight + frozenHeight }}
        >
          <HeaderRow source={source} drawn={drawn} area={area} />
          {rowsOf(props, frozenIndexes(geometry.frozenRows), drawn, area)}
        </div>
        <div role="rowgroup">{rowsOf(props, drawn.rows, drawn, area)}</div>
        {props.charts}
      </div>
    </div>
  );
}

function frozenIndexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function rowsOf(
  { source, selection, editor }: SheetGridProps,
  rows: readonly number[],
  drawn: GridWindow,
  area: Area,
) {
  const { active } = selection;
  const { geometry } = source;
  // Hidden rows are left out, but not where a merged area begins whose other rows are seen.
  const seen = rows.filter(
    (row) => rowSize(geometry, row) > 0 || geometry.mergesIn(row, row).length > 0,
  );
  return seen.map((rowIndex) => {
    const isActive = active.rowIndex === rowIndex;
    const isSelected = rowIndex >= area.rowIndex && rowIndex < area.rowIndex + area.rowCount;
    return (
      <GridRow
        key={rowIndex}
        source={source}
        rowIndex={rowIndex}
        top={headHeight + (geometry.rowTops[rowIndex] ?? 0)}
        columns={drawn.columns}
        selected={isSelected ? area : null}
        active={isActive ? active : null}
        editor={isActive ? editor : null}
      />
    );
  });
}

function HeaderRow(props: {
  readonly source: CellSource;
  readonly drawn: GridWindow;
  readonly area: Area;
}) {
  const { geometry } = props.source;
  const frozenWidth = geometry.columnLefts[geometry.frozenColumns] ?? 0;
  const head = (columnIndex: number) => {
    const isSelected =
      columnIndex >= props.area.columnIndex &&
      columnIndex < props.area.columnIndex + props.area.columnCount;
    return (
      <div
        key={columnIndex}
        role="columnheader"
        aria-colindex={columnIndex + 2}
        className={isSelected ? "column-head selected" : "column-head"}
        style={{
          left: headWidth + (geometry.columnLefts[columnIndex] ?? 0),
          width: columnSize(geometry, columnIndex),
          height: headHeight,
        }}
      >
        {columnLetters(columnIndex)}
      </div>
    );
  };
  return (
    <div role="row" className="row head" aria-rowindex={1} style={{ top: 0, height: headHeight }}>
      <div className="lead" style={{ width: headWidth + frozenWidth, height: headHeight }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className="corner"
          style={{ width: headWidth, height: headHeight }}
        />
        {frozenIndexes(geometry.frozenColumns).map(head)}
      </div>
      {props.drawn.columns.map(head)}
    </div>
  );
}

function moveGround(source: CellSource, scroller: HTMLDivElement | null): MoveGround {
  const { sheet, geometry } = source;
  const usualRow = 20;
  return {
    geometry,
    used: sheet.usedArea(true),
    isFilled: (rowIndex, columnIndex) => {
      const content = sheet.contentAt(rowIndex, columnIndex);
      return content !== null && content.value !== "";
    },
    pageRows: Math.floor(((scroller?.clientHeight ?? 0) - headHeight) / usualRow) - 1,
  };
}

function gridKey(
  event: KeyboardEvent<HTMLDivElement>,
  props: SheetGridProps,
  ground: MoveGround,
): void {
  if (props.editor || event.nativeEvent.isComposing) return;
  if (isTyping(event)) {
    // The letter itself goes to the editor, which must be there to take it: Vietnamese input methods compose letters
    // from several keys, so the first key cannot be taken as text.
    flushSync(() => {
      props.onEdit("");
    });
    return;
  }
  const pressed: MoveKey = {
    key: event.key,
    ctrl: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
  };
  if (pressed.ctrl && (pressed.key === "PageDown" || pressed.key === "PageUp")) {
    event.preventDefault();
    props.onNextSheet(pressed.key === "PageDown" ? 1 : -1);
    return;
  }
  // At the sheet's first column Shift+Tab leaves the grid, so that the keyboard is not caught in it.
  const leaves = pressed.key === "Tab" && pressed.shift && props.selection.active.columnIndex === 0;
  const next = leaves ? null : moveSelection(props.selection, pressed, ground);
  if (next) {
    event.preventDefault();
    props.onSelect(next);
  } else if (editOrClear(pressed, props)) {
    event.preventDefault();
  }
}

/** Keys that begin a text; "Process" is what an input method sends for a key that it takes. */
function isTyping(event: KeyboardEvent): boolean {
  const isLetter = event.key.length === 1 || event.key === "Process";
  return isLetter && !event.ctrlKey && !event.metaKey && !event.altKey;
}

function editOrClear(pressed: MoveKey, props: SheetGridProps): boolean {
  if (pressed.ctrl && pressed.key.toLowerCase() === "z") props.onHistory(pressed.shift ? 1 : -1);
  else if (pressed.ctrl && pressed.key.toLowerCase() === "y") props.onHistory(1);
  else if (pressed.key === "F2") props.onEdit(null);
  else if (pressed.key === "Delete") props.onClear();
  else if (pressed.key === "Backspace") props.onEdit("");
  else return false;
  return true;
}
