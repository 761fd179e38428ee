/** Four tables, so that four bytes are taken at a time (slicing-by-4). */
const [fourth, third, second, first] = crcTables();

function crcTables(): [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const one = new Uint32Array(256).map((_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const step = (value: number) => (one[value & 0xff] ?? 0) ^ (value >>> 8);
  const two = one.map(step);
  const three = two.map(step);
  return [three.map(step), three, two, one];
}

/** Checksum of zip entries (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  const words = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  let at = 0;
  for (; at < words; at += 4) {
    crc ^= word(bytes, at);
    crc =
      (fourth[crc & 0xff] ?? 0) ^
      (third[(crc >>> 8) & 0xff] ?? 0) ^
      (second[(crc >>> 16) & 0xff] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) {
    crc = (first[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}
