import type { CalendarDate } from "@internationalized/date";

export type PeriodKind = "month" | "quarter" | "half" | "nine-months" | "year";

/**
 * A reporting period (kỳ báo cáo). `start`..`end` is the calendar window that activities are held against;
 * data closes earlier (15th to 14th, Nghị định 09/2019/NĐ-CP), which is a matter of the report, not of due dates.
 */
export interface ReportingPeriod {
  /** "2022", "2022-H1", "2022-Q2", "2022-M06", "2022-9M". */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** 1-4 for quarters, 1-2 for halves, 1-12 for months, 1 otherwise. */
  readonly number: number;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}
