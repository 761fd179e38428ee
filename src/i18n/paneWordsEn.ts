import { calendarEn } from "./en/calendar";
import { filesEn } from "./en/files";
import { findingsEn } from "./en/findings";
import { formVi } from "./vi/form";
import { paneEn } from "./en/pane";
import { planImportEn } from "./en/planImport";
import { reminderVi } from "./vi/reminder";
import { reminderLetterVi } from "./vi/reminderLetter";
import { reportEn } from "./en/report";
import { unitFileEn } from "./en/unitFile";
import { rosterVi } from "./vi/roster";
import { wordExportEn } from "./en/wordExport";
import { yearTableVi } from "./vi/yearTable";
import type { PaneWords } from "./Words";

/** The English words that the pane needs. Forms and reminders go to Vietnamese units and stay Vietnamese. */
export const paneWordsEn: PaneWords = {
  languageTag: "en-US",
  calendar: calendarEn,
  findings: findingsEn,
  files: filesEn,
  report: reportEn,
  form: formVi,
  reminder: reminderVi,
  letter: reminderLetterVi,
  pane: paneEn,
  planImport: planImportEn,
  roster: rosterVi,
  unitFile: unitFileEn,
  wordExport: wordExportEn,
  yearTable: yearTableVi,
};
