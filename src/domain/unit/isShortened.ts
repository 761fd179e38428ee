import { takenByInitials } from "./abbreviates";
import { skippedWords } from "./unitSynonyms";

/** Whether the text's words are the name's with words left out that add nothing, or their first letters. */
export function isShortened(text: readonly string[], name: readonly string[]): boolean {
  const [word, ...others] = text;
  if (word === undefined) return name.length === 0;
  const [first] = name;
  if (first === undefined) return false;
  const taken = word.length > 1 ? takenByInitials(word, name) : null;
  return (
    (word === first && isShortened(others, name.slice(1))) ||
    (taken !== null && isShortened(others, name.slice(taken))) ||
    (skippedWords.has(first) && isShortened(text, name.slice(1)))
  );
}
