import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/files/package/zip/crc32";

export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array | string;
  readonly isStored?: boolean;
  /** Sizes and checksum follow the data, as streaming writers have it. */
  readonly hasDescriptor?: boolean;
  /** The name is said to be UTF-8. */
  readonly isUtf8?: boolean;
  readonly extra?: Uint8Array;
  /** What the directory says in the place of the truth. */
  readonly claims?: Partial<Record<"crc" | "size", number>>;
}

export interface RawZip {
  /** Sizes, offsets and counts in 64 bits, as writers of streams and of large files have it. */
  readonly isZip64?: boolean;
  readonly comment?: Uint8Array;
  /** Bytes before the zip proper; offsets count them or not. */
  readonly prefix?: Uint8Array;
  readonly countsPrefix?: boolean;
  /** Bytes after its end. */
  readonly suffix?: Uint8Array;
}

const none = new Uint8Array(0);

/** Writes a zip byte by byte (PKWARE APPNOTE 6.3.9), so that it can have what the usual writers never do. */
export function rawZip(entries: readonly RawEntry[], options: RawZip = {}): Uint8Array {
  const { isZip64 = false, prefix = none, countsPrefix = true, comment = none } = options;
  const pieces: Uint8Array[] = [prefix];
  const directory: Uint8Array[] = [];
  const position = () => sizeOf(pieces) - (countsPrefix ? 0 : prefix.length);
  for (const entry of entries) {
    const packed = pack(entry);
    directory.push(directoryEntry(packed, position(), isZip64));
    pieces.push(...localEntry(packed));
  }
  const start = position();
  const size = sizeOf(directory);
  pieces.push(...directory);
  if (isZip64) pieces.push(...end64(entries.length, size, start, position()));
  const count = isZip64 ? 0xffff : entries.length;
  pieces.push(
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count]),
    numbers([4, isZip64 ? 0xffffffff : size], [4, isZip64 ? 0xffffffff : start]),
    numbers([2, comment.length]),
    comment,
    options.suffix ?? none,
  );
  return joined(pieces);
}

interface Packed extends RawEntry {
  readonly nameBytes: Uint8Array;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly flags: number;
}

function pack(entry: RawEntry): Packed {
  const bytes = typeof entry.content === "string" ? encoded(entry.content) : entry.content;
  return {
    ...entry,
    nameBytes: typeof entry.name === "string" ? encoded(entry.name) : entry.name,
    data: entry.isStored === true ? bytes : new Uint8Array(deflateRawSync(bytes)),
    crc: entry.claims?.crc ?? crc32(bytes),
    size: entry.claims?.size ?? bytes.length,
    flags: (entry.hasDescriptor === true ? 8 : 0) | (entry.isUtf8 === true ? 0x800 : 0),
  };
}

function localEntry(packed: Packed): Uint8Array[] {
  const { data, crc, size, flags, nameBytes, hasDescriptor = false, extra = none } = packed;
  const sizes = numbers([4, crc], [4, data.length], [4, size]);
  return [
    numbers([4, 0x04034b50], [2, 20], [2, flags], [2, methodOf(packed)], [4, 0x00210000]),
    hasDescriptor ? new Uint8Array(12) : sizes,
    numbers([2, nameBytes.length], [2, extra.length]),
    nameBytes,
    extra,
    data,
    ...(hasDescriptor ? [numbers([4, 0x08074b50]), sizes] : []),
  ];
}

function directoryEntry(packed: Packed, offset: number, isZip64: boolean): Uint8Array {
  const { data, crc, size, flags, nameBytes } = packed;
  const wide = numbers([2, 1], [2, 24], [8, size], [8, data.length], [8, offset]);
  const extra = joined([packed.extra ?? none, isZip64 ? wide : none]);
  const narrow = (value: number): [number, number] => [4, isZip64 ? 0xffffffff : value];
  return joined([
    numbers([4, 0x02014b50], [2, 45], [2, 45], [2, flags], [2, methodOf(packed)], [4, 0x00210000]),
    numbers([4, crc], narrow(data.length), narrow(size), [2, nameBytes.length], [2, extra.length]),
    numbers([2, 0], [2, 0], [2, 0], [4, 0], narrow(offset)),
    nameBytes,
    extra,
  ]);
}

function end64(count: number, size: number, start: number, at: number): Uint8Array[] {
  return [
    numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, count]),
    numbers([8, size], [8, start]),
    numbers([4, 0x07064b50], [4, 0], [8, at], [4, 1]),
  ];
}

function methodOf({ isStored }: RawEntry): number {
  return isStored === true ? 0 : 8;
}

/** Little-endian numbers, each with its width in bytes. */
function numbers(...list: readonly (readonly [width: number, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(list.reduce((sum, [width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of list) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}
