import { matchUnit } from "./matchUnit";
import type { Unit } from "./Roster";

/** No file name has more words that matter; each window of them is asked about. */
const mostWords = 14;

/**
 * The one unit that a file's name means: "BC_Thanh tra_Q2-2022 (1).xlsx", "bao cao P.CCHC gui VP.xls"; where the
 * name says none, the folder it lies in ("P.CCHC/bao cao.xlsx"). null for none and for two.
 */
export function matchFileUnit(path: string, units: readonly Unit[]): Unit | null {
  const parts = path.split(/[/\\]/u).filter((part) => part !== "");
  for (const part of parts.reverse()) {
    const found = unitsNamed(part.replace(/\.(xls[xmb]?|ods|zip|html?|doc[xm]?)$/iu, ""), units);
    const [only] = found;
    if (found.size > 0) return only && found.size === 1 ? only : null;
  }
  return null;
}

/** What follows is who gets the file, not whose it is: "gửi VP Sở", "kính gửi Văn phòng". */
const addressee = /(?<!\p{L})(gửi|gui|nộp|nop|trình|về)\s.*$/iu;

function unitsNamed(name: string, units: readonly Unit[]): Set<Unit> {
  const text = name
    .normalize("NFC")
    .replace(/[_()[\]{}+]+|\s-\s|-(?=\p{L}{0,3}\d)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(addressee, "");
  const words = text.split(" ").filter(Boolean).slice(0, mostWords);
  const found = new Set<Unit>();
  const taken = new Set<number>();
  for (let length = words.length; length > 0; length -= 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      const window = words.slice(first, first + length);
      if (window.some((_, index) => taken.has(first + index))) continue;
      const match = matchUnit(window.join(" "), units);
      if (match?.certainty !== "exact") continue;
      found.add(match.unit);
      window.forEach((_, index) => taken.add(first + index));
    }
  }
  return found;
}
