import type { Assessment } from "../../domain/Assessment";

/** How many rows of the plan the rules mark on the reporting date: all rows of overdue activities. */
export function countHighlightedRows({ activities }: Assessment): number {
  return activities
    .filter(({ status }) => status === "overdue")
    .reduce((sum, { activity }) => sum + activity.rowIndexes.length, 0);
}
