import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import type { WorkbookModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { structureErrors, unzipParts } from "../../../support/package/comparePackages";
import { partsOf, relationshipsXml, zipOf } from "../../../support/package/makePackage";
import { openBook } from "../../../support/bookOnHost";
import { errorCode, fill, openEmptyBook } from "../../onSheet";

const whole = { rowIndex: 0, columnIndex: 0, rowCount: 100, columnCount: 20 };

/** Saves, checks the package, and opens it again. */
function saved(book: WorkbookModel): { book: WorkbookModel; xml: (part: string) => string } {
  const bytes = book.save();
  const parts = unzipParts(bytes);
  expect(structureErrors(parts)).toEqual([]);
  return { book: openXlsx(bytes), xml: (part) => new TextDecoder().decode(parts.get(part)) };
}

test("a copy has charts, tables, validations, rules and page breaks of its own", async () => {
  const { run, host, sheet } = openEmptyBook();
  fill(sheet, [
    ["Đơn vị", "Đúng hạn", "Quá hạn"],
    ["Thanh tra", 5, 1],
    ["Văn phòng", 7, 0],
  ]);
  const code = await errorCode(run, (source) => {
    const table = source.tables.add("A1:C3", true);
    table.name = "Bảng1";
    source.getRange("E1").formulas = [["=SUM(Bảng1[Đúng hạn])"]];
    source.charts.add("ColumnClustered", source.getRange("A1:C3"), "Columns");
    source.getRange("B2:B3").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 99, operator: "Between" },
    };
    source.getRange("C2:C3").conditionalFormats.add("Custom").custom.rule.formula = "=$C2>0";
    source.horizontalPageBreaks.add("A21");
    source.getRange("B2").format.protection.locked = false;
    source.protection.protect();
    source.copy("End");
  });
  expect(code).toBeNull();
  const { book, xml } = saved(host.workbook);
  const [source, copy] = book.sheets();
  expect(copy?.name).toBe("Sheet1 (2)");
  expect(source?.tables.all().map(({ name }) => name)).toEqual(["Bảng1"]);
  expect(copy?.tables.all().map(({ name }) => name)).toEqual(["Bảng1_2"]);
  expect(copy?.contentAt(0, 4)?.formula).toBe("SUM(Bảng1_2[Đúng hạn])");
  expect(copy?.charts.all().map(({ name }) => name)).toEqual(["Chart 1"]);
  expect(xml("xl/charts/chart2.xml")).toContain("<c:f>'Sheet1 (2)'!$B$2:$B$3</c:f>");
  expect(xml("xl/charts/chart1.xml")).toContain("<c:f>Sheet1!$B$2:$B$3</c:f>");
  expect(copy?.validations.touching(whole)).toEqual(source?.validations.touching(whole));
  expect(copy?.rules().map(({ formula }) => formula)).toEqual(["$C2>0"]);
  expect(copy?.pageBreaks.rows()).toEqual([20]);
  expect([copy?.isProtected, copy?.styleAt(1, 1).locked]).toEqual([true, false]);
});

test("what is done to the copy does not reach the source", async () => {
  const { run, host, sheet } = openEmptyBook();
  fill(sheet, [["a", 1]]);
  await errorCode(run, (source) => {
    source.charts.add("Pie", source.getRange("A1:B1"));
    const copy = source.copy("Beginning");
    copy.charts.getItemAt(0).title.text = "Bản sao";
    copy.getRange("A1").values = [["'b"]];
    copy.name = "Bản sao";
  });
  const [copy, source] = saved(host.workbook).book.sheets();
  expect([copy?.contentAt(0, 0)?.value, source?.contentAt(0, 0)?.value]).toEqual(["b", "a"]);
  expect([copy, source].map((one) => one?.charts.all()[0]?.title)).toEqual(["Bản sao", null]);
});

test("comments and their boxes come along, a pivot table leaves its cells only", async () => {
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
  const bytes = zipOf(
    partsOf(
      {
        Trang: `<sheetPr codeName="Sheet1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><legacyDrawing r:id="rId1"/>`,
      },
      {
        extraTypes: `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override("comments1.xml", "comments")}${override("pivotTables/pivotTable1.xml", "pivotTable")}`,
        extraParts: {
          "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
            { id: "rId1", type: "vmlDrawing", target: "../drawings/vmlDrawing1.vml" },
            { id: "rId2", type: "comments", target: "../comments1.xml" },
            { id: "rId3", type: "pivotTable", target: "../pivotTables/pivotTable1.xml" },
          ]),
          "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`,
          "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Thanh tra</author></authors><commentList><comment ref="A1" authorId="0"><text><t>Đã kiểm tra</t></text></comment></commentList></comments>`,
          "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`,
        },
      },
    ),
  );
  const { run, model } = openBook(bytes);
  expect(
    await errorCode(run, (sheet) => {
      sheet.copy();
    }),
  ).toBeNull();
  const { book, xml } = saved(model);
  expect(book.sheets()[1]?.contentAt(0, 0)?.value).toBe(7);
  expect(xml("xl/comments2.xml")).toContain("Đã kiểm tra");
  expect(xml("xl/worksheets/_rels/sheet2.xml.rels")).not.toContain("pivotTable");
  expect(xml("xl/worksheets/sheet2.xml")).not.toMatch(/tabSelected|codeName/);
});

test("clearing all of a range takes its validations, clearing contents leaves them", async () => {
  const { run, sheet } = openEmptyBook();
  const rule = { list: { inCellDropDown: true, source: "Có,Không" } };
  await errorCode(run, (target) => {
    target.getRange("A1:A4").dataValidation.rule = rule;
    target.getRange("A1:A2").clear("Contents");
    target.getRange("A3").clear();
  });
  const areas = sheet.validations.touching(whole).flatMap((one) => one.areas);
  expect(areas.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
    [0, 2],
    [3, 1],
  ]);
});

test("sheets of another workbook bring their validations", async () => {
  const source = openEmptyBook();
  await errorCode(source.run, (sheet) => {
    sheet.getRange("B2:B9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "Hoàn thành,Đang thực hiện" },
    };
  });
  const { run, host } = openEmptyBook();
  const base64 = Buffer.from(source.host.workbook.save()).toString("base64");
  const code = await errorCode(run, (_sheet, context) => {
    context.workbook.insertWorksheetsFromBase64(base64);
  });
  expect(code).toBeNull();
  const inserted = saved(host.workbook).book.sheets()[1];
  expect(inserted?.validations.touching(whole)).toMatchObject([
    { type: "list", formula1: '"Hoàn thành,Đang thực hiện"' },
  ]);
});
