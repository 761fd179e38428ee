import type { trialVi } from "../vi/trial";

/** English twin of `trialVi`. */
export const trialEn: typeof trialVi = {
  title: "Department Office Consolidation",
  subtitle: "Trial page, no Excel needed",
  language: "Language",
  languages: { vi: "Tiếng Việt", en: "English" },
  privacy: "Everything happens on this machine; no data is sent anywhere.",

  file: {
    name: (name: string) => `Workbook: ${name}`,
    changed: "not downloaded yet",
    open: "Open an .xlsx",
    openTip: "Open your own workbook from this machine (you can also drop the file on the page)",
    download: "Download",
    downloadTip: "Download the workbook with its changes",
    sample: "New sample",
    sampleTip: "Open the original sample plan again",
    drop: "Drop an .xlsx here to open it",
    opening: (name: string) => `Opening ${name}…`,
    opened: (name: string) => `Opened ${name}.`,
    downloaded: (name: string) => `Downloaded ${name}.`,
    notOpened: (name: string, why: string) =>
      `“${name}” cannot be opened. ${why} The workbook that is open stays as it is.`,
    notRead: "The browser cannot read the file. Check that it is still in its place and try again.",
    oneOnly: "One file at a time. Drop a single .xlsx.",
    sampleMissing: "The sample plan cannot be loaded. Reload the page or open your own file.",
  },

  replace: {
    title: "Discard what is not downloaded?",
    text: (name: string) =>
      `“${name}” has changes that are not downloaded. Opening another workbook discards them.`,
    downloadFirst: "Download, then open",
    discard: "Discard and open",
    cancel: "Go back",
  },

  ribbon: {
    label: "Ribbon",
    group: "Department Office",
    openPane: "Office Consolidation",
    checkPlan: "Check the plan",
    highlightOverdue: "Highlight overdue",
    consolidateReport: "Consolidate reports",
    tips: {
      openPane: "Open the task pane: plan, submissions, consolidation and settings.",
      checkPlan:
        "Read the plan and the units' reports and point out what is missing, wrong or overdue. Nothing is written.",
      highlightOverdue:
        "Highlight the overdue activities in the plan table. Your own colours and rules stay as they are.",
      consolidateReport: "Consolidate the units' reports into the sheet “Tổng hợp Văn phòng Sở”.",
    },
    needsPane: "The task pane is not ready: open it on the right first.",
    running: (command: string) => `Running: ${command}…`,
    done: (command: string) => `Finished: ${command}. The result is in the task pane on the right.`,
    failed: (command: string) =>
      `Could not run: ${command}. Wait until the task pane has loaded and press again.`,
  },

  steps: {
    label: "Try it in three steps",
    pane: "Open the task pane on the right",
    consolidate: "Press “Consolidate reports”",
    download: "Download the resulting workbook",
    done: "done",
    hide: "Hide the steps",
  },

  pane: {
    title: "Office Consolidation task pane",
    close: "Close the task pane",
    resize: "Width of the task pane",
    silent: "The task pane does not answer. Reload it; if that does not help, reload this page.",
    reload: "Reload the task pane",
    trust: {
      title: "Before the task pane opens",
      why: "This is the very pane that runs in Excel, with Microsoft's own Office.js. This trial page stands in for Excel.",
      ask: "Because the page runs on this machine (http://localhost) and not in Excel, Office.js asks once whether you trust “localhost” to act as Microsoft Office.",
      answer: "When the dialog appears, press OK. It will not ask again.",
      open: "Open the task pane",
    },
    refused: {
      title: "The task pane was not opened",
      why: "Office.js' question was declined or blocked by the browser, so the pane does not run. The sheet on the left still works.",
      retry: "Ask again",
      blocked:
        "If the dialog no longer appears: reload this page (F5), press “Open the task pane” and choose OK.",
    },
  },

  grid: {
    label: (sheet: string) => `Worksheet ${sheet}`,
    loading: "Opening the sample plan…",
    editor: (cell: string) => `Content of cell ${cell}`,
    editing: (cell: string) =>
      `Editing ${cell}: Enter to keep, Esc to discard. The task pane waits until you are done.`,
    name: "Selected cell: type an address and press Enter to go there",
    noCell: (text: string) =>
      `There is no cell “${text}” in this workbook. Examples: B7, 'Kế hoạch'!F11.`,
    content: "Cell content",
    chartInExcel: (title: string) =>
      `The chart “${title}” shows when the workbook is opened in Excel.`,
    refused: {
      protected: (sheet: string) =>
        `Sheet “${sheet}” is protected and cannot be edited. Lift its protection in Excel.`,
      formula:
        "The formula is broken and was not written. Correct it, or begin with ' if it is text.",
      tooLong: "The content is longer than the 32,767 characters an Excel cell holds.",
      validation:
        "This cell has a validation rule that does not take the value. Type another, or press Esc to discard.",
      choices: (list: string) =>
        `This cell takes only: ${list}. Type again, or press Esc to discard.`,
      other: "Excel would not take this content, so it was not written.",
    },
    tooMuch: "The selection is too large to clear or paste at once.",
  },

  zoom: { label: "Zoom", smaller: "Zoom out", larger: "Zoom in" },
  notices: { close: "Close this message" },

  broken: {
    title: "This sheet cannot be drawn",
    text: "The open workbook is still whole. Download it to keep your changes, then reload the page (F5).",
  },

  tabs: {
    label: "Worksheets",
    scrollLeft: "Scroll left",
    scrollRight: "Scroll right",
  },

  link: {
    missing: (place: string) => `The link leads to “${place}”, but the workbook has no such cell.`,
  },
};
