import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../../src/host/ExcelHost";
import { bootOffice } from "../../../src/host/node/bootOffice";
import { workbookState } from "../../support/workbookState";
import { bookOf } from "../../support/package/makePackage";
import { type Answer, expectAnswers } from "./expectAnswers";
import { errorCode, fill, type EmptyBook } from "../onSheet";

const refused = "InvalidArgument";
const missing = "ItemNotFound";

/** A table "Bảng" in A1:B3, a chart "Một", a comment on D1, the name "kỳ"; the second sheet is hidden. */
function withObjects({ host, sheet }: EmptyBook): void {
  fill(sheet, [
    ["TT", "Số"],
    ["a", 2],
    ["b", 3],
  ]);
  sheet.tables.add({ rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 }, "Bảng");
  const values = { formula: "Sheet1!$B$2:$B$3", values: [2, 3] };
  const frame = { left: 200, top: 0, width: 300, height: 200 };
  const series = [{ name: null, categories: null, values }];
  const { id } = sheet.charts.add({ kind: "ColumnClustered", series, frame });
  sheet.charts.change(id, { name: "Một" });
  sheet.comments.add(0, 3, { text: "Chưa rõ", author: "A", createdAt: "2022-06-10T08:00:00" });
  host.workbook.setName({ name: "kỳ", formula: "1", scope: null, visible: true });
  host.workbook.sheets()[1]?.setVisibility("hidden");
}

const chart =
  (change: (chart: Excel.Chart) => unknown): Answer[2] =>
  (sheet) =>
    change(sheet.charts.getItem("Một"));

const firstSeries =
  (change: (series: Excel.ChartSeries) => unknown): Answer[2] =>
  (sheet) =>
    change(sheet.charts.getItem("Một").series.getItemAt(0));

describe("what is not there", () => {
  expectAnswers(
    [
      ["a table", missing, (_sheet, { workbook }) => workbook.tables.getItem("Khác").load("name")],
      ["a chart", missing, (sheet) => sheet.charts.getItem("Hai").load("name")],
      ["a name", missing, (_sheet, { workbook }) => workbook.names.getItem("năm").load("value")],
      [
        "a comment",
        missing,
        (_sheet, { workbook }) => workbook.comments.getItem("{1}").load("content"),
      ],
      [
        "a rule",
        missing,
        (sheet) => sheet.getRange("A1").conditionalFormats.getItem("{1}").load("type"),
      ],
      [
        "a part of XML",
        missing,
        (_sheet, { workbook }) => workbook.customXmlParts.getItem("{1}").load("namespaceUri"),
      ],
      [
        "the used range of empty cells",
        missing,
        (sheet) => sheet.getRange("H1:I9").getUsedRange().load("address"),
      ],
      [
        "a column of the table",
        missing,
        (sheet) => sheet.tables.getItem("Bảng").columns.getItem("Hạn").load("index"),
      ],
    ],
    withObjects,
  );
});

describe("values that no property takes", () => {
  expectAnswers(
    [
      ["gridlines", refused, (sheet) => (sheet.showGridlines = "không" as never)],
      [
        "a name's visibility",
        refused,
        (_sheet, { workbook }) => (workbook.names.getItem("kỳ").visible = 1 as never),
      ],
      ["totals", refused, (sheet) => (sheet.tables.getItem("Bảng").showTotals = "có" as never)],
      [
        "a comment's state",
        refused,
        (_sheet, { workbook }) =>
          (workbook.comments.getItemByCell("Sheet1!D1").resolved = "rồi" as never),
      ],
      [
        "a way of calculating",
        refused,
        (_sheet, { workbook }) => (workbook.application.calculationMode = "Never" as never),
      ],
      ["a sheet's name that is a number", refused, (sheet) => (sheet.name = 5 as never)],
      [
        "a table without saying whether it has a header",
        refused,
        (sheet) => sheet.tables.add("F1:G3", undefined as never),
      ],
      [
        "a direction of deleting",
        refused,
        (sheet) => {
          sheet.getRange("H1").delete("Right" as never);
        },
      ],
      [
        "first and other pages",
        refused,
        (sheet) => (sheet.pageLayout.headersFooters.state = "Some" as never),
      ],
      ["an order of pages", refused, (sheet) => (sheet.pageLayout.printOrder = "Up" as never)],
      ["errors in print", refused, (sheet) => (sheet.pageLayout.printErrors = "Red" as never)],
      ["a prompt's title of 33 characters", refused, prompt("x".repeat(33), "Chọn")],
      ["a prompt of 256 characters", refused, prompt("Chọn", "x".repeat(256))],
      ["a prompt of 255 characters", null, prompt("Chọn", "x".repeat(255))],
      [
        "blanks in a validation",
        refused,
        (sheet) => (sheet.getRange("H1").dataValidation.ignoreBlanks = "có" as never),
      ],
    ],
    withObjects,
  );

  function prompt(title: string, message: string): Answer[2] {
    return (sheet) => {
      sheet.getRange("H1").dataValidation.prompt = { title, message, showPrompt: true };
    };
  }
});

// excel.chart and its parts; limits of gap and overlap: excel.chartseries.
describe("charts", () => {
  expectAnswers(
    [
      ["a title that is a number", refused, chart((one) => (one.title.text = 5 as never))],
      ["a place of the legend", refused, chart((one) => (one.legend.position = "Middle" as never))],
      ["another kind that is none", refused, chart((one) => (one.chartType = "Đẹp" as never))],
      ["a gap of 500", null, firstSeries((one) => (one.gapWidth = 500))],
      ["a gap of 501", refused, firstSeries((one) => (one.gapWidth = 501))],
      ["an overlap of -100", null, firstSeries((one) => (one.overlap = -100))],
      ["an overlap of 101", refused, firstSeries((one) => (one.overlap = 101))],
      [
        "a colour that is none",
        refused,
        firstSeries((one) => {
          one.format.fill.setSolidColor("cam");
        }),
      ],
      [
        "a colour by its name",
        null,
        firstSeries((one) => {
          one.format.fill.setSolidColor("DarkOrange");
        }),
      ],
      ["letters of 0 points", refused, chart((one) => (one.title.format.font.size = 0))],
      ["a series that is not there", refused, chart((one) => one.series.getItemAt(3).load("name"))],
    ],
    withObjects,
  );
});

// OfficeDev/office-js#2268: by design InvalidSelection while a chart is selected; #8: the active cell is still there.
describe("what is selected", () => {
  const chosen =
    (ask: (workbook: Excel.Workbook) => unknown): Answer[2] =>
    (sheet, { workbook }) => {
      sheet.charts.getItem("Một").activate();
      ask(workbook);
    };
  expectAnswers(
    [
      [
        "a range while a chart is chosen",
        "InvalidSelection",
        chosen((workbook) => workbook.getSelectedRange().load("address")),
      ],
      [
        "the active cell while a chart is chosen",
        null,
        chosen((workbook) => workbook.getActiveCell().load("address")),
      ],
      [
        "cells of a hidden sheet",
        "InvalidOperation",
        (_sheet, { workbook }) => {
          workbook.worksheets.getItem("Khác").getRange("A1").select();
        },
      ],
      [
        "a hidden sheet",
        "InvalidOperation",
        (_sheet, { workbook }) => {
          workbook.worksheets.getItem("Khác").activate();
        },
      ],
    ],
    withObjects,
  );
});

// Excel's own message: part of an array cannot be changed (that the code is InvalidOperation is our belief).
describe("cells of an array formula", () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"><v>6</v></c><c r="B3"><v>3</v></c></row>';
  const part = "InvalidOperation";
  test.each<Answer>([
    ["a value in one", part, (sheet) => (sheet.getRange("A2").values = [[1]])],
    ["a value in the first", part, (sheet) => (sheet.getRange("A1").values = [[1]])],
    [
      "clearing one",
      part,
      (sheet) => {
        sheet.getRange("A2").clear("Contents");
      },
    ],
    ["a row between", part, (sheet) => sheet.getRange("2:2").insert("Down")],
    [
      "a row of it deleted",
      part,
      (sheet) => {
        sheet.getRange("2:2").delete("Up");
      },
    ],
    [
      "sorting",
      part,
      (sheet) => {
        sheet.getRange("A1:B3").sort.apply([{ key: 1, ascending: false }]);
      },
    ],
    [
      "a copy over one",
      part,
      (sheet) => {
        sheet.getRange("A3").copyFrom("B1");
      },
    ],
    ["a colour of one", null, (sheet) => (sheet.getRange("A2").format.fill.color = "#FF0000")],
    ["values in all", null, (sheet) => (sheet.getRange("A1:A3").values = [[1], [2], [3]])],
    [
      "clearing all",
      null,
      (sheet) => {
        sheet.getRange("A1:B3").clear();
      },
    ],
    [
      "all rows deleted",
      null,
      (sheet) => {
        sheet.getRange("1:3").delete("Up");
      },
    ],
    ["a row above", null, (sheet) => sheet.getRange("1:1").insert("Down")],
  ])("%s: %s", async (_what, code, act) => {
    const host = new ExcelHost(openXlsx(bookOf(rows)));
    const before = workbookState(host.workbook);
    expect(await errorCode(bootOffice(host).run, act)).toBe(code);
    if (code !== null) expect(workbookState(host.workbook)).toEqual(before);
    // What was taken apart is saved as plain cells.
    const [saved] = openXlsx(host.workbook.save()).sheets();
    const whole = { rowIndex: 0, columnIndex: 0, rowCount: 9, columnCount: 9 };
    const arrays = host.workbook.sheets()[0]?.arraysTouching(whole);
    expect(saved?.arraysTouching(whole)).toEqual(arrays);
  });
});
