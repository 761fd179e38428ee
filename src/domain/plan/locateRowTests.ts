import type { ColumnRole } from "../table/ColumnRole";
import { valueAt, type SheetSnapshot } from "../sheet/WorkbookSnapshot";
import { buildCellTest, type CellTest } from "./CellTest";
import type { Activity, PlanTable } from "./Plan";

/** All of these hold in a row that is to be marked. */
export type RowTests = readonly CellTest[];

/** What the search works on: the plan's cells, and the rows that may be marked. */
export interface RowSearch {
  readonly sheet: SheetSnapshot;
  readonly table: PlanTable;
  readonly timingColumn: number;
  readonly allowedRows: ReadonlySet<number>;
}

const prefixLengths = [24, 60, 120, 240];
/** What else tells rows apart whose timing and content begin alike. */
const furtherRoles: readonly ColumnRole[] = [
  "lead",
  "ordinal",
  "coordinators",
  "form",
  "product",
  "note",
];

/**
 * Tests that hold in the activity's rows and in no row outside `allowedRows`, tied to the cells' own words so
 * that inserting and sorting rows keep them right. The timing alone where it is enough. A row that nothing
 * sets apart gets none: an activity that is not marked is better than a wrong one that is.
 */
export function locateRowTests(activity: Activity, search: RowSearch): RowTests[] {
  const [main, ...continued] = activity.rowIndexes;
  if (main === undefined) return [];
  const isDitto = activity.timing.supplied.includes("ditto");
  const own = locateOwnTests(main, search, isDitto);
  if (!own) return [];
  const found: RowTests[] = [own];
  for (const rowIndex of continued) {
    if (found.some((tests) => holds(tests, rowIndex, search))) continue;
    const tests =
      locateOwnTests(rowIndex, search, false) ?? testsFromAbove(rowIndex - main, own, search);
    if (tests) found.push(tests);
  }
  return found;
}

/** Whether all tests hold in the row as the sheet is now. */
export function holds(tests: RowTests, rowIndex: number, { sheet }: RowSearch): boolean {
  return tests.every((test) => {
    const at = rowIndex - test.rowsAbove;
    return at >= 0 && test.matches(valueAt(sheet, at, test.columnIndex));
  });
}

/**
 * An empty timing (vertical merge) or a ditto mark says nothing of its own: the row needs other words, or a
 * row that is inserted later would be marked with it.
 */
function locateOwnTests(rowIndex: number, search: RowSearch, isDitto: boolean): RowTests | null {
  const { sheet, table, timingColumn } = search;
  const value = valueAt(sheet, rowIndex, timingColumn);
  const timing = buildCellTest(timingColumn, value, { exact: true });
  const isEnough = (others: RowTests) =>
    (others.some(({ isBlank }) => !isBlank) || !(timing.isBlank || isDitto)) &&
    isSafe([timing, ...others], search);
  if (isEnough([])) return [timing];
  let others: RowTests = [];
  const { content } = table.columns;
  for (const prefixLength of content === undefined ? [] : prefixLengths) {
    others = [
      buildCellTest(content ?? 0, valueAt(sheet, rowIndex, content ?? 0), { prefixLength }),
    ];
    if (isEnough(others)) return [timing, ...others];
  }
  for (const role of furtherRoles) {
    const column = table.columns[role];
    if (column === undefined) continue;
    others = [...others, buildCellTest(column, valueAt(sheet, rowIndex, column))];
    if (isEnough(others)) return [timing, ...others];
  }
  return null;
}

/** A continuation row without words of its own follows the row it continues. */
function testsFromAbove(rowsAbove: number, main: RowTests, search: RowSearch): RowTests | null {
  const { sheet, table, timingColumn } = search;
  if (rowsAbove > table.firstRowIndex) return null;
  const { ordinal, content } = table.columns;
  const blanks = [ordinal, content].flatMap((column) =>
    column === undefined ? [] : [buildCellTest(column, "")],
  );
  const shifted = main.map((test): CellTest => ({
    ...test,
    rowsAbove,
    formula: (rowNumber) => test.formula(rowNumber - rowsAbove),
  }));
  const tests = [...blanks, buildCellTest(timingColumn, ""), ...shifted];
  const isHere = [...search.allowedRows].some((row) => holds(tests, row, { ...search, sheet }));
  return isHere && isSafe(tests, search) ? tests : null;
}

/** No row of the table outside those allowed may be marked. */
function isSafe(tests: RowTests, search: RowSearch): boolean {
  const { firstRowIndex, lastRowIndex } = search.table;
  for (let rowIndex = firstRowIndex; rowIndex <= lastRowIndex; rowIndex += 1) {
    if (!search.allowedRows.has(rowIndex) && holds(tests, rowIndex, search)) return false;
  }
  return true;
}
