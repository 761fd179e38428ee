import { basename, resolve } from "node:path";
import { check } from "../actions/check";
import { buildReminderList } from "../domain/reminder/buildReminderList";
import { buildReminders, reminderFacts } from "../domain/reminder/buildReminders";
import type { Reminder } from "../domain/reminder/Reminder";
import type { Words } from "../i18n/Words";
import type { CollectCommand } from "./Command";
import { onHost, runOptions } from "./onHost";
import { openBook } from "./openBook";
import { RunFailure } from "./RunFailure";
import type { ExitCode, Terminal } from "./Terminal";

/** `remind`: prints the list for all units, then each unit's reminder. Writes nothing. Throws RunFailure. */
export async function runRemind(
  command: Extract<CollectCommand, { readonly name: "remind" }>,
  isJson: boolean,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const model = await openBook(resolve(terminal.folder, command.book), words);
  const options = runOptions(command.options, terminal);
  const { assessment } = await onHost(command.book, model, words, terminal, (context) =>
    check(context, options),
  );
  if (!assessment.plan) throw new RunFailure("run-failed", words.cli.noPlanFound);
  const { record } = assessment;
  const reminders = buildReminders(
    assessment,
    { record, replyBy: command.replyBy },
    words.reminder,
  );
  const facts = reminderFacts(assessment, command.replyBy);
  const list = buildReminderList(reminders, facts, words.reminder);
  if (isJson) {
    const result = {
      workbook: basename(command.book),
      date: options.date.toString(),
      period: assessment.period?.id ?? null,
      replyBy: facts.replyBy.toString(),
      list,
      reminders: reminders.map(reminderJson),
    };
    terminal.print(JSON.stringify(result, null, 2));
    return 0;
  }
  if (reminders.length === 0) {
    terminal.print(words.cli.nobodyToRemind);
    return 0;
  }
  terminal.print([list, ...reminders.map(reminderText)].join("\n\n"));
  return 0;
}

function reminderText({ unit, email, subject, body }: Reminder): string {
  return [`--- ${unit}${email === "" ? "" : ` <${email}>`}`, subject, "", body].join("\n");
}

function reminderJson({ cause, lastOn, ...rest }: Reminder): object {
  const ordinals = (activities: Reminder["cause"]["missing"]) =>
    activities.map(({ ordinal }) => ordinal);
  return {
    ...rest,
    lastOn: lastOn?.toString() ?? null,
    state: cause.state,
    missing: ordinals(cause.missing),
    overdue: ordinals(cause.overdue),
    dueSoon: ordinals(cause.dueSoon),
  };
}
