import { readTimingPhrase } from "../../../src/domain/timing/readTiming";
import { readFixtureRows } from "../../support/fixtureRows";

const { rows } = readFixtureRows("timing", "phrases.tsv");

test.each(rows)("%j in the plan of %s is %s", (text, year, kind, start, due) => {
  const options = { year: Number(year), beforeIsInclusive: false, issuedOn: null };
  for (const form of [text, text.normalize("NFD"), text.toUpperCase()]) {
    const timing = readTimingPhrase(form, options);
    expect({
      kind: kind === "no-date" ? kind : timing.kind,
      start: timing.start?.toString() ?? "",
      due: timing.due?.toString() ?? "",
    }).toEqual({ kind, start, due });
  }
});
