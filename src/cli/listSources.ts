import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { FileSource } from "../files/unitFile/readUnitFiles";
import type { Words } from "../i18n/Words";
import { unreadable } from "./RunFailure";

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
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !own.includes(join(folder, relative(path, file))))
    .sort((one, other) => one.localeCompare(other, "vi"))
    .map((file) => source(file, relative(path, file).replaceAll("\\", "/")));
}

function source(file: string, path: string): FileSource {
  return { path, read: async () => new Uint8Array(await readFile(file)) };
}
