import { createXlsx } from "../../../src/files/xlsx/createXlsx";
import { type Answer, expectAnswers } from "./expectAnswers";
import { fill, type EmptyBook } from "../onSheet";

const refused = "InvalidArgument";

const format =
  (change: (format: Excel.RangeFormat) => unknown): Answer[2] =>
  (sheet) =>
    change(sheet.getRange("A1").format);

const page =
  (change: (layout: Excel.PageLayout) => unknown): Answer[2] =>
  (sheet) =>
    change(sheet.pageLayout);

function withCells({ sheet }: EmptyBook): void {
  fill(sheet, [
    ["TT", "Số"],
    ["a", 2],
    ["b", 3],
  ]);
}

// excel.rangeformat and its parts; support.microsoft.com: Excel specifications and limits.
describe("formats", () => {
  expectAnswers([
    ["a row of 409 points", null, format((one) => (one.rowHeight = 409))],
    ["a row of 410 points", refused, format((one) => (one.rowHeight = 410))],
    ["a negative height", refused, format((one) => (one.rowHeight = -1))],
    ["a column of 255 characters", null, format((one) => (one.columnWidth = 1340))],
    ["a column beyond 255 characters", refused, format((one) => (one.columnWidth = 1400))],
    ["a height in words", refused, format((one) => (one.rowHeight = "cao" as never))],
    ["letters of 409 points", null, format((one) => (one.font.size = 409))],
    ["letters of 410 points", refused, format((one) => (one.font.size = 410))],
    ["letters of 0 points", refused, format((one) => (one.font.size = 0))],
    ["no font", refused, format((one) => (one.font.name = ""))],
    ["an indent of 250", null, format((one) => (one.indentLevel = 250))],
    ["an indent of 251", refused, format((one) => (one.indentLevel = 251))],
    ["a turn of 91 degrees", refused, format((one) => (one.textOrientation = 91))],
    ["an unknown side", refused, format((one) => (one.horizontalAlignment = "Middle" as never))],
    ["a colour by its name", null, format((one) => (one.fill.color = "orange"))],
    ["a name of no colour", refused, format((one) => (one.fill.color = "cam"))],
    ["a colour of five digits", refused, format((one) => (one.font.color = "#12345"))],
    [
      "an unknown line",
      refused,
      format((one) => (one.borders.getItem("EdgeTop").style = "Wavy" as never)),
    ],
    [
      "an unknown edge",
      refused,
      format((one) => (one.borders.getItem("Top" as never).style = "None")),
    ],
    ["hiding in words", refused, (sheet) => (sheet.getRange("1:1").rowHidden = "có" as never)],
  ]);
});

// excel.pagelayout, excel.pagelayoutzoomoptions (10 to 400), excel.headerfooter; 255 characters: specifications and limits.
describe("pages", () => {
  const header =
    (text: string): Answer[2] =>
    (sheet) =>
      (sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = text);
  expectAnswers([
    ["a scale of 10", null, page((one) => (one.zoom = { scale: 10 }))],
    ["a scale of 9", refused, page((one) => (one.zoom = { scale: 9 }))],
    ["a scale of 401", refused, page((one) => (one.zoom = { scale: 401 }))],
    ["-1 pages wide", refused, page((one) => (one.zoom = { horizontalFitToPages: -1 }))],
    ["40,000 pages tall", refused, page((one) => (one.zoom = { verticalFitToPages: 40_000 }))],
    ["a negative margin", refused, page((one) => (one.leftMargin = -1))],
    ["a margin of 50 inches", refused, page((one) => (one.topMargin = 3600))],
    ["an unknown direction", refused, page((one) => (one.orientation = "Ngang" as never))],
    ["an unknown paper", refused, page((one) => (one.paperSize = "A0" as never))],
    ["a page number of 32,768", refused, page((one) => (one.firstPageNumber = 32_768))],
    ["a header of 253 characters and its mark", null, header("x".repeat(253))],
    ["a header of 256 characters", refused, header("x".repeat(256))],
    [
      "margins in an unknown unit",
      refused,
      page((one) => {
        one.setPrintMargins("Ells" as never, { top: 1 });
      }),
    ],
    [
      "a print area of another sheet",
      refused,
      (sheet, { workbook }) => {
        const other = workbook.worksheets.getItem("Khác").getRange("A1:B2");
        sheet.pageLayout.setPrintArea(other);
      },
    ],
    [
      "title rows that are columns",
      refused,
      page((one) => {
        one.setPrintTitleRows("A:B");
      }),
    ],
    ["a page break before the first row", refused, (sheet) => sheet.horizontalPageBreaks.add("A1")],
    [
      "a page break before the first column",
      refused,
      (sheet) => sheet.verticalPageBreaks.add("A5"),
    ],
    ["a page break", null, (sheet) => sheet.horizontalPageBreaks.add("A5")],
  ]);
});

// excel.worksheetfreezepanes
describe("frozen rows and columns", () => {
  const freeze =
    (change: (panes: Excel.WorksheetFreezePanes) => unknown): Answer[2] =>
    (sheet) =>
      change(sheet.freezePanes);
  expectAnswers([
    [
      "-1 rows",
      refused,
      freeze((panes) => {
        panes.freezeRows(-1);
      }),
    ],
    [
      "half a row",
      refused,
      freeze((panes) => {
        panes.freezeRows(0.5);
      }),
    ],
    [
      "more rows than there are",
      refused,
      freeze((panes) => {
        panes.freezeRows(1_048_577);
      }),
    ],
    [
      "more columns than there are",
      refused,
      freeze((panes) => {
        panes.freezeColumns(16_385);
      }),
    ],
    [
      "cells of another sheet",
      refused,
      (sheet, { workbook }) => {
        sheet.freezePanes.freezeAt(workbook.worksheets.getItem("Khác").getRange("A1"));
      },
    ],
    [
      "no address",
      refused,
      freeze((panes) => {
        panes.freezeAt("đây");
      }),
    ],
    [
      "three rows",
      null,
      freeze((panes) => {
        panes.freezeRows(3);
      }),
    ],
  ]);
});

// excel.datavalidation, excel.datavalidationrule; Excel's own messages; 255: specifications and limits.
describe("validations", () => {
  const rule =
    (given: unknown): Answer[2] =>
    (sheet) =>
      (sheet.getRange("D1:D3").dataValidation.rule = given as Excel.DataValidationRule);
  const list = (source: string): Answer[2] => rule({ list: { inCellDropDown: true, source } });
  const alert =
    (title: string, message: string): Answer[2] =>
    (sheet) => {
      const { dataValidation } = sheet.getRange("D1");
      dataValidation.errorAlert = { title, message, showAlert: true, style: "Stop" };
    };
  expectAnswers(
    [
      ["a list of 255 characters", null, list("x".repeat(255))],
      ["a list of 256 characters", refused, list("x".repeat(256))],
      ["an empty list", refused, list("")],
      ["a list of one column", null, list("=$A$2:$A$3")],
      ["a list of two columns", refused, list("=$A$1:$B$3")],
      ["a list of a broken formula", refused, list("=A1:")],
      ["a broken formula", refused, rule({ custom: { formula: "=1+" } })],
      ["a formula of semicolons", refused, rule({ custom: { formula: "=IF(1;2;3)" } })],
      [
        "words for a number",
        refused,
        rule({ wholeNumber: { formula1: "mười", operator: "EqualTo" } }),
      ],
      [
        "between 5 and nothing",
        refused,
        rule({ wholeNumber: { formula1: 5, operator: "Between" } }),
      ],
      [
        "between 5 and 1",
        refused,
        rule({ wholeNumber: { formula1: 5, formula2: 1, operator: "Between" } }),
      ],
      [
        "a day that is none",
        refused,
        rule({ date: { formula1: "2022-02-30", operator: "EqualTo" } }),
      ],
      ["an unknown comparison", refused, rule({ decimal: { formula1: 1, operator: "Near" } })],
      ["two kinds at once", refused, rule({ custom: { formula: "=1" }, list: { source: "a" } })],
      ["no kind", refused, rule({})],
      ["a title of 33 characters", refused, alert("x".repeat(33), "Sai")],
      ["a message of 226 characters", refused, alert("Sai", "x".repeat(226))],
      ["a message of 225 characters", null, alert("Sai", "x".repeat(225))],
    ],
    withCells,
  );
});

describe("conditional formats", () => {
  const rule =
    (formula: string): Answer[2] =>
    (sheet) => {
      sheet.getRange("A1:A3").conditionalFormats.getItemAt(0).custom.rule.formula = formula;
    };
  expectAnswers(
    [
      ["a formula", null, rule("=$A1>TODAY()")],
      ["another sheet's cells", null, rule("='Sheet1'!$A1>1")],
      ["a broken formula", refused, rule("=$A1=")],
      ["no equals sign", refused, rule("$A1>1")],
      ["a text of 256 characters", refused, rule(`=$A1="${"x".repeat(256)}"`)],
      // Excel's own message: no unions, intersections or array constants in criteria.
      ["an array constant", refused, rule("=SUM({1,2})>1")],
      ["a union", refused, rule("=SUM((A1,B1))>1")],
      ["an intersection", refused, rule("=SUM(A1:B2 B1:B3)>1")],
      [
        "an unknown kind",
        refused,
        (sheet) => sheet.getRange("A1").conditionalFormats.add("Đẹp" as never),
      ],
    ],
    ({ sheet }) => {
      sheet.addRule({
        areas: [{ rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 1 }],
        formula: "$A1=1",
        fill: "#FFC7CE",
        fontColor: null,
        stopIfTrue: false,
      });
    },
  );
});

describe("links, comments, charts", () => {
  const link =
    (given: unknown): Answer[2] =>
    (sheet) =>
      (sheet.getRange("A1").hyperlink = given as Excel.RangeHyperlink);
  const add =
    (kind: string, address: string): Answer[2] =>
    (sheet) =>
      sheet.charts.add(kind as "Pie", sheet.getRange(address));
  expectAnswers(
    [
      ["a link to nowhere", refused, link({ textToDisplay: "đây" })],
      [
        "a tip of 256 characters",
        refused,
        link({ address: "https://a.vn", screenTip: "x".repeat(256) }),
      ],
      [
        "an address of 2,084 characters",
        refused,
        link({ address: `https://a.vn/${"x".repeat(2071)}` }),
      ],
      ["a link to a cell", null, link({ documentReference: "Sheet1!A1", screenTip: "Đến" })],
      [
        "a comment on two cells",
        refused,
        (_sheet, { workbook }) => workbook.comments.add("Sheet1!A1:B1", "x"),
      ],
      ["a comment nowhere", refused, (_sheet, { workbook }) => workbook.comments.add("A1", "x")],
      [
        "a comment without words",
        refused,
        (_sheet, { workbook }) => workbook.comments.add("Sheet1!A1", ""),
      ],
      [
        "the comment of a cell that has none",
        "ItemNotFound",
        (_sheet, { workbook }) => workbook.comments.getItemByCell("Sheet1!C3").load("content"),
      ],
      ["a chart of empty cells", null, add("ColumnClustered", "F1:G3")],
      ["a chart of an unknown kind", refused, add("Đẹp", "A1:B3")],
      [
        "a chart that is not there",
        "ItemNotFound",
        (sheet) => sheet.charts.getItem("Một").load("name"),
      ],
      ["a chart with a negative width", refused, (sheet) => (sheet.charts.getItemAt(0).width = -1)],
      ["a chart with a negative place", refused, (sheet) => (sheet.charts.getItemAt(0).top = -1)],
      [
        "a chart on cells of another sheet",
        refused,
        (sheet) => {
          sheet.charts.getItemAt(0).setPosition("'Khác'!A1");
        },
      ],
    ],
    (book) => {
      withCells(book);
      const values = { formula: "Sheet1!$B$2:$B$3", values: [2, 3] };
      const series = [{ name: null, categories: null, values }];
      const frame = { left: 0, top: 0, width: 300, height: 200 };
      book.sheet.charts.add({ kind: "Pie", series, frame });
    },
  );
});

// excel.workbook, insertWorksheetsFromBase64
describe("sheets of another workbook", () => {
  const insert =
    (base64: string | null, options?: unknown): Answer[2] =>
    (_sheet, { workbook }) =>
      workbook.insertWorksheetsFromBase64(
        base64 ?? bytes(),
        options as Excel.InsertWorksheetOptions,
      );
  expectAnswers([
    ["nothing", refused, insert("")],
    ["no base64", refused, insert("đây!")],
    [
      "a zip that is no workbook",
      refused,
      insert(Buffer.from("PK\u0003\u0004").toString("base64")),
    ],
    ["the workbook itself", null, insert(null)],
    ["a sheet that it has not", refused, insert(null, { sheetNamesToInsert: ["Không có"] })],
    ["an unknown place", refused, insert(null, { positionType: "Middle" })],
    [
      "beside a sheet that is not there",
      "ItemNotFound",
      insert(null, { positionType: "After", relativeTo: "Không có" }),
    ],
  ]);

  function bytes(): string {
    return Buffer.from(createXlsx().save()).toString("base64");
  }
});
