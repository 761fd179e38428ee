import { Workbook } from "exceljs";

/** The workbook as exceljs reads it: another reader and writer than our own. */
export async function openWithExceljs(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}
