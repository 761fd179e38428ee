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
