import { calendarVi } from "./vi/calendar";
import { cliVi } from "./vi/cli";
import { filesVi } from "./vi/files";
import { findingsVi } from "./vi/findings";
import { paneVi } from "./vi/pane";
import { reportVi } from "./vi/report";
import { trialVi } from "./vi/trial";

/** All Vietnamese words: the source of truth that the other languages follow. */
export const vi = {
  languageTag: "vi-VN",
  calendar: calendarVi,
  findings: findingsVi,
  files: filesVi,
  report: reportVi,
  pane: paneVi,
  trial: trialVi,
  cli: cliVi,
};
