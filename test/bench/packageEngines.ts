import { read, utils, write } from "@e965/xlsx";
import { zlibCompression } from "../../src/cli/disk/zlibCompression";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import type { BorderLine } from "../../src/files/xlsx/model/WorkbookModel";
import { openWithExceljs } from "../support/openWithExceljs";

/** Loads a workbook, reads every cell, adds a styled sheet of 5,000 rows, saves. Gives the cells that it found filled. */
type Engine = (
  bytes: Uint8Array,
) => Promise<{ readonly cells: number; readonly saved: Uint8Array }>;

const rows = Array.from({ length: 5000 }, (_, row) => [
  row + 1,
  `Nội dung công việc số ${row + 1}`,
  "Văn phòng Sở",
  "Thường xuyên",
  44_562 + (row % 365),
  row % 7,
]);

const columnCount = rows[0]?.length ?? 0;
const thin: BorderLine = { style: "thin", color: null };

const ours: Engine = (bytes) => {
  const book = openXlsx(bytes, { compression: zlibCompression });
  let cells = 0;
  for (const sheet of book.sheets()) {
    const used = sheet.usedArea(true);
    if (!used) continue;
    for (let row = used.rowIndex; row < used.rowIndex + used.rowCount; row++) {
      for (let column = used.columnIndex; column < used.columnIndex + used.columnCount; column++) {
        if (sheet.contentAt(row, column)) cells++;
      }
    }
  }
  const added = book.addSheet("Tổng hợp");
  rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      added.setContent(rowIndex, columnIndex, { value, formula: null, isError: false });
    });
  });
  const all = { rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount };
  const borders = { top: thin, right: thin, bottom: thin, left: thin };
  added.patchStyle(all, { fontName: "Times New Roman", fontSize: 12, wrap: true, ...borders });
  added.patchStyle({ ...all, columnIndex: 4, columnCount: 1 }, { numberFormat: "dd/mm/yyyy" });
  return Promise.resolve({ cells, saved: book.save() });
};

const exceljs: Engine = async (bytes) => {
  const book = await openWithExceljs(bytes);
  let cells = 0;
  book.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(({ value }) => {
        if (value !== null) cells++;
      });
    });
  });
  const added = book.addWorksheet("Tổng hợp");
  const line = { style: "thin" as const };
  for (const values of rows) {
    added.addRow(values).eachCell((cell, column) => {
      cell.font = { name: "Times New Roman", size: 12 };
      cell.alignment = { wrapText: true };
      cell.border = { top: line, right: line, bottom: line, left: line };
      if (column === 5) cell.numFmt = "dd/mm/yyyy";
    });
  }
  return { cells, saved: new Uint8Array(await book.xlsx.writeBuffer()) };
};

/** It writes no styles, so that its sheet is plain. */
const sheetjs: Engine = (bytes) => {
  const book = read(bytes, { type: "array" });
  let cells = 0;
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    for (const row of sheet ? utils.sheet_to_json<unknown[]>(sheet, { header: 1 }) : []) {
      cells += row.filter((value) => value !== null && value !== undefined).length;
    }
  }
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Tổng hợp");
  const saved = write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer;
  return Promise.resolve({ cells, saved: new Uint8Array(saved) });
};

export const packageEngines = { ours, exceljs, SheetJS: sheetjs };

export type EngineName = keyof typeof packageEngines;
