import type { NewSheetContent } from "../../domain/sheet/WritePlan";
import { createXlsx } from "../xlsx/createXlsx";
import { writeContent } from "../xlsx/writeContent";
import { fflateCompression } from "../package/zip/fflateCompression";
import { makeEntry, writeZip } from "../package/zip/writeZip";

/** A file that is to be sent out. */
export interface UnitWorkbook {
  /** With extension, free of what file systems refuse. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A workbook of one sheet for a unit to fill in; any spreadsheet program opens it. */
export function buildUnitWorkbook(
  fileName: string,
  sheetName: string,
  content: NewSheetContent,
): UnitWorkbook {
  const model = createXlsx();
  const [first] = model.sheets();
  const sheet = model.addSheet(sheetName);
  if (first) model.deleteSheet(first.id);
  writeContent(model, sheet, content);
  model.activateSheet(sheet.id);
  return { fileName, bytes: model.save() };
}

/** The workbooks together in one zip. */
export function zipWorkbooks(workbooks: readonly UnitWorkbook[]): Uint8Array {
  return writeZip(
    workbooks.map(({ fileName, bytes }) => makeEntry(fileName, bytes, fflateCompression)),
  );
}
