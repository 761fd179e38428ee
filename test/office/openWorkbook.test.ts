import { openWorkbook } from "../../src/office/openWorkbook";
import { createXlsx } from "../../src/files/xlsx/createXlsx";
import { ExcelHost } from "../../src/host/ExcelHost";
import { bootOffice } from "../../src/host/node/bootOffice";

/** The pane's own global is the real Office.js, answered by the host. */
function bootedHost(): ExcelHost {
  const host = new ExcelHost(createXlsx());
  const { Excel } = bootOffice(host);
  Object.assign(globalThis, { Excel });
  return host;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

test("a workbook is opened beside the one that is open, which stays as it is", async () => {
  const host = bootedHost();
  const before = host.workbook.sheets().map(({ name }) => name);
  const form = createXlsx();
  const [sheet] = form.sheets();
  if (sheet) form.renameSheet(sheet.id, "Thanh tra");
  await openWorkbook(Buffer.from(form.save()).toString("base64"));
  expect(host.openedWorkbooks.map((one) => one.sheets().map(({ name }) => name))).toEqual([
    ["Thanh tra"],
  ]);
  expect(host.workbook.sheets().map(({ name }) => name)).toEqual(before);
});

test("what is no workbook is refused", async () => {
  const host = bootedHost();
  await expect(openWorkbook("xxxx")).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(host.openedWorkbooks).toEqual([]);
});
