import { parseDate } from "@internationalized/date";
import type { RunOptions } from "../../src/domain/Assessment";

/** The run that the seed workbook is judged by. */
export const seedOptions: RunOptions = {
  date: parseDate("2022-07-05"),
  dateIsToday: false,
  periodId: "2022-Q2",
  submitBy: parseDate("2022-06-15"),
  planSheet: null,
  year: null,
  beforeIsInclusive: false,
  dueSoonDays: 15,
};
