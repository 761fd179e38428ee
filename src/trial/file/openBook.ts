import { openXlsx } from "../../files/xlsx/openXlsx";
import { UnreadableFile, type UnreadableReason } from "../../files/package/UnreadableFile";
import { TrialBook } from "../TrialBook";

/** A file opened into a book, or why it could not be. */
export type OpenResult =
  { readonly book: TrialBook } | { readonly reason: UnreadableReason | "not-read" };

/** The plan that the page opens with. */
export const sampleName = "ke-hoach-cchc-2022.xlsx";

/** Name of a workbook that the add-in made: it has none yet. */
export const newBookName = "so-tinh-moi.xlsx";

/** Opens bytes of an .xlsx; what is wrong with a file is an answer, not an error. */
function openBytes(bytes: Uint8Array, fileName: string): OpenResult {
  try {
    const model = openXlsx(bytes);
    // A sheet is read when first asked for: asked now, a broken one is found before the old workbook is let go.
    for (const sheet of model.sheets()) sheet.usedArea(true);
    if (model.sheets().length === 0) return { reason: "no-workbook" };
    return { book: new TrialBook(model, fileName) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { reason: error.reason };
    throw error;
  }
}

/** Opens a file that the person chose or dropped. */
export async function openFile(file: File): Promise<OpenResult> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { reason: "not-read" };
  }
  return openBytes(bytes, file.name);
}

/** Opens a fresh copy of the sample plan that comes with the page. */
export async function openSample(): Promise<OpenResult> {
  try {
    const answer = await fetch(`assets/${sampleName}`);
    if (!answer.ok) return { reason: "not-read" };
    return openBytes(new Uint8Array(await answer.arrayBuffer()), sampleName);
  } catch {
    return { reason: "not-read" };
  }
}
