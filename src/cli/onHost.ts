import { basename } from "node:path";
import type { ActionContext, Progress } from "../actions/run/ActionContext";
import { usualDueSoonDays, type RunOptions } from "../domain/Assessment";
import type { WorkbookModel } from "../files/xlsx/model/WorkbookModel";
import { ExcelHost } from "../host/ExcelHost";
import { bootOffice } from "../host/node/bootOffice";
import type { Words } from "../i18n/Words";
import { readExcelError } from "../workbook/excel/readExcelError";
import type { BookOptions } from "./Command";
import { RunFailure } from "./RunFailure";
import type { Terminal } from "./Terminal";

/**
 * Opens the workbook on the embedded host behind the real Office.js, for as long as the work takes. Throws RunFailure.
 */
export async function onHost<Result>(
  book: string,
  model: WorkbookModel,
  words: Words,
  terminal: Terminal,
  work: (context: ActionContext, host: ExcelHost) => Promise<Result>,
): Promise<Result> {
  const host = new ExcelHost(model, { fileName: basename(book) });
  const office = bootOffice(host);
  const context: ActionContext = {
    run: office.run,
    signal: terminal.signal,
    onProgress: stageTeller(words, terminal),
  };
  try {
    return await work(context, host);
  } catch (error) {
    throw error instanceof RunFailure ? error : runFailure(error, words);
  } finally {
    office.dispose();
  }
}

/** What Excel threw, or that it was stopped, as a sentence for the person. */
export function runFailure(error: unknown, words: Words): RunFailure {
  const { code, detail } = readExcelError(error);
  return new RunFailure(
    "run-failed",
    code === "cancelled" ? words.cli.cancelled : words.cli.failed(detail),
  );
}

/** The options of a run as the pane would set them. */
export function runOptions(options: BookOptions, { today }: Terminal): RunOptions {
  const date = options.date ?? today;
  return {
    ...options,
    date,
    dateIsToday: date.compare(today) === 0,
    dueSoonDays: usualDueSoonDays,
  };
}

/** Says each stage once, when it begins. */
export function stageTeller(words: Words, { complain }: Terminal): (progress: Progress) => void {
  let last: Progress["stage"] | null = null;
  return ({ stage }) => {
    if (stage === last) return;
    last = stage;
    complain(`${words.cli.stages[stage]}…`);
  };
}
