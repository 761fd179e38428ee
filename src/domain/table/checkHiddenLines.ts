import { finding, type Finding } from "../Finding";
import { cellAddress, columnLetters } from "../sheet/Area";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { columnOf, type LocatedTable } from "./LocatedTable";

/** As many stretches of rows are named; the rest is "…". */
const mostNamed = 10;

/**
 * Rows of a table that are hidden or filtered out, and its hidden columns: they are read like any others, which
 * whoever looks at the sheet should know.
 */
export function checkHiddenLines(sheet: SheetSnapshot, table: LocatedTable): Finding[] {
  return [...checkRows(sheet, table), ...checkColumns(sheet, table)];
}

function checkRows(sheet: SheetSnapshot, table: LocatedTable): Finding[] {
  const hidden = new Set(sheet.hiddenRows ?? []);
  const rows = table.rows.flatMap(({ rowIndexes }) => rowIndexes.filter((row) => hidden.has(row)));
  const [first] = rows;
  if (first === undefined) return [];
  const cell = cellAddress(first, columnOf(table, "content") ?? 0);
  const params = { rows: namedRows(rows), count: rows.length };
  return [finding("rows-hidden", { sheet: sheet.name, cell }, params)];
}

/** "5-9, 12": 1-based, as Excel numbers them. */
function namedRows(rowIndexes: readonly number[]): string {
  const stretches: { first: number; last: number }[] = [];
  for (const row of [...rowIndexes].sort((a, b) => a - b)) {
    const last = stretches[stretches.length - 1];
    if (last?.last === row - 1) last.last = row;
    else stretches.push({ first: row, last: row });
  }
  const named = stretches
    .slice(0, mostNamed)
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}-${last + 1}`));
  return [...named, ...(stretches.length > mostNamed ? ["…"] : [])].join(", ");
}

function checkColumns(sheet: SheetSnapshot, table: LocatedTable): Finding[] {
  const hidden = new Set(sheet.hiddenColumns ?? []);
  const columns = table.columns.filter(
    ({ columnIndex, role, isLater }) =>
      role !== "other" && isLater !== true && hidden.has(columnIndex),
  );
  if (columns.length === 0) return [];
  const letters = columns.map(({ columnIndex }) => columnLetters(columnIndex)).join(", ");
  return [finding("columns-hidden", { sheet: sheet.name }, { columns: letters })];
}
