import type { Finding } from "../../domain/Finding";
import type { CheckOutcome } from "./CheckOutcome";
import { countHighlightedRows } from "./countHighlightedRows";

/** What a writing action came to. */
export interface WriteOutcome extends CheckOutcome {
  /** Sheet that was written, null where findings stopped the run before writing. */
  readonly writtenSheet: string | null;
  /** Findings that came up while writing (protected sheet, read-back differs). */
  readonly findings: readonly Finding[];
  readonly highlightedRows: number;
}

/**
 * Puts together what a writing action came to. Findings from writing say again, and more gravely, what the check may
 * have said (a protected sheet that has to be written): then only the graver one stays.
 */
export function writeOutcome(
  { assessment, recovered, undoable }: CheckOutcome,
  writtenSheet: string | null,
  findings: readonly Finding[],
): WriteOutcome {
  const isSaidAgain = (one: Finding): boolean =>
    findings.some(({ code, sheet, cell }) => {
      return code === one.code && sheet === one.sheet && cell === one.cell;
    });
  const isWritten = writtenSheet !== null && findings.length === 0;
  return {
    assessment: { ...assessment, findings: assessment.findings.filter((one) => !isSaidAgain(one)) },
    recovered,
    ...(undoable && { undoable }),
    findings,
    writtenSheet: isWritten ? writtenSheet : null,
    highlightedRows: isWritten ? countHighlightedRows(assessment) : 0,
  };
}
