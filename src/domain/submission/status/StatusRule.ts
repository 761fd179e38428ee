import type { ReportedStatus } from "../unitReport/UnitReport";

/** A status as read. `percent` is 100 for done, the figure for percent, null for all others. */
export interface ReadStatus {
  readonly status: ReportedStatus;
  readonly percent: number | null;
}

/** One way of saying how far the work is. */
export interface StatusRule {
  readonly name: string;
  /** The tests run every example. */
  readonly examples: readonly (readonly [text: string, status: ReportedStatus, percent?: number])[];
  /** Reads folded letters; null where the rule says nothing. */
  readonly read: (letters: string) => ReadStatus | null;
}

/** What the rules answer with, where a text gives no share of its own. */
export const done: ReadStatus = { status: "done", percent: 100 };
export const inProgress: ReadStatus = { status: "in_progress", percent: null };
export const notStarted: ReadStatus = { status: "not_started", percent: null };
export const notApplicable: ReadStatus = { status: "not_applicable", percent: null };
export const unknownStatus: ReadStatus = { status: "unknown", percent: null };

/** A rule that is one pattern over folded letters. */
export function patternStatus(
  rule: Pick<StatusRule, "name" | "examples"> & {
    readonly pattern: RegExp;
    readonly status: ReadStatus;
  },
): StatusRule {
  return {
    name: rule.name,
    examples: rule.examples,
    read: (letters) => (rule.pattern.test(letters) ? rule.status : null),
  };
}
