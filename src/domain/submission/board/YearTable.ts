import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";

/** How a unit sent its report of a period: đúng hạn, chậm, không gửi; not yet due; nothing was owed. */
export type YearMark = "on-time" | "late" | "missing" | "awaited" | "none";

export interface YearCell {
  readonly mark: YearMark;
  /** After the send-by date; 0 unless late. */
  readonly daysLate: number;
}

export interface YearPeriod {
  readonly period: ReportingPeriod;
  readonly submitBy: CalendarDate;
  /** The office has set no send-by date for the period: the one that would be proposed is taken. */
  readonly isAssumed: boolean;
}

export interface YearLine {
  readonly unit: string;
  /** One for each of the table's periods. */
  readonly cells: readonly YearCell[];
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
}

/** Who sent what in time, unit by period, for the emulation review (thi đua) of a year. */
export interface YearTable {
  readonly year: number;
  readonly periods: readonly YearPeriod[];
  readonly lines: readonly YearLine[];
}
