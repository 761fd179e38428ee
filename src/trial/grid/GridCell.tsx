import type { CSSProperties, ReactNode } from "react";
import type { Area } from "../../domain/sheet/Area";
import type { Hyperlink, SheetModel } from "../../files/xlsx/model/WorkbookModel";
import { cellBox, textBox, type RuleColors } from "./cellBox";
import { shownText } from "./cellText";
import { fitNumber, spillText } from "./spillText";
import { columnSize, type SheetGeometry } from "./SheetGeometry";

/** What all cells of a sheet are drawn from. */
export interface CellSource {
  readonly sheet: SheetModel;
  readonly geometry: SheetGeometry;
  readonly date1904: boolean;
  readonly zoom: number;
  readonly rulesAt: (rowIndex: number, columnIndex: number) => RuleColors | null;
  readonly linkAt: (rowIndex: number, columnIndex: number) => Hyperlink | null;
}

export interface GridCellProps {
  readonly source: CellSource;
  /** The cell, or the merged area that it stands for. */
  readonly area: Area;
  readonly left: number;
  readonly selected: boolean;
  readonly active: boolean;
  /** The editor, while this cell is being edited. */
  readonly children?: ReactNode;
}

/** Id of the element that shows a cell; the grid names the active one by it. */
export function cellId(rowIndex: number, columnIndex: number): string {
  return `cell-${rowIndex}-${columnIndex}`;
}

/** One cell, or the area merged into it, as Excel would show it. */
export function GridCell({ source, area, left, selected, active, children }: GridCellProps) {
  const { sheet, geometry } = source;
  const { rowIndex, columnIndex } = area;
  const style = sheet.styleAt(rowIndex, columnIndex);
  const rule = source.rulesAt(rowIndex, columnIndex);
  const link = source.linkAt(rowIndex, columnIndex);
  const shown = shownText(sheet.contentAt(rowIndex, columnIndex), style, source.date1904);
  const isMerged = area.rowCount > 1 || area.columnCount > 1;
  const width = areaWidth(area, geometry);
  const spill = isMerged ? null : spillText(source, area, style, shown);
  const room = columnSize(geometry, columnIndex) / source.zoom;
  const text = isMerged ? shown.text : fitNumber(shown, style, room);
  const box: CSSProperties = {
    ...cellBox(sheet, area, rule),
    left,
    width,
    height: areaHeight(area, geometry),
  };
  return (
    <div
      role="gridcell"
      id={cellId(rowIndex, columnIndex)}
      className={classNames(isMerged, selected, active, link !== null)}
      aria-colindex={columnIndex + 2}
      aria-colspan={isMerged ? area.columnCount : undefined}
      aria-rowspan={isMerged ? area.rowCount : undefined}
      aria-selected={selected || active}
      title={link?.tip === "" ? undefined : link?.tip}
      style={box}
    >
      {text !== "" && (
        <div
          className="cell-text"
          style={{
            ...textBox(style, shown, rule, source.zoom),
            ...(spill && { left: -spill.left, right: -spill.right }),
          }}
        >
          <span>{text}</span>
        </div>
      )}
      {children}
    </div>
  );
}

function classNames(isMerged: boolean, selected: boolean, active: boolean, isLink: boolean) {
  return [
    "cell",
    isMerged && "merged",
    selected && "selected",
    active && "active",
    isLink && "link",
  ]
    .filter(Boolean)
    .join(" ");
}

function areaWidth(area: Area, { columnLefts, columnCount }: SheetGeometry): number {
  const end = Math.min(columnCount, area.columnIndex + area.columnCount);
  return (columnLefts[end] ?? 0) - (columnLefts[area.columnIndex] ?? 0);
}

function areaHeight(area: Area, { rowTops, rowCount }: SheetGeometry): number {
  const end = Math.min(rowCount, area.rowIndex + area.rowCount);
  return (rowTops[end] ?? 0) - (rowTops[area.rowIndex] ?? 0);
}
