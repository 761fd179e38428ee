/** What a zip needs of a compressor. fflate serves everywhere; a program for Node may hand in Node's own zlib. */
export interface Compression {
  /**
   * The `size` bytes that the data holds when inflated, good until the next call; null where it goes on
   * for more than `limit`. Throws where the data ends early, is damaged, or holds another number of bytes.
   */
  readonly inflate: (data: Uint8Array, size: number, limit: number) => Uint8Array | null;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** Checksum of zip entries (ISO 3309). */
  readonly crc32: (bytes: Uint8Array) => number;
}
