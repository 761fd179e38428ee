import type { Phrase } from "../phrase/Phrase";
import type { Timing, TimingKind } from "../Timing";

/** What a rule read; what it leaves out is null or nothing supplied. */
export type TimingReading = Pick<Timing, "kind"> &
  Partial<Pick<Timing, "start" | "due" | "recurrence" | "supplied">>;

/** What an example must read as, in plan year 2022 with "trước ngày X" literal. */
export interface TimingExpectation {
  /** Day the plan was issued; none where it is left out. */
  readonly issuedOn?: string;
  readonly kind: TimingKind;
  readonly start?: string;
  readonly due?: string;
  readonly recurrence?: string;
}

/** One way of saying when. Rules are tried in the order of `timingRules`; the first that reads is taken. */
export interface TimingRule {
  readonly name: string;
  /** The tests run every example and check that this rule is the one that reads it. */
  readonly examples: readonly (readonly [text: string, expected: TimingExpectation])[];
  readonly read: (phrase: Phrase) => TimingReading | null;
}
