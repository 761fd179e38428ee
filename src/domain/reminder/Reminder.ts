import type { CalendarDate } from "@internationalized/date";
import type { SubmissionState } from "../submission/board/SubmissionBoard";

/** An activity that a reminder names. */
export interface RemindedActivity {
  readonly ordinal: string;
  readonly content: string;
  readonly due: CalendarDate | null;
  /** Past due for overdue work, left for work due soon, else 0. */
  readonly days: number;
  /** Date of the lead's report that this rests on; null where the lead has not reported. */
  readonly reportedOn: CalendarDate | null;
}

/** What is not in order with a unit; lists are empty and `state` null where there is nothing to say. */
export interface ReminderCause {
  /** Why the unit's report cannot be used; null where it can, or is not due yet. */
  readonly state: Extract<
    SubmissionState,
    "missing" | "empty" | "wrong-period" | "unreadable" | "duplicate"
  > | null;
  /** Owed and not reported, where there is a report. */
  readonly missing: readonly RemindedActivity[];
  readonly overdue: readonly RemindedActivity[];
  readonly dueSoon: readonly RemindedActivity[];
}

/** A reminder (đôn đốc) to one unit, ready to be sent. */
export interface Reminder {
  readonly unit: string;
  readonly contact: string;
  readonly email: string;
  /** 1 for the first, 2 and more for those that follow. */
  readonly round: number;
  /** When the unit was reminded last; null for the first time. */
  readonly lastOn: CalendarDate | null;
  readonly cause: ReminderCause;
  /** One line for a list. */
  readonly summary: string;
  readonly subject: string;
  readonly body: string;
}
