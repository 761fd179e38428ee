import { CalendarDate } from "@internationalized/date";
import { lastDayOfMonth } from "./civilDate";
import type { PeriodKind, ReportingPeriod } from "./ReportingPeriod";

const monthsOf: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  "nine-months": 9,
  year: 12,
};

const mostOf: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  half: 2,
  "nine-months": 1,
  year: 1,
};

/** The period, or null where there is none such: quarter 5, month 13. `number` counts from 1 within the year. */
export function buildPeriod(
  kind: PeriodKind,
  year: number,
  number: number,
): ReportingPeriod | null {
  if (!Number.isInteger(number) || number < 1 || number > mostOf[kind]) return null;
  const firstMonth = (number - 1) * monthsOf[kind] + 1;
  const lastMonth = firstMonth + monthsOf[kind] - 1;
  return {
    id: periodId(kind, year, number),
    kind,
    year,
    number,
    start: new CalendarDate(year, firstMonth, 1),
    end: new CalendarDate(year, lastMonth, lastDayOfMonth(year, lastMonth)),
  };
}

function periodId(kind: PeriodKind, year: number, number: number): string {
  switch (kind) {
    case "month":
      return `${year}-M${String(number).padStart(2, "0")}`;
    case "quarter":
      return `${year}-Q${number}`;
    case "half":
      return `${year}-H${number}`;
    case "nine-months":
      return `${year}-9M`;
    case "year":
      return String(year);
  }
}
