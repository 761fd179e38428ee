import type { Assessment, AssessedActivity } from "../Assessment";
import { serialFromDate } from "../calendar/excelSerial";
import type { Area } from "../sheet/Area";
import type { SheetSnapshot } from "../sheet/WorkbookSnapshot";
import type { HighlightRule } from "../sheet/WritePlan";
import { holds, locateRowTests, type RowSearch, type RowTests } from "./locateRowTests";
import type { ActivityStatus, PlanTable } from "./Plan";

/** Dark red on light red, 7:1: readable in print and for colour-blind readers. */
const overdueColours = { fill: "#FFC7CE", fontColor: "#9C0006" } as const;

/** What makes a rule recognisable as the add-in's own; N of a text is 0, so it is always true. */
const highlightMarker = 'N("thvps")=0';

/** Statuses under which a due date can pass or has passed. */
const openStatuses: readonly ActivityStatus[] = [
  "overdue",
  "due-soon",
  "in-progress",
  "not-due",
  "ongoing",
  "ongoing-unreported",
];

/** Excel takes 8,192 characters of formula and 255 arguments. */
const longestFormula = 4000;

/**
 * Live rules over the whole table that mark what is overdue, one or few for each due date. Only a due date
 * read with certainty gets a rule; what is done or has not arisen gets none. With the real today they follow
 * TODAY(), so that open activities light up by themselves when their day has passed; with another reporting
 * date its serial stands in place of TODAY() and only what is overdue on it gets a rule.
 */
export function buildHighlightRules(
  assessment: Assessment,
  planSheet: SheetSnapshot,
): HighlightRule[] {
  const { plan, options, date1904 } = assessment;
  const timingColumn = plan?.table.columns.timing;
  if (!plan || timingColumn === undefined) return [];
  const today = options.dateIsToday ? "TODAY()" : String(serialFromDate(options.date, date1904));
  const area = tableArea(plan.table);
  const rules: HighlightRule[] = [];
  for (const [due, activities] of openByDue(assessment)) {
    const allowedRows = new Set(activities.flatMap(({ activity }) => activity.rowIndexes));
    const search = { sheet: planSheet, table: plan.table, timingColumn, allowedRows };
    const conditions = rowConditions(activities, search);
    for (const condition of joined(conditions)) {
      const formula = `=AND(${highlightMarker},${condition},${today}>${due})`;
      rules.push({ area, formula, ...overdueColours });
    }
  }
  return rules;
}

/** All columns between the first and the last that has a role, all rows under the header. */
function tableArea({ columns, firstRowIndex, lastRowIndex }: PlanTable): Area {
  const used = Object.values(columns);
  const columnIndex = Math.min(...used);
  return {
    rowIndex: firstRowIndex,
    columnIndex,
    rowCount: lastRowIndex - firstRowIndex + 1,
    columnCount: Math.max(...used) - columnIndex + 1,
  };
}

/** Activities that can be or become overdue, by the serial of their due date, the earliest first. */
function openByDue(assessment: Assessment): [number, AssessedActivity[]][] {
  const { activities, options, date1904 } = assessment;
  const byDue = new Map<number, AssessedActivity[]>();
  for (const assessed of activities) {
    const { due } = assessed.activity.timing;
    const isWanted = options.dateIsToday
      ? openStatuses.includes(assessed.status)
      : assessed.status === "overdue";
    if (!due || !isWanted) continue;
    const serial = serialFromDate(due, date1904);
    byDue.set(serial, [...(byDue.get(serial) ?? []), assessed]);
  }
  return [...byDue].sort(([first], [second]) => first - second);
}

/** One condition for every row or group of rows with the same words. */
function rowConditions(activities: readonly AssessedActivity[], search: RowSearch): string[] {
  const found: RowTests[] = [];
  for (const { activity } of activities) {
    const isCovered = activity.rowIndexes.every((rowIndex) =>
      found.some((tests) => holds(tests, rowIndex, search)),
    );
    if (!isCovered) found.push(...locateRowTests(activity, search));
  }
  const rowNumber = search.table.firstRowIndex + 1;
  const conditions = found.map((tests) => {
    const parts = tests.map((test) => test.formula(rowNumber));
    return parts.length === 1 ? parts.join("") : `AND(${parts.join(",")})`;
  });
  return [...new Set(conditions)];
}

/** Joins conditions with OR, as many as a formula has room for. */
function joined(conditions: readonly string[]): string[] {
  const groups: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const condition of conditions) {
    length += condition.length + 1;
    const last = groups[groups.length - 1];
    if (last && length <= longestFormula && last.length < 200) {
      last.push(condition);
    } else {
      groups.push([condition]);
      length = condition.length;
    }
  }
  return groups.map((group) => (group.length === 1 ? group.join("") : `OR(${group.join(",")})`));
}
