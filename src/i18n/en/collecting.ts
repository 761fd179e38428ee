import type { collectingVi } from "../vi/collecting";
import { calendarEn } from "./calendar";

const { number } = calendarEn;

function said(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line === "") return "(blank)";
  const letters = Array.from(line);
  return `“${letters.length > 160 ? `${letters.slice(0, 160).join("")}…` : line}”`;
}

function plural(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

export const collectingEn: typeof collectingVi = {
  heading: "Collecting reports",
  working: "Working…",
  steps: {
    forms: "Make forms",
    import: "Import reports",
    receipt: "Note a receipt",
    remind: "Write reminders",
    matrix: "Units × activities",
    year: "The whole year",
  },
  roster: {
    missing: (count) =>
      `There is no list of units; ${number(count)} found in the plan and the sheets are used.`,
    make: "Make a sheet “Đơn vị” to correct them",
  },
  period: {
    window: (from, to) => `Figures count from ${from} to ${to}.`,
    submitBy: (date) => `Send by: ${date}.`,
    noSubmitBy: (date) =>
      `No send-by date is set; ${date} is proposed (two working days after the data close, an assumption).`,
    takeProposed: "Use the proposed date",
    keep: "Keep the date with the workbook",
  },
  forms: {
    willMake: (count, sheets) => `${plural(count, "sheet", "sheets")} will be made: ${sheets}`,
    willKeep: (count, sheets) =>
      `${plural(count, "sheet is", "sheets are")} there already and stay: ${sheets}`,
    make: "Make sheets in the workbook",
    download: "Download a file for each unit (zip)",
    open: (unit) => `Open the form of ${unit}`,
    openHint:
      "This Excel takes no downloads from add-ins: open each unit's form as a workbook of its own, save it and send it.",
    opened: (fileName) => `The form was opened; save it as “${fileName}”.`,
    figures: (asked, all) => `Figures asked for (${number(asked)} of ${number(all)})`,
    figureColumn: (label) => `${label} (for each activity)`,
    zipName: (period) => `Forms ${period}.zip`,
    made: (count) => `${plural(count, "form sheet was", "form sheets were")} made.`,
    downloaded: (count) =>
      `${plural(count, "form was", "forms were")} downloaded. Units fill them in with any spreadsheet program.`,
  },
  import: {
    hint: "Choose or drop the units' files here: .xlsx, .xlsm, .xls, .ods, .docx, a .zip or a whole folder. Nothing is written before you press Import.",
    chooseFiles: "Choose files",
    chooseFolder: "Choose a folder",
    found: (rows, chosen) =>
      `${plural(rows, "row", "rows")} read; ${number(chosen)} to be imported.`,
    bringIn: (count) => `Import ${plural(count, "report", "reports")}`,
    done: (count) => `${plural(count, "report was", "reports were")} imported.`,
    place: (path, sheet) => `${path}, sheet “${sheet}”`,
    rows: (reported, rows) => `${number(reported)} of ${plural(rows, "row", "rows")} filled in`,
    byFileName: "Known by the file's name",
    wrongPeriod: "Of another period",
    blank: "Not filled in",
    noReport: "Nothing in it looks like a unit's report.",
    severalUnits:
      "One sheet has the reports of several units. Put each on a sheet of its own and import it again.",
    unreadable: (reason) => `Cannot be read: ${reason}.`,
    chooseUnit: "Whose report is this?",
    unitLabel: (path) => `Unit of the report “${path}”`,
    choiceLabel: "The report that counts",
    assignHint: "A Word report without a table. Choose the plan's activity for each paragraph:",
    assignLabel: (paragraph) => `Activity of the paragraph “${paragraph}”`,
    assignNone: "Of no activity",
    assignActivity: (ordinal, content) => (ordinal === "" ? content : `No. ${ordinal}: ${content}`),
    choices: {
      leave: "Keep what is there, leave this out",
      prefer: "Import this and use it",
      take: "Import it as well, decide later",
    },
    same: (name) => `The same as “${name}”; there is no need to import it again.`,
    differs: (name, count) =>
      `Differs from “${name}” in ${plural(count, "place", "places")} (show)`,
    difference: (ordinal, field, before, after) =>
      `Activity ${ordinal}, ${field}: ${said(before)} → ${said(after)}`,
    fields: {
      result: "result",
      status: "status",
      completedOn: "completion date",
      quantity: "figures",
      difficulty: "difficulties",
      proposal: "proposals",
      evidence: "evidence",
    },
    findings: (count) => plural(count, "finding", "findings"),
  },
  receipt: {
    hint: "Note a report that came another way (on paper, by interchange, eOffice or mail). One that is sent again keeps its first day.",
    noPeriod: "Choose a period and check the plan first.",
    unit: "Sent by",
    chooseUnit: "Choose a unit",
    number: "Number and sign",
    numberHint: "Such as 05/BC-TTr; may be left empty",
    receivedOn: "Received on",
    receivedOnHint: "The day it reached the office",
    channel: "Sent through",
    chooseChannel: "Not known",
    channels: {
      interchange: "document interchange",
      "e-office": "eOffice",
      "e-mail": "e-mail",
      paper: "paper",
      other: "another way",
    },
    save: "Note it",
    kept: (unit) => `The receipt of ${unit} was noted.`,
    list: "Receipts of the period",
    on: (date) => `Received on ${date}`,
    came: "Received",
    numbered: (sign) => `No. ${sign}`,
    through: (channel) => `through ${channel}`,
    remove: "Remove",
    removeOf: (unit) => `Remove the receipt of ${unit}`,
  },
  remind: {
    write: "Put them on a sheet",
    written: (sheet) => `The reminders were written to “${sheet}”.`,
    wording: "Change the wording",
    wordingHint:
      "What stands in braces is filled in: {đơn vị}, {kỳ}, {kế hoạch}, {ngày}, {hạn gửi}, {thời hạn}, {việc}; from the second on also {lần}, {lần trước}.",
    rounds: { first: "First reminder", second: "Second and later reminders" },
    keepWording: "Keep the wording",
    resetWording: "Use the built-in wording",
    none: "Check the plan first to know which units need a reminder.",
    nobody: "No unit needs a reminder.",
    noSubmitBy: "No send-by date is set, so nobody is reminded of a missing report.",
    count: (count) => `${plural(count, "unit needs", "units need")} a reminder.`,
    list: "List for all (group chat)",
    copyList: "Copy the list",
    keep: "Note that they were reminded today",
    kept: "Kept with the workbook: each unit's day and number of reminders.",
    text: "Show the text",
    copy: "Copy",
    mail: "Open mail",
    pasteBody: "The text is long: copy it and paste it into the mail.",
    copied: "Copied.",
    notCopied: "Cannot copy here: open the text, select it and press Ctrl+C.",
    remindedOn: (date) => `Reminded on ${date}`,
  },
  year: {
    label: (year) => `Reports sent in ${String(year)}`,
    none: "No period of the year can be told yet: nothing has come and no send-by date has passed.",
    marks: {
      "on-time": "In time",
      late: "Late",
      missing: "Not sent",
      awaited: "Not due",
      none: "–",
    },
    late: (days) => `${plural(days, "day", "days")} late`,
    write: "Write it to a sheet",
    written: (sheet) => `The table was written to “${sheet}”.`,
  },
  matrix: {
    label: "Units by activities",
    legend: "✓ reported, ✗ not reported, – not owed in the period",
    unit: "Unit",
    none: "There are no units or activities yet.",
    marks: { reported: "reported", missing: "not reported", "not-owed": "not owed" },
  },
};
