import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { renameColumnInFormula } from "../../../../src/files/xlsx/tables/tableHeaders";
import type { CellContent, WorkbookModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { structureErrors, unzipParts } from "../../../support/package/comparePackages";
import { main, partsOf, relationshipsXml, zipOf } from "../../../support/package/makePackage";

const text = (value: string | number): CellContent => ({ value, formula: null, isError: false });

function bookWithTable(): WorkbookModel {
  const cells = `<sheetData><row r="2"><c r="B2" t="str"><v>TT</v></c><c r="C2" t="str"><v>Nội dung</v></c></row><row r="3"><c r="B3"><v>1</v></c><c r="C3"><v>2</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`;
  const formulas = `<sheetData><row r="1"><c r="A1"><f>SUM(KếHoạch[Nội dung])</f><v>2</v></c></row></sheetData>`;
  return openXlsx(
    zipOf(
      partsOf(
        { Trang: cells, Khác: formulas },
        {
          extraParts: {
            "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
              { id: "rId1", type: "table", target: "../tables/table1.xml" },
            ]),
            "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="KếHoạch" displayName="KếHoạch" ref="B2:C3"><tableColumns count="2"><tableColumn id="1" name="TT"/><tableColumn id="2" name="Nội dung"><calculatedColumnFormula>KếHoạch[[#This Row],[Nội dung]]+1</calculatedColumnFormula></tableColumn></tableColumns></table>`,
          },
          extraTypes: `<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`,
        },
      ),
    ),
  );
}

describe("the header cells of a table", () => {
  test.each<[string, CellContent | null, string, string]>([
    ["a new text", text("Kết quả <1>"), "Kết quả <1>", "Kết quả &lt;1&gt;"],
    ["a number becomes text", text(2022), "2022", "2022"],
    ["an empty one gets a name", null, "Column2", "Column2"],
    ["a name that is taken gets a number", text("tt"), "tt2", "tt2"],
    ["two lines", text("Nội\ndung"), "Nội\ndung", "Nội_x000a_dung"],
  ])("%s", (_, content, cell, name) => {
    const book = bookWithTable();
    book.sheets()[0]?.setContent(1, 2, content);
    const bytes = book.save();
    const parts = unzipParts(bytes);
    expect(structureErrors(parts)).toEqual([]);
    expect(openXlsx(bytes).sheets()[0]?.contentAt(1, 2)).toEqual(text(cell));
    const table = new TextDecoder().decode(parts.get("xl/tables/table1.xml"));
    expect(table).toContain(`<tableColumn id="2" name="${name}">`);
  });

  test("formulas that name the column follow, also in the table itself", () => {
    const book = bookWithTable();
    book.sheets()[0]?.setContent(1, 2, text("Việc #1"));
    const bytes = book.save();
    expect(openXlsx(bytes).sheets()[1]?.contentAt(0, 0)?.formula).toBe("SUM(KếHoạch[Việc '#1])");
    const table = new TextDecoder().decode(unzipParts(bytes).get("xl/tables/table1.xml"));
    expect(table).toContain("KếHoạch[[#This Row],[Việc '#1]]+1");
  });

  test("cells below the header are cells like all others", () => {
    const book = bookWithTable();
    book.sheets()[0]?.setContent(2, 2, null);
    expect(book.sheets()[0]?.contentAt(2, 2)).toBeNull();
  });
});

describe("renameColumnInFormula", () => {
  test.each([
    ["SUM(Bảng1[Cũ])", "SUM(Bảng1[Mới])"],
    ["bảng1[[#Totals],[Cũ]]+Bảng1[[Cũ]:[Cuối]]", "bảng1[[#Totals],[Mới]]+Bảng1[[Mới]:[Cuối]]"],
    ["Bảng1[@Cũ]+Bảng1[@[Cũ]]", "Bảng1[@Mới]+Bảng1[@[Mới]]"],
    ["Bảng11[Cũ]+XBảng1[Cũ]", "Bảng11[Cũ]+XBảng1[Cũ]"],
    ['"Bảng1[Cũ]"&Bảng1[Cũ kỹ]', '"Bảng1[Cũ]"&Bảng1[Cũ kỹ]'],
    ["A1", "A1"],
  ])("%s", (formula, renamed) => {
    expect(renameColumnInFormula(formula, "Bảng1", "Cũ", "Mới")).toBe(renamed);
  });
});
