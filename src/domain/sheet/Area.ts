/** A rectangle of cells; rows and columns count from 0. A1 text appears only at the edges. */
export interface Area {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Rows and columns of a sheet (Excel specifications and limits page). */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Longest text that a cell holds, in UTF-16 code units (the same page). */
export const maxTextLength = 32_767;

/** Column letters of a 0-based index: 0 is "A", 26 is "AA". */
export function columnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index of column letters: "A" is 0, "AA" is 26. Letters must be A-Z. */
export function columnIndexOf(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "B7" for row 6, column 1. */
export function cellAddress(rowIndex: number, columnIndex: number): string {
  return `${columnLetters(columnIndex)}${rowIndex + 1}`;
}

/** "B7" or "B7:D9". */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.rowIndex, area.columnIndex);
  const last = cellAddress(
    area.rowIndex + area.rowCount - 1,
    area.columnIndex + area.columnCount - 1,
  );
  return first === last ? first : `${first}:${last}`;
}

/** "$B$7" or "$B$7:$D$9": without the signs a rule's reference would move along with its cells. */
export function absoluteAreaAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
}

const corner = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/i;

/** Reads "B7" or "$B$7:D9" without a sheet name; null for anything else or outside the sheet. */
export function readArea(address: string): Area | null {
  const [first, second = first, ...rest] = address.split(":");
  const from = readCorner(first);
  const to = readCorner(second);
  if (!from || !to || rest.length > 0) return null;
  const rowIndex = Math.min(from.rowIndex, to.rowIndex);
  const columnIndex = Math.min(from.columnIndex, to.columnIndex);
  return {
    rowIndex,
    columnIndex,
    rowCount: Math.abs(from.rowIndex - to.rowIndex) + 1,
    columnCount: Math.abs(from.columnIndex - to.columnIndex) + 1,
  };
}

function readCorner(text = ""): { rowIndex: number; columnIndex: number } | null {
  const match = corner.exec(text.trim());
  if (!match) return null;
  const rowIndex = Number(match[2]) - 1;
  const columnIndex = columnIndexOf(match[1] ?? "");
  return rowIndex < maxRows && columnIndex < maxColumns ? { rowIndex, columnIndex } : null;
}

/** Whether the cell lies in the area. */
export function areaContains(area: Area, rowIndex: number, columnIndex: number): boolean {
  return (
    rowIndex >= area.rowIndex &&
    rowIndex < area.rowIndex + area.rowCount &&
    columnIndex >= area.columnIndex &&
    columnIndex < area.columnIndex + area.columnCount
  );
}

/** Whether two areas share a cell. */
export function areasMeet(one: Area, other: Area): boolean {
  return (
    one.rowIndex < other.rowIndex + other.rowCount &&
    other.rowIndex < one.rowIndex + one.rowCount &&
    one.columnIndex < other.columnIndex + other.columnCount &&
    other.columnIndex < one.columnIndex + one.columnCount
  );
}

/** Cells that both areas hold; null where they do not meet. */
export function intersectAreas(one: Area, other: Area): Area | null {
  if (!areasMeet(one, other)) return null;
  return combineAreas(one, other, Math.max, Math.min);
}

/** Smallest area that holds both. */
export function boundAreas(one: Area, other: Area): Area {
  return combineAreas(one, other, Math.min, Math.max);
}

type Choose = (one: number, other: number) => number;

/** The area from one of the two beginnings to one of the two ends. */
function combineAreas(one: Area, other: Area, start: Choose, end: Choose): Area {
  const rowIndex = start(one.rowIndex, other.rowIndex);
  const columnIndex = start(one.columnIndex, other.columnIndex);
  const rowEnd = end(one.rowIndex + one.rowCount, other.rowIndex + other.rowCount);
  const columnEnd = end(one.columnIndex + one.columnCount, other.columnIndex + other.columnCount);
  return {
    rowIndex,
    columnIndex,
    rowCount: rowEnd - rowIndex,
    columnCount: columnEnd - columnIndex,
  };
}

/** Whether `inner` lies wholly within `outer`. */
export function areaCovers(outer: Area, inner: Area): boolean {
  return (
    inner.rowIndex >= outer.rowIndex &&
    inner.columnIndex >= outer.columnIndex &&
    inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
    inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount
  );
}

/** Whether two areas are the same cells. */
export function isSameArea(one: Area, other: Area): boolean {
  return areaCovers(one, other) && areaCovers(other, one);
}

/** Whether an area is of whole columns, from the first row to the last. */
export function isEntireColumn({ rowCount }: Area): boolean {
  return rowCount === maxRows;
}

/** Whether an area is of whole rows, from the first column to the last. */
export function isEntireRow({ columnCount }: Area): boolean {
  return columnCount === maxColumns;
}
