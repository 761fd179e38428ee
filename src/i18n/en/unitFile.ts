import type { UnitFileProblem } from "../../domain/submission/import/UnitFile";

type Problem = UnitFileProblem | "only-paragraphs";

const reasons: Readonly<Record<Problem, string>> = {
  "empty-file": "the file holds nothing (0 bytes)",
  encrypted: "the file is locked with a password",
  damaged: "the file is damaged or not wholly downloaded",
  "too-large": "the file is too large to be a unit's report",
  "long-text": "the file has a cell of more than 32,767 characters, which Excel cannot hold",
  unsafe: "the file carries an unsafe DOCTYPE",
  "empty-archive": "the archive holds no file",
  "too-many-files": "the archive holds too many files; only the first are read",
  archive: "a .rar or .7z archive, or archives in archives, which cannot be opened here",
  pdf: "a PDF, not a workbook",
  word: "a Word file of the old kind (.doc, .rtf)",
  "external-content": "a Word file that wants data from another machine, and was not read",
  "embedded-content": "a Word file that keeps its text in another file inside it",
  "only-paragraphs": "a Word file with paragraphs alone, no table",
  image: "a picture, not a workbook",
  "no-workbook": "not an Excel workbook",
  "not-read": "the file could not be read from the disk",
};

const remedies: Readonly<Record<Problem, string>> = {
  "empty-file": "Ask the unit to send it again.",
  encrypted:
    "Ask the unit to take the password off (File > Info > Protect Workbook) and send it again.",
  damaged: "Download it again, or ask the unit to send it again.",
  "too-large": "Delete pictures and needless data, then import it again.",
  "long-text": "Ask the unit to divide the long text over several rows and send it again.",
  unsafe: "Open the file in Excel, save it and import it.",
  "empty-archive": "Check the archive.",
  "too-many-files": "Divide it into several archives and import each.",
  archive: "Unpack it and choose the files inside.",
  pdf: "Ask the unit for an Excel file made from the form.",
  word: "Open it in Word, save it as .docx, then import it again.",
  "external-content":
    "Open it in Word, break its links (File > Info > Edit Links to Files), save it and import it.",
  "embedded-content": "Open it in Word, save it as .docx and import it.",
  "only-paragraphs": "Import it in the pane, where each paragraph is given to an activity.",
  image: "Ask the unit for an Excel file made from the form.",
  "no-workbook": "Ask the unit for an .xlsx, .xls or .ods file.",
  "not-read": "Check that the file may be read, or download it first, then choose it again.",
};

const isProblem = (text: string): text is Problem => text in reasons;

/** Why a unit's file cannot be read, by UnitFileProblem, and what to do; other codes as they are. */
export const unitFileEn = {
  reason: (problem: string): string => (isProblem(problem) ? reasons[problem] : problem),
  remedy: (problem: string): string => (isProblem(problem) ? remedies[problem] : ""),
};
