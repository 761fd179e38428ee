/* Opening a child object and asking for a count load nothing. */
/* eslint office-addins/call-sync-before-read: "off", office-addins/load-object-before-read: "off" */
import { openXlsx } from "../../../../src/files/xlsx/openXlsx";
import { errorCode, openEmptyBook } from "../../onSheet";

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

test("the first page and even pages may have texts of their own", async () => {
  const { run, host } = openEmptyBook();
  const read = await run(async (context) => {
    const group = context.workbook.worksheets.getFirst().pageLayout.headersFooters;
    group.load("state");
    await context.sync();
    const before = group.state;
    group.state = "FirstOddAndEven";
    group.firstPage.centerHeader = "";
    group.firstPage.rightFooter = "Mẫu 01";
    group.evenPages.leftHeader = "SỞ NỘI VỤ";
    group.oddPages.centerHeader = "&P";
    group.useSheetMargins = false;
    group.defaultForAllPages.load("centerHeader");
    group.firstPage.load("centerHeader,rightFooter");
    group.load("state,useSheetMargins,useSheetScale");
    await context.sync();
    return [
      before,
      group.state,
      group.useSheetMargins,
      group.useSheetScale,
      group.defaultForAllPages.centerHeader,
      group.firstPage.centerHeader,
      group.firstPage.rightFooter,
    ];
  });
  expect(read).toEqual(["Default", "FirstOddAndEven", false, true, "&P", "", "Mẫu 01"]);
  expect(openXlsx(host.workbook.save()).sheets()[0]?.page()).toMatchObject({
    isFirstPageDifferent: true,
    areEvenPagesDifferent: true,
    centerHeader: "&P",
    firstPage: { centerHeader: "", rightFooter: "Mẫu 01" },
    evenPages: { leftHeader: "SỞ NỘI VỤ", centerHeader: "" },
    textsFollowMargins: false,
    textsFollowScale: true,
  });
});

test("a header of more than 255 characters is refused", async () => {
  const { run } = openEmptyBook();
  const code = (length: number): Promise<string | null> =>
    errorCode(run, (sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = "x".repeat(length);
    });
  expect([await code(253), await code(254)]).toEqual([null, "InvalidArgument"]);
});

test("what is printed beside the cells, and in which order", async () => {
  const { run, host } = openEmptyBook();
  const settings = {
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    draftMode: true,
    firstPageNumber: 3,
    printOrder: "OverThenDown",
    printComments: "EndSheet",
    printErrors: "Dash",
    paperSize: "EnvelopeDL",
  } as const;
  const read = await run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getFirst();
    pageLayout.load("firstPageNumber,printOrder,printComments,printErrors,printGridlines");
    await context.sync();
    const before = pageLayout.toJSON();
    pageLayout.set(settings);
    pageLayout.load(
      "firstPageNumber,printOrder,printComments,printErrors,printGridlines,printHeadings,blackAndWhite,draftMode,paperSize",
    );
    await context.sync();
    return [before, pageLayout.toJSON()];
  });
  expect(read[0]).toMatchObject({
    firstPageNumber: "",
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    printGridlines: false,
  });
  expect(read[1]).toMatchObject(settings);
  expect(openXlsx(host.workbook.save()).sheets()[0]?.page()).toMatchObject({
    printGridlines: true,
    firstPageNumber: 3,
    pageOrder: "overThenDown",
    comments: "atEnd",
    errors: "dash",
    paper: 27,
  });
});

test("page breaks are set, listed, kept through inserted rows and taken away", async () => {
  const { run, host } = openEmptyBook();
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const rows = sheet.horizontalPageBreaks;
    rows.add("A41");
    rows.add("A21:C22");
    rows.add("A21");
    sheet.verticalPageBreaks.add("H1");
    rows.load("items/rowIndex");
    const count = rows.getCount();
    await context.sync();
    sheet.getRange("3:4").insert("Down");
    rows.load("items/rowIndex");
    const cell = rows.getItem(0).getCellAfterBreak().load("address");
    await context.sync();
    return [count.value, rows.items.map(({ rowIndex }) => rowIndex), cell.address];
  });
  expect(read).toEqual([2, [22, 42], "Sheet1!A23"]);
  const [saved] = openXlsx(host.workbook.save()).sheets();
  expect([saved?.pageBreaks.rows(), saved?.pageBreaks.columns()]).toEqual([[22, 42], [7]]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.horizontalPageBreaks.getItem(0).delete();
    sheet.verticalPageBreaks.removePageBreaks();
    await context.sync();
  });
  const [left] = openXlsx(host.workbook.save()).sheets();
  expect([left?.pageBreaks.rows(), left?.pageBreaks.columns()]).toEqual([[42], []]);
  const code = await errorCode(run, (sheet) => {
    sheet.horizontalPageBreaks.add("A1");
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
    ).toBe("AccessDenied");
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
