import { decodeCharacterData, unescapeHex } from "../../package/xml/escapeXml";
import type { XmlScanner } from "./XmlScanner";

/**
 * Text of a string item (<si>, <is>) whose content lies between `start` and `end`:
 * all runs joined, phonetic runs left out.
 */
export function plainText(scanner: XmlScanner, start: number, end: number, prefix: string): string {
  let text = "";
  let at = start;
  while (at < end) {
    const lt = scanner.text.indexOf("<", at);
    if (lt < 0 || lt >= end) break;
    const misc = scanner.afterMisc(lt);
    if (misc >= 0) at = misc;
    else if (scanner.isTag(lt, prefix, "t")) {
      const open = scanner.tagEnd(lt);
      at = open;
      if (scanner.text.charCodeAt(open - 2) !== 47) {
        const close = textEnd(scanner, open);
        text += decodeCharacterData(scanner.text.slice(open, close));
        at = scanner.tagEnd(close);
      }
    } else if (scanner.isTag(lt, prefix, "r")) at = scanner.tagEnd(lt);
    else if (scanner.text.charCodeAt(lt + 1) === 47) at = scanner.tagEnd(lt);
    else at = scanner.afterElement(lt);
  }
  return unescapeHex(text);
}

function textEnd(scanner: XmlScanner, from: number): number {
  const lt = scanner.find("<", from);
  return scanner.text.charCodeAt(lt + 1) === 47 ? lt : scanner.closeOf(from);
}
