import { daySpan, daysOfMonthSpan, lastDaySpan, loneDaySpan } from "./daySpan";
import { monthSpan, monthWordSpan, monthYearSpan } from "./monthSpan";
import {
  halfOfQuarterSpan,
  monthsOfYearSpan,
  partOfMonthSpan,
  partOfQuarterSpan,
  partOfYearSpan,
} from "./partSpan";
import { quarterSpan, romanQuarterSpan } from "./quarterSpan";
import type { SpanRule } from "./SpanRule";
import { daysCountSpan, daysOfQuarterSpan, monthThenWeekSpan, weekSpan } from "./weekSpan";
import { planYearSpan, yearSpan } from "./yearSpan";

/** Every way of naming days, in order: of two that begin at the same place the earlier is taken. */
export const spanRules: readonly SpanRule[] = [
  daysCountSpan,
  daysOfQuarterSpan,
  weekSpan,
  monthThenWeekSpan,
  lastDaySpan,
  partOfMonthSpan,
  partOfQuarterSpan,
  halfOfQuarterSpan,
  monthsOfYearSpan,
  partOfYearSpan,
  quarterSpan,
  romanQuarterSpan,
  monthSpan,
  monthWordSpan,
  daysOfMonthSpan,
  daySpan,
  monthYearSpan,
  planYearSpan,
  yearSpan,
  loneDaySpan,
];
