import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parseDate } from "@internationalized/date";
import { Workbook } from "exceljs";
import { consolidate } from "../../src/actions/consolidate";
import type { RunOptions } from "../../src/domain/Assessment";
import { readTimingPhrase } from "../../src/domain/timing/readTiming";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../src/host/ExcelHost";
import { bootOffice } from "../../src/host/node/bootOffice";
import { vi } from "../../src/i18n/vi";

const fixtures = join(process.cwd(), "test", "fixtures");
const runs = 5;

const options: RunOptions = {
  date: parseDate("2022-07-05"),
  dateIsToday: false,
  periodId: "2022-Q2",
  submitBy: parseDate("2022-06-15"),
  planSheet: null,
  year: null,
  beforeIsInclusive: false,
  dueSoonDays: 15,
};

/** The whole job: the file's bytes in, the bytes with the report out. */
async function consolidateFile(bytes: Uint8Array): Promise<{ size: number; requests: number }> {
  const model = openXlsx(bytes);
  const host = new ExcelHost(model, { fileName: "tinh-200-don-vi.xlsx" });
  const office = bootOffice(host);
  const outcome = await consolidate(
    {
      run: office.run,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    },
    options,
    vi.report,
  );
  office.dispose();
  if (outcome.writtenSheet === null) throw new Error("no report was written");
  return { size: model.save().byteLength, requests: host.requestCount };
}

interface Stacking {
  readonly size: number;
  readonly rows: number;
  /** Milliseconds until the rows were stacked, before writing. */
  readonly stackedAfter: number;
}

/** What a macro would do: read the file, stack the unit sheets' rows under each other, write. */
async function stackWithExceljs(bytes: Uint8Array): Promise<Stacking> {
  const start = performance.now();
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const units = book.worksheets.slice(2);
  const stack = book.addWorksheet("Tổng hợp");
  for (const sheet of units) {
    sheet.eachRow((row) => {
      stack.addRow([sheet.name, ...(Array.isArray(row.values) ? row.values.slice(1) : [])]);
    });
  }
  const stackedAfter = performance.now() - start;
  const written = await book.xlsx.writeBuffer();
  return { size: written.byteLength, rows: stack.rowCount, stackedAfter };
}

/** Each run begins without the garbage of the one before it. */
async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  collectGarbage();
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

const collectGarbage = garbageCollector();

function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function benchConsolidate(name: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(join(fixtures, "workbooks", name)));
  const [coldOurs, ours] = await timed(() => consolidateFile(bytes));
  const [coldTheirs, theirs] = await timed(() => stackWithExceljs(bytes));
  const times = { ours: [] as number[], theirs: [] as number[], stacked: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.ours.push((await timed(() => consolidateFile(bytes)))[0]);
    const [whole, { stackedAfter }] = await timed(() => stackWithExceljs(bytes));
    times.theirs.push(whole);
    times.stacked.push(stackedAfter);
  }
  const mine = median(times.ours);
  const against = (their: readonly number[], cold: number): string =>
    `${milliseconds(median(their), cold)}, ratio ${(mine / median(their)).toFixed(2)} (first ${(coldOurs / cold).toFixed(2)})`;
  console.log(
    [
      `${name} (${bytes.byteLength.toLocaleString("en")} bytes), median of ${runs} alternating runs:`,
      `  consolidate, bytes to bytes      ${milliseconds(mine, coldOurs)}, ${ours.requests} requests, ${ours.size.toLocaleString("en")} bytes`,
      `  exceljs: read, stack rows, write ${against(times.theirs, coldTheirs)}, ${theirs.rows} rows, ${theirs.size.toLocaleString("en")} bytes`,
      `  exceljs: read, stack rows only   ${against(times.stacked, theirs.stackedAfter)}`,
    ].join("\n"),
  );
}

function milliseconds(typical: number, first: number): string {
  return `${typical.toFixed(0)} ms (first ${first.toFixed(0)} ms)`;
}

function benchTiming(): void {
  const phrases = readFileSync(join(fixtures, "corpus", "timing.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as { readonly text: string; readonly plan_year: number });
  const rounds = 20;
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const { text, plan_year: year } of phrases) {
      readTimingPhrase(text, { year, beforeIsInclusive: false, issuedOn: null });
    }
  }
  const each = (performance.now() - start) / (rounds * phrases.length);
  console.log(
    `readTiming: ${phrases.length} phrases, ${(each * 1000).toFixed(1)} µs a phrase, ${Math.round(1000 / each).toLocaleString("en")} a second`,
  );
}

/** Prints how long the whole job takes beside a plain stacking of rows, and how fast timings are read. */
async function main(): Promise<void> {
  for (const name of ["ke-hoach-cchc-2022.xlsx", "tinh-20-don-vi.xlsx", "tinh-200-don-vi.xlsx"]) {
    await benchConsolidate(name);
  }
  benchTiming();
  process.exit(0);
}

void main();
