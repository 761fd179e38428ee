import { Inflate, inflateSync } from "fflate";
import { UnreadableFile } from "../UnreadableFile";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

const maxPartSize = 256 * 1024 * 1024;
/** Sheets seen in the wild stay under 60:1; Apache POI draws the line at 100:1. */
const maxRatio = 150;
const ratioFreeSize = 16 * 1024 * 1024;
/** So much deflated data cannot hold the caller up long, whatever it expands to. */
const inflateAtOnceBelow = 64 * 1024;
/** The inflater's buffer grows with the step. */
const step = 8 * 1024;

/** Whether the directory itself gives the entry away as too large to inflate, or as a bomb. */
export function isTooLarge(entry: ZipEntry): boolean {
  if (entry.size > maxPartSize) return true;
  return entry.size > ratioFreeSize && entry.size > entry.data.length * maxRatio;
}

/** Most parts are decoded to text at once, so one buffer serves them all; larger parts get their own. */
const sharedBuffer = new Uint8Array(1024 * 1024);

/**
 * The entry's bytes, good until the next call.
 * @throws UnreadableFile too-large when it is, or inflates to more than the directory says; truncated when the data ends early or is damaged; encrypted
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  if ((entry.flags & 1) !== 0) throw new UnreadableFile("encrypted", entry.name);
  if (entry.method === 0) return entry.data;
  if (entry.method !== 8) throw new UnreadableFile("truncated", entry.name);
  if (isTooLarge(entry)) throw new UnreadableFile("too-large", entry.name);
  try {
    const isShort = entry.data.length < inflateAtOnceBelow;
    const bytes = isShort ? inflateAtOnce(entry) : inflateInSteps(entry);
    if (crc32(bytes) !== entry.crc) throw new UnreadableFile("truncated", entry.name);
    return bytes;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile("truncated", entry.name);
  }
}

function bufferOf(size: number): Uint8Array {
  return size <= sharedBuffer.length ? sharedBuffer.subarray(0, size) : new Uint8Array(size);
}

/** One byte more than promised, so that a longer entry shows. */
function inflateAtOnce(entry: ZipEntry): Uint8Array {
  const bytes = inflateSync(entry.data, { out: bufferOf(entry.size + 1) });
  if (bytes.length > entry.size) return inflateInSteps(entry);
  if (bytes.length < entry.size) throw new UnreadableFile("truncated", entry.name);
  return bytes;
}

/** An entry that goes on after its size is a bomb when it goes on for long, else it is damaged. */
function inflateInSteps(entry: ZipEntry): Uint8Array {
  const bytes = bufferOf(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    const isInside = filled + chunk.length <= bytes.length;
    if (isInside) bytes.set(chunk, filled);
    filled += chunk.length;
    if (!isInside && filled > ratioFreeSize) throw new UnreadableFile("too-large", entry.name);
  });
  for (let at = 0; at < entry.data.length; at += step) {
    const end = Math.min(at + step, entry.data.length);
    inflate.push(entry.data.subarray(at, end), end === entry.data.length);
  }
  if (filled !== entry.size) throw new UnreadableFile("truncated", entry.name);
  return bytes;
}
