import type { UnitFileProblem } from "../../domain/submission/UnitFile";

const reasons: Readonly<Record<UnitFileProblem, string>> = {
  "empty-file": "the file holds nothing (0 bytes)",
  encrypted: "the file is locked with a password",
  damaged: "the file is damaged or not wholly downloaded",
  "too-large": "the file is too large to be a unit's report",
  unsafe: "the file carries an unsafe DOCTYPE",
  "empty-archive": "the archive holds no file",
  archive: "a .rar or .7z archive, which cannot be opened here",
  pdf: "a PDF, not a workbook",
  word: "a Word document, not a workbook",
  image: "a picture, not a workbook",
  "no-workbook": "not an Excel workbook",
  "not-read": "the file could not be read from the disk",
};

const remedies: Readonly<Record<UnitFileProblem, string>> = {
  "empty-file": "Ask the unit to send it again.",
  encrypted:
    "Ask the unit to take the password off (File > Info > Protect Workbook) and send it again.",
  damaged: "Download it again, or ask the unit to send it again.",
  "too-large": "Delete pictures and needless data, then import it again.",
  unsafe: "Open the file in Excel, save it and import it.",
  "empty-archive": "Check the archive.",
  archive: "Unpack it and choose the files inside.",
  pdf: "Ask the unit for an Excel file made from the form.",
  word: "Ask the unit for an Excel file made from the form.",
  image: "Ask the unit for an Excel file made from the form.",
  "no-workbook": "Ask the unit for an .xlsx, .xls or .ods file.",
  "not-read": "Check that the file may be read, or download it first, then choose it again.",
};

const isProblem = (text: string): text is UnitFileProblem => text in reasons;

/** Why a unit's file cannot be read, by UnitFileProblem, and what to do; other codes as they are. */
export const unitFileEn = {
  reason: (problem: string): string => (isProblem(problem) ? reasons[problem] : problem),
  remedy: (problem: string): string => (isProblem(problem) ? remedies[problem] : ""),
};
