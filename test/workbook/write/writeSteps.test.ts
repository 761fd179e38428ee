import { areaAddress } from "../../../src/domain/sheet/Area";
import type { NewSheetContent, WritePlan } from "../../../src/domain/sheet/WritePlan";
import type { SheetModel, WorkbookModel } from "../../../src/files/xlsx/model/WorkbookModel";
import { applyWritePlan } from "../../../src/workbook/write/applyWritePlan";
import { readWorkbook } from "../../../src/workbook/read/readWorkbook";
import { WorkbookChanged } from "../../../src/workbook/excel/WorkbookChanged";
import { openBook, seedBook, sheetOf, type BookOnHost } from "../../support/bookOnHost";
import { sheetState, workbookState } from "../../support/workbookState";
import { chartContent, formContent, addingPlan } from "../sampleSteps";
import { area, planSheet, smallContent, trickyTexts } from "../smallPlan";

async function applied(book: BookOnHost, plan: WritePlan): Promise<void> {
  expect(await applyWritePlan(book.run, plan, await readWorkbook(book.run))).toEqual([]);
}

const validationsOf = (sheet: SheetModel) => sheet.validations.touching(area(0, 0, 99, 99));
const only = (...steps: WritePlan["steps"]): WritePlan => ({
  ...addingPlan(),
  steps,
  activate: null,
});
const added = (sheet: string, content: NewSheetContent): WritePlan =>
  only({ kind: "addSheet", sheet, role: null, content });

describe("addSheet", () => {
  test("a form with its looks, rules, protection, mark and period, and nothing left of the run", async () => {
    const book = openBook(seedBook);
    await applied(book, addingPlan());
    const form = sheetOf(book.model, "TTr quý II-2022");
    expect(form.visibility).toBe("visible");
    expect(form.contentAt(2, 0)?.value).toBe("Tuyên truyền");
    expect(form.styleAt(2, 1).locked).toBe(false);
    expect(form.styleAt(2, 0).locked).toBe(true);
    expect([form.isProtected, form.isPasswordProtected]).toEqual([true, false]);
    expect(form.tabColor).toBe("#1F3864");
    expect(form.isColumnHidden(3)).toBe(true);
    expect(form.frozenRows).toBe(2);
    expect(form.rowHeight(0)).toBe(30);
    expect(form.page()).toMatchObject({
      orientation: "portrait",
      centerHeader: "&P",
      leftFooter: "Biểu mẫu",
      centerFooter: "",
      rightFooter: "&D",
      isFirstPageDifferent: true,
      firstPage: { centerHeader: "", leftFooter: "" },
      centerHorizontally: true,
    });
    expect(form.page().margins.left).toBeCloseTo(85 / 72, 3);
    const rules = validationsOf(form);
    expect(rules.map(({ type, areas }) => [type, areas.map(areaAddress).join()])).toEqual([
      ["list", "B3:B4"],
      ["whole", "C3:C4"],
      ["date", "C1"],
    ]);
    expect(rules[0]).toMatchObject({
      formula1: '"Hoàn thành,Đang thực hiện"',
      allowBlank: true,
      promptTitle: "Tình trạng",
      error: "Chọn trong danh sách",
      errorStyle: "stop",
    });
    expect(book.model.activeSheetId).toBe(form.id);
    const { sheets, settings } = await readWorkbook(book.run);
    expect(sheets.slice(-2)).toMatchObject([
      { name: "TTr quý II-2022", ownedRole: "form", ownedPeriod: "2022-Q2" },
      { name: "Biểu đồ", ownedRole: null },
    ]);
    expect(settings).toEqual({ agency: '{"name":"Sở Nội vụ"}' });
    expect([...book.model.settings().keys()]).toEqual(["thvps.setting.agency"]);
  });

  test("a chart lies over its cells and shows the figures of its own sheet", async () => {
    const book = openBook(seedBook);
    await applied(book, added("Biểu đồ", chartContent()));
    const sheet = sheetOf(openBook(book.model.save()).model, "Biểu đồ");
    const [chart, ...others] = sheet.charts.all();
    expect(others).toEqual([]);
    expect(chart).toMatchObject({
      title: "Theo tình trạng",
      name: "thvps 1 c A1:B3 A5:B14 status 1kjt5x3",
    });
    expect(chart?.frame.left).toBe(0);
    expect(chart?.frame.width).toBeCloseTo(180, 0);
    const top = [0, 1, 2, 3].reduce((sum, row) => sum + sheet.rowHeight(row), 0);
    expect(chart?.frame.top).toBeCloseTo(top, 0);
  });

  test("a name that is taken is refused before anything is written", async () => {
    const book = openBook(seedBook);
    const before = workbookState(book.model);
    const snapshot = await readWorkbook(book.run);
    for (const name of ["Thanh tra", "THANH TRA", "a/b", ""]) {
      const writing = applyWritePlan(book.run, added(name, formContent()), snapshot);
      await expect(writing).rejects.toThrow(RangeError);
    }
    const twice = only(
      { kind: "addSheet", sheet: "Mới", role: null, content: formContent() },
      { kind: "addSheet", sheet: "mới", role: null, content: formContent() },
    );
    await expect(applyWritePlan(book.run, twice, snapshot)).rejects.toThrow(RangeError);
    expect(workbookState(book.model)).toEqual(before);
  });

  test("60 forms take as many requests as one", async () => {
    const counts = [];
    for (const count of [1, 60]) {
      const book = openBook(seedBook);
      const snapshot = await readWorkbook(book.run);
      const asked = book.host.requestCount;
      const steps = Array.from({ length: count }, (_, index) => ({
        kind: "addSheet" as const,
        sheet: `Biểu ${index + 1}`,
        role: "form" as const,
        content: formContent(),
      }));
      expect(await applyWritePlan(book.run, only(...steps), snapshot)).toEqual([]);
      counts.push(book.host.requestCount - asked);
      expect(book.model.sheets()).toHaveLength(12 + count);
    }
    expect(counts[1]).toBe(counts[0]);
  }, 60_000);

  test("a protected structure: a finding, nothing written", async () => {
    const book = openBook(seedBook);
    book.model.setStructureProtected(true);
    const before = workbookState(book.model);
    const plan = added("Mới", formContent());
    const findings = await applyWritePlan(book.run, plan, await readWorkbook(book.run));
    expect(findings).toMatchObject([{ code: "workbook-protected" }]);
    expect(workbookState(book.model)).toEqual(before);
  });
});

describe("replaceSheet", () => {
  const withChart = (): WritePlan =>
    only({
      kind: "replaceSheet",
      sheet: "Theo dõi năm",
      role: "yearTable",
      content: { ...chartContent(), validations: formContent().validations ?? [] },
    });

  test("of another role: charts and rules are there once after a second run, people's charts stay", async () => {
    const book = openBook(seedBook);
    await applied(book, withChart());
    const sheet = sheetOf(book.model, "Theo dõi năm");
    const once = [sheetState(sheet), sheet.charts.all().length, validationsOf(sheet).length];
    await applied(book, withChart());
    expect([sheetState(sheet), sheet.charts.all().length, validationsOf(sheet).length]).toEqual(
      once,
    );
    await book.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Theo dõi năm");
      own.charts.add("Pie", own.getRange("A1:B3")).name = "Của tôi";
      await context.sync();
    });
    await applied(
      book,
      only({
        kind: "replaceSheet",
        sheet: "Theo dõi năm",
        role: "yearTable",
        content: smallContent([["a"]]),
      }),
    );
    expect(sheet.charts.all().map(({ name }) => name)).toEqual(["Của tôi"]);
    expect(validationsOf(sheet)).toEqual([]);
    const { sheets } = await readWorkbook(book.run);
    expect(sheets.at(-1)?.ownedRole).toBe("yearTable");
  });
});

describe("setCells", () => {
  const change = (value: string | number, was: string | number = "Thường xuyên") =>
    only({
      kind: "setCells",
      sheet: planSheet,
      cells: [{ rowIndex: 6, columnIndex: 5, was, value }],
    });

  test("sets the cells and leaves all else, formats too", async () => {
    const book = openBook(seedBook);
    const plan = sheetOf(book.model, planSheet);
    const before = sheetState(plan) as { cells: Record<string, [unknown, string]> };
    await applied(book, only(...addingPlan().steps.filter(({ kind }) => kind === "setCells")));
    const after = sheetState(plan) as typeof before;
    expect(plan.contentAt(6, 5)?.value).toBe("- Thường xuyên, hàng năm");
    expect(plan.contentAt(6, 6)?.value).toBe(44742);
    expect(plan.styleAt(6, 6)).toEqual({
      ...(JSON.parse(before.cells["G7"]?.[1] ?? "{}") as object),
      numberFormat: "dd/mm/yyyy",
    });
    for (const cells of [before.cells, after.cells]) {
      delete cells["F7"];
      delete cells["G7"];
    }
    expect(after).toEqual(before);
  });

  test.each(trickyTexts)("keeps %s as text", async (text) => {
    const book = openBook(seedBook);
    await applied(book, change(text));
    expect(sheetOf(book.model, planSheet).contentAt(6, 5)).toEqual({
      value: text,
      formula: null,
      isError: false,
    });
  });

  test("a cell that no longer holds what was read: nothing of the plan is written", async () => {
    const book = openBook(seedBook);
    const snapshot = await readWorkbook(book.run);
    const plan = sheetOf(book.model, planSheet);
    book.host.editAsUser(plan.id, area(6, 5, 1, 1), [["Quý III/2022"]]);
    const before = workbookState(book.model);
    await expect(applyWritePlan(book.run, addingPlan(), snapshot)).rejects.toThrow(WorkbookChanged);
    expect(workbookState(book.model)).toEqual(before);
    await expect(applyWritePlan(book.run, change("x", "khác"), snapshot)).rejects.toThrow(
      WorkbookChanged,
    );
  });

  test("a protected sheet: a finding, nothing written", async () => {
    const book = openBook(seedBook);
    sheetOf(book.model, planSheet).setProtected(true);
    const before = workbookState(book.model);
    const findings = await applyWritePlan(book.run, addingPlan(), await readWorkbook(book.run));
    expect(findings).toMatchObject([
      { code: "sheet-protected", severity: "error", sheet: planSheet },
    ]);
    expect(workbookState(book.model)).toEqual(before);
  });

  test("what reads back differently is told, with its cell", async () => {
    const book = openBook(seedBook);
    const findings = await applyWritePlan(book.run, change("x"), await readWorkbook(book.run), {
      onVerifying: () => {
        sheetOf(book.model, planSheet).setContent(6, 5, null);
      },
    });
    expect(findings).toMatchObject([{ code: "write-differs", sheet: planSheet, cell: "F7" }]);
  });
});

describe("putSettings", () => {
  const put = (settings: Record<string, string | null>) => only({ kind: "putSettings", settings });
  const kept = (model: WorkbookModel) => Object.fromEntries(model.settings());

  test("keeps, changes and removes, and leaves the others", async () => {
    const book = openBook(seedBook);
    book.model.setSetting("khác", '"x"');
    await applied(book, put({ agency: "{}", wording: "[1]" }));
    await applied(book, put({ agency: '{"a":1}', signatory: '"N"', wording: null, none: null }));
    const reopened = openBook(book.model.save());
    expect((await readWorkbook(reopened.run)).settings).toEqual({
      agency: '{"a":1}',
      signatory: '"N"',
    });
    expect(kept(reopened.model)["khác"]).toBe('"x"');
  });
});
