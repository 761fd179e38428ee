import type { Area } from "../sheet/Area";
import type { MergeIndex } from "./MergeIndex";
import type { RawRow } from "./rawRows";
import type { RowColumns } from "./readTableRows";

/** Consecutive rows under one merged ordinal: a pasted row of a Word table, or items that share a number. */
interface Block {
  readonly area: Area;
  /** The first, then those below it. */
  readonly rows: readonly RawRow[];
}

/**
 * Joins rows that hold further paragraphs of the row above to it, each paragraph a line. Pasting a table from Word or a web page, Excel gives
 * every paragraph of a cell a row of its own and merges the cells that have only one over all of them. Items that
 * share a merged ordinal look much the same, so the whole table is looked at: in a pasted one nothing is merged over
 * other rows than the ordinal is, and somewhere a content stands beside the paragraphs of another column.
 */
export function joinPastedRows(
  raw: readonly RawRow[],
  columns: RowColumns,
  merges: MergeIndex,
  tableColumns: readonly number[],
): RawRow[] {
  const blocks = blocksOf(raw, columns, merges);
  if (blocks.length === 0) return [...raw];
  const isPasted =
    blocks.every((block) => isEven(block, merges, tableColumns)) &&
    blocks.some((block) => hasLoneContent(block, columns));
  const joined = new Map<RawRow, RawRow | null>();
  for (const block of blocks) {
    const [first, ...below] = block.rows;
    if (!first || !isOneItem(block, columns, isPasted)) continue;
    joined.set(first, joinParagraphs(first, below));
    for (const row of below) joined.set(row, null);
  }
  return raw.flatMap((row) => {
    const whole = joined.get(row);
    return whole === null ? [] : [whole ?? row];
  });
}

function joinParagraphs(first: RawRow, below: readonly RawRow[]): RawRow {
  const cells = new Map(first.cells);
  for (const row of below) {
    for (const [column, cell] of row.cells) {
      if (cell.origin !== "own") continue;
      const before = cells.get(column);
      const text = before ? `${before.text}\n${cell.text}` : cell.text;
      cells.set(column, before ? { ...before, text, value: text } : cell);
    }
  }
  return { ...first, cells, pastedRowIndexes: below.map(({ rowIndex }) => rowIndex) };
}

function blocksOf(raw: readonly RawRow[], { ordinals }: RowColumns, merges: MergeIndex): Block[] {
  const [column] = ordinals;
  if (column === undefined) return [];
  const blocks = new Map<Area, RawRow[]>();
  for (const row of raw) {
    const area = merges.at(row.rowIndex, column);
    if (!area || area.rowCount < 2 || area.columnCount > 1) continue;
    blocks.set(area, [...(blocks.get(area) ?? []), row]);
  }
  return [...blocks].flatMap(([area, rows]) =>
    rows.length > 1 && rows[0]?.rowIndex === area.rowIndex ? [{ area, rows }] : [],
  );
}

/** No column's merged cells reach over the edges of the block. */
function isEven({ area }: Block, merges: MergeIndex, tableColumns: readonly number[]): boolean {
  const end = area.rowIndex + area.rowCount;
  return tableColumns.every((column) => {
    for (let row = area.rowIndex; row < end; row += 1) {
      const merged = merges.at(row, column);
      if (!merged) continue;
      const isInside = merged.rowIndex >= area.rowIndex && merged.rowIndex + merged.rowCount <= end;
      if (!isInside) return false;
    }
    return true;
  });
}

/** One content, and another column that goes on below. */
function hasLoneContent({ rows }: Block, { content }: RowColumns): boolean {
  const [, ...below] = rows;
  return (
    content !== null &&
    below.every((row) => row.cells.get(content)?.origin === "merge") &&
    below.some((row) => [...row.cells.values()].some(({ origin }) => origin === "own"))
  );
}

/** Whether who and when stand in the row itself. */
export function answersItself(row: RawRow, { answers }: RowColumns): boolean {
  return answers.length > 1 && answers.every((column) => row.cells.get(column)?.origin === "own");
}

function isOneItem(block: Block, columns: RowColumns, isPasted: boolean): boolean {
  const [, ...below] = block.rows;
  // One content in several forms, each with its own lead and time, is several items.
  if (hasLoneContent(block, columns)) return !below.every((row) => answersItself(row, columns));
  const ownText = (row: RawRow, column: number | null): string => {
    const cell = column === null ? undefined : row.cells.get(column);
    return cell?.origin === "own" ? cell.text.trim() : "";
  };
  const contents = below.map((row) => ownText(row, columns.content)).filter((text) => text !== "");
  if (contents.every((text) => /^([-–+•*]|\p{Ll}(?![.)]))/u.test(text))) return true;
  // A row that says what, who and when is an item, whoever merged its number.
  const isWhole = below.some(
    (row) => ownText(row, columns.content) !== "" && answersItself(row, columns),
  );
  return isPasted && !isWhole;
}
