import { buildTableSheet } from "../sheet/buildTableSheet";
import type { SheetContent } from "../sheet/WritePlan";
import type { Reminder } from "./Reminder";
import type { CommonFacts, ReminderWords } from "./ReminderWords";

const widths = [32, 150, 100, 130, 180, 40, 300];
const centred: readonly number[] = [0, 5];

/**
 * All reminders on one sheet: a row for each unit with whom to write to, what is to be done, which reminder it is, and
 * its text.
 */
export function buildReminderSheet(
  reminders: readonly Reminder[],
  facts: CommonFacts,
  words: ReminderWords,
): SheetContent {
  return buildTableSheet({
    title: words.sheetTitle(facts),
    notes: [words.listEnd(facts)],
    columns: words.columns.map((label, index) => ({
      label,
      width: widths[index] ?? 100,
      isCentred: centred.includes(index),
    })),
    rows: reminders.map(({ unit, contact, email, summary, round, body }, index) => {
      return [index + 1, unit, contact, email, summary, round, body];
    }),
  });
}
