import type { WorkbookSnapshot } from "../../sheet/WorkbookSnapshot";

/** Why a file that a unit sent cannot be read as a workbook. */
export type UnitFileProblem =
  /** No bytes at all. */
  | "empty-file"
  /** Locked with a password to open. */
  | "encrypted"
  /** Cut short or broken inside. */
  | "damaged"
  | "too-large"
  /** Has a text longer than a cell of Excel holds. */
  | "long-text"
  /** Carries a declaration that no workbook needs (DOCTYPE). */
  | "unsafe"
  /** A zip that holds no file to read. */
  | "empty-archive"
  /** A zip of more files than are read of one; said beside those that are. */
  | "too-many-files"
  /** .rar, .7z and the like. */
  | "archive"
  | "pdf"
  /** .doc or .rtf. */
  | "word"
  /** A document that wants something from another machine. */
  | "external-content"
  /** A document whose text lies in a file of another format inside it. */
  | "embedded-content"
  | "image"
  /** Something else. */
  | "no-workbook"
  /** The disk or the browser did not give its bytes. */
  | "not-read";

/** One file as read: what its cells hold, or why they could not be had. `path` is its name with folder or zip before it. */
export type UnitFile =
  | {
      readonly path: string;
      readonly snapshot: WorkbookSnapshot;
      /** Of a Word document: its paragraphs outside tables, letter for letter, without empty ones. */
      readonly paragraphs?: readonly string[];
    }
  | { readonly path: string; readonly problem: UnitFileProblem };
