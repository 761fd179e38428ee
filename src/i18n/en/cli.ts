import type { cliVi } from "../vi/cli";

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "access is denied",
  EPERM: "the system does not allow it",
  ENOENT: "there is no such file or folder",
  EEXIST: "there is a file of that name",
  ENOTDIR: "a part of the path is a file, not a folder",
  EISDIR: "this is a folder, not a file",
  ENOSPC: "the disk is full",
  EROFS: "the disk can only be read",
  EBUSY: "another program has it open",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk failed",
};

/** English twin of `cliVi`. */
export const cliEn: typeof cliVi = {
  usage: [
    "Usage:",
    "  check BOOK [options] [--json]",
    "  consolidate BOOK -o OUT [--import FILE_OR_FOLDER]… [--word REPORT.docx] [options] [--json]",
    "  forms BOOK --period PERIOD -o FOLDER [options] [--json]   (a form for each unit)",
    "  remind BOOK [--reply-by DATE] [--word LETTER.docx [--unit UNIT]] [options] [--json]   (reminders to the units)",
    "  import-plan PLAN.docx -o BOOK [--table NUMBER|all] [options] [--json]   (plan from Word)",
    "  explain timing|headers|status|units   (reads JSON lines from stdin)",
    "Options: --date YYYY-MM-DD, --period 2022-Q2, --submit-by YYYY-MM-DD,",
    "         --plan-sheet NAME, --year Y, --lang vi|en,",
    "         --before-inclusive (“trước ngày 30/6” is due on 30/6; without it on 29/6)",
  ].join("\n"),
  noCommand: "No command given.",
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownSubject: (name) =>
    `explain needs one of timing, headers, status, units; “${name}” was given.`,
  noBook: "No workbook given.",
  tooManyFiles: (name) => `Unexpected argument “${name}”.`,
  noOut: "consolidate needs an output file: -o OUT.",
  outIsBook: "The output must not be the input file. Choose another name for -o.",
  outIsImport: (path) =>
    `The output is the unit's report “${path}”, which would be overwritten. Choose another name for -o.`,
  outOtherKind: (path, ending) =>
    `The output “${path}” must end in ${ending} as the workbook does, or Excel will not open it.`,
  outNeedless: (name) => `${name} writes no workbook. Leave out -o.`,
  replyByOnlyRemind: "--reply-by goes with remind alone.",
  systemReason: (code) => systemReasons[code] ?? null,
  outNoFolder: (folder) => `There is no folder “${folder}” for the output file.`,
  outNotWritten: (path, reason) => `File “${path}” could not be written: ${reason}`,
  outIsFolder: (path) => `“${path}” is a folder. Name the output file after -o.`,
  notWritten: "No output was written; see the errors above.",
  badOption: (kind, option) =>
    ({
      unknown: `There is no option ${option}.`,
      "no-value": `Option ${option} needs a value.`,
      "needless-value": `Option ${option} takes no value.`,
    })[kind],
  badDate: (option, text) =>
    `${option} must be a real date as YYYY-MM-DD (such as 2022-07-05); “${text}” was given.`,
  badPeriod: (text) =>
    `--period must look like 2022, 2022-H1, 2022-Q2, 2022-M06 or 2022-9M; “${text}” was given.`,
  badYear: (text) => `--year must be a year from 1990 to 2100; “${text}” was given.`,
  badLanguage: (text) => `--lang must be vi or en; “${text}” was given.`,
  importOnlyConsolidate: "--import goes with consolidate only.",
  noDocument: "No Word document (.docx) of a plan given.",
  bookOutNoXlsx: (path) => `The workbook to write ends in .xlsx; “${path}” was given.`,
  noBookOut: "import-plan needs a workbook to write the plan to: -o BOOK.xlsx.",
  badTable: (text) => `--table must be the number of a table, or all; not “${text}”.`,
  tableOnlyImportPlan: "--table goes only with import-plan.",
  documentUnreadable: (path, problem) => `Cannot read “${path}”. ${problem}`,
  chooseTable: (tables, canJoin) =>
    [
      "Several tables of the document look like a plan. Please say --table NUMBER:",
      ...tables.map((line) => `  ${line}`),
      ...(canJoin ? ["  or --table all to put them together"] : []),
    ].join("\n"),
  noSuchTable: (table) => `No table of a plan is ${table} in the document.`,
  wordOnly: "--word goes with consolidate or remind only.",
  wordIsOut: "The file of --word must not be that of -o.",
  wordNoDocx: (path) => `A Word file ends in .docx; “${path}” was given.`,
  wordExists: (path) =>
    `File “${path}” is there already and may have been edited, so it is not overwritten. Choose another name for --word, or move the old file.`,
  wordWritten: (path) => `Word document “${path}” written.`,
  unitNotReminded: (unit, names) =>
    names.length === 0
      ? `No unit is to be reminded, nor is “${unit}”.`
      : `Unit “${unit}” is not to be reminded. To be reminded: ${names.join("; ")}.`,
  unitOnlyLetter: "--unit goes with remind … --word only.",
  noFolder: "forms needs a folder to write to: -o FOLDER.",
  folderNotMade: (path: string, reason: string) =>
    `The folder “${path}” could not be made: ${reason}`,
  importedLine: (taken: number, all: number) => `${taken} of ${all} reports were imported.`,
  noPlanFound: "No plan was found.",
  noPeriodKnown: "The reporting period is not known. Give --period, such as --period 2022-Q2.",
  formsLine: (made: number, kept: number, folder: string) =>
    `${made} forms were written to “${folder}”${kept > 0 ? `; ${kept} that were there stayed as they are` : ""}.`,
  formLine: (file: string, unit: string, activities: number, isKept: boolean) =>
    `${file}: ${unit}, ${activities} activities${isKept ? " (there already, kept)" : ""}`,
  nobodyToRemind: "No unit needs to be reminded.",
  bookNotFound: (path) => `File “${path}” was not found.`,
  bookNotRead: (path, reason) => `File “${path}” could not be read: ${reason}`,
  bookUnreadable: (path, reason) => `File “${path}” could not be opened. ${reason}`,
  cancelled: "Stopped as asked. The input file is unchanged and no output was written.",
  failed: (reason) =>
    `The run failed: ${reason}. The input file is unchanged and no output was written.`,
  badJsonLine: (line) => `Line ${line}: not JSON.`,
  badJsonShape: (line, expected) => `Line ${line}: expected an object like ${expected}.`,
  stages: {
    recovering: "Seeing whether the last run was finished",
    reading: "Reading the workbook",
    checking: "Checking",
    building: "Building the report",
    writing: "Writing",
    verifying: "Verifying",
    exporting: "Writing the Word document",
  },
  severities: { error: "ERROR", warning: "WARNING", info: "NOTE" },
  planLine: (sheet, activities, overdue) =>
    `Plan: sheet “${sheet}”, ${activities} activities, ${overdue} overdue.`,
  submissionsLine: (sent, expected, period) =>
    `Period ${period}: ${sent} of ${expected} units have reported.`,
  noPeriod: "not known",
  findingsLine: (errors, warnings, infos) =>
    `${errors} errors, ${warnings} warnings, ${infos} notes.`,
  changes: (count) =>
    count === 0
      ? "Nothing is new since the last report."
      : `${count} ${count === 1 ? "change" : "changes"} since the last run.`,
  otherPlan: (sheet) =>
    `The workbook has a plan on sheet “${sheet}” already, which stays. Give --plan-sheet NAME to other commands to choose one.`,
  addedTo: (sheet, path) =>
    `Sheet “${sheet}” was added to the workbook that was there, “${path}”; its other sheets are as they were.`,
  written: (sheet, path) => `Sheet “${sheet}” was written to file “${path}”.`,
};
