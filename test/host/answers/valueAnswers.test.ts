import { type Answer, expectAnswers } from "./expectAnswers";
import { fill, type EmptyBook } from "../onSheet";

const refused = "InvalidArgument";

const set =
  (value: unknown, address = "A9"): Answer[2] =>
  (sheet) => {
    sheet.getRange(address).values = [[value]] as never;
  };

function withCells({ sheet }: EmptyBook): void {
  fill(sheet, [
    [3, "c"],
    [1, "a"],
    [2, "b"],
  ]);
  sheet.merge({ rowIndex: 4, columnIndex: 0, rowCount: 2, columnCount: 2 });
}

// support.microsoft.com: Excel specifications and limits; excel.range, formulas (English, comma-separated).
describe("formulas", () => {
  expectAnswers(
    [
      ["8,192 characters", null, set(`=${"1+".repeat(4095)}1`)],
      ["8,193 characters", "FormulaLengthExceedsLimit", set(`=${"1+".repeat(4096)}1`)],
      ["a text of 255 characters", null, set(`="${"x".repeat(255)}"`)],
      ["a text of 256 characters", refused, set(`="${"x".repeat(256)}"`)],
      ["64 levels", null, set(`=${"ABS(".repeat(64)}1${")".repeat(64)}`)],
      ["65 levels", refused, set(`=${"ABS(".repeat(65)}1${")".repeat(65)}`)],
      ["255 arguments", null, set(`=SUM(${Array(255).fill("1").join(",")})`)],
      ["256 arguments", refused, set(`=SUM(${Array(256).fill("1").join(",")})`)],
      ["semicolons, as typed in Vietnam", refused, set("=IF(A1=1;2;3)")],
      ["a text without an end", refused, set('="abc')],
      ["a bracket too many", refused, set("=SUM(A1))")],
      ["an operator too many", refused, set("=1*/2")],
      ["half a range", refused, set("=A1:")],
      ["too few arguments", refused, set("=IF()")],
      ["too few arguments of a sum", refused, set("=SUM()")],
      ["too many arguments", refused, set("=TODAY(1)")],
      ["an array whose rows differ", refused, set("={1,2;3}")],
      ["an array of cells", refused, set("={A1,B1}")],
      ["a cell beyond the sheet is a name", null, set("=XFE1")],
      ["an unknown function", null, set("=KHÔNG_CÓ(1)")],
      ["a function without arguments", null, set("=TODAY()")],
      ["an argument left out", null, set("=IF(A1,,2)")],
      ["a percent, a power, a sign", null, set("=-A1%^2")],
      ["two ranges that meet", null, set("=SUM(A1:B2 B1:B3)")],
    ],
    withCells,
  );
});

describe("values", () => {
  expectAnswers(
    [
      ["32,767 characters", null, set("x".repeat(32_767))],
      ["32,768 characters", refused, set("x".repeat(32_768))],
      ["an object", refused, set({ type: "String" })],
      ["null leaves the cell", null, set(null, "A1")],
      ["rows of a whole column", refused, (sheet) => (sheet.getRange("A:A").values = [["x"]])],
      ["a number format without an end", refused, format('dd"/mm')],
      ["a number format of five parts", refused, format("0;0;0;0;0")],
      ["a number format of Vietnamese words", null, format('"ngày "dd" tháng "mm')],
      ["a number as number format", refused, format(5)],
      [
        "a part of a merged cell cleared",
        "InvalidOperation",
        (sheet) => {
          sheet.getRange("A5").clear("Contents");
        },
      ],
      [
        "a merged cell cleared as a whole",
        null,
        (sheet) => {
          sheet.getRange("A5:B6").clear("Contents");
        },
      ],
    ],
    withCells,
  );

  function format(code: unknown): Answer[2] {
    return (sheet) => {
      sheet.getRange("A1").numberFormat = [[code]] as never;
    };
  }
});

describe("sorting, copying, merging", () => {
  const sort =
    (fields: unknown, address = "A1:B3"): Answer[2] =>
    (sheet) => {
      sheet.getRange(address).sort.apply(fields as Excel.SortField[]);
    };
  expectAnswers(
    [
      ["by no column", refused, sort([])],
      ["by a column outside", refused, sort([{ key: 2 }])],
      ["by a column before", refused, sort([{ key: -1 }])],
      ["without a column", refused, sort([{ ascending: true }])],
      ["over merged cells", "InvalidOperation", sort([{ key: 0 }], "A1:B6")],
      [
        "a copy off the sheet",
        refused,
        (sheet) => {
          sheet.getRange("XFD1").copyFrom("A1:B3");
        },
      ],
      [
        "a copy of an unknown kind",
        refused,
        (sheet) => {
          sheet.getRange("D1").copyFrom("A1:B3", "Everything" as never);
        },
      ],
      [
        "a copy of a sheet that is not there",
        "ItemNotFound",
        (sheet) => {
          sheet.getRange("D1").copyFrom("'Không có'!A1");
        },
      ],
      [
        "a copy onto itself, one row below",
        null,
        (sheet) => {
          sheet.getRange("A2:B4").copyFrom("A1:B3");
        },
      ],
      [
        "an insertion in an unknown direction",
        refused,
        (sheet) => sheet.getRange("A1").insert("Up" as never),
      ],
      ["whole rows through a merged cell", null, (sheet) => sheet.getRange("6:6").insert("Down")],
      [
        "whole rows of a merged cell",
        null,
        (sheet) => {
          sheet.getRange("5:6").delete("Up");
        },
      ],
    ],
    withCells,
  );
});

describe("addresses and objects", () => {
  expectAnswers(
    [
      ["two areas for one range", refused, (sheet) => sheet.getRange("A1,C3").load("address")],
      ["areas of one sheet", null, (sheet) => sheet.getRanges("A1,C3").load("address")],
      [
        "an index that is no whole number",
        refused,
        (sheet) => sheet.getRangeByIndexes(0.5, 0, 1, 1).load("address"),
      ],
      [
        "cells beyond the last row",
        refused,
        (sheet) => sheet.getRangeByIndexes(1_048_570, 0, 10, 1).load("address"),
      ],
      [
        "ranges of two sheets",
        refused,
        (sheet, { workbook }) => {
          const other = workbook.worksheets.getItem("Khác").getRange("A1");
          sheet.getRange("A1").getBoundingRect(other).load("address");
        },
      ],
      // excel.worksheet, getUsedRange: the first cell where the sheet is blank.
      [
        "the used range of a blank sheet",
        null,
        (_sheet, { workbook }) =>
          workbook.worksheets.getItem("Khác").getUsedRange().load("address"),
      ],
      [
        "a null object as argument",
        refused,
        (sheet, { workbook }) => {
          const none = workbook.names.getItemOrNullObject("không").getRangeOrNullObject();
          sheet.getRange("A1").copyFrom(none);
        },
      ],
      [
        "what a null object leads to",
        null,
        (_sheet, { workbook }) => {
          const none = workbook.worksheets.getItemOrNullObject("Không có");
          none.getRange("A1").load("address");
          none.delete();
        },
      ],
      [
        "a setting that is not there",
        "ItemNotFound",
        (_sheet, { workbook }) => workbook.settings.getItem("không").load("value"),
      ],
      ["XML without an end", refused, addXml("<a>")],
      ["XML of two roots", refused, addXml("<a/><b/>")],
      ["no XML at all", refused, addXml("")],
      ["XML with a document type", refused, addXml("<!DOCTYPE a><a/>")],
      ["XML", null, addXml('<a xmlns="urn:thvps">ữ</a>')],
    ],
    withCells,
  );

  function addXml(xml: string): Answer[2] {
    return (_sheet, { workbook }) => workbook.customXmlParts.add(xml);
  }
});
