import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { FileSource } from "../../files/unitFile/readUnitFiles";
import type { Words } from "../../i18n/Words";
import { unreadable } from "../RunFailure";

/**
 * The files under a path, in the order of their names; a file is its own list. `others` are files of the run itself
 * (the workbook, its output), which no unit has sent. Throws RunFailure where there is no such path.
 */
export async function listSources(
  path: string,
  words: Words,
  others: readonly string[] = [],
): Promise<FileSource[]> {
  const place = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error, words);
  });
  if (!place.isDirectory()) return [source(path, path.split(/[/\\]/u).at(-1) ?? path)];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw unreadable(path, error, words);
    },
  );
  const own = await Promise.all(others.map((file) => realpath(file).catch(() => file)));
  const folder = await realpath(path);
  const files = await Promise.all(entries.map(fileOf));
  return files
    .flat()
    .filter((file) => !own.includes(join(folder, relative(path, file))))
    .sort((one, other) => one.localeCompare(other, "vi"))
    .map((file) => source(file, relative(path, file).replaceAll("\\", "/")));
}

/** A link to a file is a file; one that leads nowhere is a file that cannot be read. */
async function fileOf(entry: Dirent): Promise<string[]> {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isSymbolicLink()) return entry.isFile() ? [path] : [];
  const target = await stat(path).catch(() => null);
  return target?.isDirectory() ? [] : [path];
}

function source(file: string, path: string): FileSource {
  return { path, read: async () => new Uint8Array(await readFile(file)) };
}
