import type { wordExportVi } from "../vi/wordExport";

/** English twin of `wordExportVi`. */
export const wordExportEn: typeof wordExportVi = {
  heading: "Word document",
  report: "Export to Word",
  reportHint:
    "The report and its annexes as a .docx file laid out after Decree 30/2020/NĐ-CP, with the notes and edits made on the report sheet.",
  letterToAll: "Export one letter to all",
  letter: "Export letter",
  saved: (name) => `Downloaded “${name}”.`,
  savedHint:
    "The file is in your downloads folder; one that was there is not overwritten. Changes made in Word do not change the workbook.",
  notThere: "No file to be seen?",
  nothing: "There is nothing to export.",
  copyHint:
    "Where the pane cannot download (as in Excel for Mac): copy the document, open a new one in Word and paste.",
  copy: "Copy for pasting into Word",
  copied: "Copied. Open Word and paste (Ctrl+V, on a Mac ⌘V).",
  notCopied:
    "Copying does not work here: click into the frame, select all, copy and paste it into Word.",
  frame: "Text of the document",
};
