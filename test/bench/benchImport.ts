import { importReports, readImport } from "../../src/actions/importReports";
import { zlibCompression } from "../../src/cli/disk/zlibCompression";
import { chooseRows } from "../../src/domain/submission/import/chooseRows";
import { consolidateOnHost } from "./consolidateFile";
import { fixture } from "./fixture";
import { median, timed } from "./measure";
import { splitUnits, type SplitBook } from "./splitUnits";
import { openWithExceljs } from "../support/openWithExceljs";

const runs = 3;

/** Prints how long 200 units' workbooks take to be imported and consolidated, beside exceljs only reading them. */
export async function benchImport(print: (line: string) => void): Promise<void> {
  const split = splitUnits(fixture("tinh-200-don-vi.xlsx"));
  const [coldOurs, ours] = await timed(() => importAndConsolidate(split));
  const [coldTheirs] = await timed(() => readWithExceljs(split));
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.ours.push((await timed(() => importAndConsolidate(split)))[0]);
    times.theirs.push((await timed(() => readWithExceljs(split)))[0]);
  }
  const [mine, their] = [median(times.ours), median(times.theirs)];
  print(
    [
      `${split.files.length} workbooks, ${split.rows} rows, median of ${runs} alternating runs:`,
      `  import, consolidate, save ${mine.toFixed(0)} ms (first ${coldOurs.toFixed(0)} ms), ${ours.sheets} sheets brought in, ${ours.requests} requests`,
      `  exceljs: read alone       ${their.toFixed(0)} ms (first ${coldTheirs.toFixed(0)} ms), ratio ${(mine / their).toFixed(2)} (first ${(coldOurs / coldTheirs).toFixed(2)})`,
    ].join("\n"),
  );
}

async function importAndConsolidate({
  book,
  files,
}: SplitBook): Promise<{ readonly sheets: number; readonly requests: number }> {
  const sources = files.map(({ path, bytes }) => ({ path, read: () => Promise.resolve(bytes) }));
  let sheets = 0;
  const { requests } = await consolidateOnHost(book, async (context, options) => {
    const list = await readImport(context, options, sources, zlibCompression);
    const choice = { rows: chooseRows(list.rows), counting: new Set<string>() };
    const outcome = await importReports(context, options, choice, list);
    sheets = outcome.sheets.length;
  });
  if (sheets !== files.length) throw new Error(`only ${sheets} of ${files.length} came in`);
  return { sheets, requests };
}

async function readWithExceljs({ files }: SplitBook): Promise<number> {
  let rows = 0;
  for (const { bytes } of files) {
    const book = await openWithExceljs(bytes);
    for (const sheet of book.worksheets) rows += sheet.rowCount;
  }
  return rows;
}
