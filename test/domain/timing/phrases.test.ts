import { readTimingPhrase } from "../../../src/domain/timing/readTiming";
import type { TimingOptions } from "../../../src/domain/timing/Timing";
import { conditionalPhrases } from "./phrases/conditionalPhrases";
import { continuousPhrases } from "./phrases/continuousPhrases";
import { deadlinePhrases } from "./phrases/deadlinePhrases";
import type { PhraseRow } from "./phrases/PhraseRow";
import { recurringPhrases } from "./phrases/recurringPhrases";
import { unknownPhrases } from "./phrases/unknownPhrases";
import { windowPhrases } from "./phrases/windowPhrases";

const options: TimingOptions = { year: 2022, beforeIsInclusive: false, issuedOn: null };

const rows: readonly PhraseRow[] = [
  ...continuousPhrases,
  ...windowPhrases,
  ...deadlinePhrases,
  ...conditionalPhrases,
  ...unknownPhrases,
];

test.each(rows.map(([text, kind, start, due]) => [text, kind, start, due] as const))(
  "%j is %s",
  (text, kind, start = null, due = null) => {
    for (const form of [text, text.normalize("NFD"), text.toUpperCase(), ` ${text}\u00a0`]) {
      const timing = readTimingPhrase(form, options);
      expect({
        kind: timing.kind,
        start: timing.start?.toString() ?? null,
        due: timing.due?.toString() ?? null,
      }).toEqual({ kind, start, due });
    }
  },
);

test.each(
  recurringPhrases.map(([text, recurrence, start, due]) => [text, recurrence, start, due] as const),
)("%j recurs %s", (text, recurrence, start = null, due = null) => {
  for (const form of [text, text.normalize("NFD"), text.toUpperCase(), ` ${text}\u00a0`]) {
    const timing = readTimingPhrase(form, options);
    expect({
      kind: timing.kind,
      recurrence: timing.recurrence,
      start: timing.start?.toString() ?? null,
      due: timing.due?.toString() ?? null,
    }).toEqual({ kind: "recurring", recurrence, start, due });
  }
});
