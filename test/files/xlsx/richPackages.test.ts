import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import { UnreadableFile } from "../../../src/files/package/UnreadableFile";
import {
  lossesBetween,
  sameBytes,
  structureErrors,
  unzipParts,
} from "../../support/package/comparePackages";
import { changedCells, editBook } from "./editBook";
import {
  main,
  partsOf,
  relations,
  relationshipsXml,
  zipOf,
} from "../../support/package/makePackage";
import { type RichPackage, richPackages } from "./richParts";

type Parts = Record<string, string | Uint8Array>;

const plainRows =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>TT</t></is></c><c r="B1"><v>44742</v></c></row><row r="2"><c r="A2"><f>B1+1</f><v>44743</v></c></row>';

function partsWith(rich: RichPackage): Parts {
  const cells = rich.cells === undefined ? "" : `<row r="9">${rich.cells}</row>`;
  const sheet = `<sheetData>${plainRows}${cells}</sheetData>${rich.tail ?? ""}`;
  const parts: Parts = partsOf({ Trang: sheet }, rich);
  if (rich.sheetRelationships && rich.sheetRelationships.length > 0) {
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationshipsXml(rich.sheetRelationships);
  }
  if (rich.rootRelationships) {
    const workbook = { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" };
    parts["_rels/.rels"] = relationshipsXml([workbook, ...rich.rootRelationships]);
  }
  return parts;
}

/**
 * Edits the workbook and saves it: nothing is lost or broken, all other cells read the same, all other parts are as
 * they came.
 */
function expectWhole(bytes: Uint8Array): void {
  const book = openXlsx(bytes);
  const edited = editBook(book);
  const saved = book.save();
  const [before, after] = [unzipParts(bytes), unzipParts(saved)];
  expect(lossesBetween(before, after)).toEqual([]);
  const old = structureErrors(before);
  expect(structureErrors(after).filter((error) => !old.includes(error))).toEqual([]);
  expect(changedCells(bytes, saved, edited)).toEqual([]);
  const touched = /sheet1\.xml$|workbook\.xml|styles\.xml|content_types|docprops\/app/;
  for (const [name, content] of before) {
    if (!touched.test(name))
      expect([name, sameBytes(content, after.get(name) ?? content)]).toEqual([name, true]);
  }
}

test.each(Object.entries(richPackages))("%s: nothing lost, nothing else changed", (_what, rich) => {
  const bytes = zipOf(partsWith(rich));
  expect(structureErrors(unzipParts(bytes))).toEqual([]);
  expectWhole(bytes);
});

test.each(Object.entries(richPackages))(
  "%s: the sheet copied and deleted, nothing dangles",
  (_what, rich) => {
    const book = openXlsx(zipOf(partsWith(rich)));
    const [first] = book.sheets();
    if (!first) throw new Error("no sheet");
    const copy = book.copySheet(first.id, "Bản sao") ?? book.addSheet("Trống");
    expect(structureErrors(unzipParts(book.save()))).toEqual([]);
    book.deleteSheet(first.id);
    const saved = book.save();
    expect(structureErrors(unzipParts(saved))).toEqual([]);
    expect(
      openXlsx(saved)
        .sheets()
        .map(({ name }) => name),
    ).toEqual([copy.name]);
  },
);

const plain = (): Parts => partsWith({});
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const odd: readonly [string, () => Parts][] = [
  [
    "cells that point to strings which are not there",
    () => ({
      ...plain(),
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row></sheetData></worksheet>`,
    }),
  ],
  [
    "names of parts in capitals",
    () =>
      Object.fromEntries(
        Object.entries(plain()).map(([name, content]) => [
          /rels|Content/.test(name) ? name : name.toUpperCase(),
          content,
        ]),
      ),
  ],
  [
    "no type by extension, one by part for each",
    () => {
      const parts = plain();
      const relationshipType = "application/vnd.openxmlformats-package.relationships+xml";
      const types = String(parts["[Content_Types].xml"])
        .replace(/<Default[^>]*>/g, "")
        .replace(
          "</Types>",
          `${["_rels/.rels", "xl/_rels/workbook.xml.rels"].map((name) => `<Override PartName="/${name}" ContentType="${relationshipType}"/>`).join("")}</Types>`,
        );
      return { ...parts, "[Content_Types].xml": types };
    },
  ],
  [
    "no type for pictures, as some tools leave out",
    () => ({ ...plain(), "xl/media/image1.png": new Uint8Array([1, 2, 3]) }),
  ],
  [
    "macros with their signature, a macro sheet and a dialog",
    () => {
      const parts = partsWith({
        extraRelationships: [
          {
            id: "rIdM",
            type: "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet",
            target: "macrosheets/sheet1.xml",
          },
          { id: "rIdG", type: "dialogsheet", target: "dialogsheets/sheet1.xml" },
          {
            id: "rIdV",
            type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
            target: "vbaProject.bin",
          },
        ],
        extraParts: {
          "xl/macrosheets/sheet1.xml": `<xm:macrosheet xmlns="${main}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData><row r="1"><c r="A1"><f>RETURN()</f><v>0</v></c></row></sheetData></xm:macrosheet>`,
          "xl/dialogsheets/sheet1.xml": `<dialogsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
          "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 1, 2]),
          "xl/_rels/vbaProject.bin.rels": relationshipsXml([
            {
              id: "rId1",
              type: "http://schemas.microsoft.com/office/2006/relationships/vbaProjectSignature",
              target: "vbaProjectSignature.bin",
            },
          ]),
          "xl/vbaProjectSignature.bin": new Uint8Array([9, 9]),
        },
        extraTypes: `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/macrosheets/sheet1.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/><Override PartName="/xl/dialogsheets/sheet1.xml" ContentType="${spreadsheet}.dialogsheet+xml"/><Override PartName="/xl/vbaProjectSignature.bin" ContentType="application/vnd.ms-office.vbaProjectSignature"/>`,
      });
      const sheets =
        '<sheet name="Macro1" sheetId="8" r:id="rIdM"/><sheet name="Dialog1" sheetId="9" r:id="rIdG"/></sheets>';
      return {
        ...parts,
        "xl/workbook.xml": String(parts["xl/workbook.xml"]).replace("</sheets>", sheets),
        "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
          `${spreadsheet}.sheet.main+xml`,
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        ),
      };
    },
  ],
];

test.each(odd)("%s: nothing lost, nothing else changed", (_what, make) => {
  expectWhole(zipOf(make()));
});

test("a missing string reads as an empty cell, and keeps pointing where it pointed", () => {
  const [, make] = odd[0] ?? ["", plain];
  const book = openXlsx(zipOf(make()));
  expect(book.sheets()[0]?.contentAt(0, 0)?.value ?? "").toBe("");
  expect(book.sheets()[0]?.contentAt(0, 1)?.value).toBe(1);
});

test("a binary workbook under the name of another kind is refused, and says so", () => {
  const bytes = zipOf({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
    "_rels/.rels": relationshipsXml([
      { id: "rId1", type: `${relations}/officeDocument`, target: "xl/workbook.bin" },
    ]),
    "xl/workbook.bin": new Uint8Array([0x83, 1, 0]),
  });
  expect(() => openXlsx(bytes)).toThrow(UnreadableFile);
});
