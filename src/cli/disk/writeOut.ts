import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Words } from "../../i18n/Words";
import { reasonOf } from "../reasonOf";
import { RunFailure } from "../RunFailure";

/** Refuses an output that is the input itself (also by another name for it), or has no folder to stand in. */
export async function checkOut(book: string, out: string, words: Words): Promise<void> {
  await requireFolder(dirname(out), words);
  const old = await stat(out).catch(() => null);
  if (old?.isDirectory()) throw new RunFailure("file-not-written", words.cli.outIsFolder(out));
  if (await isSameFile(book, out)) throw new RunFailure("arguments-wrong", words.cli.outIsBook);
}

/**
 * Refuses an output that is called another kind of workbook than it is: Excel does not open an .xlsm called .xlsx.
 * Throws RunFailure.
 */
export function checkEnding(book: string, out: string, words: Words): void {
  const [own = "", wanted = ""] = [book, out].map((path) => extname(path).toLowerCase());
  const isOther = /^\.(xl[st]?[xmb]?|ods|csv)$/u.test(wanted) && wanted !== own;
  // What no workbook is called will be told to be none.
  if (isOther && /^\.xl[st][xm]$/u.test(own)) {
    throw new RunFailure("arguments-wrong", words.cli.outOtherKind(basename(out), own));
  }
}

/**
 * Refuses a Word document whose name is taken: somebody may have gone on writing in it. Throws RunFailure also for
 * another ending than .docx, which Word would not open.
 */
export async function checkWordOut(path: string, words: Words): Promise<void> {
  if (!/\.docx$/iu.test(path)) throw new RunFailure("arguments-wrong", words.cli.wordNoDocx(path));
  await requireFolder(dirname(path), words);
  const old = await stat(path).catch(() => null);
  if (old) throw new RunFailure("file-not-written", words.cli.wordExists(path));
}

async function requireFolder(folder: string, words: Words): Promise<void> {
  const place = await stat(folder).catch(() => null);
  if (!place?.isDirectory()) {
    throw new RunFailure("file-not-written", words.cli.outNoFolder(folder));
  }
}

/** Whether two paths lead to one file; also by links, and by other names for it. */
export async function isSameFile(first: string, second: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [first, second].map((path) => stat(path).catch(() => null)),
  );
  if (!one || !other) return first === second;
  if (one.ino !== 0 && one.ino === other.ino && one.dev === other.dev) return true;
  return (await realpath(first)) === (await realpath(second));
}

/** Writes beside the output and renames, so that a failure leaves an older output as it was. */
export async function writeOut(out: string, bytes: Uint8Array, words: Words): Promise<void> {
  const draft = join(dirname(out), `.${basename(out)}.${randomUUID()}.tmp`);
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, out);
  } catch (error) {
    await rm(draft, { force: true });
    throw new RunFailure("file-not-written", words.cli.outNotWritten(out, reasonOf(error, words)));
  }
}
