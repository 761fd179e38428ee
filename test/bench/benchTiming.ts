import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readTimingPhrase } from "../../src/domain/timing/readTiming";

const rounds = 20;

/** Prints how fast timing phrases are read. */
export function benchTiming(print: (line: string) => void): void {
  const phrases = readFileSync(
    join(process.cwd(), "test", "fixtures", "corpus", "timing.jsonl"),
    "utf8",
  )
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as { readonly text: string; readonly plan_year: number });
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const { text, plan_year: year } of phrases) {
      readTimingPhrase(text, { year, beforeIsInclusive: false, issuedOn: null });
    }
  }
  const each = (performance.now() - start) / (rounds * phrases.length);
  print(
    `readTiming: ${phrases.length} phrases, ${(each * 1000).toFixed(1)} µs a phrase, ${Math.round(1000 / each).toLocaleString("en")} a second`,
  );
}
