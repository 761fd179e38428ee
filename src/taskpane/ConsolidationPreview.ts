import type { ConsolidatePreview } from "../actions/Action";
import type { Assessment } from "../domain/Assessment";
import type { Finding } from "../domain/Finding";

/** What "Tổng hợp báo cáo" would write, in few words. */
export interface ConsolidationPreview {
  readonly assessment: Assessment;
  readonly sheet: string;
  /** Rows of the report sheet. */
  readonly rows: number;
  /** What keeps it from being written; empty when nothing does. */
  readonly blockedBy: readonly Finding[];
}

/** null where there is no plan, so that nothing would be written. */
export function buildConsolidationPreview({
  assessment,
  plan,
  findings,
}: ConsolidatePreview): ConsolidationPreview | null {
  const report = plan?.steps.find((step) => step.kind === "replaceSheet");
  if (!report) return null;
  const { sheet, content } = report;
  return { assessment, sheet, rows: content.values.length, blockedBy: findings };
}
