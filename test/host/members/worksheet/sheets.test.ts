/* A count is no object to load: Office.js fills it in. */
/* eslint office-addins/load-object-before-read: "off" */
import { openBook, seedBook } from "../../../support/bookOnHost";
import { errorCode, openEmptyBook } from "../../onSheet";

describe("names of sheets", () => {
  test.each([["a".repeat(31)], ["Tổng hợp Văn phòng Sở"], ["O'Brien"], ["SHEET1"], ["Lịch sử"]])(
    "a sheet can be renamed to %j",
    async (name) => {
      const { run, sheet } = openEmptyBook();
      const code = await errorCode(run, (target) => {
        target.name = name;
      });
      expect(code).toBeNull();
      expect(sheet.name).toBe(name);
    },
  );
});

describe("adding, finding, moving, deleting", () => {
  test("sheets are found by name whatever the case, and by id", async () => {
    const { run } = openBook(seedBook);
    const found = await run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem("KẾ HOẠCH").load("name,id,position,visibility");
      await context.sync();
      const byId = worksheets.getItem(byName.id).load("name");
      const count = worksheets.getCount();
      await context.sync();
      return [byName.name, byId.name, byName.position, byName.visibility, count.value];
    });
    expect(found).toEqual(["Kế hoạch", "Kế hoạch", 0, "Visible", 12]);
  });

  test("a new sheet goes to the end and can be used in the next batch", async () => {
    const { run, host } = openEmptyBook();
    await run(async (context) => {
      const added = context.workbook.worksheets.add("Mới");
      await context.sync();
      added.activate();
      added.getRange("A1").values = [["'x"]];
      await context.sync();
    });
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Mới"]);
    expect(host.workbook.activeSheetId).toBe(host.workbook.sheets()[1]?.id);
  });

  test("adding without a name finds one", async () => {
    const { run, host } = openEmptyBook();
    await errorCode(run, (_sheet, context) => {
      context.workbook.worksheets.add();
    });
    expect(host.workbook.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Sheet2"]);
  });

  test("a sheet that is not there", async () => {
    const { run } = openEmptyBook();
    const code = await errorCode(run, (_sheet, context) => {
      context.workbook.worksheets.getItem("Không có").load("name");
    });
    expect(code).toBe("ItemNotFound");
  });

  test("a very hidden sheet can be deleted once it is only hidden", async () => {
    const { run, host } = openEmptyBook();
    await errorCode(run, (_sheet, context) => {
      context.workbook.worksheets.add("Tạm").visibility = "VeryHidden";
    });
    const inTwo = await errorCode(run, (_sheet, context) => {
      const sheet = context.workbook.worksheets.getItem("Tạm");
      sheet.visibility = "Hidden";
      sheet.delete();
    });
    expect(inTwo).toBeNull();
    expect(host.workbook.sheets()).toHaveLength(1);
  });

  test("deleting the shown sheet shows the next", async () => {
    const { run, host } = openBook(seedBook);
    host.session.activate(host.workbook.sheets()[3]?.id ?? "");
    await errorCode(run, (_sheet, context) => {
      context.workbook.worksheets.getActiveWorksheet().delete();
    });
    const active = host.workbook.sheets().find(({ id }) => id === host.workbook.activeSheetId);
    expect(active?.name).toBe("P.CCHC");
  });

  test("a hidden sheet cannot be shown or selected on", async () => {
    const { run } = openEmptyBook();
    await errorCode(run, (_sheet, context) => {
      context.workbook.worksheets.add("Ẩn").visibility = "Hidden";
    });
    const get = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Ẩn");
    expect(
      await errorCode(run, (_s, context) => {
        get(context).activate();
      }),
    ).toBe("InvalidOperation");
    expect(
      await errorCode(run, (_s, context) => {
        get(context).getRange("A1").select();
      }),
    ).toBe("InvalidOperation");
  });

  test("a sheet moves to a position among the others, and to none beyond them", async () => {
    const { run, host } = openBook(seedBook);
    const move = (position: number): Promise<string | null> =>
      errorCode(run, (_sheet, context) => {
        context.workbook.worksheets.getItem("Thanh tra").position = position;
      });
    expect(await move(0)).toBeNull();
    expect(host.workbook.sheets()[0]?.name).toBe("Thanh tra");
    expect(await move(12)).toBe("InvalidArgument");
    expect(await move(-1)).toBe("InvalidArgument");
  });

  test("a copy has the content, looks and sizes, and is made once", async () => {
    const { run, host } = openBook(seedBook);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kế hoạch");
      sheet.names.add("ky_bao_cao", '="2022-Q1"').visible = false;
      sheet.names.add("dong_dau", "='Kế hoạch'!$A$7");
      const copy = sheet.copy("After", sheet);
      await context.sync();
      copy.tabColor = "#FF0000";
      await context.sync();
    });
    const names = host.workbook.sheets().map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(["Kế hoạch", "Kế hoạch (2)"]);
    expect(names).toHaveLength(13);
    const [source, copy] = host.workbook.sheets();
    expect(copy?.contentAt(10, 5)).toEqual(source?.contentAt(10, 5));
    expect(copy?.styleAt(5, 1)).toEqual(source?.styleAt(5, 1));
    expect(copy?.columnWidth(1)).toBe(source?.columnWidth(1));
    expect(copy?.mergedAreas()).toEqual(source?.mergedAreas());
    expect(copy?.tabColor).toBe("#FF0000");
    const own = host.workbook.names().filter(({ name }) => name === "ky_bao_cao");
    expect(own.map(({ scope }) => scope)).toEqual([source?.id, copy?.id]);
    expect(own.map(({ visible }) => visible)).toEqual([false, false]);
    const pointing = host.workbook.names().filter(({ name }) => name === "dong_dau");
    expect(pointing.map(({ formula }) => formula)).toEqual([
      "'Kế hoạch'!$A$7",
      "'Kế hoạch (2)'!$A$7",
    ]);
  });
});
