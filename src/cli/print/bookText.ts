import type { Severity } from "../../domain/Finding";
import { hasSent } from "../../domain/submission/board/SubmissionBoard";
import { findingMessage } from "../../i18n/findingMessage";
import type { Words } from "../../i18n/Words";
import type { BookResult } from "./BookResult";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The result as lines for a person: the plan, who has sent, every finding by severity, what was written. */
export function bookText(result: BookResult, words: Words): string {
  const { assessment, findings, report, word, imports, changes, isFirst } = result;
  const { plan, period, board, activities } = assessment;
  const overdue = activities.filter(({ status }) => status === "overdue").length;
  const sent = board.lines.filter(hasSent).length;
  const say = words.cli;
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return [
    ...(plan ? [say.planLine(plan.table.sheet, activities.length, overdue)] : []),
    ...(imports
      ? [say.importedLine(imports.filter(({ sheet }) => sheet).length, imports.length)]
      : []),
    say.submissionsLine(
      sent,
      board.lines.length,
      period ? words.calendar.period(period) : say.noPeriod,
    ),
    ...severities.flatMap((severity) =>
      findings
        .filter((one) => one.severity === severity)
        .map((one) => `[${say.severities[severity]}] ${findingMessage(one, words)}`),
    ),
    say.findingsLine(count("error"), count("warning"), count("info")),
    ...(changes && !isFirst ? [say.changes(changes.length)] : []),
    ...(report ? [say.written(report.sheet, report.out)] : []),
    ...(word === null ? [] : [say.wordWritten(word)]),
  ].join("\n");
}
