import { decodeTcvn3 } from "./decodeTcvn3";
import { decodeVni } from "./decodeVni";
import { isSyllable } from "./isSyllable";
import { restoreLostU } from "./restoreLostU";

export interface DecodedText {
  readonly text: string;
  readonly encoding: "TCVN3" | "VNI";
}

/** Letters that only Unicode text has; the old encodings show none of them. */
const unicodeOnly = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9\u0300-\u0323]/u;
const beyondAscii = /[\u0080-\u00ff]/u;
/** As many words that are no Vietnamese may be left in a text taken for decoded, as a share. */
const mostFaults = 0.3;

/**
 * Text of the old TCVN3 or VNI fonts as Unicode, judged by its letters alone: as it stands it has words that
 * cannot be Vietnamese ("thùc hiÖn") or a capital inside one ("phÝ"), and decoded it has not. null for all other text; also where both can be
 * ("Ghi chó" may be TCVN3 for "Ghi chú").
 */
export function decodeLegacy(text: string): DecodedText | null {
  if (!beyondAscii.test(text) || unicodeOnly.test(text)) return null;
  const asItStands = faultsIn(text);
  const isMixed = /\p{Ll}[À-Þ]/u.test(text);
  if (asItStands.faults === 0 && !isMixed) return null;
  const decoded: readonly DecodedText[] = [
    { text: restoreLostU(decodeTcvn3(text)), encoding: "TCVN3" },
    { text: decodeVni(text), encoding: "VNI" },
  ];
  const [best] = decoded
    .map((one) => ({ one, ...faultsIn(one.text) }))
    .filter(
      ({ faults, words }) =>
        faults < asItStands.faults + Number(isMixed) && faults <= words * mostFaults,
    )
    .sort((a, b) => a.faults - b.faults || plainness(a.one.text) - plainness(b.one.text));
  return best?.one ?? null;
}

/** Of two readings without fault the one with fewer letters, and with plain "ư", "ơ", "đ", which are the most common. */
function plainness(text: string): number {
  return text.length - (text.match(/[ươđ]/giu)?.length ?? 0) / 2;
}

/** Words with letters beyond ASCII, and those of them that are neither syllable nor abbreviation ("HĐND"). */
function faultsIn(text: string): { readonly faults: number; readonly words: number } {
  const words = text
    .split(/[\s!-/:-@[-`{-~–—…“”‘’•0-9]+/u)
    .filter((word) => /[^\0-\x7f]/u.test(word) && !/^(?:[A-ZĐ]+|[÷×±°§®©]+|µ[mgls]?)$/u.test(word));
  return { faults: words.filter((word) => !isSyllable(word)).length, words: words.length };
}

/** The text in Unicode letters: decoded where it is of an old font, else as it is. For reading, never for storing. */
export function readableText(text: string): string {
  return decodeLegacy(text)?.text ?? text;
}
