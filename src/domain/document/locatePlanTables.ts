import { isPlanTable } from "../plan/locatePlan";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { columnOf, type LocatedTable } from "../table/LocatedTable";
import { ordinalKind } from "../table/ordinalKind";
import { locateTable } from "../table/locateTable";
import { foldText } from "../text/foldText";
import { tableSheet } from "./documentSheet";
import type { WordDocument, WordTable } from "./WordDocument";

/** A table of activities in a document, put together where page breaks had cut it. */
export interface DocumentPlanTable {
  /** Index of its first block in the document. */
  readonly blockIndex: number;
  /** Which of the document's tables, from 1, it is made of. */
  readonly numbers: readonly number[];
  /** Short lines right above it, such as "Phụ lục 2" or "II. Nhiệm vụ thường xuyên". */
  readonly titles: readonly string[];
  readonly table: WordTable;
  readonly located: LocatedTable;
}

export interface PlanTableSearch {
  readonly found: readonly DocumentPlanTable[];
  /** All of them have the same columns, and may go on below each other. */
  readonly canJoin: boolean;
  /** Tables with a few columns that are no part of any: shown, so that nothing is left out in silence. */
  readonly others: readonly { readonly number: number; readonly table: WordTable }[];
}

/** A table of fewer columns is a letterhead, a signature, a frame. */
const fewestColumns = 3;

/**
 * The tables that may be the plan. A table that goes straight on under the same columns, with or without its header
 * again, is the same table that a page break cut; one without a header may have titles of sections before it.
 */
export function locatePlanTables({ blocks }: WordDocument): PlanTableSearch {
  const found: DocumentPlanTable[] = [];
  const others: { number: number; table: WordTable }[] = [];
  let open: DocumentPlanTable | null = null;
  let between: string[] = [];
  let number = 0;
  blocks.forEach((block, blockIndex) => {
    if (block.kind === "paragraph") {
      if (block.text.trim() !== "") between.push(block.text.trim());
      return;
    }
    number += 1;
    if (block.columnWidths.length < fewestColumns) {
      between.push(...block.cells.map(({ text }) => text).filter((text) => text !== ""));
      return;
    }
    const sheet = tableSheet(block, String(number));
    const located = locateTable(sheet, "plan", isPlanTable);
    const titlesOn = open && goesOn(open, { block, sheet, located }, between);
    if (open && titlesOn) {
      open = joinTables(open, { table: block, numbers: [number], titles: titlesOn });
      found[found.length - 1] = open;
    } else if (located) {
      const titles = titlesIn(between);
      open = { blockIndex, numbers: [number], titles, table: block, located };
      found.push(open);
    } else {
      others.push({ number, table: block });
    }
    between = [];
  });
  const [first] = found;
  const canJoin = found.every((one) => isSameHeader(first?.located ?? one.located, one.located));
  return { found, canJoin, others };
}

/** Titles of sections that may stand between a table and the rest of it: so many, so long. */
const mostTitles = 3;
const longestTitle = 200;

/** How a table's first item begins, to tell tables apart by. */
export function firstWords({ rows: [row] }: LocatedTable): string {
  const texts = row ? [...row.cells.values()].map(({ text }) => text) : [];
  return texts.find((text) => /\p{L}{2}/u.test(text)) ?? "";
}

interface NextTable {
  readonly block: WordTable;
  readonly sheet: SheetSnapshot;
  readonly located: LocatedTable | null;
}

/** The titles between a table and its next part; null where that is a table of its own. */
function goesOn(
  open: DocumentPlanTable,
  { block, sheet, located }: NextTable,
  between: readonly string[],
): readonly string[] | null {
  const titles = between.filter((text) => !isPageMark(text));
  if (located) return titles.length === 0 && isSameHeader(open.located, located) ? [] : null;
  const hasHeader =
    beginsWithWords(block, open.located) ||
    locateTable(sheet, "plan") !== null ||
    locateTable(sheet, "report") !== null;
  const isAsWide = block.columnWidths.length === open.table.columnWidths.length;
  const areTitles =
    titles.length <= mostTitles && titles.every((text) => text.length <= longestTitle);
  return isAsWide && !hasHeader && areTitles ? titles : null;
}

/** "TT", "Họ tên" where the table above has its numbers: a header, of whatever table; a title spans several columns. */
function beginsWithWords({ cells }: WordTable, above: LocatedTable): boolean {
  const ordinal = columnOf(above, "ordinal");
  const first = cells.find((cell) => cell.rowIndex === 0 && cell.columnIndex === ordinal);
  return first?.columnCount === 1 && ordinalKind(first.text) === "text";
}

/** The last lines before a table that are short enough to be its titles. */
function titlesIn(between: readonly string[]): string[] {
  const texts = between.filter((text) => !isPageMark(text)).slice(-mostTitles);
  return texts.filter((text) => text.length <= longestTitle);
}

/** "(tiếp theo)", "- 2 -": what stands at a page's turn. */
function isPageMark(text: string): boolean {
  return /^(\(?tiếp( theo)?( trang trước)?\)?|[-–\s]*\d{1,3}[-–\s]*)$/u.test(foldText(text));
}

function isSameHeader(one: LocatedTable, other: LocatedTable): boolean {
  const rolesOf = ({ columns }: LocatedTable): string =>
    columns.map(({ columnIndex, role }) => `${columnIndex} ${role}`).join(", ");
  return rolesOf(one) === rolesOf(other);
}

/** The table with another below it, its titles as rows over all columns; columns stay where they are. */
export function joinTables(
  first: DocumentPlanTable,
  { table, numbers, titles }: Pick<DocumentPlanTable, "table" | "numbers" | "titles">,
): DocumentPlanTable {
  const above = first.table;
  const columnWidths =
    table.columnWidths.length > above.columnWidths.length ? table.columnWidths : above.columnWidths;
  const titleCells = titles.map((text, index) => ({
    rowIndex: above.rowCount + index,
    columnIndex: 0,
    rowCount: 1,
    columnCount: columnWidths.length,
    text,
  }));
  const shift = above.rowCount + titles.length;
  const below = table.cells.map((cell) => ({ ...cell, rowIndex: cell.rowIndex + shift }));
  const joined: WordTable = {
    kind: "table",
    rowCount: shift + table.rowCount,
    columnWidths,
    cells: [...above.cells, ...titleCells, ...below],
  };
  return {
    ...first,
    numbers: [...first.numbers, ...numbers],
    table: joined,
    located: locateTable(tableSheet(joined, first.located.sheet), "plan") ?? first.located,
  };
}
