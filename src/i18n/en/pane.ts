import { statusNames } from "./statusNames";
import { shortened } from "../shortened";
import { calendarEn } from "./calendar";
import { collectingEn } from "./collecting";
import type { paneVi } from "../vi/pane";

const { number } = calendarEn;

/** "1 report", "3 reports". */
function count(amount: number, one: string, many = `${one}s`): string {
  return `${number(amount)} ${amount === 1 ? one : many}`;
}

/** Up to three sheets by name; of more the first two, and how many others. */
function listed(sheets: readonly string[]): string {
  const names = sheets.map((sheet) => `“${sheet}”`);
  if (names.length <= 3) return names.join(", ");
  const shown = names.slice(0, 2);
  return `${shown.join(", ")} and ${number(sheets.length - shown.length)} other sheets`;
}

/** English twin of `paneVi`. */
export const paneEn: typeof paneVi = {
  title: "Department Office Consolidation",
  opening: "Opening Department Office Consolidation…",
  places: {
    label: "Parts of the add-in",
    plan: "Plan",
    units: "Units",
    consolidate: "Consolidate",
    settings: "Settings",
  },
  actions: {
    label: "What to do",
    check: "Check the plan",
    highlight: "Highlight overdue",
    removeHighlight: "Remove the add-in's highlighting",
    consolidate: "Consolidate reports",
    openReport: "Open the report sheet",
    cancel: "Cancel",
    dismiss: "Close the message",
    showFix: "Fix",
    hideFix: "Not now",
    applyFix: "Write to the cell",
    undo: "Undo",
    undoAnyway: "Undo anyway",
    undoRun: "Undo the last run",
    forgetUndo: "Remove undo data",
    retry: "Try again",
    showFindings: "See what needs attention",
    reload: "Reload the add-in",
  },
  header: {
    label: "Summary",
    reading: "Reading the plan…",
    readOnly: "The workbook is open for reading only: it can be checked, not written.",
    notChecked: "The plan has not been checked yet",
    noPlan: "No plan found",
    plan: (sheet, year) => `Plan for ${year} (sheet “${sheet}”)`,
    noPeriod: "Reporting period unknown",
    asOf: (date) => `as of ${date}`,
    overdue: (amount) => `Overdue: ${number(amount)}`,
    overdueHint: (amount) =>
      `${count(amount, "overdue activity", "overdue activities")}, show the list`,
    missing: (amount) => `Reports missing: ${number(amount)}`,
    missingHint: (amount) =>
      `${count(amount, "unit")} without a usable report, show the submissions`,
  },
  progress: {
    check: "Checking the plan",
    highlight: "Highlighting overdue activities",
    "remove-highlight": "Removing the highlighting",
    "apply-fix": "Writing to the cell",
    undo: "Undoing",
    "undo-anyway": "Undoing",
    "forget-undo": "Removing the undo data",
    consolidate: "Consolidating reports",
    stages: {
      recovering: "seeing whether the last run was finished",
      reading: "reading the workbook",
      checking: "comparing plan and reports",
      building: "building the report sheet",
      writing: "writing to the workbook",
      verifying: "reading back to compare",
      exporting: "writing the Word document",
    },
    of: (done, total) => `${number(done)}/${number(total)}`,
    cancelling: "Stopping…",
    cellEdit: "Excel is waiting: a cell is being edited. Press Enter to finish editing the cell.",
    silent:
      "Excel still does not answer. If no cell is being edited: close any dialog that is open in Excel, or reload the add-in.",
  },
  ends: {
    checked: (errors, warnings) =>
      errors + warnings === 0
        ? "Checked: nothing needs attention."
        : `Checked: ${number(errors)} to fix, ${number(warnings)} to look at.`,
    recoveredFinished: "An earlier run was interrupted while writing; it has now been finished.",
    recoveredPutBack: "An earlier run was interrupted while writing; everything was put back.",
    highlighted: (rows, sheet) =>
      `${count(rows, "overdue activity", "overdue activities")} highlighted on sheet “${sheet}”.`,
    nothingOverdue: "Nothing is overdue, so there is nothing to highlight.",
    notHighlighted: "The highlighting could not be changed: see what has to be fixed under Plan.",
    nothingHighlighted: "The file holds no highlighting of the add-in.",
    fixed: (sheet, cell) => `Cell ${cell} on sheet “${sheet}” has been mended.`,
    notFixed: "Nothing was written: the cell has been changed since the check, or holds a formula.",
    notFixedTodo:
      "The list has been read again. If this is still in it, open the cell and mend it.",
    undone: (sheets: readonly string[]) => `Undone; as before the last run: ${listed(sheets)}.`,
    undoAsks: (sheets: readonly string[]) =>
      `Not undone: somebody has changed ${listed(sheets)} since the last run.`,
    undoAsksTodo: "If you undo anyway, those changes are lost.",
    notUndone: "Could not undo: see the findings under Plan.",
    nothingToUndo: "There is no run to undo.",
    undoForgotten: "The undo data is gone from the file.",
    settingsWrong: "A field is not right yet. Correct the one marked in red, then repeat.",
    highlightRemoved: "The add-in's highlighting has been removed. Your own colours are unchanged.",
    nothingNew: (sheet) => `Nothing is new in the report on sheet “${sheet}”: nothing was written.`,
    changed: (changes) =>
      changes === 0 ? null : `${count(changes, "change")}: see the list under Consolidate.`,
    consolidated: (sheet) => `Reports consolidated into sheet “${sheet}”.`,
    consolidatedWithErrors: (sheet, errors) =>
      `Reports consolidated into sheet “${sheet}”; ${count(errors, "thing")} to fix before it is used.`,
    notConsolidated: "Nothing was written: see what has to be fixed under Plan.",
  },
  problems: {
    "cell-edit": {
      title: "A cell is being edited",
      todo: "Press Enter to finish editing the cell, then try again.",
    },
    protected: {
      title: "A sheet or the workbook is protected",
      todo: "On the Review tab choose Unprotect Sheet (or Protect Workbook), then try again.",
    },
    busy: {
      title: "Excel is busy with something else",
      todo: "Wait for Excel, keep this workbook in front, then try again.",
    },
    "session-lost": {
      title: "The connection to the workbook is lost",
      todo: "Save the file, close the pane and open it again. In Excel on the web, reload the page.",
    },
    "too-large": {
      title: "Too much data for one read or write",
      todo: "Delete empty formatted rows and columns at the end of the sheets, then try again.",
    },
    "read-only": {
      title: "The workbook is open for reading only",
      todo: "Choose Enable Editing, or save it as a new file (Save As), then try again.",
    },
    changed: {
      title: "Somebody has just changed the workbook",
      todo: "Nothing was written. Check the plan again, then repeat.",
    },
    cancelled: { title: "Stopped as you asked", todo: "Nothing was written to the workbook." },
    unknown: {
      title: "Excel reported an unexpected error",
      todo: "The units' data are unchanged. Try again; if it persists, send the detail line to support.",
    },
    sheetGone: (sheet) => `There is no sheet “${sheet}” any more`,
    sheetGoneTodo: "It was deleted or renamed. Check the plan again to refresh the list.",
    sheetHidden: (sheet) => `The sheet “${sheet}” is hidden`,
    sheetHiddenTodo: "Right-click a sheet tab, choose Unhide, then open this item again.",
    detail: (text) => `Detail: ${text}`,
  },
  empty: {
    reading: "Reading the workbook. Nothing is written to the file.",
    notCheckedTitle: "The plan has not been checked",
    notCheckedText: "Press “Check the plan” to read the workbook. Nothing is written.",
    noPlanTitle: "No plan table found",
    noPlanText:
      "A plan is a table with a header row holding these columns, on any sheet and in any order:",
    requiredColumns: ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện"],
    otherColumns: ["Hình thức", "Cơ quan phối hợp", "Ghi chú"],
    columnsLabel: "Columns of the plan table",
    optional: "recommended",
    pickSheet: "If the plan is in this file, choose its sheet:",
    sampleText:
      "To see a whole plan with the units' reports, open the sample plan. It opens in a workbook of its own; this one stays as it is.",
    openSample: "Open the sample plan",
    sampleFailed: "The sample plan could not be opened",
    noUnits: "No unit has to report. The list of units is read from the sheet “Đơn vị”.",
    unitsNeedPlan: "Submissions are shown here once the plan has been found.",
    noFindings: "Nothing needs attention.",
    noActivities: "The plan table has no activities yet. Enter them and check again.",
  },
  plan: {
    findings: "Needs attention",
    findingFilter: "Filter by sheet",
    activities: (amount) => `Activities of the plan (${number(amount)})`,
    severities: {
      error: (amount) => `To fix (${number(amount)})`,
      warning: (amount) => `To look at (${number(amount)})`,
      info: (amount) => `How it was read (${number(amount)})`,
    },
    fixChange: (before, after) => `${before} → ${after}`,
    showMore: (amount) => `Show ${number(amount)} more`,
    filter: "Filter by status",
    all: (amount) => `All (${number(amount)})`,
    filterOption: (label, amount) => `${label} (${number(amount)})`,
    statuses: statusNames,
    lead: (units) => `Lead: ${units}`,
    noLead: "No lead unit given",
    timing: (text) => `Timing: ${text}`,
    noTiming: "No timing given",
    due: (date) => `Due: ${date}`,
    selects: (cell) => `Select cell ${cell}`,
  },
  units: {
    heading: (amount) => `Submissions (${count(amount, "unit")})`,
    filter: "Filter by submission",
    states: {
      missing: "Not sent",
      empty: "No content",
      "wrong-period": "Wrong period",
      unreadable: "Unreadable",
      duplicate: "Sent twice",
      late: "Sent late",
      awaited: "Not due yet",
      submitted: "Sent",
    },
    sentOn: (date) => `Sent on ${date}`,
    noDate: "No sending date given",
    reported: (reported, expected) =>
      `${number(reported)} of ${count(expected, "activity", "activities")} reported`,
    missing: (ordinals) => `Still missing activities: ${ordinals}`,
    openSheet: (sheet) => `Open sheet “${sheet}”`,
    noSheet: "No report sheet",
    otherSheets: "Other sheets of this unit:",
    noSubmitBy: "No send-by date is set, so no unit counts as late or missing yet.",
    setSubmitBy: "Set the send-by date",
  },
  plots: {
    progress: (done: number, total: number) =>
      `${number(done)} of ${number(total)} activities of the plan are done.`,
    submissions: (sent: number, total: number) =>
      `${number(sent)} of ${number(total)} units have a report.`,
    table: "Show the figures",
    status: "Status",
    activities: "Activities",
    share: "Share",
    percent: (value: number) => `${number(value)} %`,
    unit: "Unit",
    state: "Submission",
    reported: "Activities reported",
    of: (count: number, total: number) => `${number(count)} of ${number(total)}`,
  },
  collecting: collectingEn,
  consolidate: {
    pastReports: "Reports of earlier periods",
    pastReportsHint: "Annexes of earlier periods are hidden; nothing of them is lost.",
    showAnnexes: (amount) => `Show ${count(amount, "annex", "annexes")}`,
    hideAnnexes: "Hide annexes",
    locate: "Report and source",
    locateHint:
      "Select a cell of the plan or of a unit's report to go to its row in the report; select a row of the report to go back to its source.",
    locateButton: "Go to the matching row",
    located: (found) => {
      switch (found.kind) {
        case "found":
          return `Selected ${found.cell} on “${found.sheet}”.`;
        case "no-report":
          return "There is no report of this period yet. Consolidate first.";
        case "no-counterpart":
          return "The selected cell has no matching row. Select a cell of the plan, a unit's report or the report.";
      }
    },
    settings: "What to consolidate",
    date: "Reporting date",
    dateHint: "Leave empty for today",
    period: "Reporting period",
    periodFromUnits: "As in the units' reports",
    submitBy: "Units send by",
    submitByHint: "Leave empty if lateness does not matter",
    datePlaceholder: "dd/mm/yyyy",
    wrongDate: "Not a date. Write day/month/year, for example 05/07/2022.",
    preview: "What will be written",
    previewNew: (sheet) => `Create the new sheet “${sheet}” with:`,
    previewKeep: (sheet, keptAs) =>
      `Sheet “${sheet}” holds the report of another period: keep a copy of it on the new sheet “${keptAs}”.`,
    previewReplace: (sheet) => `Replace what the last run wrote to sheet “${sheet}” with:`,
    section: (letter, heading, summary) =>
      `Annex ${letter}. ${heading}${summary === "" ? "" : `: ${summary}`}`,
    previewHighlight: (rows) =>
      rows === 0
        ? "Highlight nothing"
        : `Highlight ${count(rows, "overdue activity", "overdue activities")} in the plan table`,
    previewUntouched: "The plan and the units' reports stay as they are.",
    previewBlocked: "Cannot be written yet:",
    previewing: "Working out what will be written…",
    previewNone: "Check the plan first to see what will be written.",
    previewWrong: "Correct the field marked red to see what would be written.",
    previewUnchanged: (sheet) =>
      `Nothing is new in the report on sheet “${sheet}”: there would be nothing to write.`,
    changes: (added, changed, removed) =>
      `Since the last run: ${number(added)} added, ${number(changed)} changed, ${number(removed)} removed.`,
    changeKinds: { added: "Added", changed: "Changed", removed: "Removed" },
    changeWhere: (ordinal, content, unit) =>
      [ordinal === "" ? "" : `Activity ${ordinal}`, unit === "" ? shortened(content) : unit]
        .filter((part) => part !== "")
        .join(", "),
    changeBefore: "Before",
    changeAfter: "Now",
    changeBlank: "(blank)",
    changeUnderEdit: "You have edited this text; yours stays.",
    result: "Result",
    unitsIncluded: (sent, expected) =>
      `Holds the reports of ${number(sent)} of ${count(expected, "unit")}.`,
    readOnly:
      "The workbook is open for reading only: it can be checked but not written. Choose Enable Editing or save it as a new file.",
  },
  settings: {
    heading: "Settings",
    language: "Language",
    vietnamese: "Tiếng Việt",
    english: "English",
    planSheet: "Sheet of the plan",
    planSheetAuto: "Find it by its header",
    year: "Year of the plan",
    yearHint: "Leave empty for the year written in the plan",
    wrongYear: "Not a year. Write four digits, for example 2022.",
    before: "“Trước ngày 30/6” (before 30 June) means",
    beforeExclusive: "Due on 29 June (30 June excluded)",
    beforeInclusive: "Due on 30 June (30 June included)",
    dueSoon: "Say “due soon” ahead by",
    days: (amount) => count(amount, "day"),
    highlighting: "Highlighting",
    highlightingText:
      "Removes the highlighting rules set by the add-in. Your own colours and rules stay.",
    undo: "Undo",
    undoable: (sheets: readonly string[]) => `The last run, on ${listed(sheets)}, can be undone.`,
    nothingToUndo: "The file keeps no run that could be undone.",
    undoText:
      "The file keeps what stood there before the last run, on a hidden sheet, so that it can be undone even after closing. Remove it before you send the file elsewhere.",
    about: "About",
    periods: {
      heading: "Reporting periods",
      reform: "As administrative reform reports go: quarter I, half-year, quarter III, year",
      byKind: "By kind",
      kinds: {
        month: "Months",
        quarter: "Quarters",
        half: "Half-years",
        "nine-months": "Nine months",
        year: "Year",
      },
      quarterStandsForRun:
        "A unit's “Quý II” is the half-year (“Quý IV” the year) where the office has no such quarter",
      example: (periods) => `Periods of a year: ${periods === "" ? "12 months" : periods}.`,
      save: "Keep the periods",
      saved: "Kept with the workbook.",
    },
    report: {
      heading: "Report",
      hint: "Kept with the workbook. Empty fields take what the plan's head or the template says.",
      template: "Template",
      toDirector: "The office to the Director",
      toProvince: "The department to the province",
      resultTexts: "Units' results in the report",
      oneRowAUnit: "One row a unit",
      merged: "Merged by activity",
      fields: {
        parentBody: "Parent body",
        department: "Issuing body",
        office: "Name of the office",
        place: "Place",
        symbol: "Symbol of the paper",
        addressee: "To",
        signatory: "Name of the signatory",
        authority: "Authority and post of the signatory",
        recipients: "Copies to",
      },
      parts: "Parts of the report",
      annex: (heading) => `Annex: ${heading}`,
      save: "Keep the report's settings",
      saved: "Kept. The next run uses them.",
      failed:
        "Not kept: the workbook is busy, a cell is being edited or it is read-only. Try again.",
    },
    version: (version) => `Version ${version}`,
    privacy: "Data are processed in Excel on this machine and sent nowhere.",
  },
  states: {
    slowTitle: "Excel has not answered yet",
    slowText: "If you are editing a cell, press Enter. If Excel shows a dialog, close it.",
    outsideTitle: "This add-in runs inside Excel",
    outsideText:
      "Open a workbook in Excel and choose Office Consolidation on the Home tab. To look at it before installing, open the trial page.",
    outdatedTitle: "This Excel is too old for the add-in",
    outdatedText:
      "Excel 2021, Excel 2024, Microsoft 365 or Excel on the web is needed. Update Office and open the add-in again. Nothing in your file has been changed.",
    unreachableTitle: "The add-in cannot reach Excel",
    unreachableText:
      "The Office.js library did not load. Check the network or ask your administrator, then reload the add-in.",
    brokenTitle: "The add-in could not be shown",
    brokenText: "Nothing in the workbook has been changed. Reload the add-in to go on.",
  },
};
