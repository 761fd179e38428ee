import { type Answer, expectAnswers } from "./expectAnswers";
import { fill, type EmptyBook } from "../onSheet";

const refused = "InvalidArgument";
const taken = "ItemAlreadyExists";

const addName =
  (name: string, formula: unknown = "=1"): Answer[2] =>
  (_sheet, { workbook }) =>
    workbook.names.add(name, formula as string);

const renameTable =
  (name: string): Answer[2] =>
  (_sheet, { workbook }) => {
    workbook.tables.getItem("Bảng").name = name;
  };

const addSheet =
  (name: string): Answer[2] =>
  (_sheet, { workbook }) =>
    workbook.worksheets.add(name);

/** A table "Bảng" in A1:B3, a table "Khác" on another sheet, the name "kỳ_báo_cáo". */
function withTables({ host, sheet }: EmptyBook): void {
  fill(sheet, [
    ["TT", "Nội dung"],
    [1, "a"],
    [2, "b"],
  ]);
  sheet.tables.add({ rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 2 }, "Bảng");
  const second = host.workbook.addSheet("Đơn vị");
  second.tables.add({ rowIndex: 0, columnIndex: 0, rowCount: 3, columnCount: 1 }, "Khác");
  host.workbook.setName({ name: "kỳ_báo_cáo", formula: '"Quý II"', scope: null, visible: true });
}

// [MS-XLSB] 2.5.166 XLNameWideString gives the grammar; support.microsoft.com: Names in formulas.
describe("defined names", () => {
  expectAnswers(
    [
      ["a blank", refused, addName("Kỳ báo cáo")],
      ["a digit first", refused, addName("2022_KH")],
      ["a point first", refused, addName(".KH")],
      ["a hyphen", refused, addName("KH-2022")],
      ["nothing", refused, addName("")],
      ["a cell", refused, addName("A1")],
      ["the last cell", refused, addName("xfd1048576")],
      ["a cell with dollars", refused, addName("$A$1")],
      ["words that are a cell: quarter 1", refused, addName("QI2022")],
      ["a cell beyond the last column", null, addName("XFE1")],
      ["a cell beyond the last row", null, addName("KH1048577")],
      ["a cell by row and column", refused, addName("R1C1")],
      ["a row by its number", refused, addName("r5")],
      ["the letter of all rows", refused, addName("R")],
      ["the letter of all columns", refused, addName("c")],
      ["a beginning like row and column", refused, addName("R1C1_tổng")],
      ["a word that begins with R", null, addName("Rà_soát")],
      ["TRUE", refused, addName("True")],
      ["FALSE", refused, addName("FALSE")],
      ["256 characters", refused, addName("x".repeat(256))],
      ["255 characters", null, addName("x".repeat(255))],
      ["letters, digits, points, back-slashes", null, addName("\\Kỳ.2_2022")],
      ["decomposed letters", null, addName("Kỳ_báo".normalize("NFD"))],
      ["a broken formula", refused, addName("tổng", "=SUM(")],
      ["semicolons between arguments", refused, addName("tổng", "=IF(1;2;3)")],
      ["a constant", null, addName("tổng", 5)],
      // OfficeDev/office-js#2875: "A resource with the same name or identifier already exists."
      ["taken, in other case", taken, addName("KỲ_báo_cáo")],
      ["taken by a table", taken, addName("bảng")],
      [
        "taken in the workbook, but not on the sheet",
        null,
        (sheet) => sheet.names.add("kỳ_báo_cáo", "=1"),
      ],
      [
        "a new formula that is broken",
        refused,
        (_sheet, { workbook }) => (workbook.names.getItem("kỳ_báo_cáo").formula = "=1+"),
      ],
      [
        "the range of a constant",
        "InvalidOperation",
        (_sheet, { workbook }) => workbook.names.getItem("kỳ_báo_cáo").getRange().load("address"),
      ],
    ],
    withTables,
  );
});

describe("tables", () => {
  expectAnswers(
    [
      ["a name with a blank", refused, renameTable("Bảng 1")],
      ["a name like a cell", refused, renameTable("BC2022")],
      ["no name", refused, renameTable("")],
      // OfficeDev/office-js#551: a taken name is InvalidArgument, also on another sheet.
      ["a name that another table has", refused, renameTable("KHÁC")],
      ["a name that a defined name has", refused, renameTable("Kỳ_báo_cáo")],
      ["its own name in other case", null, renameTable("BẢNG")],
      ["an unknown style", refused, (sheet) => (table(sheet).style = "Đẹp")],
      [
        "resized to where it was not",
        refused,
        (sheet) => {
          table(sheet).resize("D1:E3");
        },
      ],
      [
        "resized with another header row",
        refused,
        (sheet) => {
          table(sheet).resize("A2:B4");
        },
      ],
      [
        "resized to its header alone",
        refused,
        (sheet) => {
          table(sheet).resize("A1:B1");
        },
      ],
      [
        "resized to another sheet",
        refused,
        (sheet) => {
          table(sheet).resize("'Đơn vị'!A1:B3");
        },
      ],
      ["a row too wide", refused, (sheet) => table(sheet).rows.add(undefined, [[1, 2, 3]])],
      ["a row past the end", refused, (sheet) => table(sheet).rows.add(9, [[1, 2]])],
      ["a row that is not there", refused, (sheet) => table(sheet).rows.getItemAt(2).load("index")],
      [
        "a column that is not there",
        "ItemNotFound",
        (sheet) => table(sheet).columns.getItem("Hạn").load("name"),
      ],
      [
        "the row of totals that is not shown",
        "ItemNotFound",
        (sheet) => table(sheet).getTotalRowRange().load("address"),
      ],
      ["over two tables' cells", "MergedRangeConflict", (sheet) => sheet.tables.add("B3:C5", true)],
      ["whole columns", refused, (sheet) => sheet.tables.add("D:E", true)],
    ],
    withTables,
  );

  function table(sheet: Excel.Worksheet): Excel.Table {
    return sheet.tables.getItem("Bảng");
  }
});

describe("sheets", () => {
  expectAnswers(
    [
      // OfficeDev/office-scripts-docs#560: a taken name is told apart from one that breaks the rules.
      ["adding a name that is taken", taken, addSheet("Đơn vị")],
      ["adding a name that is taken, in other case", taken, addSheet("đơn VỊ")],
      ["renaming to a name that is taken", taken, (sheet) => (sheet.name = "đơn vị")],
      ["renaming to its own name in other case", null, (sheet) => (sheet.name = "SHEET1")],
      ["a name of 31 characters", null, addSheet("x".repeat(31))],
      ["a name with signs that are allowed", null, addSheet('Quý I-2022 & "ghi chú" <1>')],
      ["a position behind the last", refused, (sheet) => (sheet.position = 3)],
      ["a negative position", refused, (sheet) => (sheet.position = -1)],
      ["a position that is no whole number", refused, (sheet) => (sheet.position = 0.5)],
      ["an unknown visibility", refused, (sheet) => (sheet.visibility = "Gone" as never)],
      ["a tab colour that is none", refused, (sheet) => (sheet.tabColor = "#12")],
      ["a copy before nothing", refused, (sheet) => sheet.copy("Before").load("name")],
      ["a copy to nowhere", refused, (sheet) => sheet.copy("Middle" as never).load("name")],
      [
        "the sheet after the last",
        "ItemNotFound",
        (_sheet, { workbook }) => workbook.worksheets.getLast().getNext().load("name"),
      ],
      [
        "nothing after the last, as a null object",
        null,
        (_sheet, { workbook }) => workbook.worksheets.getLast().getNextOrNullObject().load("name"),
      ],
    ],
    withTables,
  );
});
