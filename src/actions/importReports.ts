import type { Assessment, RunOptions } from "../domain/Assessment";
import type { Finding } from "../domain/Finding";
import { assessUnitFiles } from "../domain/submission/import/assessUnitFiles";
import { buildImportPlan, type ImportChoice } from "../domain/submission/import/buildImportPlan";
import type { ImportRow } from "../domain/submission/import/ImportRow";
import { readUnitFiles, type FileSource } from "../files/unitFile/readUnitFiles";
import type { Compression } from "../files/package/zip/Compression";
import type { ActionContext } from "./run/ActionContext";
import { readAssessment, type ReadAssessment } from "./run/readAssessment";
import { isWritten, writePlan } from "./run/writePlan";

export type { FileSource };

/** What the files hold, beside what the workbook held when they were read. */
export interface ImportList extends ReadAssessment {
  readonly rows: readonly ImportRow[];
}

/**
 * Reads files that units sent and says what each holds, held against the workbook. Writes nothing. Throws what Excel
 * threw, or the signal's reason; a file that cannot be read is a row that says why.
 */
export async function readImport(
  context: ActionContext,
  options: RunOptions,
  sources: readonly FileSource[],
  compression?: Compression,
): Promise<ImportList> {
  const read = await readAssessment(context, options);
  const files = await readUnitFiles(sources, {
    signal: context.signal,
    ...(compression ? { compression } : {}),
    onProgress: (done, total) => {
      context.onProgress({ stage: "reading", done, total });
    },
  });
  return { ...read, rows: assessUnitFiles(files, read.assessment) };
}

/** What importing came to. */
export interface ImportOutcome {
  /** Names of the sheets that were brought in. */
  readonly sheets: readonly string[];
  readonly findings: readonly Finding[];
  /** The workbook as it was before. */
  readonly assessment: Assessment;
}

/**
 * Nhập báo cáo: brings the chosen rows in as sheets of their units. No sheet that is there is touched. Throws what
 * Excel threw; the workbook is then as before. `read` is what was read for the list where nobody can have changed the
 * workbook since; it is read anew where left out.
 */
export async function importReports(
  context: ActionContext,
  options: RunOptions,
  choice: ImportChoice,
  read?: ReadAssessment,
): Promise<ImportOutcome> {
  const { assessment, snapshot } = read ?? (await readAssessment(context, options));
  const { plan, imported } = buildImportPlan(choice, assessment, snapshot);
  if (plan.steps.length === 0) return { sheets: [], findings: [], assessment };
  const findings = await writePlan(context, plan, snapshot);
  const sheets = isWritten(findings) ? imported.map(({ sheet }) => sheet) : [];
  return { sheets, findings, assessment };
}
