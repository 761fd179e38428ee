import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { FileSource } from "../files/unitFile/readUnitFiles";
import type { Words } from "../i18n/Words";
import { unreadable } from "./RunFailure";

/** The files under a path, in the order of their names; a file is its own list. Throws RunFailure where there is no such path. */
export async function listSources(path: string, words: Words): Promise<FileSource[]> {
  const place = await stat(path).catch((error: unknown) => {
    throw unreadable(path, error, words);
  });
  if (!place.isDirectory()) return [source(path, path.split(/[/\\]/u).at(-1) ?? path)];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort((one, other) => one.localeCompare(other, "vi"))
    .map((file) => source(file, relative(path, file).replaceAll("\\", "/")));
}

function source(file: string, path: string): FileSource {
  return { path, read: async () => new Uint8Array(await readFile(file)) };
}
