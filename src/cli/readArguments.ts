import { parseArgs } from "node:util";
import type { CalendarDate } from "@internationalized/date";
import { periodFromId } from "../domain/calendar/periodFromId";
import { readIsoDate } from "../i18n/readIsoDate";
import type { Words } from "../i18n/Words";
import { explainSubjects, type BookOptions, type Command } from "./Command";
import { RunFailure } from "./RunFailure";

const options = {
  date: { type: "string" },
  period: { type: "string" },
  "submit-by": { type: "string" },
  "plan-sheet": { type: "string" },
  year: { type: "string" },
  "before-inclusive": { type: "boolean" },
  lang: { type: "string" },
  out: { type: "string", short: "o" },
  import: { type: "string", multiple: true },
  "reply-by": { type: "string" },
  table: { type: "string" },
  word: { type: "string" },
  unit: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Option = keyof typeof options;
type Values = ReadonlyMap<Option, string | true>;

/** What every command knows before it is read: the language to complain in, and whether a program reads the answer. */
export interface Manner {
  readonly language: "vi" | "en";
  readonly isJson: boolean;
}

/** Reads `--lang` and `--json` alone, so that also wrong arguments are answered in the right manner. */
export function readManner(args: readonly string[]): Manner {
  const { values } = scan(args);
  return { language: values.get("lang") === "en" ? "en" : "vi", isJson: values.has("json") };
}

/**
 * Reads the command line (headless command). Throws RunFailure that says what is wrong: an option that
 * there is not, a day that does not exist, a missing file name.
 */
export function readArguments(args: readonly string[], words: Words): Command {
  const { values, names, problems, imports } = scan(args);
  const say = words.cli;
  const wrong = (message: string): never => {
    throw new RunFailure("arguments-wrong", message);
  };
  if (values.has("help")) return { name: "help" };
  const [problem] = problems;
  if (problem) wrong(say.badOption(problem.kind, problem.option));
  const language = textOf(values, "lang") ?? "vi";
  if (language !== "vi" && language !== "en") wrong(say.badLanguage(language));
  const [name, first, extra] = names;
  if (name === undefined) return wrong(`${say.noCommand}\n${say.usage}`);
  if (extra !== undefined) wrong(say.tooManyFiles(extra));
  if (name === "explain") {
    const subject = explainSubjects.find((one) => one === first);
    return subject
      ? { name, subject, year: readYear(values, words), beforeIsInclusive: isInclusive(values) }
      : wrong(say.unknownSubject(first ?? ""));
  }
  if (!isBookName(name)) return wrong(`${say.unknownCommand(name)}\n${say.usage}`);
  if (first === undefined) return wrong(name === "import-plan" ? say.noDocument : say.noBook);
  if (values.has("table") && name !== "import-plan") wrong(say.tableOnlyImportPlan);
  if (imports.length > 0 && name !== "consolidate") wrong(say.importOnlyConsolidate);
  const book = { book: first, options: readBookOptions(values, words) };
  const out = textOf(values, "out");
  if (out !== null && (name === "check" || name === "remind")) wrong(say.outNeedless(name));
  if (values.has("reply-by") && name !== "remind") wrong(say.replyByOnlyRemind);
  const word = textOf(values, "word");
  if (word !== null && name !== "consolidate" && name !== "remind") wrong(say.wordOnly);
  const unit = textOf(values, "unit");
  if (unit !== null && (name !== "remind" || word === null)) wrong(say.unitOnlyLetter);
  switch (name) {
    case "check":
      return { name, ...book };
    case "remind":
      return { name, ...book, replyBy: readDay(values, "reply-by", words), word, unit };
    case "consolidate":
      return out === null ? wrong(say.noOut) : { name, out, word, imports, ...book };
    case "forms":
      return out === null ? wrong(say.noFolder) : { name, folder: out, ...book };
    case "import-plan": {
      const { options } = book;
      const table = readTable(values, words);
      if (out === null) return wrong(say.noBookOut);
      if (!/\.xls[xm]$/iu.test(out)) wrong(say.bookOutNoXlsx(out));
      return { name, document: first, out, table, options };
    }
  }
}

const bookNames = ["check", "consolidate", "forms", "remind", "import-plan"] as const;

function isBookName(name: string): name is (typeof bookNames)[number] {
  return bookNames.some((one) => one === name);
}

interface Scanned {
  readonly values: Values;
  readonly names: readonly string[];
  readonly problems: readonly {
    readonly kind: "unknown" | "no-value" | "needless-value";
    readonly option: string;
  }[];
  readonly imports: readonly string[];
}

/** Takes the arguments apart without judging their values; the last of an option given twice counts. */
function scan(args: readonly string[]): Scanned {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<Option, string | true>();
  const names: string[] = [];
  const imports: string[] = [];
  const problems: Scanned["problems"][number][] = [];
  for (const token of tokens) {
    if (token.kind === "positional") names.push(token.value);
    if (token.kind !== "option") continue;
    const option = (Object.keys(options) as Option[]).find((one) => one === token.name);
    const value: string | undefined = token.value;
    if (!option) {
      problems.push({ kind: "unknown", option: token.rawName });
    } else if (options[option].type === "boolean") {
      if (value !== undefined) problems.push({ kind: "needless-value", option: token.rawName });
      values.set(option, true);
    } else if (
      value === undefined ||
      value === "" ||
      (!token.inlineValue && /^--?\w/.test(value))
    ) {
      problems.push({ kind: "no-value", option: token.rawName });
    } else {
      values.set(option, value);
      if (option === "import") imports.push(value);
    }
  }
  return { values, names, problems, imports };
}

function textOf(values: Values, option: Option): string | null {
  const value = values.get(option);
  return typeof value === "string" ? value : null;
}

function readBookOptions(values: Values, words: Words): BookOptions {
  return {
    date: readDay(values, "date", words),
    submitBy: readDay(values, "submit-by", words),
    periodId: readPeriodId(values, words),
    planSheet: textOf(values, "plan-sheet"),
    year: readYear(values, words),
    beforeIsInclusive: isInclusive(values),
  };
}

function isInclusive(values: Values): boolean {
  return values.has("before-inclusive");
}

function readDay(values: Values, option: Option, words: Words): CalendarDate | null {
  const text = textOf(values, option);
  if (text === null) return null;
  const date = readIsoDate(text);
  if (!date) throw new RunFailure("arguments-wrong", words.cli.badDate(`--${option}`, text));
  return date;
}

function readPeriodId(values: Values, words: Words): string | null {
  const text = textOf(values, "period");
  if (text === null) return null;
  const period = periodFromId(text);
  if (!period) throw new RunFailure("arguments-wrong", words.cli.badPeriod(text));
  return period.id;
}

function readTable(values: Values, words: Words): number | "all" | null {
  const text = textOf(values, "table");
  if (text === null || text === "all") return text;
  if (!/^[1-9]\d{0,3}$/.test(text)) {
    throw new RunFailure("arguments-wrong", words.cli.badTable(text));
  }
  return Number(text);
}

function readYear(values: Values, words: Words): number | null {
  const text = textOf(values, "year");
  if (text === null) return null;
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year < 1990 || year > 2100) throw new RunFailure("arguments-wrong", words.cli.badYear(text));
  return year;
}
