import { decodeTcvn3 } from "../../domain/text/decodeTcvn3";
import { decodeVni } from "../../domain/text/decodeVni";

/** Letters of Unicode alone, which the old fonts do not have: such text was set in them by mistake. */
const unicodeOnly = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9\u0300-\u0323]/u;

/**
 * What the page shows of a text that is set in a font of the old encodings: ".VnTime" of TCVN3 (".VnTimeH" shows
 * capitals), "VNI-Times" of VNI. null for another font, or where nothing would change.
 */
export function shownInFont(text: string, font: string): string | null {
  if (unicodeOnly.test(text)) return null;
  const shown = shownLetters(text, font);
  return shown === text ? null : shown;
}

function shownLetters(text: string, font: string): string {
  if (/^VNI[- ]/iu.test(font)) return decodeVni(text);
  if (!/^\.Vn/iu.test(font)) return text;
  const letters = decodeTcvn3(text);
  return /H$/u.test(font) ? letters.toLocaleUpperCase("vi") : letters;
}
