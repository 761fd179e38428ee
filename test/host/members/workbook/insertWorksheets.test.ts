import { createXlsx } from "../../../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { fixtureBytes, openBook, seedBook, sheetOf } from "../../../support/bookOnHost";
import { structureErrors, unzipParts } from "../../../support/package/comparePackages";
import { errorCode, openEmptyBook } from "../../onSheet";

const seed = Buffer.from(fixtureBytes(seedBook)).toString("base64");

/** Two sheets that name each other, one of them called as the first sheet of an empty workbook. */
function linkedBook(): string {
  const book = createXlsx();
  const [first] = book.sheets();
  const second = book.addSheet("Thanh tra");
  first?.setContent(0, 0, { value: 5, formula: "'Thanh tra'!B2+1", isError: false });
  second.setContent(1, 1, { value: 4, formula: null, isError: false });
  second.setContent(2, 1, { value: 6, formula: "Sheet1!A1+1", isError: false });
  second.addRule({
    areas: [{ rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 1 }],
    formula: "$A1>1",
    fill: "#FFC7CE",
    fontColor: null,
    bold: true,
    stopIfTrue: false,
  });
  book.setName({ name: "Ngưỡng", formula: "'Thanh tra'!$B$2", scope: null, visible: true });
  return Buffer.from(book.save()).toString("base64");
}

test("all sheets of a real workbook come along, with cells, formats, merges and sizes", async () => {
  const { run, host } = openEmptyBook();
  const source = openXlsx(fixtureBytes(seedBook));
  const ids = await run(async (context) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(seed);
    await context.sync();
    return inserted.value;
  });
  const bytes = host.workbook.save();
  expect(structureErrors(unzipParts(bytes))).toEqual([]);
  const saved = openXlsx(bytes);
  expect(ids).toEqual(
    host.workbook
      .sheets()
      .slice(1)
      .map(({ id }) => id),
  );
  expect(
    saved
      .sheets()
      .slice(1)
      .map(({ name }) => name),
  ).toEqual(source.sheets().map(({ name }) => name));
  for (const sheet of source.sheets()) {
    const copy = sheetOf(saved, sheet.name);
    expect(copy.usedArea(true)).toEqual(sheet.usedArea(true));
    expect(copy.mergedAreas()).toEqual(sheet.mergedAreas());
    for (let row = 0; row < 12; row += 1) {
      expect(copy.rowHeight(row)).toBe(sheet.rowHeight(row));
      for (let column = 0; column < 8; column += 1) {
        const content = sheet.contentAt(row, column);
        expect(copy.contentAt(row, column)?.value).toEqual(content?.value);
        if (content === null) continue;
        expect(copy.styleAt(row, column)).toEqual(sheet.styleAt(row, column));
      }
    }
  }
});

test.each<[Excel.InsertWorksheetOptions, string[]]>([
  [{ positionType: "Beginning" }, ["Sheet1 (2)", "Thanh tra", "Sheet1", "Cuối"]],
  [{ positionType: "After", relativeTo: "sheet1" }, ["Sheet1", "Sheet1 (2)", "Thanh tra", "Cuối"]],
  [
    { positionType: "Before", relativeTo: "Cuối", sheetNamesToInsert: ["Thanh tra"] },
    ["Sheet1", "Thanh tra", "Cuối"],
  ],
  [{ sheetNamesToInsert: [] }, ["Sheet1", "Cuối", "Sheet1 (2)", "Thanh tra"]],
])("%j", async (options, expected) => {
  const { run, host } = openEmptyBook();
  host.workbook.addSheet("Cuối");
  const code = await errorCode(run, (_sheet, context) => {
    context.workbook.insertWorksheetsFromBase64(linkedBook(), options);
  });
  expect(code).toBeNull();
  expect(host.workbook.sheets().map(({ name }) => name)).toEqual(expected);
});

test("formulas follow sheets that got another name, rules and names come along", async () => {
  const { run, host } = openEmptyBook();
  await errorCode(run, (_sheet, context) => {
    context.workbook.insertWorksheetsFromBase64(linkedBook());
  });
  const saved = openXlsx(host.workbook.save());
  expect(sheetOf(saved, "Sheet1 (2)").contentAt(0, 0)?.formula).toBe("'Thanh tra'!B2+1");
  expect(sheetOf(saved, "Thanh tra").contentAt(2, 1)?.formula).toBe("'Sheet1 (2)'!A1+1");
  expect(sheetOf(saved, "Thanh tra").rules()).toMatchObject([{ formula: "$A1>1", bold: true }]);
  expect(saved.names()).toMatchObject([{ name: "Ngưỡng", formula: "'Thanh tra'!$B$2" }]);
});

test("tables come along; one whose name is taken gets another, and formulas follow", async () => {
  const { run, host, sheet } = openEmptyBook();
  const area = { rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 };
  sheet.tables.add(area, "Bảng1");
  const source = createXlsx();
  const [first] = source.sheets();
  for (const [column, name] of ["TT", "Số tin"].entries()) {
    first?.setContent(0, column, { value: name, formula: null, isError: false });
  }
  const made = first?.tables.add(area, "Bảng1");
  if (made) first?.tables.setLook(made.id, { style: "TableStyleLight9", showBandedColumns: true });
  if (made) first?.tables.setTotals(made.id, true);
  first?.setContent(8, 0, { value: 0, formula: "SUM(Bảng1[Số tin])", isError: false });
  const code = await errorCode(run, (_sheet, context) => {
    const base64 = Buffer.from(source.save()).toString("base64");
    context.workbook.insertWorksheetsFromBase64(base64);
  });
  expect(code).toBeNull();
  const bytes = host.workbook.save();
  expect(structureErrors(unzipParts(bytes))).toEqual([]);
  const copy = sheetOf(openXlsx(bytes), "Sheet1 (2)");
  expect(copy.tables.all()).toMatchObject([
    {
      name: "Bảng1_2",
      area: { ...area, rowCount: 4 },
      hasTotals: true,
      style: "TableStyleLight9",
      showBandedColumns: true,
      columns: [{ name: "TT" }, { name: "Số tin" }],
    },
  ]);
  expect(copy.contentAt(8, 0)?.formula).toBe("SUM(Bảng1_2[Số tin])");
});

test("a formula that names a sheet left behind keeps its value", async () => {
  const { run, host } = openEmptyBook();
  await errorCode(run, (_sheet, context) => {
    const options = { sheetNamesToInsert: ["Thanh tra"] };
    context.workbook.insertWorksheetsFromBase64(linkedBook(), options);
  });
  const copy = sheetOf(host.workbook, "Thanh tra");
  expect(copy.contentAt(2, 1)).toEqual({ value: 6, formula: null, isError: false });
});

test.each<[string, string, Excel.InsertWorksheetOptions, string]>([
  ["no base64", "không phải", {}, "InvalidArgument"],
  ["no zip", Buffer.from("abc").toString("base64"), {}, "InvalidArgument"],
  ["half a file", seed.slice(0, 20_000), {}, "InvalidArgument"],
  ["a sheet that is not in it", seed, { sheetNamesToInsert: ["Không có"] }, "InvalidArgument"],
  [
    "beside a sheet that is not here",
    seed,
    { positionType: "After", relativeTo: "x" },
    "ItemNotFound",
  ],
])("%s is refused and changes nothing", async (_what, base64, options, expected) => {
  const { run, host } = openEmptyBook();
  const code = await errorCode(run, (_sheet, context) => {
    context.workbook.insertWorksheetsFromBase64(base64, options);
  });
  expect(code).toBe(expected);
  expect(host.workbook.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("a workbook with a protected structure takes none", async () => {
  const { run, model } = openBook(seedBook);
  model.setStructureProtected(true);
  const code = await errorCode(run, (_sheet, context) => {
    context.workbook.insertWorksheetsFromBase64(seed);
  });
  expect(code).toBe("AccessDenied");
});
