import { UnreadableFile } from "../UnreadableFile";
import type { Compression } from "./Compression";
import type { ZipEntry } from "./ZipEntry";

const maxPartSize = 256 * 1024 * 1024;
/**
 * Bombs come near what deflate can do at most, about 1,000:1. A sheet that says long texts over and over has been seen
 * at 121:1 as Excel saves it and at 245:1 as it is saved here: what is saved must open again.
 */
const maxRatio = 400;
const ratioFreeSize = 16 * 1024 * 1024;

/** Whether the directory itself gives the entry away as too large to inflate, or as a bomb. */
export function isTooLarge(entry: ZipEntry): boolean {
  if (entry.size > maxPartSize) return true;
  return entry.size > ratioFreeSize && entry.size > entry.data.length * maxRatio;
}

/**
 * The entry's bytes, good until the next call.
 * @throws UnreadableFile too-large when it is, or inflates to more than the directory says; truncated when the data
 * ends early or is damaged; encrypted
 */
export function inflateEntry(entry: ZipEntry, compression: Compression): Uint8Array {
  if ((entry.flags & 1) !== 0) throw new UnreadableFile("encrypted", entry.name);
  if (isTooLarge(entry)) throw new UnreadableFile("too-large", entry.name);
  const bytes = entry.method === 8 ? inflate(entry, compression) : entry.data;
  const isWhole =
    (entry.method === 8 || entry.method === 0) &&
    bytes.length === entry.size &&
    compression.crc32(bytes) === entry.crc;
  if (!isWhole) throw new UnreadableFile("truncated", entry.name);
  return bytes;
}

/** An entry that goes on after its size is a bomb when it goes on for long, else it is damaged. */
function inflate({ name, data, size }: ZipEntry, compression: Compression): Uint8Array {
  let bytes: Uint8Array | null;
  try {
    bytes = compression.inflate(data, size, Math.max(size, ratioFreeSize));
  } catch {
    throw new UnreadableFile("truncated", name);
  }
  if (!bytes) throw new UnreadableFile("too-large", name);
  return bytes;
}
