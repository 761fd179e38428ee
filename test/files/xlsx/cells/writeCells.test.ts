import * as XLSX from "@e965/xlsx";
import fc from "fast-check";
import { createXlsx } from "../../../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { RefusedEdit } from "../../../../src/files/xlsx/model/RefusedEdit";
import type { CellContent, SheetModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { sameBytes, structureErrors, unzipParts } from "../../../support/package/comparePackages";
import { bookOf, main, partsOf, zipOf } from "../../../support/package/makePackage";

const value = (content: CellContent["value"]): CellContent => ({
  value: content,
  formula: null,
  isError: false,
});

function firstOf(bytes: Uint8Array): SheetModel {
  const [sheet] = openXlsx(bytes).sheets();
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function partText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipParts(bytes).get(part));
}

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "=1+1",
    "- Trên Trang",
    "03",
    " hai đầu ",
    "a\nb",
    "a\r\nb",
    "_x000D_",
    "<b>&amp;",
    "\u0000\u001f",
    "\ud800",
    "]]>",
    "'",
  ),
);
const anyValue = fc.oneof(
  anyText.map(value),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value),
  fc.integer().map(value),
  fc.boolean().map(value),
  fc
    .constantFrom("#N/A", "#DIV/0!")
    .map((error) => ({ value: error, formula: null, isError: true })),
  fc
    .tuple(
      fc.constantFrom("SUM(A1:B2)", 'IF(A1<>"","<&>",Kho!B2)'),
      fc.oneof(fc.integer(), anyText),
    )
    .map(([formula, result]) => ({ value: result, formula, isError: false })),
);
const anyCell = fc.record({
  row: fc.oneof(fc.nat(30), fc.nat(1_048_575)),
  column: fc.oneof(fc.nat(8), fc.nat(16_383)),
  content: fc.option(anyValue, { freq: 6 }),
});

describe("writing cells", () => {
  test("what was written is read, before and after saving", () => {
    const start = bookOf(
      `<row r="2"><c r="B2" s="0"><v>7</v></c></row><row r="5"><c r="A5" t="str"><v>cũ</v></c></row>`,
    );
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 25 }), (cells) => {
        const book = openXlsx(start);
        const [sheet] = book.sheets();
        const expected = new Map<string, CellContent | null>([
          ["1,1", value(7)],
          ["4,0", value("cũ")],
        ]);
        for (const { row, column, content } of cells) {
          sheet?.setContent(row, column, content);
          expected.set(`${row},${column}`, content);
        }
        const again = firstOf(book.save());
        for (const [place, content] of expected) {
          const [row = 0, column = 0] = place.split(",").map(Number);
          expect(sheet?.contentAt(row, column)).toEqual(content);
          expect(again.contentAt(row, column)).toEqual(asRead(content));
        }
        expect(again.usedArea(true)).toEqual(sheet?.usedArea(true));
      }),
      { numRuns: 150 },
    );
  });

  test("SheetJS reads the same texts and numbers", () => {
    const plain = fc.oneof(
      fc
        .string({ unit: "grapheme" })
        .filter((text) => text.trim() !== "" && !/_x[0-9a-f]{4}_/i.test(text)),
      fc.integer(),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 20 }), (values) => {
        const book = createXlsx();
        values.forEach((one, index) => book.sheets()[0]?.setContent(index, 1, value(one)));
        const read = XLSX.read(book.save(), { type: "array" }).Sheets["Sheet1"];
        const cells = values.map(
          (_, index) => (read?.[`B${index + 1}`] as XLSX.CellObject | undefined)?.v,
        );
        expect(cells).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });

  test("a row that was touched keeps what it does not know", () => {
    const rows = `<row r="1" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" ph="1" cm="1" vm="2"><v>1</v></c><c r="C1"><v>2</v><extLst><ext uri="{1}"/></extLst></c></row>`;
    const text = `<worksheet xmlns="${main}" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetData>${rows}</sheetData><extLst><ext uri="{2}"/></extLst></worksheet>`;
    const rich = `<sst xmlns="${main}"><si><r><rPr><b/></rPr><t>Đậm</t></r><r><t> thường</t></r></si></sst>`;
    const book = openXlsx(zipOf(partsOf({ Trang: text }, { sharedStrings: rich })));
    book.sheets()[0]?.setContent(0, 1, value("mới"));
    const saved = book.save();
    const part = partText(saved, "xl/worksheets/sheet1.xml");
    expect(part).toContain(`ht="30" customHeight="1" x14ac:dyDescent="0.25"`);
    expect(part).toContain(`<c r="A1" t="s"><v>0</v></c>`);
    expect(part).toContain(`<c r="C1"><v>2</v><extLst><ext uri="{1}"/></extLst></c>`);
    expect(part).toContain(`<extLst><ext uri="{2}"/></extLst>`);
    expect(/<c [^>]*r="B1"[^>]*>/.exec(part)?.[0]).not.toMatch(/cm=|vm=/);
    expect(part).toContain(`ph="1"`);
    expect(partText(saved, "xl/sharedstrings.xml")).toBe(rich);
  });

  test("parts that nobody touched are the very bytes they were", () => {
    const parts = partsOf({
      A: `<sheetData/>`,
      B: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`,
    });
    const bytes = zipOf({ ...parts, "xl/media/image1.png": Uint8Array.from([1, 2, 3]) });
    const book = openXlsx(bytes);
    book.sheets()[0]?.setContent(0, 0, value("x"));
    expect(book.sheets()[1]?.contentAt(0, 0)).toEqual(value(1));
    const [before, after] = [unzipParts(bytes), unzipParts(book.save())];
    for (const [name, content] of before) {
      const isSame = sameBytes(content, after.get(name) ?? new Uint8Array());
      expect([name, isSame]).toEqual([name, name !== "xl/worksheets/sheet1.xml"]);
    }
    expect(sameBytes(openXlsx(bytes).save(), openXlsx(openXlsx(bytes).save()).save())).toBe(true);
  });

  test("an empty cell that is cleared leaves no trace, a formatted one keeps its format", () => {
    const book = openXlsx(bookOf(`<row r="1"><c r="A1" s="0"><v>1</v></c></row>`));
    const [sheet] = book.sheets();
    sheet?.setContent(5, 5, null);
    sheet?.setContent(0, 0, null);
    expect(sheet?.usedArea(true)).toBeNull();
    expect(sheet?.usedArea(false)).toEqual({
      rowIndex: 0,
      columnIndex: 0,
      rowCount: 1,
      columnCount: 1,
    });
  });
});

/** A formula's empty result and no result are one to the file. */
function asRead(content: CellContent | null): CellContent | null {
  if (content && typeof content.value === "string" && content.formula === null) return content;
  return content && Object.is(content.value, -0) ? { ...content, value: 0 } : content;
}

describe("formulas that rest on one another", () => {
  const calcChain = {
    extraParts: { "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1"/></calcChain>` },
    extraRelationships: [{ id: "rIdC", type: "calcChain", target: "calcChain.xml" }],
    extraTypes: `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`,
  };
  const shared = `<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>`;

  test("overwriting the first of shared formulas leaves the others theirs", () => {
    const book = openXlsx(bookOf(shared, calcChain));
    book.sheets()[0]?.setContent(0, 1, value("x"));
    const again = firstOf(book.save());
    expect([0, 1, 2].map((row) => again.contentAt(row, 1))).toEqual([
      value("x"),
      { value: 2, formula: "A2+1", isError: false },
      { value: 3, formula: "A3+1", isError: false },
    ]);
  });

  test("overwriting one of the others leaves the rest shared", () => {
    const book = openXlsx(bookOf(shared));
    book.sheets()[0]?.setContent(1, 1, value("x"));
    const saved = book.save();
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain(
      `<f t="shared" ref="B1:B3" si="0">A1+1</f>`,
    );
    expect(firstOf(saved).contentAt(2, 1)?.formula).toBe("A3+1");
  });

  test.each([
    ["overwritten", value(1)],
    ["cleared", null],
  ])("the calculation chain goes when a formula is %s", (_, content) => {
    const book = openXlsx(bookOf(shared, calcChain));
    book.sheets()[0]?.setContent(2, 1, content);
    const parts = unzipParts(book.save());
    expect(parts.has("xl/calcchain.xml")).toBe(false);
    expect(structureErrors(parts)).toEqual([]);
  });

  test("the calculation chain stays when only values change", () => {
    const book = openXlsx(bookOf(shared, calcChain));
    book.sheets()[0]?.setContent(0, 0, value(1));
    expect(unzipParts(book.save()).has("xl/calcchain.xml")).toBe(true);
  });

  test("Excel is asked to calculate when a formula was written", () => {
    const book = openXlsx(bookOf("", { afterSheets: `<calcPr calcId="191029"/>` }));
    book.sheets()[0]?.setContent(0, 0, { value: 3, formula: "1+2", isError: false });
    expect(partText(book.save(), "xl/workbook.xml")).toContain(
      `<calcPr calcId="191029" fullCalcOnLoad="1"/>`,
    );
  });

  test.each([
    ["array", `<f t="array" ref="A1:A2">B1:B2*2</f>`],
    ["data table", `<f t="dataTable" ref="A1:A2" dt2D="0" r1="C1"/>`],
  ])("a cell of an %s over several cells is refused, and nothing changes", (_, formula) => {
    const bytes = bookOf(
      `<row r="1"><c r="A1">${formula}<v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
    );
    for (const row of [0, 1]) {
      const book = openXlsx(bytes);
      expect(() => book.sheets()[0]?.setContent(row, 0, value("x"))).toThrow(RefusedEdit);
      expect(sameBytes(book.save(), openXlsx(bytes).save())).toBe(true);
    }
  });

  test("an array formula in one cell can be overwritten", () => {
    const book = openXlsx(
      bookOf(`<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>1</v></c></row>`),
    );
    book.sheets()[0]?.setContent(0, 0, value("x"));
    expect(firstOf(book.save()).contentAt(0, 0)).toEqual(value("x"));
  });

  test("the results of a dynamic array go with it", () => {
    const book = openXlsx(
      bookOf(
        `<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">SORT(B1:B2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
      ),
    );
    book.sheets()[0]?.setContent(0, 0, value("x"));
    const again = firstOf(book.save());
    expect([again.contentAt(0, 0), again.contentAt(1, 0)]).toEqual([value("x"), null]);
  });
});
