import type { CalendarDate } from "@internationalized/date";
import type { RunOptions } from "../domain/Assessment";
import { buildReminderLetter } from "../domain/reminder/buildReminderLetter";
import { buildReminders, reminderFacts } from "../domain/reminder/buildReminders";
import { readReportSettings } from "../domain/report/ReportSettings";
import { reportNames } from "../domain/report/reportNames";
import { buildLetterDocument } from "../files/docx/write/buildLetterDocument";
import { writeDocument } from "../files/docx/write/writeDocument";
import { vi } from "../i18n/vi";
import type { PaneWords } from "../i18n/Words";
import type { ActionContext } from "./run/ActionContext";
import type { ExportOutcome } from "./exportReport";
import { readAssessment } from "./run/readAssessment";

/** Which letter is asked for. */
export interface LetterRequest {
  readonly options: RunOptions;
  /** By when an answer is asked for; null for two working days after the reporting date. */
  readonly replyBy: CalendarDate | null;
  /** The unit that the letter is for; null for all that are not in order. */
  readonly unit: string | null;
}

/**
 * Xuất công văn: the letter to one unit, or one to all that are not in order, as a Word document; no file where nobody
 * is to be reminded. Writes nothing to the workbook. Throws what Excel threw, or the signal's reason.
 */
export async function exportReminders(
  context: ActionContext,
  { options, replyBy, unit }: LetterRequest,
  words: PaneWords,
): Promise<ExportOutcome> {
  const { assessment, recovered, snapshot } = await readAssessment(context, options);
  const { plan, period, record } = assessment;
  const reminders = buildReminders(assessment, { record, replyBy }, words.reminder);
  const chosen = unit === null ? reminders : reminders.filter((one) => one.unit === unit);
  if (!plan || chosen.length === 0) return { assessment, recovered, file: null };
  const settings = readReportSettings(snapshot.settings);
  const letter = buildReminderLetter(
    chosen,
    reminderFacts(assessment, replyBy),
    { settings, names: reportNames(settings, plan) },
    words.letter,
  );
  // Letters go to Vietnamese units, whatever the pane's language is.
  const document = buildLetterDocument(letter, vi.languageTag);
  const { signal } = context;
  const bytes = await writeDocument(document, { signal, onProgress: () => undefined });
  const fileName = words.files.letterName(unit ?? "", period?.id ?? "", options.date);
  return { assessment, recovered, file: { fileName, bytes, document } };
}
