import { basename } from "node:path";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";
import type { Words } from "../i18n/Words";
import { bookJson, failureJson } from "./print/bookJson";
import { bookText } from "./print/bookText";
import type { Command } from "./Command";
import { readArguments, readManner, type Manner } from "./readArguments";
import { reasonOf } from "./reasonOf";
import { runBook } from "./runBook";
import { RunFailure } from "./RunFailure";
import { runImportPlan } from "./runImportPlan";
import { runForms } from "./runForms";
import { runRemind } from "./runRemind";
import { runExplain } from "./runExplain";
import type { ExitCode, Terminal } from "./Terminal";

/** The whole headless command: arguments in, texts out, exit code back. Never throws. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const manner = readManner(args);
  const words = manner.language === "en" ? en : vi;
  let command: Command | null = null;
  try {
    command = readArguments(args, words);
    return await run(command, manner, words, terminal);
  } catch (error) {
    const failure =
      error instanceof RunFailure
        ? error
        : new RunFailure("run-failed", words.cli.failed(reasonOf(error, words)));
    terminal.complain(failure.message);
    if (manner.isJson) {
      terminal.print(JSON.stringify(failureJson(failure, workbookOf(command)), null, 2));
    }
    return 2;
  }
}

function workbookOf(command: Command | null): string | null {
  if (!command) return null;
  if ("book" in command) return basename(command.book);
  return command.name === "import-plan" ? basename(command.out) : null;
}

async function run(
  command: Command,
  { isJson }: Manner,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  if (command.name === "help") {
    terminal.print(words.cli.usage);
    return 0;
  }
  if (command.name === "explain") return runExplain(command, words, terminal);
  if (command.name === "forms") return runForms(command, isJson, words, terminal);
  if (command.name === "import-plan") return runImportPlan(command, isJson, words, terminal);
  if (command.name === "remind") return runRemind(command, isJson, words, terminal);
  const { result, exitCode } = await runBook(command, words, terminal);
  terminal.print(
    isJson ? JSON.stringify(bookJson(result, words), null, 2) : bookText(result, words),
  );
  if (exitCode === 2 && command.name === "consolidate") terminal.complain(words.cli.notWritten);
  return exitCode;
}
