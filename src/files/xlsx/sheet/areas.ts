import { type Area, areaAddress, areasMeet, maxRows, readArea } from "../../../domain/sheet/Area";

/** Areas of an sqref ("A1:B2 D4"); whole columns and rows ("A:B", "1:3") included, what is no area is left out. */
export function readAreas(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((text) => readRangeText(text) ?? []);
}

/** "A1:B2", also "A:B" and "1:3". */
export function readRangeText(text: string): Area | null {
  const area = readArea(text);
  if (area) return area;
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) return readArea(`${columns[1] ?? ""}1:${columns[2] ?? ""}${maxRows}`);
  const rows = /^\$?([0-9]+):\$?([0-9]+)$/.exec(text);
  return rows ? readArea(`A${rows[1] ?? ""}:XFD${rows[2] ?? ""}`) : null;
}

/** "A1:B2 D4", as sqref attributes list areas (ECMA-376 part 1, 18.18.76). */
export function writeAreas(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

/** What is left of an area without the cells of another: up to four rectangles. */
export function subtractArea(area: Area, hole: Area): Area[] {
  if (!areasMeet(area, hole)) return [area];
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  const top = Math.max(rowIndex, hole.rowIndex);
  const left = Math.max(columnIndex, hole.columnIndex);
  const below = Math.min(rowIndex + rowCount, hole.rowIndex + hole.rowCount);
  const behind = Math.min(columnIndex + columnCount, hole.columnIndex + hole.columnCount);
  const middle = { rowIndex: top, rowCount: below - top };
  return [
    { ...area, rowCount: top - rowIndex },
    { ...middle, columnIndex, columnCount: left - columnIndex },
    { ...middle, columnIndex: behind, columnCount: columnIndex + columnCount - behind },
    { ...area, rowIndex: below, rowCount: rowIndex + rowCount - below },
  ].filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
