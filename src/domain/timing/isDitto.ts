import { foldLetters } from "../text/foldLetters";

const dittoWords = /^(?:n ?t|nhu tren|nhu dong tren|nhu muc tren|nhu noi dung tren)$/;

/** No mark and no word of `dittoWords` begins so: most texts are told by this alone. */
const plainBeginning = /^[a-mo-zđ\d]/i;

/** "như nội dung trên" is the longest way of saying it, in characters. */
const longestDitto = 30;

/**
 * Whether a cell only says "as above": nt, -nt-, "nt", như trên, a ditto mark (" or '' or // or 〃).
 * A blank cell and a lone dash are none: blank may be meant, and "-" also stands for "none".
 */
export function isDitto(text: string): boolean {
  if (plainBeginning.test(text) || text.trim().length > longestDitto) return false;
  const letters = foldLetters(text);
  const bare = letters.replace(/[\s\-.,"'`/()*_〃″]+/gu, " ").trim();
  if (bare !== "") return dittoWords.test(bare);
  return /["'`/〃″]/u.test(letters) && !/^['`]$/.test(letters);
}
