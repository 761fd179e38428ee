/* A count is no object to load: Office.js fills it in. */
/* eslint office-addins/load-object-before-read: "off" */
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../../../src/host/ExcelHost";
import { bootOffice } from "../../../../src/host/node/bootOffice";
import { errorCode, type EmptyBook, fill, openEmptyBook } from "../../onSheet";

const rows = [
  ["TT", "Nhiệm vụ", "Hạn"],
  [1, "Rà soát", "30/6"],
  [2, "Báo cáo", "Quý II"],
];

/** A sheet that has the rows in A1:C3, and a table over them. */
async function openTable(): Promise<EmptyBook> {
  const book = openEmptyBook();
  fill(book.sheet, rows);
  await book.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add("A1:C3", true);
    await context.sync();
  });
  return book;
}

const tableIn = (book: EmptyBook): object | undefined => book.sheet.tables.all()[0];

test("a table is made, named, read, and still there in the saved file", async () => {
  const { run, host } = await openTable();
  await run(async (context) => {
    const table = context.workbook.tables.getItem("TABLE1");
    table.name = "Kế_hoạch";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.highlightFirstColumn = true;
    await context.sync();
  });
  const again = new ExcelHost(openXlsx(host.workbook.save()));
  const read = await bootOffice(again).run(async (context) => {
    const { tables } = context.workbook.worksheets.getFirst();
    tables.load("items/name,items/id");
    const table = tables.getItemOrNullObject("kế_hoạch");
    table.load("name,style,showHeaders,showTotals,showBandedRows,highlightFirstColumn");
    const count = context.workbook.tables.getCount();
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load("address");
    table.columns.load("items/name,items/index");
    const column = table.columns.getItem("nhiệm vụ").getDataBodyRange().load("values");
    const missing = tables.getItemOrNullObject("Table1");
    await context.sync();
    const { name, style, showHeaders, showTotals, showBandedRows, highlightFirstColumn } = table;
    return [
      [name, style, showHeaders, showTotals, showBandedRows, highlightFirstColumn],
      parts.map(({ address }) => address),
      table.columns.items.map((one) => [one.name, one.index]),
      column.values,
      [count.value, tables.items.length, missing.isNullObject],
    ] as unknown[];
  });
  expect(read).toEqual([
    ["Kế_hoạch", "TableStyleLight9", true, false, false, true],
    ["Sheet1!A1:C3", "Sheet1!A1:C1", "Sheet1!A2:C3"],
    [
      ["TT", 0],
      ["Nhiệm vụ", 1],
      ["Hạn", 2],
    ],
    [["Rà soát"], ["Báo cáo"]],
    [1, 1, true],
  ]);
});

test("headers are texts of their own; without headers they are made up, a row further down", async () => {
  const { run, sheet } = openEmptyBook();
  fill(sheet, [["Tên", "tên", 2022, ""]]);
  sheet.setContent(5, 0, { value: "x", formula: null, isError: false });
  await run(async (context) => {
    const { tables } = context.workbook.worksheets.getFirst();
    tables.add("A1:D1", true);
    tables.add("A6:B6", false);
    await context.sync();
  });
  expect(
    sheet.tables
      .all()
      .map(({ area, columns }) => [area.rowIndex, area.rowCount, columns.map(({ name }) => name)]),
  ).toEqual([
    [0, 2, ["Tên", "tên2", "2022", "Column4"]],
    [5, 2, ["Column1", "Column2"]],
  ]);
  expect([2, 3].map((column) => sheet.contentAt(0, column)?.value)).toEqual(["2022", "Column4"]);
  expect(sheet.contentAt(6, 0)?.value).toBe("x");
});

test("rows are added at the end and in between, and push away what is below", async () => {
  const book = await openTable();
  book.sheet.setContent(3, 0, { value: "Ghi chú", formula: null, isError: false });
  const read = await book.run(async (context) => {
    const table = context.workbook.tables.getItem("Table1");
    table.rows.add(undefined, [[4, "Họp", "Tháng 7"]]);
    table.rows.add(0, [
      [0, "a", "b"],
      [0, "c", "d"],
    ]);
    await context.sync();
    const body = table.getDataBodyRange().load("values");
    table.rows.load("items/index,items/values");
    table.rows.load("count");
    await context.sync();
    return [body.values, table.rows.items.map(({ values }) => values[0] as unknown)];
  });
  const expected = [[0, "a", "b"], [0, "c", "d"], ...rows.slice(1), [4, "Họp", "Tháng 7"]];
  expect(read).toEqual([expected, expected]);
  expect(book.sheet.contentAt(6, 0)?.value).toBe("Ghi chú");
});

test("a table grows and shrinks by resize, and follows rows that are inserted", async () => {
  const book = await openTable();
  const read = await book.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.getItem("Table1");
    sheet.getRange("2:2").insert("Down");
    table.resize("A1:D5");
    const column = table.columns.getItemAt(3);
    column.name = "Ghi chú";
    await context.sync();
    const range = table.getRange().load("address");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    return [range.address, header.values[0] as unknown];
  });
  expect(read).toEqual(["Sheet1!A1:D5", ["TT", "Nhiệm vụ", "Hạn", "Ghi chú"]]);
});

test("headers and totals are shown and hidden", async () => {
  const book = await openTable();
  await book.run(async (context) => {
    const table = context.workbook.tables.getItem("Table1");
    table.showTotals = true;
    table.showHeaders = false;
    await context.sync();
  });
  expect(tableIn(book)).toMatchObject({
    hasHeaders: false,
    hasTotals: true,
    area: { rowIndex: 1, rowCount: 3 },
  });
  expect(book.sheet.contentAt(0, 1)).toBeNull();
  await book.run(async (context) => {
    const table = context.workbook.tables.getItem("Table1");
    table.showTotals = false;
    table.showHeaders = true;
    await context.sync();
  });
  expect(tableIn(book)).toMatchObject({ hasHeaders: true, area: { rowIndex: 0, rowCount: 3 } });
  expect(book.sheet.contentAt(0, 1)?.value).toBe("Nhiệm vụ");
});

test("converted to a range, the cells stay; deleted, they go", async () => {
  const first = await openTable();
  await errorCode(first.run, (_sheet, { workbook }) => {
    workbook.tables.getItem("Table1").convertToRange().load("address");
  });
  expect(first.sheet.tables.all()).toEqual([]);
  expect(first.sheet.contentAt(1, 1)?.value).toBe("Rà soát");
  const second = await openTable();
  await errorCode(second.run, (_sheet, { workbook }) => {
    workbook.tables.getItem("Table1").delete();
  });
  expect(second.sheet.tables.all()).toEqual([]);
  expect(second.sheet.usedArea(true)).toBeNull();
});

const refused: readonly (readonly [string, string, (sheet: Excel.Worksheet) => void])[] = [
  ["one without headers over it", "MergedRangeConflict", (s) => s.tables.add("C3:D5", false)],
  [
    "moving the header",
    "InvalidArgument",
    (sheet) => {
      table(sheet).resize("A2:C4");
    },
  ],
  [
    "leaving the old range",
    "InvalidArgument",
    (sheet) => {
      table(sheet).resize("G1:H4");
    },
  ],
  [
    "deleting the header's row",
    "MergedRangeConflict",
    (s) => {
      s.getRange("1:1").delete("Up");
    },
  ],
  ["rows of another width", "InvalidArgument", (s) => table(s).rows.add(undefined, [[1, 2]])],
  ["a row beyond the end", "InvalidArgument", (s) => table(s).rows.add(9, [[1, 2, 3]])],
  [
    "a name with a blank",
    "InvalidArgument",
    (s) => {
      table(s).name = "Kế hoạch";
    },
  ],
  [
    "a name like a cell",
    "InvalidArgument",
    (s) => {
      table(s).name = "A1";
    },
  ],
  [
    "a name in use",
    "InvalidArgument",
    (s) => {
      table(s).name = "ĐÃ_CÓ";
    },
  ],
  [
    "an unknown style",
    "InvalidArgument",
    (s) => {
      table(s).style = "TableStyleMedium29";
    },
  ],
];

function table(sheet: Excel.Worksheet): Excel.Table {
  return sheet.tables.getItem("Table1");
}

test.each(refused)("%s is refused: %s", async (_what, code, act) => {
  const book = await openTable();
  book.sheet.merge({ rowIndex: 1, columnIndex: 4, rowCount: 2, columnCount: 1 });
  book.host.workbook.setName({ name: "Đã_có", formula: "1", scope: null, visible: true });
  const before = book.sheet.tables.all();
  expect(await errorCode(book.run, act)).toBe(code);
  expect(book.sheet.tables.all()).toEqual(before);
});
