/**
 * 5 MB for a request and for its answer in Excel on the web (docs:
 * concepts/resource-limits-and-performance-optimization).
 */
export const maxMessageBytes = 5 * 1024 * 1024;

const encoder = new TextEncoder();
/** So large that whatever fits into a message fits; nothing is made anew for each. */
let counted: Uint8Array | null = null;

/** Bytes of the text in UTF-8; counts only where the answer could matter for the limit. */
export function utf8Length(text: string): number {
  if (text.length > maxMessageBytes) return text.length;
  if (text.length * 3 <= maxMessageBytes) return text.length;
  counted ??= new Uint8Array(maxMessageBytes);
  const { read, written } = encoder.encodeInto(text, counted);
  return read < text.length ? maxMessageBytes + 1 : written;
}
