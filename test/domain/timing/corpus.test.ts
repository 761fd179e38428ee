import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTiming, readTimingPhrase } from "../../../src/domain/timing/readTiming";

interface PhraseRow {
  readonly text: string;
  readonly plan_year: number;
  readonly kind: string;
  readonly start: string | null;
  readonly due: string | null;
  readonly due_alt?: string;
  readonly recurrence: string | null;
}

interface CellRow {
  readonly cell: string;
  readonly serial: number;
  readonly number_format: string;
  readonly naive_iso: string;
  readonly meaning: "date" | "month";
  readonly start?: string;
  readonly due?: string;
}

function rows(file: string): readonly unknown[] {
  return readFileSync(join(__dirname, "../../fixtures/corpus", file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

const phrases = rows("timing.jsonl") as readonly PhraseRow[];

test.each(phrases.map((row) => [row.text, row.kind, row] as const))(
  "%j is %s",
  (_text, _kind, row) => {
    const options = { year: row.plan_year, beforeIsInclusive: false, issuedOn: null };
    for (const form of [row.text, row.text.normalize("NFD"), row.text.toUpperCase()]) {
      const timing = readTimingPhrase(form, options);
      expect({
        text: timing.text,
        kind: timing.kind,
        start: timing.start?.toString() ?? null,
        due: timing.due?.toString() ?? null,
        recurrence: timing.recurrence,
      }).toEqual({
        text: form,
        kind: row.kind,
        start: row.start,
        due: row.due,
        recurrence: row.recurrence,
      });
    }
  },
);

const before = phrases.filter(({ text, due_alt: other }) => other && /trước/iu.test(text));

test.each(before.map((row) => [row.text, row] as const))(
  "%j with trước ngày X including X",
  (text, row) => {
    const options = { year: row.plan_year, beforeIsInclusive: true, issuedOn: null };
    expect(readTimingPhrase(text, options).due?.toString()).toBe(row.due_alt);
  },
);

test.each(
  (rows("excel_dates.jsonl") as readonly CellRow[]).map(
    (row) => [row.cell, row.number_format, row] as const,
  ),
)("cell %s, shown as %s", (_cell, numberFormat, row) => {
  const timing = readTiming(
    { value: row.serial, numberFormat, date1904: false },
    { year: 2026, beforeIsInclusive: false, issuedOn: null },
  );
  expect([timing.kind, timing.start?.toString(), timing.due?.toString()]).toEqual(
    row.meaning === "month"
      ? ["window", row.start, row.due]
      : ["deadline", undefined, row.naive_iso],
  );
});
