import type { CalendarDate } from "@internationalized/date";

/** What `explain` explains. */
export const explainSubjects = ["timing", "headers", "status", "units"] as const;
export type ExplainSubject = (typeof explainSubjects)[number];

/** What every command that opens a workbook may be told; null where nothing was said. */
export interface BookOptions {
  /** null for today. */
  readonly date: CalendarDate | null;
  readonly periodId: string | null;
  readonly submitBy: CalendarDate | null;
  readonly planSheet: string | null;
  readonly year: number | null;
  /** Reads "trước ngày 30/6" with that day included. */
  readonly beforeIsInclusive: boolean;
}

/** What was asked for on the command line. `book` and `out` are paths as given. */
export type Command =
  | { readonly name: "check"; readonly book: string; readonly options: BookOptions }
  | {
      readonly name: "consolidate";
      readonly book: string;
      readonly out: string;
      /** Where the report goes as a Word document; null for none. */
      readonly word: string | null;
      /** Files and folders of units' reports that are brought in first. */
      readonly imports: readonly string[];
      readonly options: BookOptions;
    }
  | {
      readonly name: "forms";
      readonly book: string;
      readonly folder: string;
      readonly options: BookOptions;
    }
  | {
      readonly name: "remind";
      readonly book: string;
      /** By when an answer is asked for; null for two working days after the reporting date. */
      readonly replyBy: CalendarDate | null;
      /** Where the letter goes as a Word document; null for none. */
      readonly word: string | null;
      /** The unit that the letter is for; null for all that are not in order. */
      readonly unit: string | null;
      readonly options: BookOptions;
    }
  | {
      readonly name: "import-plan";
      /** The plan's Word document. */
      readonly document: string;
      readonly out: string;
      /** Which of several tables, from 1 as the document counts them; null where nothing is said. */
      readonly table: number | "all" | null;
      readonly options: BookOptions;
    }
  | {
      readonly name: "explain";
      readonly subject: ExplainSubject;
      readonly year: number | null;
      readonly beforeIsInclusive: boolean;
    }
  | { readonly name: "help" };

/** The commands that read a workbook and may write a report. */
export type BookCommand = Extract<Command, { readonly name: "check" | "consolidate" }>;
export type FormsCommand = Extract<Command, { readonly name: "forms" }>;
export type RemindCommand = Extract<Command, { readonly name: "remind" }>;
export type ImportPlanCommand = Extract<Command, { readonly name: "import-plan" }>;
export type ExplainCommand = Extract<Command, { readonly name: "explain" }>;
