import { basename, resolve } from "node:path";
import type { ActionContext } from "../actions/run/ActionContext";
import { check } from "../actions/check";
import type { WordFile } from "../actions/exportReport";
import type { Assessment } from "../domain/Assessment";
import { buildReminderList } from "../domain/reminder/buildReminderList";
import { buildReminders, reminderFacts } from "../domain/reminder/buildReminders";
import type { Reminder } from "../domain/reminder/Reminder";
import type { CommonFacts } from "../domain/reminder/ReminderWords";
import { foldText } from "../domain/text/foldText";
import type { Words } from "../i18n/Words";
import { iso } from "./print/bookJson";
import type { RemindCommand } from "./Command";
import { onHost, runOptions } from "./onHost";
import { openBook } from "./disk/openBook";
import { RunFailure } from "./RunFailure";
import type { ExitCode, Terminal } from "./Terminal";
import { checkWordOut, writeOut } from "./disk/writeOut";

interface Reminded {
  readonly assessment: Assessment;
  readonly reminders: readonly Reminder[];
}

/**
 * `remind`: prints the list for all units, then each unit's reminder; with `--word` the letter is written too. The
 * workbook stays as it is. Throws RunFailure.
 */
export async function runRemind(
  command: RemindCommand,
  isJson: boolean,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const model = await openBook(resolve(terminal.folder, command.book), words);
  const options = runOptions(command.options, terminal);
  const word = command.word === null ? null : resolve(terminal.folder, command.word);
  if (word !== null) await checkWordOut(word, words);
  const made = await onHost(command.book, model, words, terminal, async (context) => {
    const { assessment } = await check(context, options);
    if (!assessment.plan) throw new RunFailure("run-failed", words.cli.noPlanFound);
    const { record } = assessment;
    const { replyBy } = command;
    const reminders = buildReminders(assessment, { record, replyBy }, words.reminder);
    const letter =
      word === null ? null : await makeLetter(context, { assessment, reminders }, command, words);
    return { assessment, reminders, letter };
  });
  if (word !== null && made.letter) await writeOut(word, made.letter.bytes, words);
  const wordName = word !== null && made.letter ? basename(word) : null;
  const facts = reminderFacts(made.assessment, command.replyBy);
  terminal.print(
    isJson
      ? JSON.stringify(remindJson(command, made, facts, wordName, words), null, 2)
      : remindText(made.reminders, facts, wordName, words),
  );
  return 0;
}

function remindJson(
  command: RemindCommand,
  { assessment, reminders }: Reminded,
  facts: CommonFacts,
  wordName: string | null,
  words: Words,
): object {
  return {
    workbook: basename(command.book),
    date: assessment.options.date.toString(),
    period: assessment.period?.id ?? null,
    replyBy: facts.replyBy.toString(),
    list: buildReminderList(reminders, facts, words.reminder),
    ...(command.word === null ? {} : { word: wordName }),
    reminders: reminders.map(reminderJson),
  };
}

function remindText(
  reminders: readonly Reminder[],
  facts: CommonFacts,
  wordName: string | null,
  words: Words,
): string {
  if (reminders.length === 0) return words.cli.nobodyToRemind;
  const list = buildReminderList(reminders, facts, words.reminder);
  const written = wordName === null ? [] : [words.cli.wordWritten(wordName)];
  return [list, ...reminders.map(reminderText), ...written].join("\n\n");
}

/**
 * The letter to the named unit, or to all; null where nobody is to be reminded. Throws RunFailure for a unit that is in
 * order.
 */
async function makeLetter(
  context: ActionContext,
  { assessment, reminders }: Reminded,
  { replyBy, unit: asked }: RemindCommand,
  words: Words,
): Promise<WordFile | null> {
  const found = reminders.find(({ unit }) => asked !== null && foldText(unit) === foldText(asked));
  if (asked !== null && !found) {
    const names = reminders.map(({ unit }) => unit);
    throw new RunFailure("arguments-wrong", words.cli.unitNotReminded(asked, names));
  }
  const { exportReminders } = await import("../actions/exportReminders");
  const request = { options: assessment.options, replyBy, unit: found?.unit ?? null };
  const { file } = await exportReminders(context, request, words);
  return file;
}

function reminderText({ unit, email, subject, body }: Reminder): string {
  return [`--- ${unit}${email === "" ? "" : ` <${email}>`}`, subject, "", body].join("\n");
}

function reminderJson({ cause, lastOn, ...rest }: Reminder): object {
  const ordinals = (activities: Reminder["cause"]["missing"]) =>
    activities.map(({ ordinal }) => ordinal);
  return {
    ...rest,
    lastOn: iso(lastOn),
    state: cause.state,
    missing: ordinals(cause.missing),
    overdue: ordinals(cause.overdue),
    dueSoon: ordinals(cause.dueSoon),
  };
}
