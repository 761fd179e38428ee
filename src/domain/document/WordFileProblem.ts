/** Why a file cannot be read as a Word document. */
export type WordFileProblem =
  | "empty-file"
  /** Locked with a password to open. */
  | "encrypted"
  /** Cut short or broken inside. */
  | "damaged"
  | "too-large"
  /** Carries a declaration that no document needs (DOCTYPE). */
  | "unsafe"
  /** Wants something fetched from elsewhere: a remote template, a linked object. */
  | "external-content"
  /** Keeps its text in a file of another format inside it (altChunk), which only Word can open. */
  | "embedded-content"
  /** .doc or .rtf. */
  | "old-word"
  | "pdf"
  /** .odt and its kin. */
  | "open-document"
  | "workbook"
  | "image"
  | "archive"
  /** Something else. */
  | "no-document"
  /** The disk or the browser did not give its bytes. */
  | "not-read";
