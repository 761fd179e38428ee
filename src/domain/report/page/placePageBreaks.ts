/** A row as a page sees it. */
export interface PageRow {
  /** In points. */
  readonly height: number;
  /** Does not stand at the foot of a page without the row after it. */
  readonly keepsWithNext: boolean;
}

/**
 * How much of the page that is reckoned with a program may really fill. Excel keeps to the points of the sheet but for
 * rounding. LibreOffice takes columns that are given in characters some 5.5 per cent wider, so that it scales the sheet
 * down to the page and has room for more rows (measured: 1.067 to 1.095).
 */
const fillings = [0.985, 1, 1.015, 1.06, 1.07, 1.08, 1.095];
/** A page that is cut short to keep rows together is at least this full. */
const leastFull = 0.35;
/** Where the programs may be further apart than this part of a page, they are brought together again. */
const mostApart = 0.2;

/**
 * Rows, from 0, that have to begin a page so that no row stands apart from the one that it is kept with. Sheets know
 * no "keep with next": where a page would end wrongly, in a program that fills it a little more or less than
 * reckoned, a break is set that all of them meet, so that none leaves a page with a few rows between two breaks.
 * `pageHeight` and `repeated`, the height of the rows that every page but the first repeats, in points of the sheet.
 */
export function placePageBreaks(
  rows: readonly PageRow[],
  pageHeight: number,
  repeated = 0,
): number[] {
  const breaks: number[] = [];
  const lastKept = rows.map(({ keepsWithNext }) => keepsWithNext).lastIndexOf(true);
  let starts = fillings.map(() => 0);
  for (;;) {
    const ends = starts.map((start, index) => {
      const room = pageHeight * (fillings[index] ?? 1) - (start > 0 ? repeated : 0);
      return pageEnd(rows, start, room);
    });
    const first = Math.min(...ends);
    if (first === rows.length) return breaks;
    const isTorn = ends.some((end) => end < rows.length && rows[end - 1]?.keepsWithNext === true);
    const isApart =
      first < lastKept && heightOf(rows, first, Math.max(...ends)) > pageHeight * mostApart;
    const start = Math.max(...starts);
    const end = isTorn || isApart ? keptEnd(rows, start, first) : null;
    if (end !== null && heightOf(rows, start, end) >= pageHeight * leastFull) {
      breaks.push(end);
      starts = fillings.map(() => end);
    } else starts = ends;
  }
}

/** First row that the page has no room for; a row higher than the page has one of its own. */
function pageEnd(rows: readonly PageRow[], start: number, room: number): number {
  let used = 0;
  for (let index = start; index < rows.length; index += 1) {
    used += rows[index]?.height ?? 0;
    if (used > room && index > start) return index;
  }
  return rows.length;
}

/** The last row at or before `end` that a page may end before; null where everything on the page is kept together. */
function keptEnd(rows: readonly PageRow[], start: number, end: number): number | null {
  let row = end;
  while (row > start && rows[row - 1]?.keepsWithNext === true) row -= 1;
  return row > start ? row : null;
}

function heightOf(rows: readonly PageRow[], start: number, end: number): number {
  return rows.slice(start, end).reduce((sum, { height }) => sum + height, 0);
}
