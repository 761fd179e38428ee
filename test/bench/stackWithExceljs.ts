import { openWithExceljs } from "../support/openWithExceljs";

interface Stacking {
  readonly size: number;
  readonly rows: number;
  /** Milliseconds until the rows were stacked, before writing. */
  readonly stackedAfter: number;
}

/** What a macro would do: read the file, stack the unit sheets' rows under each other, write. */
export async function stackWithExceljs(bytes: Uint8Array): Promise<Stacking> {
  const start = performance.now();
  const book = await openWithExceljs(bytes);
  const units = book.worksheets.slice(2);
  const stack = book.addWorksheet("Tổng hợp");
  for (const sheet of units) {
    sheet.eachRow((row) => {
      stack.addRow([sheet.name, ...(Array.isArray(row.values) ? row.values.slice(1) : [])]);
    });
  }
  const stackedAfter = performance.now() - start;
  const written = await book.xlsx.writeBuffer();
  return { size: written.byteLength, rows: stack.rowCount, stackedAfter };
}
