import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellsPerSheet, makeLargeBook } from "./makeLargeBook";
import { median } from "./measure";
import type { EngineName } from "./packageEngines";
import { type EngineRun, runEngine } from "./runEngine";

const rounds = 3;
const others: readonly EngineName[] = ["exceljs", "SheetJS"];

/**
 * Prints seconds and peak memory of our package layer beside exceljs and SheetJS: load a workbook of 200
 * sheets, read all, add a styled sheet of 5,000 rows, save; then how our time grows with the sheets.
 */
export async function benchPackages(print: (line: string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const fileOf = (sheets: number): string => {
      const file = join(folder, `${sheets}.xlsx`);
      writeFileSync(file, makeLargeBook(sheets));
      return file;
    };
    const large = fileOf(200);
    print(`200 sheets, ${(200 * cellsPerSheet).toLocaleString("en")} cells, median of ${rounds}:`);
    const ours = await measure("ours", large, 200);
    print(line("ours", ours));
    for (const other of others) print(against(ours, await measure(other, large, 200), other));
    print("how our time grows:");
    for (const sheets of [20, 200, 400]) {
      const run = sheets === 200 ? ours : await measure("ours", fileOf(sheets), sheets);
      const each = ((run.seconds * 1e6) / (sheets * cellsPerSheet)).toFixed(2);
      print(`${line(`${sheets} sheets`, run)}, ${each} µs a cell`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(engine: EngineName, file: string, sheets: number): Promise<EngineRun> {
  const runs: EngineRun[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await runEngine(engine, file));
  const [first] = runs;
  if (first?.cells !== sheets * cellsPerSheet) throw new Error(`${engine} did not read all cells`);
  return {
    ...first,
    seconds: median(runs.map(({ seconds }) => seconds)),
    peak: median(runs.map(({ peak }) => peak)),
  };
}

function line(name: string, { seconds, peak, cells, bytes }: EngineRun): string {
  const size = `${(peak / 1e6).toFixed(0)} MB`;
  return `  ${name.padEnd(10)} ${seconds.toFixed(2).padStart(6)} s, peak ${size.padStart(7)}, ${cells.toLocaleString("en")} cells read, ${bytes.toLocaleString("en")} bytes saved`;
}

function against(ours: EngineRun, theirs: EngineRun, name: string): string {
  const ratios = [ours.seconds / theirs.seconds, ours.peak / theirs.peak];
  const [time, memory] = ratios.map((ratio) => ratio.toFixed(2));
  return `${line(name, theirs)}; ours takes ${time ?? ""} of its time, ${memory ?? ""} of its memory`;
}
