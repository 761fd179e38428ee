import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { exportForms } from "../actions/forms";
import type { Words } from "../i18n/Words";
import type { FormsCommand } from "./Command";
import { onHost, runOptions } from "./onHost";
import { openBook } from "./disk/openBook";
import { reasonOf } from "./reasonOf";
import { RunFailure } from "./RunFailure";
import type { ExitCode, Terminal } from "./Terminal";
import { writeOut } from "./disk/writeOut";

/**
 * `forms`: writes one workbook for each unit that owes a report into the folder, which is made where it is missing.
 * A file that is there already may have been filled in and stays as it is. Throws RunFailure.
 */
export async function runForms(
  command: FormsCommand,
  isJson: boolean,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const folder = resolve(terminal.folder, command.folder);
  const model = await openBook(resolve(terminal.folder, command.book), words);
  const options = runOptions(command.options, terminal);
  const { assessment, files, forms } = await onHost(
    command.book,
    model,
    words,
    terminal,
    (context) =>
      exportForms(context, { options, form: { figures: words.form.figures }, words: words.form }),
  );
  if (!assessment.plan) throw new RunFailure("run-failed", words.cli.noPlanFound);
  if (!assessment.period) throw new RunFailure("arguments-wrong", words.cli.noPeriodKnown);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new RunFailure(
      "file-not-written",
      words.cli.folderNotMade(folder, reasonOf(error, words)),
    );
  });
  const listed: { file: string; unit: string; activities: number; isKept: boolean }[] = [];
  for (const [index, { unit, fileName, bytes }] of files.entries()) {
    const path = join(folder, fileName);
    const isKept = existsSync(path);
    if (!isKept) await writeOut(path, bytes, words);
    const activities = forms[index]?.activities.length ?? 0;
    listed.push({ file: fileName, unit, activities, isKept });
  }
  const kept = listed.filter(({ isKept }) => isKept).length;
  const { period } = assessment;
  if (isJson) {
    const label = words.calendar.period(period);
    const workbook = basename(command.book);
    const result = { workbook, period: { id: period.id, label }, folder, forms: listed };
    terminal.print(JSON.stringify(result, null, 2));
    return 0;
  }
  for (const { file, unit, activities, isKept } of listed) {
    terminal.print(words.cli.formLine(file, unit, activities, isKept));
  }
  terminal.print(words.cli.formsLine(listed.length - kept, kept, folder));
  return 0;
}
