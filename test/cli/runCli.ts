import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseDate } from "@internationalized/date";
import { runCommand } from "../../src/cli/runCommand";
import type { ExitCode } from "../../src/cli/Terminal";

export const booksFolder = path.join(__dirname, "../fixtures/workbooks");
export const seedOptions = [
  "--date",
  "2022-07-05",
  "--period",
  "2022-Q2",
  "--submit-by",
  "2022-06-15",
];

export interface CliRun {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** The headless command in this process, over real files. */
export async function runCli(
  args: readonly string[],
  { input = "", folder = booksFolder, today = "2026-11-23", signal = neverAborted } = {},
): Promise<CliRun> {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const exitCode = await runCommand(args, {
    print: (text) => lines.out.push(text),
    complain: (text) => lines.err.push(text),
    readInput: () => Promise.resolve(input),
    today: parseDate(today),
    folder,
    signal,
  });
  return { exitCode, out: lines.out.join("\n"), err: lines.err.join("\n") };
}

const neverAborted = new AbortController().signal;

/** A folder of its own for a test's files, with the way to remove it. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "thvps-"));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
