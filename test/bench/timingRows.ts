import { conditionalPhrases } from "../domain/timing/phrases/conditionalPhrases";
import { continuousPhrases } from "../domain/timing/phrases/continuousPhrases";
import { deadlinePhrases } from "../domain/timing/phrases/deadlinePhrases";
import { recurringPhrases } from "../domain/timing/phrases/recurringPhrases";
import { unknownPhrases } from "../domain/timing/phrases/unknownPhrases";
import { windowPhrases } from "../domain/timing/phrases/windowPhrases";

/** A phrase of the tests' own table, and the last day on time that it must read in a plan of 2022; null for none. */
export interface TimingRow {
  readonly text: string;
  readonly due: string | null;
}

export const timingRows: readonly TimingRow[] = [
  ...continuousPhrases,
  ...recurringPhrases,
  ...windowPhrases,
  ...deadlinePhrases,
  ...conditionalPhrases,
  ...unknownPhrases,
].map(([text, , , due = null]) => ({ text, due }));
