import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { ActionContext } from "../actions/run/ActionContext";
import {
  importPlan,
  previewPlanImport,
  readPlanDocument,
  type PlanImportRequest,
} from "../actions/importPlan";
import type { RunOptions } from "../domain/Assessment";
import {
  usualSettings,
  type PlanImport,
  type PlanImportAnswer,
  type PlanTableChoice,
} from "../domain/document/buildPlanImport";
import { firstWords } from "../domain/document/locatePlanTables";
import type { WordDocument } from "../domain/document/WordDocument";
import { findingMessage } from "../i18n/findingMessage";
import { createXlsx } from "../files/xlsx/createXlsx";
import type { Words } from "../i18n/Words";
import { findingJson, iso, planJson } from "./print/bookJson";
import type { ImportPlanCommand } from "./Command";
import { listSources } from "./disk/listSources";
import { onHost, runOptions } from "./onHost";
import { openBook } from "./disk/openBook";
import { RunFailure } from "./RunFailure";
import type { ExitCode, Terminal } from "./Terminal";
import { checkEnding, checkOut, writeOut } from "./disk/writeOut";
import { zlibCompression } from "./disk/zlibCompression";

/**
 * `import-plan`: reads a plan's Word document and writes it to a sheet of its own, in a new workbook or beside the
 * sheets of the one that is there. Throws RunFailure where it could not.
 */
export async function runImportPlan(
  command: ImportPlanCommand,
  isJson: boolean,
  words: Words,
  terminal: Terminal,
): Promise<ExitCode> {
  const source = resolve(terminal.folder, command.document);
  const out = resolve(terminal.folder, command.out);
  await checkOut(source, out, words);
  const document = await readDocument(source, words, terminal);
  const isNew = !existsSync(out);
  if (isNew) checkEnding(newBook, out, words);
  const model = isNew ? createXlsx() : await openBook(out, words);
  const [blank] = isNew ? model.sheets() : [];
  const options = runOptions(command.options, terminal);
  const plan = await onHost(out, model, words, terminal, async (context) => {
    const request = { document, choice: null, words: words.planImport };
    return write(context, options, request, command, words);
  });
  if (blank) model.deleteSheet(blank.id);
  await writeOut(out, model.save(), words);
  terminal.print(
    isJson
      ? JSON.stringify(importJson(plan, command, words), null, 2)
      : importText(plan, command, isNew, words),
  );
  return plan.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function readDocument(
  path: string,
  words: Words,
  { signal }: Terminal,
): Promise<WordDocument> {
  const [source] = await listSources(path, words);
  const read = source
    ? await readPlanDocument({ signal, onProgress: () => undefined }, source, zlibCompression)
    : ({ problem: "not-read" } as const);
  if ("document" in read) return read.document;
  const problem = words.planImport.problems[read.problem];
  throw new RunFailure("file-unreadable", words.cli.documentUnreadable(path, problem));
}

/** What a workbook that is made here is. */
const newBook = "ke-hoach.xlsx";

async function write(
  context: ActionContext,
  options: RunOptions,
  request: PlanImportRequest,
  { table }: ImportPlanCommand,
  words: Words,
): Promise<PlanImport> {
  const asked = await previewPlanImport(context, options, request);
  const choice = table === null ? null : choiceOf(asked.answer, table, words);
  const { answer, blocked } =
    choice === null ? asked : await previewPlanImport(context, options, { ...request, choice });
  if (answer.kind !== "plan") throw new RunFailure("run-failed", whyNot(answer, words));
  const settings = usualSettings(answer.plan);
  const { findings } =
    blocked.length > 0
      ? { findings: blocked }
      : await importPlan(context, options, { ...request, choice, settings });
  const [finding] = findings;
  if (finding) throw new RunFailure("run-failed", findingMessage(finding, words));
  return answer.plan;
}

/** The table as the document counts them is one of those found. */
function choiceOf(
  { search }: PlanImportAnswer,
  table: number | "all",
  words: Words,
): PlanTableChoice {
  if (table === "all") return "all";
  const index = search.found.findIndex(({ numbers }) => numbers.includes(table));
  if (index < 0) throw new RunFailure("arguments-wrong", words.cli.noSuchTable(String(table)));
  return index;
}

function whyNot(
  answer: Exclude<PlanImportAnswer, { readonly kind: "plan" }>,
  words: Words,
): string {
  const say = words.planImport;
  if (answer.kind === "none") return say.noTable;
  if (answer.kind === "too-long") return say.tooLong(answer.text);
  const tables = answer.search.found.map(({ numbers, located }) =>
    say.table(numbers[0] ?? 0, located.rows.length, firstWords(located)),
  );
  return words.cli.chooseTable(tables, answer.search.canJoin);
}

function importJson(plan: PlanImport, command: ImportPlanCommand, words: Words): object {
  const { head, assessment, proposals } = plan;
  const taken = usualSettings(plan);
  return {
    document: basename(command.document),
    workbook: basename(command.out),
    sheet: plan.sheet,
    head: {
      issuers: assessment.plan?.letterhead ?? [],
      number: head.number,
      place: head.place,
      issuedOn: iso(assessment.plan?.issuedOn ?? null),
      title: assessment.plan?.title ?? "",
      year: assessment.plan?.year ?? null,
      authority: head.authority,
      signatory: head.signatory,
      recipients: head.recipients,
    },
    settings: Object.fromEntries(
      proposals.flatMap(({ setting, value }) => (taken.has(setting) ? [[setting, value]] : [])),
    ),
    tables: plan.table.numbers,
    plan: assessment.plan && planJson(assessment.plan, assessment),
    findings: plan.findings.map((one) => findingJson(one, words)),
  };
}

function importText(
  { sheet, isThere, otherPlan, assessment, findings, hasLegacyFonts }: PlanImport,
  command: ImportPlanCommand,
  isNew: boolean,
  words: Words,
): string {
  const say = words.planImport;
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  const overdue = assessment.activities.filter(({ status }) => status === "overdue").length;
  return [
    words.cli.planLine(sheet, assessment.activities.length, overdue),
    ...(hasLegacyFonts ? [say.legacyFonts] : []),
    ...findings.map(
      (one) => `[${words.cli.severities[one.severity]}] ${findingMessage(one, words)}`,
    ),
    words.cli.findingsLine(count("error"), count("warning"), count("info")),
    ...(otherPlan === null ? [] : [words.cli.otherPlan(otherPlan)]),
    isThere
      ? say.isThere(sheet)
      : words.cli[isNew ? "written" : "addedTo"](sheet, basename(command.out)),
  ].join("\n");
}
