/** A random GUID (RFC 9562, version 4); `crypto.randomUUID` is there on secure pages only. */
export function makeGuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const groups = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(hex)?.slice(1) ?? [];
  return `{${groups.join("-").toUpperCase()}}`;
}
