/**
 * A short mark of a text (FNV-1a, 32 bits, in base 36): the same text has the same mark. "" for an empty text, so
 * that a row of blank cells takes no room.
 */
export function textHash(text: string): string {
  if (text === "") return "";
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
