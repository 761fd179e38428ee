import type { CalendarDate } from "@internationalized/date";
import type { Receipt } from "./CollectionRecord";

export type SubmissionState =
  | "submitted"
  | "late"
  | "awaited"
  | "missing"
  | "empty"
  | "wrong-period"
  | "duplicate"
  | "unreadable";

/** Who has sent what (tình hình gửi), one line per unit that must report. */
export interface SubmissionLine {
  /** Entered by hand or kept from an import; left out where there is none. */
  readonly receipt?: Receipt;
  readonly unit: string;
  /** The sheet that counts; null where there is none. */
  readonly sheet: string | null;
  /** The unit's other report sheets: history, or the second of a duplicate. */
  readonly otherSheets: readonly string[];
  readonly state: SubmissionState;
  readonly submittedOn: CalendarDate | null;
  /** Days after the send-by date; 0 unless late. */
  readonly daysLate: number;
  readonly expectedActivities: readonly string[];
  readonly reportedActivities: readonly string[];
  readonly missingActivities: readonly string[];
}

/** Whether a unit's report of the period has come and can be read: it is part of what is consolidated. */
export function hasSent({ state }: Pick<SubmissionLine, "state">): boolean {
  return state === "submitted" || state === "late" || state === "duplicate";
}

export interface SubmissionBoard {
  readonly lines: readonly SubmissionLine[];
}
