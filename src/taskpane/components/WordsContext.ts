import { createContext, useContext } from "react";
import type { Words } from "../../i18n/Words";

export const WordsContext = createContext<Words | null>(null);

/** The dictionary in the person's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords is called outside WordsContext");
  return words;
}
