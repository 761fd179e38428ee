import { createContext, useContext } from "react";
import type { PaneWords } from "../../i18n/Words";

export const WordsContext = createContext<PaneWords | null>(null);

/** The dictionary in the person's language. */
export function useWords(): PaneWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords is called outside WordsContext");
  return words;
}
