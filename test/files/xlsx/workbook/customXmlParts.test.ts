import { createXlsx } from "../../../../src/files/xlsx/createXlsx";
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import {
  lossesBetween,
  structureErrors,
  unzipParts,
} from "../../../support/package/comparePackages";
import { partsOf, relationshipsXml, zipOf } from "../../../support/package/makePackage";

const dataStore = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const id = "{6F9619FF-8B86-D011-B42D-00C04FC964FF}";

/** A workbook that already has a part of another add-in. */
function bookWithPart(): Uint8Array {
  return zipOf(
    partsOf(
      { Trang: "<sheetData/>" },
      {
        extraParts: {
          "customXml/item1.xml": '<a xmlns="urn:a"/>',
          "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="${dataStore}" ds:itemID="${id}"/>`,
          "customXml/_rels/item1.xml.rels": relationshipsXml([
            { id: "rId1", type: "customXmlProps", target: "itemProps1.xml" },
          ]),
        },
        extraRelationships: [{ id: "rIdX", type: "customXml", target: "../customXml/item1.xml" }],
      },
    ),
  );
}

test("a part of the opened file is read by its own id, whatever its case and braces", () => {
  const { customXml } = openXlsx(bookWithPart());
  const part = { id, namespaceUri: "urn:a", xml: '<a xmlns="urn:a"/>' };
  expect(customXml.all()).toEqual([part]);
  expect(customXml.find(id.slice(1, -1).toLowerCase())).toEqual(part);
});

test("a new part is whole, and the old one untouched", () => {
  const original = bookWithPart();
  const book = openXlsx(original);
  const added = book.customXml.add('<?xml version="1.0" encoding="utf-16"?><b>Sở</b>');
  const saved = unzipParts(book.save());
  expect(structureErrors(saved)).toEqual([]);
  expect(lossesBetween(unzipParts(original), saved)).toEqual([]);
  const again = openXlsx(book.save()).customXml;
  expect(again.all().map((part) => part.id)).toEqual([id, added.id]);
  expect(again.find(added.id)?.xml).toContain("<b>Sở</b>");
});

test("a deleted part leaves nothing behind", () => {
  const book = openXlsx(bookWithPart());
  book.customXml.delete(id);
  const saved = unzipParts(book.save());
  expect(structureErrors(saved)).toEqual([]);
  expect([...saved.keys()].filter((name) => name.startsWith("customxml/"))).toEqual([]);
});

test("names of deleted parts are used again, without mixing up their properties", () => {
  const book = createXlsx();
  const first = book.customXml.add("<a/>");
  book.customXml.delete(first.id);
  const second = book.customXml.add("<b/>");
  expect(second.id).not.toBe(first.id);
  expect(structureErrors(unzipParts(book.save()))).toEqual([]);
  expect(
    openXlsx(book.save())
      .customXml.all()
      .map(({ xml }) => xml),
  ).toEqual(["<b/>"]);
});
