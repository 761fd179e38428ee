import { memo, type ReactNode } from "react";
import type { Area } from "../../domain/sheet/Area";
import { GridCell, type CellSource } from "./GridCell";
import type { CellPosition } from "./Selection";
import { columnSize, rowSize } from "./SheetGeometry";

/** Pixels of the row numbers at the left, and of the column letters above. */
export const headWidth = 46;
export const headHeight = 24;

export interface GridRowProps {
  readonly source: CellSource;
  readonly rowIndex: number;
  /** From the top of the sheet's canvas. */
  readonly top: number;
  /** Columns in sight beside the frozen ones, in order. */
  readonly columns: readonly number[];
  /** The selected area where it touches this row, else null. */
  readonly selected: Area | null;
  /** The active cell where it is drawn in this row, else null. */
  readonly active: CellPosition | null;
  readonly editor: ReactNode;
}

/** One row: its header and frozen cells stay at the left, the other cells follow. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { source, rowIndex, selected } = props;
  const { geometry } = source;
  const height = rowSize(geometry, rowIndex);
  const frozen = Array.from({ length: geometry.frozenColumns }, (_, column) => column);
  const frozenWidth = geometry.columnLefts[geometry.frozenColumns] ?? 0;
  return (
    <div role="row" className="row" aria-rowindex={rowIndex + 2} style={{ top: props.top, height }}>
      <div
        className={frozenWidth > 0 ? "lead frozen" : "lead"}
        style={{ width: headWidth + frozenWidth, height }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          data-row={rowIndex}
          className={selected ? "row-head selected" : "row-head"}
          style={{ width: headWidth, height }}
        >
          {rowIndex + 1}
        </div>
        {frozen.map((column) => cell(props, column))}
      </div>
      {props.columns.map((column) => cell(props, column))}
    </div>
  );
});

function cell(props: GridRowProps, columnIndex: number): ReactNode {
  const { source, rowIndex, selected, active } = props;
  const { geometry } = source;
  const merge = geometry.mergeAt(rowIndex, columnIndex);
  const isCovered =
    merge !== null && (merge.rowIndex !== rowIndex || merge.columnIndex !== columnIndex);
  const hasSize = rowSize(geometry, rowIndex) > 0 && columnSize(geometry, columnIndex) > 0;
  if (isCovered || (!merge && !hasSize)) return null;
  const isActive = active?.columnIndex === columnIndex;
  return (
    <GridCell
      key={columnIndex}
      source={source}
      area={merge ?? { rowIndex, columnIndex, rowCount: 1, columnCount: 1 }}
      left={headWidth + (geometry.columnLefts[columnIndex] ?? 0)}
      selected={selected !== null && holdsColumn(selected, columnIndex)}
      active={isActive}
    >
      {isActive ? props.editor : null}
    </GridCell>
  );
}

function holdsColumn(area: Area, columnIndex: number): boolean {
  return columnIndex >= area.columnIndex && columnIndex < area.columnIndex + area.columnCount;
}
