import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { type EngineName, packageEngines } from "./packageEngines";

export interface EngineRun {
  readonly seconds: number;
  /** Most memory that the process had at once (resident set), in bytes. */
  readonly peak: number;
  readonly cells: number;
  readonly bytes: number;
}

/** First argument of a process that runs one engine once. */
export const engineArgument = "--engine";

/** Runs an engine on a file in a process of its own, so that its memory is its own. */
export async function runEngine(engine: EngineName, file: string): Promise<EngineRun> {
  const program = process.argv[1] ?? "";
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    engineArgument,
    engine,
    file,
  ]);
  return JSON.parse(stdout) as EngineRun;
}

/** What such a process does: runs the engine and prints the figures. */
export async function answerEngine(engine: string, file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const start = performance.now();
  const { cells, saved } = await packageEngines[engine as EngineName](bytes);
  const run: EngineRun = {
    seconds: (performance.now() - start) / 1000,
    // In kilobytes on all systems that Node runs on.
    peak: process.resourceUsage().maxRSS * 1024,
    cells,
    bytes: saved.byteLength,
  };
  process.stdout.write(JSON.stringify(run));
}
