import { dateCells as rows } from "./phrases/dateCells";
import { readTiming } from "../../../src/domain/timing/readTiming";

const options = { year: 2026, beforeIsInclusive: false, issuedOn: null };

test.each(rows)("%d shown as %s is %s", (value, numberFormat, kind, start, due) => {
  const timing = readTiming({ value, numberFormat, date1904: false }, options);
  expect([timing.kind, timing.start?.toString() ?? null, timing.due?.toString() ?? null]).toEqual([
    kind,
    start,
    due,
  ]);
});

test.each(rows.filter(([, , kind]) => kind !== "unknown"))(
  "1904: %d shown as %s means the same day four years later",
  (value, numberFormat, kind, start, due) => {
    if (value < 40000) return;
    const cell = { value: value - 1462, numberFormat, date1904: true };
    const timing = readTiming(cell, options);
    expect([timing.kind, timing.start?.toString() ?? null, timing.due?.toString() ?? null]).toEqual(
      [kind, start, due],
    );
  },
);
