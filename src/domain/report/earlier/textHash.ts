import { fnv1a } from "../../text/fnv1a";

/**
 * A short mark of a text (FNV-1a, 32 bits, in base 36): the same text has the same mark. "" for an empty text, so
 * that a row of blank cells takes no room.
 */
export function textHash(text: string): string {
  if (text === "") return "";
  return (fnv1a(text) >>> 0).toString(36);
}
