/**
 * Text of an XML part: UTF-8, or what a byte order mark or the XML declaration says.
 * The declaration is left as it stands; encodeXml corrects it.
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const label = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return "utf-8";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return "utf-8";
  }
}

const encoder = new TextEncoder();

/** Bytes of an XML part in UTF-8; a declaration that names another encoding is corrected. */
export function encodeXml(text: string): Uint8Array {
  const declaration = /^<\?xml[^>]*\?>/.exec(text)?.[0];
  if (declaration === undefined || !/encoding/.test(declaration)) return encoder.encode(text);
  if (/encoding\s*=\s*["']utf-8["']/i.test(declaration)) return encoder.encode(text);
  const corrected = declaration.replace(/encoding\s*=\s*(["'])[^"']*\1/, 'encoding="UTF-8"');
  return encoder.encode(corrected + text.slice(declaration.length));
}
