import type { WordCell, WordTable } from "../../domain/document/WordDocument";
import type { XmlElement } from "../package/xml/XmlElement";
import { alignColumns, type GridCell, type TableGrid } from "./TableGrid";
import { childAt, childrenOf, contentOf, nameOf, numberOf, valueOf } from "./wordElement";

/** No table of a document is wider; what claims to be is broken. */
const mostColumns = 200;
const pointsPerTwip = 1 / 20;

/** The rows of a table that are there: those deleted are left out. */
export function rowsOf(table: XmlElement): XmlElement[] {
  return contentOf(table).filter(
    (child) => nameOf(child) === "tr" && childAt(child, "trPr", "del") === null,
  );
}

/** Rows of a table as a grid; `cellText` reads what a cell holds, each cell once and in reading order. */
export function readTable(
  table: XmlElement,
  rowElements: readonly XmlElement[],
  cellText: (cell: XmlElement) => string,
): WordTable {
  const rows = rowElements.map((row) => readRow(row, cellText));
  const grid = alignColumns({ widths: gridWidths(table, rows), rows });
  return {
    kind: "table",
    rowCount: grid.rows.length,
    columnWidths: grid.widths,
    cells: placeCells(grid),
  };
}

function readRow(row: XmlElement, cellText: (cell: XmlElement) => string): GridCell[] {
  const cells: GridCell[] = [];
  let line = limited(numberOf(childAt(row, "trPr", "gridBefore")) ?? 0, 0);
  for (const cell of contentOf(row).filter((child) => nameOf(child) === "tc")) {
    const span = limited(numberOf(childAt(cell, "tcPr", "gridSpan")) ?? 1, 1);
    const before = cells[cells.length - 1];
    const isGone = childAt(cell, "tcPr", "cellDel") !== null;
    const text = isGone ? "" : cellText(cell);
    if (before && mergeOf(cell, "hMerge") === "continue") {
      cells[cells.length - 1] = { ...before, to: line + span };
    } else {
      cells.push({ from: line, to: line + span, text, merge: mergeOf(cell, "vMerge") });
    }
    line = Math.min(mostColumns, line + span);
  }
  return cells.filter(({ from }) => from < mostColumns);
}

function limited(value: number, least: number): number {
  return Math.min(mostColumns, Math.max(least, value));
}

/** Without a value a merge goes on (ECMA-376 part 1, 17.4.84). */
function mergeOf(cell: XmlElement, name: "vMerge" | "hMerge"): GridCell["merge"] {
  const merge = childAt(cell, "tcPr", name);
  if (!merge) return null;
  return valueOf(merge) === "restart" ? "restart" : "continue";
}

/** Widths of the grid, as many as the rows need. */
function gridWidths(table: XmlElement, rows: readonly (readonly GridCell[])[]): number[] {
  const grid = childAt(table, "tblGrid");
  const said = (grid ? childrenOf(grid, "gridCol") : []).map(
    (column) => Math.max(0, numberOf(column, "w") ?? 0) * pointsPerTwip,
  );
  const needed = Math.max(0, ...rows.flatMap((row) => row.map(({ to }) => to)));
  return Array.from({ length: needed }, (_, column) => said[column] ?? 0);
}

/** Cells with the rows they cover. One that goes on without a cell of the same columns above it stands for itself. */
function placeCells({ rows }: TableGrid): WordCell[] {
  const cells: WordCell[] = [];
  let open = new Map<string, number>();
  rows.forEach((row, rowIndex) => {
    const next = new Map<string, number>();
    for (const { from, to, text, merge } of row) {
      const key = `${from} ${to}`;
      const above = merge === "continue" ? open.get(key) : undefined;
      const before = above === undefined ? undefined : cells[above];
      if (above !== undefined && before) {
        cells[above] = { ...before, rowCount: before.rowCount + 1 };
        next.set(key, above);
        continue;
      }
      if (merge !== null) next.set(key, cells.length);
      cells.push({ rowIndex, columnIndex: from, rowCount: 1, columnCount: to - from, text });
    }
    open = next;
  });
  return cells;
}
