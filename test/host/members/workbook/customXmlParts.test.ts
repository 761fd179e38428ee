/* A count is no object to load: Office.js fills it in. */
/* eslint office-addins/load-object-before-read: "off" */
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { ExcelHost } from "../../../../src/host/ExcelHost";
import { bootOffice } from "../../../../src/host/node/bootOffice";
import { errorCode, openEmptyBook } from "../../onSheet";

const journal =
  '<nhật-ký xmlns="urn:so:nhat-ky"><việc id="1">Rà soát &amp; báo cáo</việc></nhật-ký>';
const plain = "<ghi-chú>không tên miền</ghi-chú>";

test("parts are added, found, and still there in the saved file", async () => {
  const { run, host } = openEmptyBook();
  const id = await run(async (context) => {
    const { customXmlParts } = context.workbook;
    const added = customXmlParts.add(journal).load("id,namespaceUri");
    customXmlParts.add(plain);
    await context.sync();
    expect(added.namespaceUri).toBe("urn:so:nhat-ky");
    return added.id;
  });
  expect(id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  const again = new ExcelHost(openXlsx(host.workbook.save()));
  const read = await bootOffice(again).run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load("items/id,items/namespaceUri");
    const count = customXmlParts.getCount();
    const xml = customXmlParts.getItem(id).getXml();
    const ofNamespace = customXmlParts.getByNamespace("urn:so:nhat-ky").load("items/id");
    const ofOther = customXmlParts.getByNamespace("urn:khác").getOnlyItemOrNullObject();
    const only = customXmlParts.getByNamespace("urn:so:nhat-ky").getOnlyItem().load("id");
    const missing = customXmlParts.getItemOrNullObject("{0}");
    await context.sync();
    return [
      customXmlParts.items.map((part) => part.namespaceUri),
      count.value,
      xml.value,
      ofNamespace.items.map((part) => part.id),
      ofOther.isNullObject,
      only.id,
      missing.isNullObject,
    ];
  });
  expect(read).toEqual([["urn:so:nhat-ky", ""], 2, journal, [id], true, id, true]);
});

test("a part is rewritten and deleted", async () => {
  const { run, host } = openEmptyBook();
  await run(async (context) => {
    const { customXmlParts } = context.workbook;
    const kept = customXmlParts.add(journal);
    const gone = customXmlParts.add(plain);
    await context.sync();
    kept.setXml(plain);
    gone.delete();
    await context.sync();
    const xml = kept.getXml();
    await context.sync();
    expect(xml.value).toBe(plain);
  });
  expect(host.workbook.customXml.all().map(({ xml }) => xml)).toEqual([plain]);
});

test.each([
  ["not well-formed", "<a>"],
  ["no element", "chữ"],
  ["empty", ""],
  ["a DOCTYPE", "<!DOCTYPE a><a/>"],
])("XML with %s is refused, when added and when set", async (_what, xml) => {
  const { run, host } = openEmptyBook();
  const added = await errorCode(run, (_sheet, context) => {
    context.workbook.customXmlParts.add(xml);
  });
  const set = await errorCode(run, (_sheet, context) => {
    context.workbook.customXmlParts.add(plain).setXml(xml);
  });
  expect([added, set]).toEqual(["InvalidArgument", "InvalidArgument"]);
  expect(host.workbook.customXml.all().map((part) => part.xml)).toEqual([plain]);
});

test("what is not there, not the only one, or not to be written", async () => {
  const { run } = openEmptyBook();
  const missing = await errorCode(run, (_sheet, { workbook }) => {
    workbook.customXmlParts.getItem("{0}").getXml();
  });
  const several = await errorCode(run, (_sheet, { workbook }) => {
    workbook.customXmlParts.add(plain);
    workbook.customXmlParts.add(plain);
    workbook.customXmlParts.getByNamespace("").getOnlyItem().load("id");
  });
  const readOnly = await errorCode(
    openEmptyBook({ readOnly: true }).run,
    (_sheet, { workbook }) => {
      workbook.customXmlParts.add(plain);
    },
  );
  expect([missing, several, readOnly]).toEqual([
    "ItemNotFound",
    "GeneralException",
    "AccessDenied",
  ]);
});
