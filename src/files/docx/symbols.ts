/**
 * Letters of Microsoft's symbol fonts by their place in the font (both as 0xF0xx and as 0xxx), where Unicode has the
 * same sign. Others stay as the file has them.
 */
const wingdings: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x72: "❒",
  0x75: "◆",
  0x76: "❖",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "□",
  0xd8: "➢",
  0xe0: "→",
  0xe8: "➔",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

const symbol: Readonly<Record<number, string>> = {
  0x2d: "−",
  0xa3: "≤",
  0xae: "→",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xde: "⇒",
};

/** The sign of a w:sym, or of a bullet: `code` in `font`. */
export function symbolText(code: number, font: string): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = /wingdings/iu.test(font) ? wingdings : /^symbol$/iu.test(font) ? symbol : {};
  const known = table[place];
  if (known !== undefined) return known;
  // A letter of an ordinary font, of which the file gives the code.
  return code < 0xf000 && place >= 0x20 ? String.fromCodePoint(code) : String.fromCharCode(code);
}

/** A bullet's sign, "•" for one of a font that nobody knows here. */
export function bulletText(text: string, font: string): string {
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const isSymbolFont = /wingdings|^symbol$/iu.test(font);
    if (!isSymbolFont && (code < 0xe000 || code > 0xf8ff)) return letter;
    const sign = symbolText(code, font);
    return /[\ue000-\uf8ff]/u.test(sign) ? "•" : sign;
  }).join("");
}
