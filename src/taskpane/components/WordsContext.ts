import { createContext, use } from "react";
import type { FirstWords, PaneWords } from "../../i18n/Words";
import type { Dictionary } from "../Dictionary";

/** The dictionary in the language of the pane. */
export const WordsContext = createContext<Dictionary | null>(null);

/** The dictionary around a component. Throws where there is none: a mistake in the program. */
export function useDictionary(): Dictionary {
  const dictionary = use(WordsContext);
  if (!dictionary) throw new Error("Words are asked for outside WordsContext");
  return dictionary;
}

/** What every view can say, in the person's language. */
export function useWords(): FirstWords {
  return useDictionary().first;
}

/** The whole dictionary; the place that asks for it is not shown before it has come. */
export function usePaneWords(): PaneWords {
  return use(useDictionary().load());
}
