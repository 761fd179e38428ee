import type { PaneWords } from "../../src/i18n/Words";
import { openDictionary, type Dictionary } from "../../src/taskpane/Dictionary";

/** A dictionary whose words are all there; they come a moment later all the same, as in the pane. */
export function dictionaryOf(words: PaneWords): Dictionary {
  return openDictionary(words, () => Promise.resolve(words));
}
