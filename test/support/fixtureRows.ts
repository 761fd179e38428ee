import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A tab-separated file of test/fixtures: comments and cells, "\n" in a cell being a line break. */
export interface FixtureRows {
  /** Lines that begin with "#", without it. */
  readonly comments: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function readFixtureRows(...path: readonly string[]): FixtureRows {
  const lines = readFileSync(join(__dirname, "../fixtures", ...path), "utf8")
    .split("\n")
    .slice(0, -1);
  return {
    comments: lines.filter((line) => line.startsWith("#")).map((line) => line.slice(1)),
    rows: lines
      .filter((line) => !line.startsWith("#"))
      .map((line) => line.split("\t").map((cell) => cell.replaceAll("\\n", "\n"))),
  };
}
