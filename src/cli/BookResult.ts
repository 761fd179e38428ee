import type { Assessment } from "../domain/Assessment";
import type { Finding } from "../domain/Finding";

/** What running `check` or `consolidate` came to. */
export interface BookResult {
  /** The book's file name. */
  readonly workbook: string;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  /** null where no report was asked for, or none could be written. */
  readonly report: { readonly sheet: string; readonly out: string } | null;
  /** Batches that Office.js sent. */
  readonly requests: number;
}
