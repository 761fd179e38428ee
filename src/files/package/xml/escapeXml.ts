/** Text of an element: characters XML cannot hold become Excel's _xHHHH_ (ECMA-376 part 1, 22.9.2.19). */
export function escapeText(text: string): string {
  return mayNeedEscape.test(text) ? escapeMarkup(escapeHex(text)) : text;
}

/** The same, not yet fit for XML. */
export function escapeHex(text: string): string {
  return text.replace(looksEscaped, "_x005F_").replace(notXml, asHexEscape);
}

/** Text of a formula or a defined name, where _xHHHH_ has no meaning. */
export function escapeMarkup(text: string): string {
  return /[&<>\r]/.test(text)
    ? text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/\r/g, "&#13;")
    : text;
}

/** Text as it stands between an attribute's double quotes; line breaks and tabs survive. */
export function escapeAttribute(value: string): string {
  return escapeMarkup(value).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** Any character that one of the escapes below looks at: most texts have none, and are done with one test. */
const mayNeedEscape = /[&<>\r_\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
// Control characters but tab and line ends, halves of surrogate pairs, and the two non-characters.
const notXml =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function asHexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Undoes _xHHHH_. */
export function unescapeHex(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

const named: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/**
 * Character data as it stands in the source: references resolved, CDATA opened, comments dropped, line ends as XML
 * reads them.
 */
export function decodeCharacterData(raw: string): string {
  if (raw.includes("<")) return decodeMixed(raw);
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return text.includes("&") ? decodeReferences(text) : text;
}

/** Where texts are put together; longer ones are taken out in pieces. */
const letters = new Uint16Array(4096);

/**
 * By hand, since some writers put every Vietnamese letter as a reference: a pattern takes ten times as long,
 * and a text joined letter by letter has to be copied once more before it can be used.
 */
function decodeReferences(text: string): string {
  const lastEnd = text.lastIndexOf(";");
  let decoded = "";
  let filled = 0;
  const take = (): void => {
    decoded += Reflect.apply(String.fromCharCode, null, letters.subarray(0, filled)) as string;
    filled = 0;
  };
  for (let at = 0; at < text.length; at++) {
    if (filled === letters.length) take();
    const letter = text.charCodeAt(at);
    if (letter !== 38 || at > lastEnd) {
      letters[filled++] = letter;
      continue;
    }
    const digits = shortDecimal(text, at);
    if (digits > 0) {
      letters[filled++] = decimal(text, at + 2, digits);
      at += 2 + digits;
    } else {
      const end = text.indexOf(";", at);
      take();
      decoded += referenced(text, at + 1, end);
      at = end;
    }
  }
  take();
  return decoded;
}

/** How many digits a reference such as &#7879; has; 0 for longer and for other ones. */
function shortDecimal(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== 35) return 0;
  let end = at + 2;
  while (end < at + 6 && isDigit(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === 59 ? end - at - 2 : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function decimal(text: string, start: number, digits: number): number {
  let value = 0;
  for (let at = start; at < start + digits; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** What a reference stands for; one that XML does not know stays as it is. */
function referenced(text: string, start: number, end: number): string {
  if (text.charCodeAt(start) !== 35) {
    return named[text.slice(start, end)] ?? text.slice(start - 1, end + 1);
  }
  const isHex = text.charCodeAt(start + 1) === 120;
  const digits = text.slice(start + (isHex ? 2 : 1), end);
  const code = isHex ? parseInt(digits, 16) : Number(digits);
  const isCharacter = digits !== "" && code >= 0 && code <= 0x10ffff;
  return isCharacter ? String.fromCodePoint(code) : text.slice(start - 1, end + 1);
}

function decodeMixed(raw: string): string {
  let text = "";
  let at = 0;
  for (const match of raw.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g)) {
    text +=
      decodeCharacterData(raw.slice(at, match.index)) + (match[1] ?? "").replace(/\r\n?/g, "\n");
    at = match.index + match[0].length;
  }
  const rest = raw.slice(at);
  return text + (rest.includes("<") ? rest : decodeCharacterData(rest));
}
