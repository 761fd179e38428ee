import { relative, resolve } from "node:path";
import { stat } from "node:fs/promises";
import { holdsReport } from "../files/xlsx/holdsReport";
import type { Words } from "../i18n/Words";
import { openBook } from "./disk/openBook";
import { RunFailure } from "./RunFailure";
import { isSameFile } from "./disk/writeOut";

/**
 * Refuses an output that is a report which a unit has sent: it is brought in by name, or lies in a folder that is, and
 * is not the report of an earlier run. Throws RunFailure.
 */
export async function checkOutNotSent(
  out: string,
  imports: readonly string[],
  folder: string,
  words: Words,
): Promise<void> {
  for (const path of imports) {
    const source = resolve(folder, path);
    const isSent = (await isSameFile(source, out)) || (await isOthersWithin(source, out, words));
    if (isSent) throw new RunFailure("arguments-wrong", words.cli.outIsImport(out));
  }
}

async function isOthersWithin(folder: string, out: string, words: Words): Promise<boolean> {
  const isThere = (await stat(out).catch(() => null))?.isFile() ?? false;
  if (!isThere || /^\.\.($|[\\/])/u.test(relative(folder, out))) return false;
  const model = await openBook(out, words).catch(() => null);
  return !model || !holdsReport(model);
}
