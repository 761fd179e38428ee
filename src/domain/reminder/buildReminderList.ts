import type { Reminder } from "./Reminder";
import type { CommonFacts, ReminderWords } from "./ReminderWords";

/** All reminders as one text for a group chat: a title, one numbered line a unit, by when. "" where there are none. */
export function buildReminderList(
  reminders: readonly Reminder[],
  facts: CommonFacts,
  words: ReminderWords,
): string {
  if (reminders.length === 0) return "";
  return [
    words.listTitle(facts),
    ...reminders.map(({ unit, summary }, index) => `${String(index + 1)}. ${unit}: ${summary}.`),
    words.listEnd(facts),
  ].join("\n");
}
