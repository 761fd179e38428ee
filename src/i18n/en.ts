import { cliEn } from "./en/cli";
import { trialEn } from "./en/trial";
import { paneWordsEn } from "./paneWordsEn";
import type { Words } from "./Words";

/** All English words. */
export const en: Words = { ...paneWordsEn, trial: trialEn, cli: cliEn };
