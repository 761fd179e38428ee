import { readFile } from "node:fs/promises";
import { openXlsx } from "../../files/xlsx/openXlsx";
import { UnreadableFile } from "../../files/package/UnreadableFile";
import type { WorkbookModel } from "../../files/xlsx/model/WorkbookModel";
import type { Words } from "../../i18n/Words";
import { RunFailure, unreadable } from "../RunFailure";
import { zlibCompression } from "./zlibCompression";

/** Opens a workbook, every sheet of it, so that what is broken shows before anything is done. Throws RunFailure. */
export async function openBook(path: string, words: Words): Promise<WorkbookModel> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error, words);
  });
  try {
    const model = openXlsx(bytes, { compression: zlibCompression });
    for (const sheet of model.sheets()) sheet.usedArea(false);
    return model;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const reason = words.files.unreadable[error.reason];
    const part = error.part === null ? "" : ` (${error.part})`;
    throw new RunFailure("file-unreadable", words.cli.bookUnreadable(path, reason + part));
  }
}
