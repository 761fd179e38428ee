import { readArea, type Area } from "../../../../src/domain/sheet/Area";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import type { SheetModel, WorkbookModel } from "../../../../src/files/xlsx/model/WorkbookModel";
import { subtractArea } from "../../../../src/files/xlsx/sheet/areas";
import {
  lossesBetween,
  structureErrors,
  unzipParts,
} from "../../../support/package/comparePackages";
import { partsOf, zipOf } from "../../../support/package/makePackage";

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";

/** One rule of its own, and one of Excel 2010 that names another sheet. */
const inside = `<sheetData/><mergeCells count="1"><mergeCell ref="H1:H2"/></mergeCells><dataValidations count="1"><dataValidation type="whole" operator="lessThan" showErrorMessage="1" errorTitle="Sai_x000a_số" sqref="A1:A9 C1"><formula1>B1</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><extLst><ext xmlns:x14="${x14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="${xm}" count="1"><x14:dataValidation type="list" allowBlank="1" showDropDown="1"><x14:formula1><xm:f>Hai!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D1:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const original = zipOf(partsOf({ Trang: inside, Hai: "<sheetData/>" }));

function first(book: WorkbookModel): SheetModel {
  const [sheet] = book.sheets();
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function area(address: string): Area {
  const found = readArea(address);
  if (!found) throw new Error(address);
  return found;
}

function xml(book: WorkbookModel): string {
  const parts = unzipParts(book.save());
  expect(structureErrors(parts)).toEqual([]);
  return new TextDecoder().decode(parts.get("xl/worksheets/sheet1.xml"));
}

test("rules of both kinds are read", () => {
  const { validations } = first(openXlsx(original));
  expect(validations.touching(area("A1:D1"))).toMatchObject([
    {
      type: "whole",
      operator: "lessThan",
      formula1: "B1",
      errorTitle: "Sai\nsố",
      hasDropDown: true,
    },
    { type: "list", formula1: "Hai!$A$1:$A$3", hasDropDown: false, areas: [area("D1:D4")] },
  ]);
  expect(validations.touching(area("B1:B9"))).toEqual([]);
});

test("a new rule stands in its place in the sheet, and the others are as they were", () => {
  const book = openXlsx(original);
  const [rule] = first(book).validations.touching(area("A1"));
  if (!rule) throw new Error("no rule");
  first(book).validations.set(area("F2:F5"), { ...rule, type: "list", formula1: '"Có,""Không"""' });
  expect(lossesBetween(unzipParts(original), unzipParts(book.save()))).toEqual([]);
  expect(xml(book)).toMatch(
    /<\/mergeCells><dataValidations count="2">.*<\/dataValidations><pageMargins/s,
  );
  const again = first(openXlsx(book.save())).validations.touching(area("F3"));
  expect(again).toMatchObject([{ formula1: '"Có,""Không"""', errorTitle: "Sai\nsố" }]);
});

test("what is cut out leaves the rest, with formulas seen from its first cell", () => {
  const book = openXlsx(original);
  first(book).validations.clear(area("A1:D2"));
  expect(first(openXlsx(book.save())).validations.touching(area("A1:D9"))).toMatchObject([
    { areas: [area("A3:A9")], formula1: "B3" },
    { areas: [area("D3:D4")], formula1: "Hai!$A$1:$A$3" },
  ]);
});

test("the last rule takes its list and extension along", () => {
  const book = openXlsx(original);
  first(book).validations.clear(area("A1:Z99"));
  expect(xml(book)).not.toMatch(/dataValidation|extLst/);
});

test.each([
  ["A1:C3", "B2", ["A1:C1", "A2", "C2", "A3:C3"]],
  ["A1:C3", "A1:C3", []],
  ["A1:C3", "D4", ["A1:C3"]],
  ["A1:C3", "B1:Z9", ["A1:A3"]],
])("%s without %s", (from, hole, left) => {
  expect(subtractArea(area(from), area(hole))).toEqual(left.map(area));
});
