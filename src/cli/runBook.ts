import { basename, resolve } from "node:path";
import type { ActionContext, CheckOutcome, Progress, WriteOutcome } from "../actions/Action";
import { check } from "../actions/check";
import { consolidate } from "../actions/consolidate";
import type { RunOptions } from "../domain/Assessment";
import type { WorkbookModel } from "../files/xlsx/WorkbookModel";
import { ExcelHost } from "../host/ExcelHost";
import { bootOffice } from "../host/node/bootOffice";
import type { Words } from "../i18n/Words";
import { readExcelError } from "../workbook/readExcelError";
import type { BookResult } from "./BookResult";
import type { BookCommand, BookOptions } from "./Command";
import { openBook } from "./openBook";
import { RunFailure } from "./RunFailure";
import type { ExitCode, Terminal } from "./Terminal";
import { checkOut, writeOut } from "./writeOut";

/**
 * Runs `check` or `consolidate` on the embedded host, through the real Office.js. The book's file is only
 * read; the output is written last and whole. Throws RunFailure where it could not run.
 */
export async function runBook(
  command: BookCommand,
  words: Words,
  terminal: Terminal,
): Promise<{ readonly result: BookResult; readonly exitCode: ExitCode }> {
  const book = resolve(terminal.folder, command.book);
  const out = command.name === "consolidate" ? resolve(terminal.folder, command.out) : null;
  if (out !== null) await checkOut(book, out, words);
  const model = await openBook(book, words);
  const { outcome, requests } = await act(command, model, words, terminal);
  const writtenSheet = "writtenSheet" in outcome ? outcome.writtenSheet : null;
  const written = "findings" in outcome ? outcome.findings : [];
  const findings = [...outcome.assessment.findings, ...written];
  const canBeWritten = out !== null && outcome.assessment.plan !== null && writtenSheet !== null;
  if (canBeWritten) await writeOut(out, model.save(), words);
  const result: BookResult = {
    workbook: basename(book),
    assessment: outcome.assessment,
    findings,
    report: canBeWritten ? { sheet: writtenSheet, out: basename(out) } : null,
    requests,
  };
  const couldRun = outcome.assessment.plan !== null && (out === null || canBeWritten);
  const hasErrors = findings.some(({ severity }) => severity === "error");
  return { result, exitCode: couldRun ? (hasErrors ? 1 : 0) : 2 };
}

async function act(
  command: BookCommand,
  model: WorkbookModel,
  words: Words,
  terminal: Terminal,
): Promise<{ readonly outcome: CheckOutcome | WriteOutcome; readonly requests: number }> {
  const host = new ExcelHost(model, { fileName: basename(command.book) });
  const office = bootOffice(host);
  const context: ActionContext = {
    run: office.run,
    signal: terminal.signal,
    onProgress: stageTeller(words, terminal),
  };
  const options = runOptions(command.options, terminal);
  try {
    const outcome =
      command.name === "check"
        ? await check(context, options)
        : await consolidate(context, options, words.report);
    return { outcome, requests: host.requestCount };
  } catch (error) {
    throw runFailure(error, words);
  } finally {
    office.dispose();
  }
}

function runFailure(error: unknown, words: Words): RunFailure {
  const { code, detail } = readExcelError(error);
  return new RunFailure(
    "run-failed",
    code === "cancelled" ? words.cli.cancelled : words.cli.failed(detail),
  );
}

function runOptions(options: BookOptions, { today }: Terminal): RunOptions {
  const date = options.date ?? today;
  return {
    ...options,
    date,
    dateIsToday: date.compare(today) === 0,
    beforeIsInclusive: false,
    dueSoonDays: 15,
  };
}

/** Says each stage once, when it begins. */
function stageTeller(words: Words, { complain }: Terminal): (progress: Progress) => void {
  let last: Progress["stage"] | null = null;
  return ({ stage }) => {
    if (stage === last) return;
    last = stage;
    complain(`${words.cli.stages[stage]}…`);
  };
}
