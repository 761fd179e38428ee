import type { Words } from "../i18n/Words";
import { errorCode, reasonOf } from "./reasonOf";

/** Why the command could not run, as a code for programs; exit code 2. */
export type RunFailureCode =
  "arguments-wrong" | "file-unreadable" | "file-not-written" | "run-failed";

/** Stops the command with a sentence for the person; nothing was written. */
export class RunFailure extends Error {
  constructor(
    readonly code: RunFailureCode,
    message: string,
  ) {
    super(message);
    this.name = "RunFailure";
  }
}

/** What Node threw over a file or folder that was to be read, as a sentence for the person. */
export function unreadable(path: string, error: unknown, words: Words): RunFailure {
  const isMissing = errorCode(error) === "ENOENT";
  return new RunFailure(
    "file-unreadable",
    isMissing ? words.cli.bookNotFound(path) : words.cli.bookNotRead(path, reasonOf(error, words)),
  );
}
