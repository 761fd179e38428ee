import { firstWordsVi } from "./firstWordsVi";
import { filesVi } from "./vi/files";
import { findingsVi } from "./vi/findings";
import { formVi } from "./vi/form";
import { planImportVi } from "./vi/planImport";
import { reminderVi } from "./vi/reminder";
import { reminderLetterVi } from "./vi/reminderLetter";
import { reportVi } from "./vi/report";
import { unitFileVi } from "./vi/unitFile";
import { rosterVi } from "./vi/roster";
import { wordExportVi } from "./vi/wordExport";
import { yearTableVi } from "./vi/yearTable";

/** The Vietnamese words that the pane needs: those of the trial page and the command line would weigh on its start. */
export const paneWordsVi = {
  ...firstWordsVi,
  findings: findingsVi,
  files: filesVi,
  report: reportVi,
  form: formVi,
  reminder: reminderVi,
  letter: reminderLetterVi,
  planImport: planImportVi,
  roster: rosterVi,
  unitFile: unitFileVi,
  wordExport: wordExportVi,
  yearTable: yearTableVi,
};
