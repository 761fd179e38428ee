import { deflateSync, Inflate, inflateSync } from "fflate";
import type { Compression } from "./Compression";
import { crc32 } from "./crc32";

/** So much deflated data cannot hold the caller up long, whatever it expands to. */
const inflateAtOnceBelow = 64 * 1024;
/** The inflater's buffer grows with the step. */
const step = 8 * 1024;

/** Most parts are decoded to text at once, so one buffer serves them all; larger parts get their own. */
const sharedBuffer = new Uint8Array(1024 * 1024);

/** Works in browsers and in Node. */
export const fflateCompression: Compression = {
  inflate(data, size, limit) {
    const bytes = data.length < inflateAtOnceBelow ? inflateAtOnce(data, size) : null;
    return bytes ?? inflateInSteps(data, size, limit);
  },
  deflate: (bytes) => deflateSync(bytes, { level: 4 }),
  crc32,
};

function bufferOf(size: number): Uint8Array {
  return size <= sharedBuffer.length ? sharedBuffer.subarray(0, size) : new Uint8Array(size);
}

/** null where there is more than promised: one byte more shows it. */
function inflateAtOnce(data: Uint8Array, size: number): Uint8Array | null {
  const bytes = inflateSync(data, { out: bufferOf(size + 1) });
  if (bytes.length < size) throw new RangeError(`${bytes.length} bytes instead of ${size}`);
  return bytes.length > size ? null : bytes;
}

class LimitPassed extends Error {}

/** What goes on after its size is only counted, up to the limit. */
function inflateInSteps(data: Uint8Array, size: number, limit: number): Uint8Array | null {
  const bytes = bufferOf(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    const isInside = filled + chunk.length <= bytes.length;
    if (isInside) bytes.set(chunk, filled);
    filled += chunk.length;
    if (!isInside && filled > limit) throw new LimitPassed();
  });
  try {
    for (let at = 0; at < data.length; at += step) {
      const end = Math.min(at + step, data.length);
      inflate.push(data.subarray(at, end), end === data.length);
    }
  } catch (error) {
    if (error instanceof LimitPassed) return null;
    throw error;
  }
  if (filled !== size) throw new RangeError(`${filled} bytes instead of ${size}`);
  return bytes;
}
