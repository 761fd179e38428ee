import { createContext, useContext } from "react";
import { vi } from "../../i18n/vi";
import type { Words } from "../../i18n/Words";

/** The words that the page speaks now. */
export const TrialWords = createContext<Words>(vi);

/** The page's own words. */
export function useWords(): Words["trial"] {
  return useContext(TrialWords).trial;
}
