import type { ChartFrame } from "../model/ChartModel";
import type { SheetModel } from "../model/WorkbookModel";
import type { XmlElement } from "../../package/xml/XmlElement";
import type { AnchorPoint } from "./chartXml";

/** English metric units in a point (ECMA-376 part 1, 20.1.2.1). */
const emuPerPoint = 12_700;

/** What a frame's place depends on. */
type SizedSheet = Pick<SheetModel, "columnWidth" | "isColumnHidden" | "rowHeight" | "isRowHidden">;

/** Where a frame stands; all zero for one that stands in no anchor of its own. */
export function readFrame(sheet: SizedSheet, anchor: XmlElement | null): ChartFrame {
  const from = anchor?.element("from") ?? null;
  const to = anchor?.element("to") ?? null;
  const extent = anchor?.element("ext") ?? null;
  const position = anchor?.element("pos") ?? null;
  const [left, top] = from
    ? pointOf(sheet, from)
    : [points(position?.attribute("x")), points(position?.attribute("y"))];
  if (to) {
    const [right, bottom] = pointOf(sheet, to);
    return { left, top, width: right - left, height: bottom - top };
  }
  const [width, height] = [points(extent?.attribute("cx")), points(extent?.attribute("cy"))];
  return { left, top, width, height };
}

/** Moves and sizes an anchor, whatever its kind. */
export function writeFrame(sheet: SizedSheet, anchor: XmlElement, frame: ChartFrame): void {
  const { left, top, width, height } = frame;
  const [from, to] = [anchor.element("from"), anchor.element("to")];
  const [extent, position] = [anchor.element("ext"), anchor.element("pos")];
  if (from) writePoint(from, placeFrame(sheet, left, top));
  if (to) writePoint(to, placeFrame(sheet, left + width, top + height));
  position?.setAttribute("x", String(emu(left)));
  position?.setAttribute("y", String(emu(top)));
  extent?.setAttribute("cx", String(emu(width)));
  extent?.setAttribute("cy", String(emu(height)));
}

/** Points in English Metric Units, as drawings measure. */
export function emu(length: number): number {
  return Math.round(length * emuPerPoint);
}

/** The cell and the offset into it that lie so many points from the sheet's corner. */
export function placeFrame(sheet: SizedSheet, left: number, top: number): AnchorPoint {
  const [column, x] = locate(left, (index) => widthOf(sheet, index));
  const [row, y] = locate(top, (index) => heightOf(sheet, index));
  return { column, columnOffset: emu(x), row, rowOffset: emu(y) };
}

function locate(distance: number, size: (index: number) => number): [number, number] {
  let index = 0;
  let rest = Math.max(0, distance);
  for (; index < 16_383; index += 1) {
    const step = size(index);
    if (rest < step) break;
    rest -= step;
  }
  return [index, rest];
}

function pointOf(sheet: SizedSheet, point: XmlElement): [number, number] {
  const number = (local: string): number => Number(point.element(local)?.text ?? 0);
  let left = number("colOff") / emuPerPoint;
  let top = number("rowOff") / emuPerPoint;
  for (let column = 0; column < number("col"); column += 1) left += widthOf(sheet, column);
  for (let row = 0; row < number("row"); row += 1) top += heightOf(sheet, row);
  return [left, top];
}

function writePoint(element: XmlElement, point: AnchorPoint): void {
  const order = ["col", "colOff", "row", "rowOff"];
  const { column, columnOffset, row, rowOffset } = point;
  for (const [index, value] of [column, columnOffset, row, rowOffset].entries()) {
    element.ensure(order[index] ?? "", order).setText(String(value));
  }
}

function widthOf(sheet: SizedSheet, column: number): number {
  return sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column);
}

function heightOf(sheet: SizedSheet, row: number): number {
  return sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);
}

function points(value: string | null | undefined): number {
  return Number(value ?? 0) / emuPerPoint;
}
