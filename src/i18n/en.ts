import { calendarEn } from "./en/calendar";
import { cliEn } from "./en/cli";
import { filesEn } from "./en/files";
import { findingsEn } from "./en/findings";
import { paneEn } from "./en/pane";
import { reportEn } from "./en/report";
import { trialEn } from "./en/trial";
import type { Words } from "./Words";

/** All English words. */
export const en: Words = {
  languageTag: "en-US",
  calendar: calendarEn,
  findings: findingsEn,
  files: filesEn,
  report: reportEn,
  pane: paneEn,
  trial: trialEn,
  cli: cliEn,
};
