import type { Assessment, RunOptions } from "../domain/Assessment";
import { buildPeriodReport, type PeriodReport } from "../domain/report/buildPeriodReport";
import { buildReportDocument } from "../files/docx/write/buildReportDocument";
import type { DocxDocument } from "../files/docx/write/DocxDocument";
import { writeDocument } from "../files/docx/write/writeDocument";
import { formatDate } from "../i18n/formatDate";
import type { PaneWords } from "../i18n/Words";
import type { ActionContext } from "./run/ActionContext";
import type { CheckOutcome } from "./run/CheckOutcome";
import { readAssessment } from "./run/readAssessment";
import { issuerOf } from "../domain/report/reportNames";

/** A document for a person to keep. */
export interface WordFile {
  /** With extension, free of what file systems refuse; carries period and date. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The same before it was a file, for where nothing can be downloaded. */
  readonly document: DocxDocument;
}

/** What exporting a document came to; nothing was written to the workbook. */
export interface ExportOutcome extends CheckOutcome {
  /** null without a plan, or where there is nothing to say. */
  readonly file: WordFile | null;
}

/**
 * Xuất Word: the report as its sheets would say it after a run now, with all that people wrote into them, as a Word
 * document. Writes nothing to the workbook. Throws what Excel threw, or the signal's reason.
 */
export async function exportReport(
  context: ActionContext,
  options: RunOptions,
  words: PaneWords,
): Promise<ExportOutcome> {
  const { assessment, recovered, snapshot } = await readAssessment(context, options);
  if (!assessment.plan) return { assessment, recovered, file: null };
  const report = buildPeriodReport(assessment, snapshot, words.report);
  return { assessment, recovered, file: await writeReportFile(context, report, assessment, words) };
}

/** The document of a report that has been built. */
export async function writeReportFile(
  { signal, onProgress }: Pick<ActionContext, "signal" | "onProgress">,
  { model, settings, names }: PeriodReport,
  { options, period, date1904 }: Assessment,
  words: PaneWords,
): Promise<WordFile> {
  const agency = issuerOf(settings, names, words.report.document);
  const document = buildReportDocument(
    model,
    { agency, language: words.languageTag },
    { date: formatDate, number: words.calendar.number, date1904 },
  );
  const bytes = await writeDocument(document, {
    signal,
    onProgress: (done, total) => {
      onProgress({ stage: "exporting", done, total });
    },
  });
  return { fileName: words.files.reportName(period?.id ?? "", options.date), bytes, document };
}
