import type { UnitFile } from "../../domain/submission/import/UnitFile";
import { UnreadableFile } from "../package/UnreadableFile";
import type { Compression } from "../package/zip/Compression";
import { fflateCompression } from "../package/zip/fflateCompression";
import { inflateEntry } from "../package/zip/inflateEntry";
import { readZip } from "../package/zip/readZip";
import type { ZipEntry } from "../package/zip/ZipEntry";
import { pause } from "../pause";
import { readUnitFile } from "./readUnitFile";
import { sniffFile } from "./sniffFile";

/** A file that was chosen, dropped or found in a folder; `path` has the folder before the name. */
export interface FileSource {
  readonly path: string;
  readonly read: () => Promise<Uint8Array>;
}

/** How reading is stopped and tells how far it is. */
export interface ReadFilesOptions {
  readonly signal: AbortSignal;
  /** fflate where left out. */
  readonly compression?: Compression;
  /** Told after each file: how many are read of those known by then, the files in opened zips too. */
  readonly onProgress: (done: number, total: number) => void;
}

/** Files that are read of one zip: more than any department has units. */
const mostEntries = 2000;
/** A unit zips its report, and whoever gathers these zips them again: so deep zips are opened. */
const deepestZip = 2;

/**
 * Reads every file in order, those in zips too. Excel's lock files ("~$…") and what systems leave in folders are
 * passed over; a file that cannot be read says why and stops nothing else. Throws only the signal's reason.
 */
export async function readUnitFiles(
  sources: readonly FileSource[],
  { signal, onProgress, compression = fflateCompression }: ReadFilesOptions,
): Promise<UnitFile[]> {
  const wanted = sources.filter(({ path }) => !isPassedOver(path));
  const files: UnitFile[] = [];
  const count = { done: 0, total: wanted.length };
  const onRead = (): void => {
    count.done += 1;
    onProgress(count.done, count.total);
  };
  const onOpened = (fileCount: number): void => {
    count.total += fileCount;
  };
  for (const source of wanted) {
    signal.throwIfAborted();
    const reading = { signal, compression, onRead, onOpened, depth: 0, left: mostEntries };
    files.push(...(await readSource(source, reading)));
    onRead();
  }
  return files;
}

/** "~$BC.xlsx" is the lock of a workbook that is open; the others are no documents at all. */
export function isPassedOver(path: string): boolean {
  const parts = path.split(/[/\\]/u);
  const name = parts.at(-1) ?? "";
  return (
    name === "" ||
    name.startsWith("~$") ||
    name.startsWith(".") ||
    parts.includes("__MACOSX") ||
    /^(thumbs\.db|desktop\.ini)$/iu.test(name)
  );
}

async function readSource({ path, read }: FileSource, reading: Reading): Promise<UnitFile[]> {
  let bytes: Uint8Array;
  try {
    bytes = await read();
  } catch {
    return [{ path, problem: "not-read" }];
  }
  return readBytes(path, bytes, reading);
}

/** Where the reading of one source is. */
interface Reading {
  readonly signal: AbortSignal;
  readonly compression: Compression;
  readonly onRead: () => void;
  /** Told how many files a zip holds. */
  readonly onOpened: (fileCount: number) => void;
  /** Zips that are open. */
  depth: number;
  /** Files that may still be read, however the zips lie in each other. */
  left: number;
}

async function readBytes(path: string, bytes: Uint8Array, reading: Reading): Promise<UnitFile[]> {
  const entries = archiveEntries(bytes);
  if (!entries) return [await readUnitFile(path, bytes, reading.compression)];
  if (reading.depth === deepestZip) return [{ path, problem: "archive" }];
  const inside = entries.filter(({ name }) => !isPassedOver(name));
  if (inside.length === 0) return [{ path, problem: "empty-archive" }];
  const files: UnitFile[] = [];
  reading.onOpened(inside.length);
  reading.depth += 1;
  for (const entry of inside) {
    if (reading.left === 0) {
      files.unshift({ path, problem: "too-many-files" });
      break;
    }
    reading.left -= 1;
    await pause();
    reading.signal.throwIfAborted();
    files.push(...(await readEntry(`${path}/${entry.name}`, entry, reading)));
    reading.onRead();
  }
  reading.depth -= 1;
  return files;
}

/** The entries of a zip that gathers files; null for a workbook, which is a zip too, and for anything else. */
function archiveEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  if (sniffFile(bytes) !== "zip") return null;
  try {
    const entries = readZip(bytes);
    const isDocument = entries.some(({ name }) =>
      /^(\[content_types\]\.xml|mimetype)$/iu.test(name),
    );
    return isDocument ? null : entries;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

async function readEntry(path: string, entry: ZipEntry, reading: Reading): Promise<UnitFile[]> {
  let bytes: Uint8Array;
  try {
    // The inflater uses its buffer again for the next part.
    bytes = inflateEntry(entry, reading.compression).slice();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [{ path, problem: error.reason === "encrypted" ? "encrypted" : "damaged" }];
  }
  return readBytes(path, bytes, reading);
}
