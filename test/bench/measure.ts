import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Milliseconds that the work takes, begun without the garbage of what ran before it, and its result. */
export async function timed<Result>(
  work: () => Result | Promise<Result>,
): Promise<[number, Result]> {
  collectGarbage();
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((first, second) => first - second);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
