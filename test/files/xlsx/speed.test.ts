import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";

const file = join(__dirname, "../../fixtures/workbooks/tinh-200-don-vi.xlsx");

/** Processor time in milliseconds: other work on the machine does not count. */
async function timeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function readEverySheet(bytes: Uint8Array): number {
  let cells = 0;
  for (const sheet of openXlsx(bytes).sheets()) {
    const used = sheet.usedArea(true);
    if (!used) continue;
    for (let row = used.rowIndex; row < used.rowIndex + used.rowCount; row++) {
      for (let column = used.columnIndex; column < used.columnIndex + used.columnCount; column++) {
        if (sheet.contentAt(row, column)) cells++;
      }
    }
  }
  return cells;
}

test("reading every sheet of 200 units takes less time than exceljs takes to load them", async () => {
  const bytes = new Uint8Array(readFileSync(file));
  const ours = await timeOf(() => {
    expect(readEverySheet(bytes)).toBeGreaterThan(60_000);
  });
  const theirs = await timeOf(() => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer));
  console.log(`200 đơn vị: ${Math.round(ours)} ms; exceljs ${Math.round(theirs)} ms`);
  expect(ours).toBeLessThan(theirs * 0.8);
}, 60_000);
