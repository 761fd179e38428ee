import { createXlsx } from "../../../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { RefusedEdit } from "../../../../src/files/xlsx/model/RefusedEdit";
import type { WorkbookModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { areaAt, formula, partText, reopened, sheetNamed, text } from "../bookParts";
import { main, partsOf, relationshipsXml, zipOf } from "../../../support/package/makePackage";

describe("inserting and deleting rows", () => {
  function planBook(): WorkbookModel {
    const book = createXlsx();
    const [sheet] = book.sheets();
    if (!sheet) throw new Error("no sheet");
    for (let row = 0; row < 10; row++) {
      sheet.setContent(row, 0, { value: row + 1, formula: null, isError: false });
      sheet.setContent(row, 1, formula(`A${row + 1}*2`));
    }
    sheet.setContent(10, 1, formula("SUM(B1:B10)"));
    sheet.merge(areaAt("D4:E6"));
    sheet.addRule({
      areas: [areaAt("A3:B9")],
      formula: '$A3="x"',
      fill: "#FFC7CE",
      fontColor: null,
      stopIfTrue: false,
    });
    sheet.setHyperlink({ area: areaAt("A8"), address: null, location: "Sheet1!A9", tip: "" });
    book.setName({ name: "vùng", formula: "Sheet1!$A$2:$B$9", scope: null, visible: true });
    const other = book.addSheet("Khác");
    other.setContent(0, 0, formula("Sheet1!A5+A5"));
    sheet.patchStyle(areaAt("A2:B2"), { bold: true });
    return book;
  }

  test("inserting moves content, merges, rules, links, names and formulas", () => {
    const book = planBook();
    sheetNamed(book, "Sheet1").insertRows(2, 2);
    const again = reopened(book);
    const sheet = sheetNamed(again, "Sheet1");
    expect([1, 2, 3, 4, 5].map((row) => sheet.contentAt(row, 0)?.value)).toEqual([
      2,
      undefined,
      undefined,
      3,
      4,
    ]);
    expect(sheet.contentAt(4, 1)?.formula).toBe("A5*2");
    expect(sheet.contentAt(12, 1)?.formula).toBe("SUM(B1:B12)");
    expect(sheet.mergedAreas()).toEqual([areaAt("D6:E8")]);
    expect(sheet.rules()[0]).toMatchObject({ areas: [areaAt("A5:B11")], formula: '$A5="x"' });
    expect(sheet.hyperlinks()[0]).toMatchObject({ area: areaAt("A10"), location: "Sheet1!A11" });
    expect(again.names()[0]?.formula).toBe("Sheet1!$A$2:$B$11");
    expect(sheetNamed(again, "Khác").contentAt(0, 0)?.formula).toBe("Sheet1!A7+A5");
    expect([1, 2, 3, 4].map((row) => sheet.styleAt(row, 0).bold)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("deleting the rows again gives what was", () => {
    const book = planBook();
    const before = describeBook(reopened(book));
    sheetNamed(book, "Sheet1").insertRows(4, 3);
    expect(describeBook(reopened(book))).not.toEqual(before);
    sheetNamed(book, "Sheet1").deleteRows(4, 3);
    expect(describeBook(reopened(book))).toEqual(before);
  });

  test("a rule whose first row is deleted marks the same rows as before", () => {
    const book = planBook();
    sheetNamed(book, "Sheet1").deleteRows(2, 1);
    const [rule] = sheetNamed(reopened(book), "Sheet1").rules();
    expect(rule).toMatchObject({ areas: [areaAt("A3:B8")], formula: '$A3="x"' });
  });

  test("what stands in deleted rows goes, and what pointed there is #REF!", () => {
    const book = planBook();
    const sheet = sheetNamed(book, "Sheet1");
    sheet.deleteRows(2, 8);
    expect(sheet.mergedAreas()).toEqual([]);
    expect(sheet.rules()).toEqual([]);
    expect(sheet.hyperlinks()).toEqual([]);
    expect(sheet.contentAt(2, 1)?.formula).toBe("SUM(B1:B2)");
    expect(sheetNamed(book, "Khác").contentAt(0, 0)?.formula).toBe("Sheet1!#REF!+A5");
    expect(reopened(book).names()[0]?.formula).toBe("Sheet1!$A$2:$B$2");
  });

  test("shared formulas, validations, filters, tables, comments and pictures move along", () => {
    const inside = `<sheetData><row r="4"><c r="A4"><f t="shared" ref="A4:A5" si="0">B4+1</f><v>1</v></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>1</v></c></row></sheetData><autoFilter ref="A4:C9"/><dataValidations count="2"><dataValidation type="list" sqref="C5:C9"><formula1>$B$5:$B$6</formula1></dataValidation><dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations><rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts>`;
    const xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    const book = openXlsx(
      zipOf(
        partsOf(
          { Trang: inside },
          {
            extraParts: {
              "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
                { id: "rId1", type: "drawing", target: "../drawings/drawing1.xml" },
                { id: "rId2", type: "table", target: "../tables/table1.xml" },
                { id: "rId3", type: "comments", target: "../comments1.xml" },
              ]),
              "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${xdr}"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>1</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>7</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>`,
              "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T" displayName="T" ref="A4:C9"><autoFilter ref="A4:C9"/></table>`,
              "xl/comments1.xml": `<comments xmlns="${main}"><commentList><comment ref="B5" authorId="0"/></commentList></comments>`,
            },
            extraTypes: ["drawings/drawing1", "tables/table1", "comments1"]
              .map((name) => `<Override PartName="/xl/${name}.xml" ContentType="application/xml"/>`)
              .join(""),
          },
        ),
      ),
    );
    sheetNamed(book, "Trang").insertRows(4, 1);
    const sheet = sheetNamed(reopened(book), "Trang");
    expect([3, 5].map((row) => sheet.contentAt(row, 0)?.formula)).toEqual(["B4+1", "B6+1"]);
    const part = partText(book, "xl/worksheets/sheet1.xml");
    for (const moved of [
      `<autoFilter ref="A4:C10"/>`,
      `sqref="C6:C10"><formula1>$B$6:$B$7</formula1>`,
      `sqref="A1"><formula1>1<`,
      `<brk id="7"`,
    ]) {
      expect(part).toContain(moved);
    }
    expect(partText(book, "xl/drawings/drawing1.xml")).toMatch(/<xdr:row>1<.*<xdr:row>8</);
    expect(partText(book, "xl/tables/table1.xml")).toContain(
      `ref="A4:C10"><autoFilter ref="A4:C10"/>`,
    );
    expect(partText(book, "xl/comments1.xml")).toContain(`ref="B6"`);
    expect(() => {
      sheetNamed(book, "Trang").deleteRows(3, 1);
    }).toThrow(RefusedEdit);
  });

  test.each([
    ["rows inside an array formula", "A2", 1],
    ["the first row of one", "A2", -1],
  ])("%s are refused", (_, __, count) => {
    const book = openXlsx(
      zipOf(
        partsOf({
          Trang: `<sheetData><row r="2"><c r="A2"><f t="array" ref="A2:A4">B2:B4</f><v>1</v></c></row></sheetData>`,
        }),
      ),
    );
    const sheet = sheetNamed(book, "Trang");
    expect(() => {
      if (count > 0) sheet.insertRows(2, 1);
      else sheet.deleteRows(1, 1);
    }).toThrow(RefusedEdit);
    sheet.insertRows(0, 1);
    expect(partText(book, "xl/worksheets/sheet1.xml")).toContain(
      `<f t="array" ref="A3:A5">B3:B5</f>`,
    );
  });

  test("content is never pushed off the sheet", () => {
    const sheet = sheetNamed(createXlsx(), "Sheet1");
    sheet.setContent(1_048_575, 0, text("cuối"));
    expect(() => {
      sheet.insertRows(0, 1);
    }).toThrow(RefusedEdit);
  });
});

function describeBook(book: WorkbookModel): unknown {
  const sheets = book.sheets().map((sheet) => {
    const used = sheet.usedArea(true);
    const cells: unknown[] = [];
    for (let row = 0; used && row < used.rowIndex + used.rowCount; row++) {
      for (let column = 0; column < 4; column++) {
        cells.push(sheet.contentAt(row, column), sheet.styleAt(row, column).bold);
      }
    }
    return [sheet.name, cells, sheet.mergedAreas(), sheet.rules(), sheet.hyperlinks()];
  });
  return [sheets, book.names()];
}
