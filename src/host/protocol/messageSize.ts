/** 5 MB for a request and for its answer in Excel on the web (docs: concepts/resource-limits-and-performance-optimization). */
export const maxMessageBytes = 5 * 1024 * 1024;

/** Bytes of the text in UTF-8; counts only where the answer could matter for the limit. */
export function utf8Length(text: string): number {
  if (text.length > maxMessageBytes) return text.length;
  if (text.length * 3 <= maxMessageBytes) return text.length;
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
