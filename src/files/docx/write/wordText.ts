// Control characters but tab and line ends, which XML cannot hold (XML 1.0, 2.2).
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
// Halves of surrogate pairs and the two non-characters stand for a character that was lost.
const lost =
  /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * The lines of a text as a Word file can hold them: control characters are left out, half a character becomes the
 * sign for a lost one (U+FFFD). Every other character stays.
 */
export function wordLines(text: string): string[] {
  return text
    .replace(forbidden, "")
    .replace(lost, "\uFFFD")
    .split(/\r\n|\r|\n/);
}
