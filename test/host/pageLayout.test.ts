/* Opening a child object loads nothing. */
/* eslint office-addins/call-sync-before-read: "off" */
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { errorCode, openEmptyBook } from "./onSheet";

test("headers, footers, scale, centring and margins are kept and read back", async () => {
  const { run, host } = openEmptyBook();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { pageLayout } = sheet;
    const page = sheet.pageLayout.headersFooters.defaultForAllPages;
    page.leftHeader = "SỞ NỘI VỤ";
    page.rightHeader = "Mẫu 01";
    page.centerFooter = "Trang &P/&N";
    page.leftFooter = "Trái";
    page.rightFooter = "Phải";
    pageLayout.zoom = { scale: 85 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintMargins("Centimeters", { left: 2.54, top: 5.08 });
    page.load();
    pageLayout.load("zoom,centerHorizontally,centerVertically,leftMargin,topMargin,rightMargin");
    await context.sync();
    return { ...pageLayout.toJSON(), ...page.toJSON() };
  });
  const texts = {
    leftHeader: "SỞ NỘI VỤ",
    centerHeader: "",
    rightHeader: "Mẫu 01",
    leftFooter: "Trái",
    centerFooter: "Trang &P/&N",
    rightFooter: "Phải",
  };
  expect(read).toMatchObject({
    ...texts,
    zoom: { scale: 85 },
    centerHorizontally: true,
    centerVertically: false,
    leftMargin: 72,
    topMargin: 144,
  });
  const saved = openXlsx(host.workbook.save()).sheets()[0]?.page();
  expect(saved).toMatchObject({ ...texts, scale: 85, fitWide: null });
});

test.each([[9], [401], ["x"]])("a scale of %j is refused", async (scale) => {
  const { run } = openEmptyBook();
  const code = await errorCode(run, (sheet) => {
    sheet.pageLayout.zoom = { scale: scale as number };
  });
  expect(code).toBe("InvalidArgument");
});

test("title rows and columns stand side by side in one name, the print area in another", async () => {
  const { run, host } = openEmptyBook();
  const read = await run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    const before = pageLayout.getPrintAreaOrNullObject();
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns("A:B");
    pageLayout.setPrintArea("A1:G40");
    const rows = pageLayout.getPrintTitleRows().load("address");
    const columns = pageLayout.getPrintTitleColumns().load("address");
    const area = pageLayout.getPrintArea().load("address");
    await context.sync();
    return [before.isNullObject, rows.address, columns.address, area.address];
  });
  expect(read).toEqual([true, "Sheet1!1:2", "Sheet1!A:B", "Sheet1!A1:G40"]);
  const names = openXlsx(host.workbook.save()).names();
  expect(names.map(({ name, formula }) => [name, formula])).toEqual([
    ["_xlnm.Print_Titles", "Sheet1!$A:$B,Sheet1!$1:$2"],
    ["_xlnm.Print_Area", "Sheet1!$A$1:$G$40"],
  ]);
});

test("gridlines and headings can be hidden", async () => {
  const { run, host } = openEmptyBook();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("showGridlines,showHeadings");
    await context.sync();
    const before = [sheet.showGridlines, sheet.showHeadings];
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    await context.sync();
    return before;
  });
  expect(read).toEqual([true, true]);
  const saved = openXlsx(host.workbook.save()).sheets()[0]?.view();
  expect(saved).toEqual({ gridlines: false, headings: false });
});

describe("protection of the workbook", () => {
  test("holds the list of sheets until it is lifted", async () => {
    const { run, host } = openEmptyBook();
    const protect = (context: Excel.RequestContext): void => {
      context.workbook.protection.protect();
    };
    expect(
      await errorCode(run, (_sheet, context) => {
        protect(context);
      }),
    ).toBeNull();
    const saved = openXlsx(host.workbook.save());
    expect([saved.isStructureProtected, saved.isStructurePasswordProtected]).toEqual([true, false]);
    expect(
      await errorCode(run, (_sheet, context) => {
        protect(context);
      }),
    ).toBe("InvalidOperation");
    const add = (_sheet: unknown, context: Excel.RequestContext): void => {
      context.workbook.worksheets.add("Mới");
    };
    expect(await errorCode(run, add)).toBe("AccessDenied");
    const lift = (_sheet: unknown, context: Excel.RequestContext): void => {
      context.workbook.protection.unprotect();
    };
    expect(await errorCode(run, lift)).toBeNull();
    expect(await errorCode(run, add)).toBeNull();
    expect(openXlsx(host.workbook.save()).isStructureProtected).toBe(false);
  });

  test("with a password is refused", async () => {
    const { run } = openEmptyBook();
    const code = await errorCode(run, (_sheet, context) => {
      context.workbook.protection.protect("mật khẩu");
    });
    expect(code).toBe("UnsupportedOperation");
  });
});

test("a rule can be bold, changed later where it stands, and moved", async () => {
  const { run, host } = openEmptyBook();
  const read = await run(async (context) => {
    const formats = context.workbook.worksheets.getFirst().getRange("A1:A9").conditionalFormats;
    const rules = ["=A1=1", "=A1=2", "=A1=3"].map((formula) => {
      const format = formats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = "#FFC7CE";
      return format;
    });
    await context.sync();
    const [first, , third] = rules;
    if (!first || !third) throw new Error("three rules");
    first.custom.format.font.bold = true;
    first.load("priority");
    await context.sync();
    const before = first.priority;
    first.priority = 0;
    third.priority = -1;
    first.load("priority");
    first.custom.format.font.load("bold");
    await context.sync();
    return [before, first.priority, first.custom.format.font.bold];
  });
  expect(read).toEqual([2, 0, true]);
  const rules = openXlsx(host.workbook.save()).sheets()[0]?.rules() ?? [];
  expect(rules.map(({ formula, bold, fill }) => [formula, bold, fill])).toEqual([
    ["A1=1", true, "#FFC7CE"],
    ["A1=2", null, "#FFC7CE"],
    ["A1=3", null, "#FFC7CE"],
  ]);
});
