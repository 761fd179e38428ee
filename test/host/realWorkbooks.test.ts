import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { UnreadableFile } from "../../src/files/package/UnreadableFile";
import { ExcelHost } from "../../src/host/ExcelHost";
import { bootOffice, type HostedRun } from "../../src/host/node/bootOffice";

const folder = path.join(__dirname, "../../../shared/real-workbooks");
const isThere = existsSync(folder);
if (!isThere) console.log("Skipped: the host over real workbooks, for ../shared is not there.");

/** Every eighth file: one of each kind, in a few seconds. */
const files = isThere
  ? readdirSync(folder).filter((name, index) => /\.xls[xm]$/.test(name) && index % 8 === 0)
  : [];

const manyCells = 100_000;

/** Reads all that the host tells of a workbook; answers with the sheets' names. */
async function readAll(run: HostedRun): Promise<string[]> {
  return run(async (context) => {
    const { worksheets, names } = context.workbook;
    names.load("items/name,items/value,items/type,items/visible,items/formula");
    worksheets.load("items/name,items/visibility,items/tabColor,items/position");
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("address,rowCount,columnCount"),
    );
    await context.sync();
    for (const [index, sheet] of worksheets.items.entries()) {
      loadSheet(sheet);
      const range = used[index];
      if (!range || range.isNullObject || range.rowCount * range.columnCount > manyCells) continue;
      range.load("values,numberFormat,formulas,text,valueTypes,hyperlink,hidden");
      range.format.load("wrapText,horizontalAlignment,rowHeight,columnWidth");
      range.format.font.load("name,size,bold,color");
      range.format.fill.load("color");
    }
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

function loadSheet(sheet: Excel.Worksheet): void {
  const whole = sheet.getRange();
  whole.conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  whole.getMergedAreasOrNullObject().load("address");
  sheet.protection.load("protected");
  sheet.pageLayout.load("orientation,paperSize,zoom");
  sheet.names.load("items/name,items/value");
  sheet.freezePanes.getLocationOrNullObject().load("address");
}

/** A file beyond the message limit or 512 merges is refused, as Excel refuses it. */
const limits = /^(?:ResponsePayloadSizeLimitExceeded|RangeExceedsLimit)$/;

(isThere ? test.each(files) : test.skip.each(["none"]))("%s is read whole", async (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const host = openOrNull(bytes);
  if (!host) return;
  try {
    const sheets = await readAll(bootOffice(host).run);
    expect(sheets).toEqual(host.workbook.sheets().map((sheet) => sheet.name));
  } catch (error) {
    if (host.defect instanceof UnreadableFile) return;
    expect(error).toMatchObject({ code: expect.stringMatching(limits) as string });
  }
});

function openOrNull(bytes: Uint8Array): ExcelHost | null {
  try {
    return new ExcelHost(openXlsx(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
