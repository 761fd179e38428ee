import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Bytes of a workbook of test/fixtures/workbooks; the bench is started from the project's folder. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(process.cwd(), "test", "fixtures", "workbooks", name)));
}
