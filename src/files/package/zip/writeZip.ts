import type { Compression } from "./Compression";
import type { ZipEntry } from "./ZipEntry";

const utf8 = new TextEncoder();
/** 1980-01-01, the first day a zip can name: saving twice gives the same bytes. */
const firstDay = 0x00210000;

/** An entry of new content, deflated. */
export function makeEntry(name: string, bytes: Uint8Array, compression: Compression): ZipEntry {
  return {
    name,
    nameBytes: null,
    method: 8,
    crc: compression.crc32(bytes),
    size: bytes.length,
    data: compression.deflate(bytes),
    flags: 0,
    modified: firstDay,
    externalAttributes: 0,
  };
}

/**
 * Writes the entries in the order given, their data exactly as they hold it.
 * Sizes go into the local headers, so that data descriptors are no longer needed.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => entry.nameBytes ?? utf8.encode(entry.name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, entry) => sum + entry.data.length, 0);
  const bytes = new Uint8Array(dataBytes + 2 * nameBytes + entries.length * (30 + 46) + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array(0);
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommonFields(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
  });
  const directoryAt = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array(0);
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommonFields(view, at + 6, entry, name.length);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return bytes;
}

/** The 26 bytes that local headers and directory entries share; extra data is dropped. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  const isUtf8 = entry.nameBytes === null;
  view.setUint16(at + 2, (entry.flags & ~0x808) | (isUtf8 ? 0x800 : 0), true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
