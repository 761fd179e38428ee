import type { CalendarDate } from "@internationalized/date";

/** What the command has of the outside: texts in and out, the day, and where relative paths start. */
export interface Terminal {
  /** The result, for people or programs. */
  readonly print: (text: string) => void;
  /** Progress and complaints. */
  readonly complain: (text: string) => void;
  /** Everything on standard input. */
  readonly readInput: () => Promise<string>;
  readonly today: CalendarDate;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** 0: no error findings; 1: error findings; 2: could not run. */
export type ExitCode = 0 | 1 | 2;
