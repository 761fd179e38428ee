import { documentHtml, documentText } from "../files/docx/write/documentHtml";
import type { WordFile } from "./exportReport";

/** A Word document as the clipboard takes it. */
export interface CopiedDocument {
  readonly html: string;
  /** For programs that take no looks. */
  readonly text: string;
}

/** The document to be copied and pasted into Word, for where no file can be downloaded (Excel on the Mac). */
export function copyReport({ document }: WordFile): CopiedDocument {
  return { html: documentHtml(document), text: documentText(document) };
}
