import { readTimingPhrase } from "../../../src/domain/timing/readTiming";
import type { TimingOptions } from "../../../src/domain/timing/Timing";
import {
  conditionalPhrases,
  continuousPhrases,
  deadlinePhrases,
  recurringPhrases,
  unknownPhrases,
  windowPhrases,
} from "./phrases";

const options: TimingOptions = { year: 2022, beforeIsInclusive: false, issuedOn: null };

test.each([
  ...continuousPhrases,
  ...windowPhrases,
  ...deadlinePhrases,
  ...conditionalPhrases,
  ...unknownPhrases,
])("%j is %s", (text, kind, start = null, due = null) => {
  for (const form of [text, text.normalize("NFD"), text.toUpperCase(), ` ${text}\u00a0`]) {
    const timing = readTimingPhrase(form, options);
    expect({
      kind: timing.kind,
      start: timing.start?.toString() ?? null,
      due: timing.due?.toString() ?? null,
    }).toEqual({ kind, start, due });
  }
});

test.each(recurringPhrases)("%j recurs %s", (text, recurrence, start = null, due = null) => {
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
