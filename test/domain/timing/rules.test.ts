import { parseDate } from "@internationalized/date";
import { readTimingPhrase } from "../../../src/domain/timing/readTiming";
import {
  readRecurrence,
  recurrenceRules,
} from "../../../src/domain/timing/recurrence/readRecurrence";
import { timingRules } from "../../../src/domain/timing/rule/timingRules";
import { locateSpans } from "../../../src/domain/timing/span/locateSpans";
import { spanRules } from "../../../src/domain/timing/span/spanRules";
import type { TimingOptions } from "../../../src/domain/timing/Timing";
import { foldLetters } from "../../../src/domain/text/foldLetters";
import { foldText } from "../../../src/domain/text/foldText";

const options: TimingOptions = { year: 2022, beforeIsInclusive: false, issuedOn: null };

/** The ways one phrase reaches the reader: as typed, decomposed, shouted, and both. */
function forms(text: string): readonly string[] {
  return [text, text.normalize("NFD"), text.toUpperCase(), text.toUpperCase().normalize("NFD")];
}

describe("timing rules read their own examples", () => {
  const examples = timingRules.flatMap(({ name, examples: list }) =>
    list.map(([text, expected]) => [name, text, expected] as const),
  );

  test.each(examples)("%s: %j", (name, text, { issuedOn, ...expected }) => {
    const issued = issuedOn === undefined ? null : parseDate(issuedOn);
    for (const form of forms(text)) {
      const timing = readTimingPhrase(form, { ...options, issuedOn: issued });
      expect({
        kind: timing.kind,
        start: timing.start?.toString() ?? null,
        due: timing.due?.toString() ?? null,
        recurrence: timing.recurrence,
        rule: timing.rule,
      }).toEqual({
        start: null,
        due: null,
        recurrence: null,
        ...expected,
        rule: expected.kind === "unknown" ? null : name,
      });
    }
  });

  test("names are unique", () => {
    const names = timingRules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("span rules read their own examples", () => {
  const examples = spanRules.flatMap(({ name, examples: list }) =>
    list.map(([text, from, to]) => [name, text, from, to] as const),
  );

  test.each(examples)("%s: %j is %s to %s", (name, text, from, to) => {
    const rule = spanRules.find((other) => other.name === name);
    for (const form of forms(text)) {
      const [span, ...others] = rule?.locate(foldLetters(form), foldText(form)) ?? [];
      const year = span?.year?.kind === "year" ? span.year.year : 2022 + (span?.year?.years ?? 0);
      const read = span?.at(year, null);
      expect(others).toEqual([]);
      expect([read?.from.toString(), read?.to.toString()]).toEqual([from, to]);
    }
  });

  test.each(examples)("%s: %j is one expression among all rules", (_name, text) => {
    expect(locateSpans(foldLetters(text), foldText(text))).toHaveLength(1);
  });
});

describe("recurrence rules read their own examples", () => {
  const examples = recurrenceRules.flatMap(({ name, examples: list }) =>
    list.map(([text, recurrence]) => [name, text, recurrence] as const),
  );

  test.each(examples)("%s: %j is %s", (_name, text, recurrence) => {
    for (const form of forms(text)) {
      expect(readRecurrence(foldLetters(form), foldText(form))).toBe(recurrence);
    }
  });
});
