import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";

export type ReportedStatus =
  "done" | "in_progress" | "not_started" | "not_applicable" | "percent" | "unknown";

/** One quantity column ("Số tin, bài") of one row. */
export interface Quantity {
  readonly label: string;
  readonly value: number;
}

/** A row of a unit's report: the unit's words as written, and how status and date were read. */
export interface ReportRow {
  readonly rowIndex: number;
  readonly ordinal: string;
  readonly content: string;
  /** The plan's activity it answers; null where none was found. */
  readonly activityId: string | null;
  readonly result: string;
  readonly statusText: string;
  readonly status: ReportedStatus | null;
  readonly percent: number | null;
  readonly completedOn: CalendarDate | null;
  readonly quantities: readonly Quantity[];
  readonly difficulty: string;
  readonly proposal: string;
  readonly evidence: string;
  /** Has a result, a status, a completion date or a quantity above zero. */
  readonly isReported: boolean;
}

/** One line of the table of figures (Biểu số liệu) that stands beside the table of activities. */
export interface ReportedFigure {
  readonly rowIndex: number;
  readonly label: string;
  /** Of the period (trong kỳ); null where the unit gives none. */
  readonly inPeriod: number | null;
  /** From the beginning of the year (lũy kế); null where the unit gives none. */
  readonly cumulative: number | null;
  /** 0-based column of the running total; null where the table has none. */
  readonly cumulativeColumn: number | null;
}

/** A unit's report for one period (báo cáo đơn vị). */
export interface UnitReport {
  readonly sheet: string;
  /** Name from the roster; null for a sheet that belongs to no unit. */
  readonly unit: string | null;
  readonly unitText: string;
  readonly period: ReportingPeriod | null;
  readonly periodText: string;
  readonly submittedOn: CalendarDate | null;
  readonly submittedText: string;
  readonly rows: readonly ReportRow[];
  /** Figures of the unit as a whole; left out where the sheet has no table of figures. */
  readonly figures?: readonly ReportedFigure[];
}
