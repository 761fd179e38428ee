import type { Assessment, RunOptions } from "../../src/domain/Assessment";
import { assessWorkbook } from "../../src/domain/assessWorkbook";
import type { SubmissionLine } from "../../src/domain/submission/board/SubmissionBoard";
import { seedOptions } from "./seedOptions";
import { snapshotFromRows, type SheetRows } from "./snapshotFromRows";
import { snapshotFromXlsx } from "./snapshotFromXlsx";

export { seedOptions };

/** Assesses a workbook of test/fixtures/workbooks. */
export function assessFile(name: string, options: Partial<RunOptions> = {}): Assessment {
  const snapshot = snapshotFromXlsx(`${__dirname}/../fixtures/workbooks/${name}`);
  return assessWorkbook(snapshot, { ...seedOptions, ...options });
}

/** Assesses a workbook written down in a test. */
export function assessRows(
  sheets: readonly SheetRows[],
  options: Partial<RunOptions> = {},
): Assessment {
  return assessWorkbook(snapshotFromRows(sheets), { ...seedOptions, ...options });
}

/** Status of each activity, by ordinal. */
export function statuses(assessment: Assessment): Record<string, string> {
  return Object.fromEntries(
    assessment.activities.map(({ activity, status }) => [activity.ordinal, status]),
  );
}

export function lineOf(assessment: Assessment, unit: string): SubmissionLine {
  const line = assessment.board.lines.find((one) => one.unit === unit);
  if (!line) throw new Error(`no line for ${unit}`);
  return line;
}

/** "code sheet!cell" of each finding, in order. */
export function findingsOf(assessment: Assessment): string[] {
  return assessment.findings.map(({ code, sheet, cell }) => `${code} ${sheet ?? ""}!${cell ?? ""}`);
}
