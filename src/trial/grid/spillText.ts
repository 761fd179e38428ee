import type { CellStyle, SheetModel } from "../../files/xlsx/WorkbookModel";
import { textSide } from "./cellBox";
import type { ShownText } from "./cellText";
import { measureText } from "./measureText";
import { columnSize, type SheetGeometry } from "./SheetGeometry";

/** How far a text runs over its empty neighbours, in pixels to each side. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

const none: Spill = { left: 0, right: 0 };
const padding = 6;

/** A text too long for its cell runs on over empty cells, as in Excel; wrapped and merged cells and numbers do not. */
export function spillText(
  sheet: SheetModel,
  geometry: SheetGeometry,
  at: { readonly rowIndex: number; readonly columnIndex: number },
  style: CellStyle,
  shown: ShownText,
): Spill {
  if (shown.text === "" || shown.isNumber || style.wrap || style.horizontal === "fill") return none;
  const over = measureText(shown.text, style) + padding - columnSize(geometry, at.columnIndex);
  if (over <= 0) return none;
  const side = textSide(style, shown);
  const half = over / 2;
  const wanted = { left: { left: 0, right: over }, right: { left: over, right: 0 } };
  const { left, right } = side === "center" ? { left: half, right: half } : wanted[side];
  return {
    left: emptyRoom(sheet, geometry, at, -1, left),
    right: emptyRoom(sheet, geometry, at, 1, right),
  };
}

function emptyRoom(
  sheet: SheetModel,
  geometry: SheetGeometry,
  at: { readonly rowIndex: number; readonly columnIndex: number },
  direction: -1 | 1,
  wanted: number,
): number {
  let room = 0;
  let column = at.columnIndex + direction;
  while (room < wanted && column >= 0 && column < geometry.columnCount) {
    const content = sheet.contentAt(at.rowIndex, column);
    if (content && content.value !== "") break;
    if (geometry.mergeAt(at.rowIndex, column)) break;
    room += columnSize(geometry, column);
    column += direction;
  }
  return Math.min(room, wanted);
}

/** Numbers that do not fit show as ####. */
export function fitNumber(shown: ShownText, style: CellStyle, width: number): string {
  if (!shown.isNumber || width <= 0 || style.wrap) return shown.text;
  const room = width - 2;
  if (measureText(shown.text, style) <= room) return shown.text;
  const hash = measureText("#", style);
  return "#".repeat(Math.max(1, Math.floor(room / Math.max(1, hash))));
}
