import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import type { CellContent, SheetModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import {
  bookOf,
  main,
  partsOf,
  type PackageOptions,
  zipOf,
} from "../../../support/package/makePackage";

function sheetOf(rows: string, options?: PackageOptions): SheetModel {
  return firstSheet(openXlsx(bookOf(rows, options)).sheets());
}

function firstSheet(sheets: readonly SheetModel[]): SheetModel {
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function value(content: CellContent["value"]): CellContent {
  return { value: content, formula: null, isError: false };
}

const strings = `<sst xmlns="${main}"><si><t>Thường xuyên</t></si><si><r><rPr><b/></rPr><t>Quý </t></r><r><t xml:space="preserve">II/2022 </t></r></si><si><t>会議</t><rPh sb="0" eb="2"><t>カイギ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t><![CDATA[a < b & c]]></t></si><si><t>dòng một
dòng hai</t></si></sst>`;

describe("a cell's content", () => {
  test.each<[string, string, CellContent | null]>([
    ["number", `<c r="A1"><v>44742</v></c>`, value(44742)],
    ["number with type", `<c r="A1" t="n"><v>1.5E3</v></c>`, value(1500)],
    ["no value", `<c r="A1" s="0"/>`, null],
    ["empty value", `<c r="A1"><v></v></c>`, null],
    ["empty value element", `<c r="A1"><v/></c>`, null],
    ["what is no number", `<c r="A1"><v>Quý II</v></c>`, value("Quý II")],
    ["boolean", `<c r="A1" t="b"><v>1</v></c>`, value(true)],
    ["error", `<c r="A1" t="e"><v>#N/A</v></c>`, { value: "#N/A", formula: null, isError: true }],
    ["shared string", `<c r="A1" t="s"><v>0</v></c>`, value("Thường xuyên")],
    ["rich text", `<c r="A1" t="s"><v>1</v></c>`, value("Quý II/2022 ")],
    ["phonetic runs are not text", `<c r="A1" t="s"><v>2</v></c>`, value("会議")],
    ["empty shared string", `<c r="A1" t="s"><v>3</v></c>`, value("")],
    ["CDATA", `<c r="A1" t="s"><v>5</v></c>`, value("a < b & c")],
    ["two lines", `<c r="A1" t="s"><v>6</v></c>`, value("dòng một\ndòng hai")],
    ["shared string that is not there", `<c r="A1" t="s"><v>99</v></c>`, value("")],
    ["inline", `<c r="A1" t="inlineStr"><is><t>- Trên Trang</t></is></c>`, value("- Trên Trang")],
    [
      "inline with runs",
      `<c r="A1" t="inlineStr"><is><r><rPr><i/></rPr><t>K&#7871;t </t></r><r><t>qu&#x1EA3;</t></r></is></c>`,
      value("Kết quả"),
    ],
    [
      "references",
      `<c r="A1" t="str"><v>&lt;a&gt; &amp;amp; &quot;&apos;&#10;</v></c>`,
      value("<a> &amp; \"'\n"),
    ],
    ["unknown reference", `<c r="A1" t="str"><v>a&b;c</v></c>`, value("a&b;c")],
    [
      "hex escapes",
      `<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>`,
      value("a\rb_x0041_"),
    ],
    ["comment in between", `<c r="A1"><!-- <v>1</v> --><v>2</v></c>`, value(2)],
    ["CDATA in a value", `<c r="A1" t="str"><v><![CDATA[</v>]]>x</v></c>`, value("</v>x")],
    ["line ends as XML reads them", `<c r="A1" t="str"><v>a\r\nb\rc</v></c>`, value("a\nb\nc")],
    ["single quotes and white space", `<c  r = 'A1'\n t='str' ><v>x</v></c >`, value("x")],
    [">, in an attribute", `<c r="A1" foo="a>b"><v>3</v></c>`, value(3)],
    ["date", `<c r="A1" t="d"><v>2022-06-30</v></c>`, value(44742)],
    ["date and time", `<c r="A1" t="d"><v>2022-06-30T12:00:00</v></c>`, value(44742.5)],
    ["extension", `<c r="A1"><v>4</v><extLst><ext uri="x"><v>9</v></ext></extLst></c>`, value(4)],
    [
      "formula",
      `<c r="A1"><f>SUM(B1:B3)&amp;"a"</f><v>6</v></c>`,
      { value: 6, formula: 'SUM(B1:B3)&"a"', isError: false },
    ],
    [
      "formula without result",
      `<c r="A1"><f>B1</f></c>`,
      { value: "", formula: "B1", isError: false },
    ],
    [
      "formula with a text",
      `<c r="A1" t="str"><f>B1</f><v></v></c>`,
      { value: "", formula: "B1", isError: false },
    ],
    [
      "array formula",
      `<c r="A1"><f t="array" ref="A1">SUM(B1:B3*2)</f><v>6</v></c>`,
      { value: 6, formula: "SUM(B1:B3*2)", isError: false },
    ],
    [
      "formula error",
      `<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
      { value: "#DIV/0!", formula: "1/0", isError: true },
    ],
  ])("%s", (_, cell, content) => {
    const sheet = sheetOf(`<row r="1">${cell}</row>`, { sharedStrings: strings });
    expect(sheet.contentAt(0, 0)).toEqual(content);
  });

  test("dates of the 1904 system", () => {
    const options = { beforeSheets: `<workbookPr date1904="1"/>` };
    const book = openXlsx(
      bookOf(`<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>`, options),
    );
    expect(book.date1904).toBe(true);
    expect(firstSheet(book.sheets()).contentAt(0, 0)).toEqual(value(1));
  });

  test("shared formulas read as if each were written out", () => {
    const sheet = sheetOf(
      `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+Kho!A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`,
    );
    expect(sheet.contentAt(2, 1)).toEqual({ value: 3, formula: "A3*$C$1+Kho!A3", isError: false });
  });
});

describe("where a cell is", () => {
  test.each<[string, string, [number, number, CellContent["value"]][]]>([
    [
      "rows and cells without reference follow the one before",
      `<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
      [
        [0, 0, 1],
        [0, 1, 2],
        [3, 2, 3],
        [3, 3, 4],
        [4, 0, 5],
      ],
    ],
    [
      "a row without a number takes that of its cells",
      `<row><c r="B7"><v>1</v></c></row>`,
      [[6, 1, 1]],
    ],
    [
      "rows and cells out of order",
      `<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>`,
      [
        [2, 1, 1],
        [2, 0, 2],
        [0, 0, 3],
      ],
    ],
    [
      "of a cell that is there twice the last one counts",
      `<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>`,
      [
        [0, 0, 2],
        [0, 1, 3],
      ],
    ],
    ["far away", `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, [[1048575, 16383, 1]]],
    ["small letters", `<row r="1"><c r="b1"><v>1</v></c></row>`, [[0, 1, 1]]],
    [
      "empty rows",
      `<row r="1"/><row r="2"></row><row r="3"><c r="A3"><v>1</v></c></row>`,
      [[2, 0, 1]],
    ],
  ])("%s", (_, rows, cells) => {
    const sheet = sheetOf(rows);
    for (const [row, column, expected] of cells) {
      expect(sheet.contentAt(row, column)).toEqual(value(expected));
    }
    expect(sheet.contentAt(9, 9)).toBeNull();
  });

  test("reading and writing agree on rows out of order", () => {
    const book = openXlsx(
      bookOf(
        `<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row><c><v>7</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>`,
      ),
    );
    firstSheet(book.sheets()).setContent(1, 0, value("giữa"));
    const again = firstSheet(openXlsx(book.save()).sheets());
    const read = [0, 1, 2, 3].map((row) => again.contentAt(row, 0)?.value);
    expect(read).toEqual([3, "giữa", 2, 7]);
    expect(again.contentAt(2, 1)).toEqual(value(1));
  });

  test("the used area counts values, or formats too", () => {
    const sheet = sheetOf(
      `<row r="2"><c r="A2" s="0"/><c r="B2"><v>1</v></c></row><row r="5"><c r="D5"><f>B2</f></c><c r="F5"/></row><row r="9"/>`,
    );
    expect(sheet.usedArea(true)).toEqual({
      rowIndex: 1,
      columnIndex: 1,
      rowCount: 4,
      columnCount: 3,
    });
    expect(sheet.usedArea(false)).toEqual({
      rowIndex: 1,
      columnIndex: 0,
      rowCount: 4,
      columnCount: 6,
    });
    expect(sheetOf("").usedArea(false)).toBeNull();
  });
});

describe("how a sheet part is written", () => {
  const cells = `<row r="1"><c r="A1" t="str"><v>x</v></c></row>`;
  const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData>${cells.replace(/<(\/?)/g, "<$1x:")}</x:sheetData></x:worksheet>`;
  test.each<[string, string | Uint8Array]>([
    ["x: prefixes", prefixed],
    [
      "a comment that looks like data",
      `<worksheet xmlns="${main}"><!-- <sheetData> --><sheetData>${cells}</sheetData></worksheet>`,
    ],
    [
      "Strict",
      `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData>${cells}</sheetData></worksheet>`,
    ],
    [
      "UTF-8 with byte order mark",
      `\uFEFF<?xml version="1.0" encoding="utf-8"?><worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
    ],
    [
      "UTF-16",
      utf16(
        `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
      ),
    ],
    [
      "windows-1258",
      latin(
        `<?xml version="1.0" encoding="windows-1252"?><worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
      ),
    ],
  ])("%s", (_, part) => {
    const parts = { ...partsOf({ Trang: "" }), "xl/worksheets/sheet1.xml": part };
    const book = openXlsx(zipOf(parts));
    const sheet = firstSheet(book.sheets());
    expect(sheet.contentAt(0, 0)).toEqual(value("x"));
    sheet.setContent(1, 1, value("Đã sửa"));
    sheet.merge({ rowIndex: 3, columnIndex: 0, rowCount: 2, columnCount: 2 });
    const again = firstSheet(openXlsx(book.save()).sheets());
    expect(again.contentAt(0, 0)).toEqual(value("x"));
    expect(again.contentAt(1, 1)).toEqual(value("Đã sửa"));
    expect(again.mergedAreas()).toHaveLength(1);
  });

  test.each([
    ["empty sheetData", `<sheetData/>`],
    ["no sheetData", `<sheetPr/>`],
  ])("%s", (_, inside) => {
    const book = openXlsx(zipOf(partsOf({ Trang: inside })));
    const sheet = firstSheet(book.sheets());
    expect(sheet.usedArea(false)).toBeNull();
    sheet.setContent(0, 0, value(1));
    expect(firstSheet(openXlsx(book.save()).sheets()).contentAt(0, 0)).toEqual(value(1));
  });
});

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
