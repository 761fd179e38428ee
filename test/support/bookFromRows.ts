import { createXlsx } from "../../src/files/xlsx/createXlsx";
import type { WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";
import type { SheetRows } from "./snapshotFromRows";

/** A new workbook with these sheets' values, from A1. */
export function bookFromRows(sheets: readonly SheetRows[]): WorkbookModel {
  const model = createXlsx();
  const [first] = model.sheets();
  for (const { name, rows } of sheets) {
    const sheet = model.addSheet(name);
    rows.forEach((row, rowIndex) => {
      row.forEach((value, columnIndex) => {
        if (value === "") return;
        sheet.setContent(rowIndex, columnIndex, { value, formula: null, isError: false });
      });
    });
  }
  if (first) model.deleteSheet(first.id);
  return model;
}
