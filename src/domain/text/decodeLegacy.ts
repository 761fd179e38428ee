import { decodeTcvn3 } from "./decodeTcvn3";
import { decodeVni } from "./decodeVni";

export interface DecodedText {
  readonly text: string;
  readonly encoding: "TCVN3" | "VNI";
}

/** Letters that only Unicode text has; the old encodings show none of them. */
const unicodeOnly = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9\u0300-\u0323]/u;
/** Symbols inside or before words, where TCVN3 has letters: "Th­êng xuyªn", "th¸ng", "®Þnh kú". */
const tcvn3Sign = /[a-z][µ¸¶·¹¨¾¼½©ª«¬ßÐÞþ×÷\u00ad]|[a-z]»[a-z]|[®§][a-z]/iu;
/** Characters and pairs that neither Unicode Vietnamese nor TCVN3 words have: "xuyeân", "ngaøy", "thaùng". */
const vniSign = /[a-z][øûïåäëüöñæî]|[öñæ][a-z]|[aeoyu]ù|[aeo]â|[ae][áàãéè]|[aeouy]õ|a[êú]/iu;

/**
 * Text of the old TCVN3 or VNI fonts as Unicode, judged by its letters alone; null where it shows no sign of them,
 * and for every text with letters that only Unicode has. "Hoàn thành" has none of those and no sign either.
 */
export function decodeLegacy(text: string): DecodedText | null {
  if (unicodeOnly.test(text)) return null;
  if (tcvn3Sign.test(text)) return { text: decodeTcvn3(text), encoding: "TCVN3" };
  if (vniSign.test(text)) return { text: decodeVni(text), encoding: "VNI" };
  return null;
}

/** The text in Unicode letters: decoded where it is of an old font, else as it is. For reading, never for storing. */
export function readableText(text: string): string {
  return decodeLegacy(text)?.text ?? text;
}
