import { consolidateFile } from "./consolidateFile";
import { fixture } from "./fixture";
import { median, timed } from "./measure";
import { stackWithExceljs } from "./stackWithExceljs";

/** The workbook of the target comes first, so that nothing is warm when its first runs are timed. */
const names = ["tinh-200-don-vi.xlsx", "tinh-20-don-vi.xlsx", "ke-hoach-cchc-2022.xlsx"];
const runs = 5;

/** Prints how long the whole job takes beside exceljs reading the same file and stacking its rows. */
export async function benchConsolidate(print: (line: string) => void): Promise<void> {
  for (const name of names) print(await compare(name));
}

async function compare(name: string): Promise<string> {
  const bytes = fixture(name);
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
  const against = (their: readonly number[], cold: number): string => {
    const ratios = `ratio ${(mine / median(their)).toFixed(2)} (first ${(coldOurs / cold).toFixed(2)})`;
    return `${milliseconds(median(their), cold)}, ${ratios}`;
  };
  return [
    `${name} (${bytes.byteLength.toLocaleString("en")} bytes), median of ${runs} alternating runs:`,
    `  consolidate, bytes to bytes      ${milliseconds(mine, coldOurs)}, ${ours.requests} requests, ${ours.size.toLocaleString("en")} bytes`,
    `  exceljs: read, stack rows only   ${against(times.stacked, theirs.stackedAfter)}`,
    `  exceljs: read, stack rows, write ${against(times.theirs, coldTheirs)}, ${theirs.rows} rows, ${theirs.size.toLocaleString("en")} bytes`,
  ].join("\n");
}

function milliseconds(typical: number, first: number): string {
  return `${typical.toFixed(0)} ms (first ${first.toFixed(0)} ms)`;
}
