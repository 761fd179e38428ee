import { calendarVi } from "./vi/calendar";
import { cliVi } from "./vi/cli";
import { filesVi } from "./vi/files";
import { findingsVi } from "./vi/findings";
import { formVi } from "./vi/form";
import { paneVi } from "./vi/pane";
import { planImportVi } from "./vi/planImport";
import { reminderVi } from "./vi/reminder";
import { reminderLetterVi } from "./vi/reminderLetter";
import { reportVi } from "./vi/report";
import { unitFileVi } from "./vi/unitFile";
import { rosterVi } from "./vi/roster";
import { trialVi } from "./vi/trial";
import { wordExportVi } from "./vi/wordExport";
import { yearTableVi } from "./vi/yearTable";

/** All Vietnamese words: the source of truth that the other languages follow. */
export const vi = {
  languageTag: "vi-VN",
  calendar: calendarVi,
  findings: findingsVi,
  files: filesVi,
  report: reportVi,
  form: formVi,
  reminder: reminderVi,
  letter: reminderLetterVi,
  pane: paneVi,
  planImport: planImportVi,
  roster: rosterVi,
  unitFile: unitFileVi,
  trial: trialVi,
  wordExport: wordExportVi,
  yearTable: yearTableVi,
  cli: cliVi,
};
