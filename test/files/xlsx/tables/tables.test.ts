import { readArea } from "../../../../src/domain/sheet/Area";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import type { SheetModel, WorkbookModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { mapTable } from "../../../../src/files/xlsx/tables/tableReferences";
import {
  lossesBetween,
  structureErrors,
  unzipParts,
} from "../../../support/package/comparePackages";
import { main, partsOf, relationshipsXml, zipOf } from "../../../support/package/makePackage";

const tableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const cell = (ref: string, text: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook with a table of another program over A1:B3, and a formula that names it. */
function bookWithTable(): Uint8Array {
  const inside = `<sheetData><row r="1">${cell("A1", "Tên")}${cell("B1", "Số")}</row><row r="2"><c r="B2"><v>1</v></c></row><row r="5"><c r="A5"><f>SUM(Bảng[Số])</f><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId7"/></tableParts>`;
  return zipOf(
    partsOf(
      {
        Trang: inside,
        Hai: '<sheetData><row r="1"><c r="A1"><f>Bảng[[#Totals],[Số]]</f></c></row></sheetData>',
      },
      {
        extraTypes: `<Override PartName="/xl/tables/table4.xml" ContentType="${tableType}"/>`,
        extraParts: {
          "xl/tables/table4.xml": `<table xmlns="${main}" id="4" name="Bảng" displayName="Bảng" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Tên"/><tableColumn id="3" name="Số"/></tableColumns><tableStyleInfo name="Riêng" showRowStripes="1"/></table>`,
          "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
            { id: "rId7", type: "table", target: "../tables/table4.xml" },
          ]),
        },
      },
    ),
  );
}

function first(book: WorkbookModel): SheetModel {
  const [sheet] = book.sheets();
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function area(address: string) {
  const found = readArea(address);
  if (!found) throw new Error(address);
  return found;
}

/** Saved and opened again; the package must be whole. */
function again(book: WorkbookModel): WorkbookModel {
  const bytes = book.save();
  expect(structureErrors(unzipParts(bytes))).toEqual([]);
  return openXlsx(bytes);
}

const formulas = (book: WorkbookModel): unknown[] => [
  first(book).contentAt(4, 0)?.formula,
  book.sheets()[1]?.contentAt(0, 0)?.formula,
];

test("a table of the opened file", () => {
  expect(first(openXlsx(bookWithTable())).tables.all()).toEqual([
    {
      id: 4,
      name: "Bảng",
      area: area("A1:B3"),
      hasHeaders: true,
      hasTotals: false,
      style: "Riêng",
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      columns: [
        { id: 1, name: "Tên" },
        { id: 3, name: "Số" },
      ],
    },
  ]);
});

test("a table beside it loses nothing, and has a number and a part of its own", () => {
  const original = bookWithTable();
  const book = openXlsx(original);
  const added = first(book).tables.add(area("D1:E3"), "Mới");
  expect(added).toMatchObject({ id: 5, columns: [{ name: "Column1" }, { name: "Column2" }] });
  expect(lossesBetween(unzipParts(original), unzipParts(book.save()))).toEqual([]);
  expect(first(again(book)).tables.all()).toHaveLength(2);
});

test("formulas on every sheet follow the table's name", () => {
  const book = openXlsx(bookWithTable());
  first(book).tables.rename(4, "Kế_hoạch");
  expect(formulas(again(book))).toEqual(["SUM(Kế_hoạch[Số])", "Kế_hoạch[[#Totals],[Số]]"]);
});

test("a deleted table leaves its cells, and no part or reference", () => {
  const book = openXlsx(bookWithTable());
  const { tables } = first(book);
  expect(tables.isNamed(4)).toBe(true);
  tables.delete(4);
  const saved = again(book);
  expect(formulas(saved)).toEqual(["SUM(#REF!)", "#REF!"]);
  expect(first(saved).contentAt(0, 1)?.value).toBe("Số");
  expect([...unzipParts(book.save()).keys()].some((name) => name.includes("table"))).toBe(false);
});

test("columns keep their numbers when the table gets more and fewer of them", () => {
  const book = openXlsx(bookWithTable());
  first(book).tables.resize(4, area("B1:C4"));
  const [table] = first(again(book)).tables.all();
  expect(table?.columns).toEqual([
    { id: 3, name: "Số" },
    { id: 4, name: "Column2" },
  ]);
  expect(first(book).contentAt(0, 2)?.value).toBe("Column2");
});

test("totals and headers come and go without breaking the filter", () => {
  const book = openXlsx(bookWithTable());
  const { tables } = first(book);
  tables.setTotals(4, true);
  const filter = (): string | undefined =>
    /<autoFilter[^>]*>/.exec(
      new TextDecoder().decode(unzipParts(book.save()).get("xl/tables/table4.xml")),
    )?.[0];
  expect(filter()).toBe('<autoFilter ref="A1:B3"/>');
  expect(first(again(book)).tables.all()[0]).toMatchObject({
    hasTotals: true,
    area: area("A1:B4"),
  });
  tables.setHeaders(4, false);
  expect(filter()).toBeUndefined();
  tables.setHeaders(4, true);
  tables.setTotals(4, false);
  expect(first(again(book)).tables.all()[0]?.area).toEqual(area("A1:B3"));
});

test.each([
  ["Bảng[Số]*2", "Mới[Số]*2"],
  ["bảng[[#This Row],[a']b]]", "Mới[[#This Row],[a']b]]"],
  ['"Bảng[Số]"', '"Bảng[Số]"'],
  ["Bảng2[Số]+MộtBảng[Số]", "Bảng2[Số]+MộtBảng[Số]"],
  ["'Bảng[1'!A1", "'Bảng[1'!A1"],
  ["Bảng+1", "Bảng+1"],
])("renaming in %s", (formula, expected) => {
  expect(mapTable(formula, "Bảng", "Mới")).toBe(expected);
});
