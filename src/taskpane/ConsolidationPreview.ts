import type { Finding } from "../domain/Finding";

/** What "Tổng hợp báo cáo" would write, in few words. */
export interface ConsolidationPreview {
  readonly sheet: string;
  /** The report sheet is not there yet. */
  readonly isNew: boolean;
  readonly highlightedRows: number;
  readonly sections: readonly { readonly heading: string; readonly rows: number }[];
  /** What keeps it from being written; empty when nothing does. */
  readonly blockedBy: readonly Finding[];
}
