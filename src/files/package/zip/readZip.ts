import { UnreadableFile } from "../UnreadableFile";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./ZipEntry";

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const end64Signature = 0x06064b50;
const endLocator64Signature = 0x07064b50;
const maxEntries = 20_000;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const latin = new TextDecoder("latin1");

interface Directory {
  readonly count: number;
  readonly offset: number;
  /** Bytes before the zip proper that its offsets do not count. */
  readonly shift: number;
}

/**
 * Lists a zip's entries from its central directory (PKWARE APPNOTE 6.3.9, zip64 included) without inflating anything.
 * @throws UnreadableFile not-a-zip, truncated, too-many-parts
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = locateDirectory(view);
    if (directory.count > maxEntries) throw new UnreadableFile("too-many-parts");
    const entries: ZipEntry[] = [];
    let at = directory.offset + directory.shift;
    for (let index = 0; index < directory.count; index++) {
      if (view.getUint32(at, true) !== centralSignature) throw new UnreadableFile("truncated");
      entries.push(readEntry(bytes, view, at, directory.shift));
      const nameAndExtras =
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
      at += 46 + nameAndExtras;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile("truncated");
    throw error;
  }
}

/** The last end record that leads to a directory: its signature can stand in the comment behind it, too. */
function locateDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  let isZip = view.byteLength >= 4 && view.getUint32(0, true) === localSignature;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    isZip = true;
    const directory = readDirectoryEnd(view, at);
    if (directory) return directory;
  }
  throw new UnreadableFile(isZip ? "truncated" : "not-a-zip");
}

/** null where no directory begins where the record says. */
function readDirectoryEnd(view: DataView, at: number): Directory | null {
  const isZip64 = at >= 20 && view.getUint32(at - 20, true) === endLocator64Signature;
  const end64 = isZip64 ? locateEnd64(view, at) : null;
  if (end64) {
    const [count, offset] = [readUint64(view, end64.at + 32), readUint64(view, end64.at + 48)];
    const directory = { count, offset, shift: end64.shift };
    if (beginsDirectory(view, directory)) return directory;
  }
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  const shifts = [at - view.getUint32(at + 12, true) - offset, 0];
  const found = shifts.map((shift) => ({ count, offset, shift }));
  return found.find((directory) => beginsDirectory(view, directory)) ?? null;
}

/** The 64-bit record stands where its locator says, or, with bytes before the zip, just before the locator. */
function locateEnd64(view: DataView, at: number): { at: number; shift: number } | null {
  const offset = readUint64(view, at - 12);
  const places = [offset, at - 20 - 56];
  const place = places.find((start) => signatureAt(view, start) === end64Signature);
  return place === undefined ? null : { at: place, shift: place - offset };
}

function beginsDirectory(view: DataView, { count, offset, shift }: Directory): boolean {
  return shift >= 0 && (count === 0 || signatureAt(view, offset + shift) === centralSignature);
}

function signatureAt(view: DataView, at: number): number | null {
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const sizes = readSizes(view, at);
  const local = sizes.offset + shift;
  if (view.getUint32(local, true) !== localSignature) throw new UnreadableFile("truncated");
  const dataAt = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataAt + sizes.compressed > bytes.length) throw new UnreadableFile("truncated");
  return {
    ...readName(nameBytes, unicodeName(bytes, view, at)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    data: bytes.subarray(dataAt, dataAt + sizes.compressed),
    flags,
    modified: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
}

/** Sizes and offset of a directory entry; 0xFFFFFFFF stands for a 64-bit field in the extra data (id 1). */
function readSizes(
  view: DataView,
  at: number,
): { compressed: number; size: number; offset: number } {
  let compressed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  const wide = extraField(view, at, 1);
  let field = wide?.start ?? 0;
  const next = (): number => {
    field += 8;
    return readUint64(view, field - 8);
  };
  if (wide && size === 0xffffffff) size = next();
  if (wide && compressed === 0xffffffff) compressed = next();
  if (wide && offset === 0xffffffff) offset = next();
  return { compressed, size, offset };
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 0x1_0000_0000 + view.getUint32(at, true);
}

/** Where in the file a field of a directory entry's extra data stands (APPNOTE 4.5); null where there is none. */
function extraField(
  view: DataView,
  at: number,
  id: number,
): { readonly start: number; readonly length: number } | null {
  let extra = at + 46 + view.getUint16(at + 28, true);
  const end = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= end) {
    const length = view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === id) return { start: extra + 4, length };
    extra += 4 + length;
  }
  return null;
}

/**
 * Names are UTF-8, said or not; others, in the letters of whoever wrote them, are kept as bytes too. `unicode` is the
 * same name in UTF-8 as some programs give it beside these (APPNOTE 4.6.9).
 */
function readName(
  bytes: Uint8Array,
  unicode: Uint8Array | null,
): Pick<ZipEntry, "name" | "nameBytes"> {
  const own = decoded(bytes);
  if (own !== null) return { name: own, nameBytes: null };
  const beside = unicode && decoded(unicode);
  return { name: beside ?? latin.decode(bytes), nameBytes: bytes };
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Version and checksum of the name that it stands beside come first; where that does not fit, it is of another name.
 */
function unicodeName(bytes: Uint8Array, view: DataView, at: number): Uint8Array | null {
  const field = extraField(view, at, 0x7075);
  if (!field || field.length <= 5) return null;
  const { start, length } = field;
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  const isOfName = view.getUint32(start + 1, true) === crc32(name);
  return isOfName ? bytes.subarray(start + 5, start + length) : null;
}
