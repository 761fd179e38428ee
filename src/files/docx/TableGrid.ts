/** A cell of a table's row before its columns are known: the grid lines it lies between. */
export interface GridCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** "restart" begins a vertical merge, "continue" lies under one. */
  readonly merge: "restart" | "continue" | null;
}

/** A table's columns in points, and its rows of cells between their grid lines. */
export interface TableGrid {
  /** Between one grid line and the next. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
}

/**
 * Columns no cell fills alone are slivers when they are narrower than this share of the usual column, and in points.
 */
const sliverShare = 0.4;
const widestSliver = 20;

/**
 * The table with the columns that a person sees. Word keeps a grid line wherever an edge was dragged a little in some
 * rows only: such slivers are taken out, and where then still no row fills every column, rows of as many cells as the
 * fullest one are read by the order of their cells, the others by the nearest edge.
 */
export function alignColumns(grid: TableGrid): TableGrid {
  const whole = withoutSlivers(grid);
  if (whole.rows.some((row) => row.length >= whole.widths.length)) return whole;
  const most = Math.max(0, ...whole.rows.map(filledLength));
  if (most === 0) return whole;
  const rows = whole.rows.map((row) => row.slice(0, most));
  const full = rows.find((row) => row.length === most) ?? [];
  const lines = linesOf(whole.widths);
  const edges = [...full.map(({ from }) => lines[from] ?? 0), lines[full[most - 1]?.to ?? 0] ?? 0];
  return {
    widths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    rows: rows.map((row) =>
      row.length === most
        ? row.map((cell, index) => ({ ...cell, from: index, to: index + 1 }))
        : byNearestEdge(row, lines, edges),
    ),
  };
}

/** Some programs leave empty cells behind at the end of a row that had a table in it: they are no columns. */
function filledLength(row: readonly GridCell[]): number {
  return Math.max(
    0,
    ...row.map(({ text, merge }, index) => (text === "" && merge === null ? 0 : index + 1)),
  );
}

function withoutSlivers({ widths, rows }: TableGrid): TableGrid {
  const alone = new Set(
    rows.flatMap((row) => row.flatMap(({ from, to }) => (to === from + 1 ? [from] : []))),
  );
  const average = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, widths.length);
  const isSliver = (width: number, column: number): boolean =>
    !alone.has(column) && width < Math.min(widestSliver, average * sliverShare);
  const kept = widths.map((width, column) => !isSliver(width, column));
  if (kept.every(Boolean)) return { widths, rows };
  const newLine = [0];
  for (const isKept of kept) newLine.push((newLine[newLine.length - 1] ?? 0) + (isKept ? 1 : 0));
  const line = (old: number): number => newLine[old] ?? newLine[newLine.length - 1] ?? 0;
  return {
    widths: widths.filter((_, column) => kept[column]),
    rows: rows.map((row) =>
      row.map((cell) => ({ ...cell, from: line(cell.from), to: line(cell.to) })),
    ),
  };
}

function linesOf(widths: readonly number[]): number[] {
  const lines = [0];
  for (const width of widths) lines.push((lines[lines.length - 1] ?? 0) + width);
  return lines;
}

function byNearestEdge(
  row: readonly GridCell[],
  lines: readonly number[],
  edges: readonly number[],
): GridCell[] {
  const last = edges.length - 1;
  let taken = 0;
  return row.map((cell, index) => {
    const from = Math.min(Math.max(taken, nearest(lines[cell.from] ?? 0, edges)), last - 1);
    const room = last - (row.length - 1 - index);
    const to = Math.max(from + 1, Math.min(room, nearest(lines[cell.to] ?? 0, edges)));
    taken = to;
    return { ...cell, from, to };
  });
}

function nearest(position: number, edges: readonly number[]): number {
  let best = 0;
  edges.forEach((edge, index) => {
    if (Math.abs(edge - position) < Math.abs((edges[best] ?? 0) - position)) best = index;
  });
  return best;
}
