import type { CalendarDate } from "@internationalized/date";

export type TimingKind =
  "continuous" | "recurring" | "window" | "deadline" | "conditional" | "unknown";

/** How a timing phrase was read. Said and supplied stay apart: `supplied` lists what we added. */
export interface Timing {
  /** The phrase as written, unchanged. */
  readonly text: string;
  readonly kind: TimingKind;
  readonly start: CalendarDate | null;
  /** Last day on time, inclusive; null where there is none or it was not read with certainty. */
  readonly due: CalendarDate | null;
  /** "monthly", "quarterly", "half-yearly", "yearly", "monthly:by day 5", several joined by ","; null where nothing recurs. */
  readonly recurrence: string | null;
  readonly supplied: readonly ("year" | "ditto" | "section" | "issue-date")[];
  /** Name of the rule that read it, null for unknown. */
  readonly rule: string | null;
  /** Why nothing may fall overdue by what was read: day and month of the cell may be the wrong way round. */
  readonly doubt: "date-swapped" | null;
}

export interface TimingOptions {
  readonly year: number;
  /** "trước ngày 30/6": true reads due 30/6, false (literal) 29/6. */
  readonly beforeIsInclusive: boolean;
  /** Day the plan was issued, for "15 ngày kể từ ngày ban hành"; null where unknown. */
  readonly issuedOn: CalendarDate | null;
}
