import * as zlib from "node:zlib";
import type { Compression } from "../../files/package/zip/Compression";
import { fflateCompression } from "../../files/package/zip/fflateCompression";
import { errorCode } from "../reasonOf";

/** The next one takes half as long again for a report of the same text over and over, and saves a hundredth. */
const level = 3;

/** Node's own zlib, several times as fast as a library in JavaScript. */
export const zlibCompression: Compression = {
  inflate(data, size, limit) {
    // One chunk holds all that is promised, and one byte more, so that nothing has to be put together.
    const bytes = inflateUpTo(data, size + 1, limit);
    if (bytes && bytes.length !== size) {
      throw new RangeError(`${bytes.length} bytes instead of ${size}`);
    }
    return bytes;
  },
  deflate: (bytes) => zlib.deflateRawSync(bytes, { level }),
  // Since Node 20.15.
  crc32: "crc32" in zlib ? (bytes) => zlib.crc32(bytes) : fflateCompression.crc32,
};

function inflateUpTo(data: Uint8Array, chunkSize: number, limit: number): Uint8Array | null {
  try {
    return zlib.inflateRawSync(data, {
      chunkSize: Math.max(chunkSize, zlib.constants.Z_MIN_CHUNK),
      maxOutputLength: limit,
    });
  } catch (error) {
    if (errorCode(error) === "ERR_BUFFER_TOO_LARGE") return null;
    throw error;
  }
}
