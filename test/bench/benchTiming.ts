import { CalendarDate, endOfMonth } from "@internationalized/date";
import { type ParsedResult, vi } from "chrono-node";
import { readTimingPhrase } from "../../src/domain/timing/readTiming";
import { type TimingRow, timingRows } from "./timingRows";

/** Gives the last day on time as "2022-06-30", null where there is none. */
type Reader = (text: string) => string | null;

const rounds = 20;
const newYear = new Date(2022, 0, 1);

function readWithOurs(text: string): string | null {
  const timing = readTimingPhrase(text, { year: 2022, beforeIsInclusive: false, issuedOn: null });
  return timing.due?.toString() ?? null;
}

/** Of several dates the last one; of a month or a year that is named, the last day. */
function readWithChrono(text: string): string | null {
  const last = vi.parse(text, newYear).at(-1);
  return last ? lastDay(last).toString() : null;
}

function lastDay({ start, end }: ParsedResult): CalendarDate {
  const date = end ?? start;
  const year = date.get("year") ?? 0;
  const month = date.get("month") ?? 1;
  if (date.isCertain("day")) return new CalendarDate(year, month, date.get("day") ?? 1);
  return date.isCertain("month")
    ? endOfMonth(new CalendarDate(year, month, 1))
    : new CalendarDate(year, 12, 31);
}

/** Prints how well and how fast our reader and chrono-node's Vietnamese read the phrases of the tests' table. */
export function benchTiming(print: (line: string) => void): void {
  const dated = timingRows.filter(({ due }) => due !== null);
  const undated = timingRows.filter(({ due }) => due === null);
  print(
    `last day on time, to the day, of ${dated.length} phrases that have one and ${undated.length} that have none:`,
  );
  for (const [name, reader] of [
    ["ours", readWithOurs],
    ["chrono-node", readWithChrono],
  ] as const) {
    print(
      `  ${name.padEnd(12)} ${share(dated, reader)} right, ${share(undated, reader)} without a date, ${speed(reader)}`,
    );
  }
}

function share(rows: readonly TimingRow[], reader: Reader): string {
  const right = rows.filter(({ text, due }) => reader(text) === due).length;
  return `${right} (${((100 * right) / rows.length).toFixed(1)}%)`;
}

function speed(reader: Reader): string {
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const { text } of timingRows) reader(text);
  }
  const each = (performance.now() - start) / (rounds * timingRows.length);
  return `${(each * 1000).toFixed(1)} µs a phrase`;
}
