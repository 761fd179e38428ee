import type { HeadSetting } from "../../domain/document/buildPlanImport";
import type { WordFileProblem } from "../../domain/document/WordFileProblem";
import { shortened } from "../shortened";
import type { planImportVi } from "../vi/planImport";
import { calendarEn } from "./calendar";

const { number } = calendarEn;

const saveAsDocx =
  "Open the file in Word, choose File > Save As, type “Word Document (*.docx)”, then choose that .docx.";

const problems: Readonly<Record<WordFileProblem, string>> = {
  "empty-file": "The file is empty (0 bytes). Please choose it again.",
  encrypted:
    "The file has a password to open. Open it in Word, remove the password under File > Info > Protect Document, save it as .docx and choose it again.",
  damaged:
    "The file is damaged or was not downloaded whole. Download it again, or open it in Word and save it.",
  "too-large":
    "The file is too large to be opened safely. Remove pictures, save it as .docx and choose it again.",
  unsafe:
    "The file carries an unsafe DOCTYPE declaration and was not read. Open it in Word and save it again.",
  "external-content":
    "The file wants a template, picture or data from another machine and was not read; nothing was fetched. In Word, break the links under File > Info > Edit Links to Files, save it and choose it again.",
  "embedded-content":
    "The file keeps its text in another file inside it, which only Word can put together. Open it in Word, save it as .docx and choose it again.",
  "old-word": `A Word file of the old kind (.doc or .rtf). ${saveAsDocx}`,
  pdf: `A PDF does not keep tables. Use the plan's Word file; if there is only the PDF: ${saveAsDocx}`,
  "open-document":
    "A LibreOffice file (.odt). Open it, choose Save As, type “Word 2007-365 (.docx)”, then choose that .docx.",
  workbook: "This is an Excel workbook: open it in Excel, there is nothing to bring in from Word.",
  image: "A picture has no table to read. Use the plan's Word file.",
  archive: "A .rar or .7z archive. Unpack it and choose the .docx inside.",
  "no-document": `The file is no Word document (.docx). ${saveAsDocx}`,
  "not-read":
    "The file could not be read. Check that you may read it, or copy it to this machine and choose it again.",
};

const settings: Readonly<Record<HeadSetting, string>> = {
  parentBody: "Parent body",
  department: "Issuing body",
  place: "Place",
  authority: "Authority and office of the signatory",
  signatory: "Name of the signatory",
  recipients: "Recipients",
};

export const planImportEn: typeof planImportVi = {
  // Read again as the plan's sheet, so its name is Vietnamese in every language.
  sheet: "Kế hoạch",
  problems,
  settings,
  open: "Bring in the plan from Word",
  close: "Close bringing in from Word",
  hint: "Choose the plan's .docx or drop it here. Nothing is written until you press Write.",
  choose: "Choose a .docx",
  several: "One file at a time, please. The first is being read.",
  problemTitle: "The plan cannot be brought in",
  noTable:
    "No table of the document looks like a plan (columns Nội dung, Cơ quan chủ trì, Thời gian thực hiện). If the table is in an annex of its own, choose that file. If only tabs part its columns: in Word, select the lines, choose Insert > Table > Convert Text to Table, save, and choose the file again.",
  tooLong: (text) =>
    `A cell of the table is longer than the 32,767 characters that Excel holds: “${text}…”. Divide it in Word and choose the file again.`,
  ask: (count) =>
    `The document has ${number(count)} tables that look like a plan. Which one is it?`,
  askNothing: "Choose a table",
  table: (tableNumber, activities, first) =>
    `Table ${number(tableNumber)}: ${number(activities)} activities, beginning with “${shortened(first)}”`,
  allTables: "All of them, one below the other",
  read: "Read in the document",
  facts: {
    issuer: "Issuing body",
    number: "Number",
    date: "Date of issue",
    title: "Plan",
    year: "Year",
    signatory: "Signatory",
    recipients: "Recipients",
  },
  notFound: "not found",
  willWrite: (sheet, activities) =>
    `Will be written to the new sheet “${sheet}”: ${number(activities)} activities`,
  isThere: (sheet) =>
    `Sheet “${sheet}” holds this very plan already, letter for letter; nothing is to be written.`,
  activity: (ordinal, content) => `${ordinal}. ${content}`,
  lead: (text) => `Lead: ${text}`,
  coordinators: (text) => `Coordinating: ${text}`,
  timing: (text, read) => `Timing: “${text}” → ${read}`,
  noTiming: "not given",
  due: (date) => `due ${date}`,
  timingKinds: {
    continuous: "continuous",
    recurring: "recurring",
    window: "within a time",
    deadline: "with a due date",
    conditional: "when a condition comes",
    unknown: "needs checking",
  },
  joined: (count) => `The table was put together from ${number(count)} parts (page breaks).`,
  legacyFonts:
    "The document uses old fonts (.VnTime, VNI); they were read as the Unicode letters seen on the page. Please compare with the document.",
  otherTables: (numbers) => `Not read: table ${numbers} (no plan).`,
  otherParagraphs: (count) =>
    `${number(count)} paragraphs outside the table are not written to the sheet; the Word document stays as it is.`,
  settingsHint: "Written to the report's settings (those that are blank now):",
  otherPlan: (sheet) =>
    `The workbook has a plan on sheet “${sheet}” already. It stays as it is; after writing, the add-in uses the new sheet.`,
  findings: (count) => `${number(count)} points to look at in this plan`,
  noFindings: "Nothing needs attention.",
  blocked: "Cannot be written:",
  write: "Write the plan to the workbook",
  done: (sheet) => `The plan was written to sheet “${sheet}”.`,
};
