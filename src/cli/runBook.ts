import { basename, resolve } from "node:path";
import type { ActionContext } from "../actions/run/ActionContext";
import type { CheckOutcome } from "../actions/run/CheckOutcome";
import { type ConsolidateOutcome, consolidate } from "../actions/consolidate";
import { check } from "../actions/check";
import { importReports, readImport } from "../actions/importReports";
import type { WordFile } from "../actions/exportReport";
import type { RunOptions } from "../domain/Assessment";
import type { Finding } from "../domain/Finding";
import { checkImport } from "../domain/submission/import/checkImport";
import { chooseRows } from "../domain/submission/import/chooseRows";
import type { FileSource } from "../files/unitFile/readUnitFiles";
import type { WorkbookModel } from "../files/xlsx/model/WorkbookModel";
import type { Words } from "../i18n/Words";
import type { BookResult, ImportedFile } from "./print/BookResult";
import type { BookCommand } from "./Command";
import { checkOutNotSent } from "./checkOutNotSent";
import { listSources } from "./disk/listSources";
import { onHost, runFailure, runOptions, stageTeller } from "./onHost";
import { openBook } from "./disk/openBook";
import { RunFailure } from "./RunFailure";
import type { ExitCode, Terminal } from "./Terminal";
import { zlibCompression } from "./disk/zlibCompression";
import { checkEnding, checkOut, checkWordOut, writeOut } from "./disk/writeOut";

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
  if (out !== null) {
    checkEnding(book, out, words);
    await checkOut(book, out, words);
  }
  if (command.name === "consolidate" && out !== null) {
    await checkOutNotSent(out, command.imports, terminal.folder, words);
  }
  const word =
    "word" in command && command.word !== null ? resolve(terminal.folder, command.word) : null;
  if (word !== null) {
    if (word === out) throw new RunFailure("arguments-wrong", words.cli.wordIsOut);
    await checkWordOut(word, words);
  }
  const model = await openBook(book, words);
  const { outcome, imports, importFindings, requests } = await act(command, model, words, terminal);
  const writtenSheet = "writtenSheet" in outcome ? outcome.writtenSheet : null;
  const written = "findings" in outcome ? outcome.findings : [];
  const findings = [...importFindings, ...outcome.assessment.findings, ...written];
  const canBeWritten = out !== null && outcome.assessment.plan !== null && writtenSheet !== null;
  const wordFile = word !== null && canBeWritten ? await makeWord(outcome, words, terminal) : null;
  if (canBeWritten) await writeOut(out, model.save(), words);
  if (word !== null && wordFile) await writeOut(word, wordFile.bytes, words);
  const result: BookResult = {
    workbook: basename(book),
    assessment: outcome.assessment,
    findings,
    report: canBeWritten ? { sheet: writtenSheet, out: basename(out) } : null,
    word: word !== null && wordFile ? basename(word) : null,
    imports,
    changes: "changes" in outcome ? outcome.changes : null,
    isFirst: "isFirst" in outcome && outcome.isFirst,
    requests,
  };
  const couldRun = outcome.assessment.plan !== null && (out === null || canBeWritten);
  const hasErrors = findings.some(({ severity }) => severity === "error");
  return { result, exitCode: couldRun ? (hasErrors ? 1 : 0) : 2 };
}

interface Acted {
  readonly outcome: CheckOutcome | ConsolidateOutcome;
  readonly imports: BookResult["imports"];
  readonly importFindings: readonly Finding[];
  readonly requests: number;
}

async function act(
  command: BookCommand,
  model: WorkbookModel,
  words: Words,
  terminal: Terminal,
): Promise<Acted> {
  const options = runOptions(command.options, terminal);
  const imported =
    command.name === "consolidate" ? await listImports(command, words, terminal) : [];
  return onHost(command.book, model, words, terminal, async (context, host) => {
    if (command.name === "check") {
      const outcome = await check(context, options);
      return { outcome, imports: null, importFindings: [], requests: host.requestCount };
    }
    const { imports, findings } =
      command.imports.length > 0
        ? await bringIn(context, options, imported)
        : { imports: null, findings: [] };
    const outcome = await consolidate(context, options, words.report);
    return { outcome, imports, importFindings: findings, requests: host.requestCount };
  });
}

/** The report as a Word document; the code that writes it is loaded when it is needed. */
async function makeWord(
  outcome: CheckOutcome | ConsolidateOutcome,
  words: Words,
  terminal: Terminal,
): Promise<WordFile | null> {
  const report = "report" in outcome ? outcome.report : null;
  if (!report) return null;
  const { writeReportFile } = await import("../actions/exportReport");
  const context = { signal: terminal.signal, onProgress: stageTeller(words, terminal) };
  return writeReportFile(context, report, outcome.assessment, words).catch((error: unknown) => {
    throw runFailure(error, words);
  });
}

async function listImports(
  { imports, book, out, word }: Extract<BookCommand, { readonly name: "consolidate" }>,
  words: Words,
  { folder }: Terminal,
): Promise<FileSource[]> {
  const own = [book, out, ...(word === null ? [] : [word])].map((path) => resolve(folder, path));
  const lists = await Promise.all(
    imports.map((path) => listSources(resolve(folder, path), words, own)),
  );
  return lists.flat();
}

/** Everything that can be brought in without asking anybody; the rest is said. */
async function bringIn(
  context: ActionContext,
  options: RunOptions,
  sources: readonly FileSource[],
): Promise<{ readonly imports: readonly ImportedFile[]; readonly findings: readonly Finding[] }> {
  const list = await readImport(context, options, sources, zlibCompression);
  const { rows } = list;
  const chosen = chooseRows(rows);
  const choice = { rows: chosen, counting: new Set<string>() };
  const { sheets, findings } = await importReports(context, options, choice, list);
  const sheetOf = new Map(chosen.map((row, index) => [row, sheets[index] ?? null]));
  return {
    imports: rows.map((row) => ({ row, sheet: sheetOf.get(row) ?? null })),
    findings: [...checkImport(rows, chosen), ...findings],
  };
}
