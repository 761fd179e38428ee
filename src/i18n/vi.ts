import { cliVi } from "./vi/cli";
import { trialVi } from "./vi/trial";
import { paneWordsVi } from "./paneWordsVi";

/** All Vietnamese words: the source of truth that the other languages follow. */
export const vi = { ...paneWordsVi, trial: trialVi, cli: cliVi };
