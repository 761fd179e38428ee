import type { HostedRun } from "../../../../src/host/node/bootOffice";
import { openBook, seedBook } from "../../../support/bookOnHost";
import { fill, openEmptyBook } from "../../onSheet";

type GetRange = (sheet: Excel.Worksheet) => Excel.Range;

async function addressOf(run: HostedRun, get: GetRange): Promise<string> {
  return run(async (context) => {
    const range = get(context.workbook.worksheets.getFirst()).load("address");
    await context.sync();
    return range.address;
  });
}

describe("ways to a range", () => {
  test.each<[string, GetRange]>([
    ["Sheet1!B2", (sheet) => sheet.getRange("B2")],
    ["Sheet1!B2:C3", (sheet) => sheet.getRange("$C$3:$B$2")],
    ["Sheet1!A:C", (sheet) => sheet.getRange("A:C")],
    ["Sheet1!2:4", (sheet) => sheet.getRange("4:2")],
    ["Sheet1!B2", (sheet) => sheet.getRange("Sheet1!B2")],
    ["Sheet1!B3", (sheet) => sheet.getCell(2, 1)],
    ["Sheet1!C2:D4", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 2)],
    ["Sheet1!C4", (sheet) => sheet.getRange("B2:D5").getCell(2, 1)],
    ["Sheet1!F12", (sheet) => sheet.getRange("B2:D5").getCell(10, 4)],
    ["Sheet1!B3:D3", (sheet) => sheet.getRange("B2:D5").getRow(1)],
    ["Sheet1!D2:D5", (sheet) => sheet.getRange("B2:D5").getColumn(2)],
    ["Sheet1!D5", (sheet) => sheet.getRange("B2:D5").getLastCell()],
    ["Sheet1!B5:D5", (sheet) => sheet.getRange("B2:D5").getLastRow()],
    ["Sheet1!C4:E7", (sheet) => sheet.getRange("B2:D5").getOffsetRange(2, 1)],
    ["Sheet1!B2:D4", (sheet) => sheet.getRange("B2:D5").getResizedRange(-1, 0)],
    ["Sheet1!B2:F3", (sheet) => sheet.getRange("B2:D5").getAbsoluteResizedRange(2, 5)],
    ["Sheet1!2:5", (sheet) => sheet.getRange("B2:D5").getEntireRow()],
    ["Sheet1!B:D", (sheet) => sheet.getRange("B2:D5").getEntireColumn()],
    ["Sheet1!A1:D5", (sheet) => sheet.getRange("B2:D5").getBoundingRect("A1")],
    ["Sheet1!C3:D5", (sheet) => sheet.getRange("B2:D5").getIntersection(sheet.getRange("C3:Z9"))],
    ["Sheet1!B1:D1", (sheet) => sheet.getRange("B2:D5").getRowsAbove()],
    ["Sheet1!E2:F5", (sheet) => sheet.getRange("B2:D5").getColumnsAfter(2)],
    ["Sheet1!A1", (sheet) => sheet.getUsedRange()],
    ["Sheet1!A1:XFD1048576", (sheet) => sheet.getRange()],
  ])("%s", async (expected, get) => {
    const { run } = openEmptyBook();
    expect(await addressOf(run, get)).toBe(expected);
  });

  test("null objects stay null further down the path", async () => {
    const { run } = openEmptyBook();
    const nulls = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const missing = context.workbook.worksheets.getItemOrNullObject("Không có");
      const found = [
        missing,
        missing.getRange("A1").load("values"),
        sheet.getUsedRangeOrNullObject(true).load("address"),
        sheet.getRange("A1").getIntersectionOrNullObject("B2"),
      ];
      await context.sync();
      return found.map((item) => item.isNullObject);
    });
    expect(nulls).toEqual([true, true, true, true]);
  });
});

describe("reading", () => {
  test("the plan's values, formats, texts and types", async () => {
    const { run } = openBook(seedBook);
    const used = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kế hoạch");
      const range = sheet.getUsedRange(true);
      range.load(
        "address,values,numberFormat,text,valueTypes,rowIndex,columnIndex,rowCount,columnCount",
      );
      await context.sync();
      return range.toJSON();
    });
    expect(used.address).toBe("'Kế hoạch'!A1:G16");
    expect([used.rowIndex, used.columnIndex, used.rowCount, used.columnCount]).toEqual([
      0, 0, 16, 7,
    ]);
    expect(used.values?.[5]?.slice(0, 2)).toEqual(["TT", "Nội dung tuyên truyền"]);
    expect(used.values?.[10]?.[5]).toBe("Quý II/2022");
    expect(used.values?.[6]?.[0]).toBe(1);
    expect(used.text?.[6]?.[0]).toBe("1");
    expect(used.valueTypes?.[6]?.slice(0, 2)).toEqual(["Double", "String"]);
    expect(used.valueTypes?.[4]?.[0]).toBe("Empty");
  });

  test("dates are serials, shown in the reader's own order where the format follows the region", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [[44742, 44742, 0.125]]);
    const area = { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 };
    sheet.patchStyle(area, { numberFormat: "m/d/yyyy" });
    sheet.patchStyle({ ...area, columnIndex: 1 }, { numberFormat: "dd/mm/yyyy" });
    sheet.patchStyle({ ...area, columnIndex: 2 }, { numberFormat: "0%" });
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:C1").load("values,text");
      await context.sync();
      return { values: range.values as unknown, text: range.text };
    });
    expect(read.values).toEqual([[44742, 44742, 0.125]]);
    expect(read.text).toEqual([["30/06/2022", "30/06/2022", "13%"]]);
  });

  test("whole columns have an address and a count, but no values", async () => {
    const { run, sheet } = openEmptyBook();
    fill(sheet, [["a"]]);
    const read = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A:B");
      range.load("address,cellCount,values,numberFormat,text");
      await context.sync();
      return [
        range.address,
        range.cellCount,
        range.values,
        range.numberFormat,
        range.text,
      ] as unknown[];
    });
    expect(read).toEqual(["Sheet1!A:B", 2_097_152, null, null, null]);
  });

  test("a count beyond 2,147,483,647 is told as -1", async () => {
    const { run } = openEmptyBook();
    const count = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange().load("cellCount");
      await context.sync();
      return range.cellCount;
    });
    expect(count).toBe(-1);
  });

  test("load() without names gives every scalar", async () => {
    const { run } = openEmptyBook();
    const json = await run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1").load();
      await context.sync();
      return range.toJSON();
    });
    expect(json).toMatchObject({
      address: "Sheet1!A1",
      values: [[""]],
      rowCount: 1,
      hidden: false,
    });
  });

  test("used ranges: values only, formats too, and within a range", async () => {
    const { run, sheet } = openEmptyBook();
    fill(
      sheet,
      [
        ["", ""],
        ["", "b"],
      ].map((row) => row.filter(Boolean)),
    );
    sheet.setContent(4, 2, { value: "c", formula: null, isError: false });
    sheet.patchStyle({ rowIndex: 9, columnIndex: 5, rowCount: 1, columnCount: 1 }, { bold: true });
    expect(await addressOf(run, (target) => target.getUsedRange(true))).toBe("Sheet1!A2:C5");
    expect(await addressOf(run, (target) => target.getUsedRange())).toBe("Sheet1!A2:F10");
    expect(await addressOf(run, (target) => target.getRange("B3:Z99").getUsedRange(true))).toBe(
      "Sheet1!C5",
    );
  });

  test("merged areas, where their first cell lies in the range", async () => {
    const { run, sheet } = openEmptyBook();
    sheet.merge({ rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 2 });
    sheet.merge({ rowIndex: 5, columnIndex: 0, rowCount: 1, columnCount: 3 });
    const read = await run(async (context) => {
      const target = context.workbook.worksheets.getFirst();
      const all = target.getRange("A1:D9").getMergedAreasOrNullObject().load("address,areaCount");
      const items = all.areas.load("items/address");
      const cut = target.getRange("C3:D9").getMergedAreasOrNullObject();
      await context.sync();
      return [
        all.address,
        all.areaCount,
        items.items.map(({ address }) => address),
        cut.isNullObject,
      ];
    });
    expect(read).toEqual(["Sheet1!B2:C3,Sheet1!A6:C6", 2, ["Sheet1!B2:C3", "Sheet1!A6:C6"], true]);
  });
});
