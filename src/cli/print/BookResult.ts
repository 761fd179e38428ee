import type { Assessment } from "../../domain/Assessment";
import type { ImportRow } from "../../domain/submission/import/ImportRow";
import type { ReportChange } from "../../domain/consolidation/compareReports";
import type { Finding } from "../../domain/Finding";

/** What running `check` or `consolidate` came to. */
export interface BookResult {
  /** The book's file name. */
  readonly workbook: string;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  /** null where no report was asked for, or none could be written. */
  readonly report: { readonly sheet: string; readonly out: string } | null;
  /** File name of the report as a Word document; null where none was asked for or written. */
  readonly word: string | null;
  /** What the files of `--import` held; null where none were given. */
  readonly imports: readonly ImportedFile[] | null;
  /** What the run changed in the report; null where it was not consolidated. */
  readonly changes: readonly ReportChange[] | null;
  /** There was no report of the period to compare with. */
  readonly isFirst: boolean;
  /** Batches that Office.js sent. */
  readonly requests: number;
}

/** One row of what was to be imported, and the sheet it became; null where it was left out. */
export interface ImportedFile {
  readonly row: ImportRow;
  readonly sheet: string | null;
}
