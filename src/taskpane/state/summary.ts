import type { Assessment } from "../../domain/Assessment";
import type { Finding, Severity } from "../../domain/Finding";
import type { ActivityStatus } from "../../domain/plan/Plan";
import {
  hasSent,
  type SubmissionLine,
  type SubmissionState,
} from "../../domain/submission/board/SubmissionBoard";

/** What wants a look first stands first. */
export const statusesByUrgency: readonly ActivityStatus[] = [
  "overdue",
  "unclear",
  "due-soon",
  "ongoing-unreported",
  "in-progress",
  "waiting",
  "not-due",
  "ongoing",
  "done-late",
  "done",
  "not-applicable",
];

/** The same order for what units have sent. */
export const submissionsByUrgency: readonly SubmissionState[] = [
  "missing",
  "empty",
  "wrong-period",
  "unreadable",
  "duplicate",
  "late",
  "awaited",
  "submitted",
];

/** Activities whose due date has passed. */
export function overdueCount(assessment: Assessment): number {
  return assessment.activities.filter(({ status }) => status === "overdue").length;
}

/** Units without a usable report: not sent, empty, for another period or unreadable. */
export function missingReportCount(assessment: Assessment): number {
  return assessment.board.lines.filter(isWithoutReport).length;
}

/** Whether a unit has nothing that can be consolidated although it should have sent it by now. */
function isWithoutReport(line: SubmissionLine): boolean {
  return line.state !== "awaited" && !hasSent(line);
}

/** Units whose report is part of the consolidation. */
export function includedReportCount(assessment: Assessment): number {
  return assessment.board.lines.filter(hasSent).length;
}

/** Findings of one severity. */
export function findingCount(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** How many there are of each kind, in the order of `kinds`, those that do not occur left out. */
export function countByKind<Kind extends string>(
  kinds: readonly Kind[],
  found: readonly Kind[],
): readonly { readonly kind: Kind; readonly count: number }[] {
  const counts = new Map<Kind, number>();
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
  return kinds.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ kind, count }] : [];
  });
}
