import type { CalendarDate } from "@internationalized/date";
import type { RunOptions } from "../domain/Assessment";
import { buildReminders, reminderFacts } from "../domain/reminder/buildReminders";
import { buildReminderSheet } from "../domain/reminder/buildReminderSheet";
import type { ReminderWords } from "../domain/reminder/ReminderWords";
import type { ActionContext } from "./run/ActionContext";
import { readAssessment } from "./run/readAssessment";
import { writeOwnSheet, type OwnSheetOutcome } from "./run/writeOwnSheet";

/**
 * Puts the reminders of all units that are not in order on one sheet, in the place of the last such sheet. Nothing is
 * written where nobody has to be reminded. Throws what Excel threw; the workbook is then as before.
 */
export async function writeReminders(
  context: ActionContext,
  options: RunOptions,
  replyBy: CalendarDate | null,
  words: ReminderWords,
): Promise<OwnSheetOutcome> {
  const { assessment, snapshot } = await readAssessment(context, options);
  const reminders = buildReminders(assessment, { record: assessment.record, replyBy }, words);
  if (reminders.length === 0) return { sheet: null, findings: [] };
  const content = buildReminderSheet(reminders, reminderFacts(assessment, replyBy), words);
  const target = { action: "writeReminders", role: "reminders", name: words.sheet } as const;
  return writeOwnSheet(context, snapshot, { ...target, content });
}
