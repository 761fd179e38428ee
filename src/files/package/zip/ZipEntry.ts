/** One entry of a zip as it stands in the file; `data` is still compressed and shares the file's memory. */
export interface ZipEntry {
  readonly name: string;
  /** The name as the file has it where it is not UTF-8; null where it is. */
  readonly nameBytes: Uint8Array | null;
  /** 0 stored, 8 deflated; anything else is copied but cannot be read. */
  readonly method: number;
  readonly crc: number;
  /** Inflated size that the directory claims. */
  readonly size: number;
  readonly data: Uint8Array;
  /** General purpose bits: 0x1 encrypted, 0x8 sizes follow the data, 0x800 the name is UTF-8. */
  readonly flags: number;
  /** MS-DOS time in the low and date in the high 16 bits. */
  readonly modified: number;
  readonly externalAttributes: number;
}
