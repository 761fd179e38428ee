import fc from "fast-check";
import { areaAddress, maxTextLength } from "../../../src/domain/sheet/Area";
import { openXlsx } from "../../../src/files/xlsx/openXlsx";
import type { WorkbookModel } from "../../../src/files/xlsx/model/WorkbookModel";
import { applyWritePlan } from "../../../src/workbook/write/applyWritePlan";
import { readWorkbook } from "../../../src/workbook/read/readWorkbook";
import { WorkbookChanged } from "../../../src/workbook/excel/WorkbookChanged";
import { openBook, seedBook, sheetOf, type BookOnHost } from "../../support/bookOnHost";
import { sheetState, workbookState } from "../../support/workbookState";
import {
  area,
  planSheet,
  reportSheet,
  rulesPlan,
  smallContent,
  smallPlan,
  smallRules,
  trickyTexts,
} from "../smallPlan";

async function applied(book: BookOnHost, plan = smallPlan()): Promise<void> {
  const snapshot = await readWorkbook(book.run);
  expect(await applyWritePlan(book.run, plan, snapshot)).toEqual([]);
}

function columnTexts(model: WorkbookModel, sheet: string, column: number): unknown[] {
  const used = sheetOf(model, sheet).usedArea(true);
  return Array.from(
    { length: used ? used.rowIndex + used.rowCount : 0 },
    (_, row) => sheetOf(model, sheet).contentAt(row, column)?.value ?? "",
  );
}

const cell = (value: string) => ({ value, formula: null, isError: false });

describe("applyWritePlan", () => {
  test("writes a report with its looks, links, layout and mark", async () => {
    const book = openBook(seedBook);
    await applied(book);
    const report = sheetOf(book.model, reportSheet);
    expect(report.visibility).toBe("visible");
    expect(report.contentAt(1, 2)?.value).toBe(12);
    expect(report.contentAt(2, 1)?.value).toBe("=Đã phổ biến");
    expect(report.styleAt(2, 0)).toMatchObject({
      fontName: "Times New Roman",
      fontSize: 12,
      italic: true,
      wrap: true,
      numberFormat: "dd/mm/yyyy",
      fill: "#F2F2F2",
      vertical: "top",
    });
    expect(report.styleAt(1, 1).left.style).toBe("thin");
    expect(report.styleAt(0, 0)).toMatchObject({ bold: true, horizontal: "center", fill: null });
    expect(report.mergedAreas().map(areaAddress)).toEqual(["A1:C1"]);
    expect(report.hyperlinks()).toMatchObject([
      { location: "'Thanh tra'!C9", tip: "Thanh tra, ô C9", address: null },
    ]);
    expect(report.rowHeight(0)).toBe(30);
    expect(report.columnWidth(1)).toBeCloseTo(120, 0);
    expect(report.frozenRows).toBe(2);
    expect(report.page()).toMatchObject({ orientation: "landscape", paper: 9, fitWide: 1 });
    expect(report.page().centerFooter).toContain("&P");
    expect(book.model.names()).toContainEqual({
      name: "_thvps_role",
      formula: '"report"',
      scope: report.id,
      visible: false,
    });
    expect(book.model.activeSheetId).toBe(report.id);
    expect(book.model.settings().size).toBe(0);
    expect(book.model.sheets()).toHaveLength(13);
  });

  test("every text arrives as text, letter for letter, and stays so in the saved file", async () => {
    const book = openBook(seedBook);
    await applied(book, smallPlan(trickyTexts.map((text) => [text, text, null])));
    const saved = openXlsx(book.model.save());
    for (const model of [book.model, saved]) {
      expect(columnTexts(model, reportSheet, 0)).toEqual(trickyTexts);
      const report = sheetOf(model, reportSheet);
      expect(trickyTexts.map((_, row) => report.contentAt(row, 0)?.formula)).toEqual(
        trickyTexts.map(() => null),
      );
    }
  });

  test("a second run gives one report sheet, in the place of the first, and the same rules once", async () => {
    const book = openBook(seedBook);
    await applied(book);
    const first = sheetOf(book.model, reportSheet);
    const before = workbookState(book.model);
    await applied(book);
    expect(workbookState(book.model)).toEqual(before);
    expect(sheetOf(book.model, reportSheet).id).toBe(first.id);
    const rules = sheetOf(book.model, planSheet).rules();
    expect(rules.map(({ formula }) => formula)).toEqual(
      smallRules.map(({ formula }) => formula.replace(/^=/, "")),
    );
  });

  test("a shorter report leaves nothing of the longer one", async () => {
    const longer = smallPlan([...Array(40).keys()].map((row) => [`Dòng ${row}`, "x", row]));
    const book = openBook(seedBook);
    await applied(book, longer);
    await applied(book);
    const fresh = openBook(seedBook);
    await applied(fresh);
    const again = sheetState(sheetOf(book.model, reportSheet));
    const once = sheetState(sheetOf(fresh.model, reportSheet));
    expect(again).toEqual(once);
  });

  test("formulas that point at the report live on, and see the new content", async () => {
    const book = openBook(seedBook);
    await applied(book);
    const notes = sheetOf(book.model, "Ghi chú nội bộ");
    const formula = `'${reportSheet}'!C2`;
    notes.setContent(5, 0, { value: 12, formula, isError: false });
    book.model.setName({
      name: "SoTin",
      formula: `'${reportSheet}'!$C$2`,
      scope: null,
      visible: true,
    });
    await applied(
      book,
      smallPlan([
        ["A", "B", 1],
        ["C", "D", 99],
        ["E", "F", 2],
      ]),
    );
    expect(notes.contentAt(5, 0)?.formula).toBe(formula);
    expect(book.model.names().find(({ name }) => name === "SoTin")?.formula).toBe(
      `'${reportSheet}'!$C$2`,
    );
    expect(sheetOf(book.model, reportSheet).contentAt(1, 2)?.value).toBe(99);
  });

  test("a hidden report sheet with hidden rows and a filter's leftovers is shown again", async () => {
    const book = openBook(seedBook);
    await applied(book);
    const report = sheetOf(book.model, reportSheet);
    report.setRowHidden(1, true);
    report.setColumnHidden(0, true);
    report.setVisibility("hidden");
    await applied(book);
    expect(report.visibility).toBe("visible");
    expect(report.isRowHidden(1)).toBe(false);
    expect(report.isColumnHidden(0)).toBe(false);
  });

  test("the person's own rules and fills on the plan stay as they were", async () => {
    const book = openBook(seedBook);
    const plan = sheetOf(book.model, planSheet);
    plan.patchStyle(area(8, 1, 1, 2), { fill: "#FFFF00" });
    plan.addRule({
      areas: [area(6, 5, 6, 1)],
      formula: '$F7="Thường xuyên"',
      fill: "#00B050",
      fontColor: null,
      stopIfTrue: true,
    });
    const before = sheetState(plan) as { rules: unknown[] };
    await applied(book);
    await applied(book, {
      ...rulesPlan,
      steps: [{ kind: "replaceRules", sheet: planSheet, rules: [] }],
    });
    expect(withoutPriority(sheetState(plan))).toEqual(withoutPriority(before));
  });

  test.each([
    ["the report sheet", reportSheet],
    ["the plan sheet", planSheet],
  ])("%s protected: a finding, and nothing is written", async (_, name) => {
    const book = openBook(seedBook);
    await applied(book);
    sheetOf(book.model, name).setProtected(true);
    const before = workbookState(book.model);
    const snapshot = await readWorkbook(book.run);
    const requests = book.host.requestCount;
    const findings = await applyWritePlan(book.run, smallPlan(), snapshot);
    expect(findings).toMatchObject([{ code: "sheet-protected", severity: "error", sheet: name }]);
    expect(book.host.requestCount).toBe(requests);
    expect(workbookState(book.model)).toEqual(before);
  });

  test("somebody types into the plan between reading and writing: nothing is written", async () => {
    const book = openBook(seedBook);
    const snapshot = await readWorkbook(book.run);
    const plan = sheetOf(book.model, planSheet);
    book.host.editAsUser(plan.id, area(10, 5, 1, 1), [["Quý III/2022"]]);
    const before = workbookState(book.model);
    await expect(applyWritePlan(book.run, smallPlan(), snapshot)).rejects.toThrow(WorkbookChanged);
    expect(workbookState(book.model)).toEqual(before);
  });

  test.each([
    ["a sheet is added", (model: WorkbookModel) => model.addSheet("Mới")],
    [
      "a sheet is renamed",
      (model: WorkbookModel) => {
        model.renameSheet(sheetOf(model, "Thanh tra").id, "TTr");
      },
    ],
    [
      "a sheet is deleted",
      (model: WorkbookModel) => {
        model.deleteSheet(sheetOf(model, "Thanh tra").id);
      },
    ],
    [
      "a sheet grows",
      (model: WorkbookModel) => {
        sheetOf(model, "Thanh tra").setContent(30, 0, cell("x"));
      },
    ],
    [
      "the plan gets protected",
      (model: WorkbookModel) => {
        sheetOf(model, planSheet).setProtected(true);
      },
    ],
  ])("%s between reading and writing: nothing is written", async (_, change) => {
    const book = openBook(seedBook);
    const snapshot = await readWorkbook(book.run);
    change(book.model);
    const before = workbookState(book.model);
    await expect(applyWritePlan(book.run, smallPlan(), snapshot)).rejects.toThrow(WorkbookChanged);
    expect(workbookState(book.model)).toEqual(before);
  });

  test("cancelled before the last batch, the workbook is as it was", async () => {
    const book = openBook(seedBook);
    const snapshot = await readWorkbook(book.run);
    const before = workbookState(book.model);
    for (const stopAfter of [1, 2]) {
      const controller = new AbortController();
      const writing = applyWritePlan(book.run, smallPlan(), snapshot, {
        signal: controller.signal,
        onProgress: (done) => {
          if (done === stopAfter) controller.abort();
        },
      });
      await expect(writing).rejects.toMatchObject({ name: "AbortError" });
      expect(workbookState(book.model)).toEqual(before);
    }
  });

  test("a text that no cell can hold is refused before anything is written", async () => {
    const book = openBook(seedBook);
    const snapshot = await readWorkbook(book.run);
    const before = workbookState(book.model);
    const plan = smallPlan([["x".repeat(maxTextLength + 1), null, null]]);
    await expect(applyWritePlan(book.run, plan, snapshot)).rejects.toThrow(RangeError);
    expect(workbookState(book.model)).toEqual(before);
  });

  test("a report over the message limit is split and arrives whole", async () => {
    const book = openBook(seedBook);
    const long = "Ế".repeat(9_000);
    const values = [...Array(300).keys()].map((row) => [`${row}`, `${row} ${long}`, row]);
    await applied(book, smallPlan(values));
    expect(columnTexts(book.model, reportSheet, 1)).toEqual(values.map(([, text]) => text));
  });

  test("what reads back differently is told, with its cell", async () => {
    const book = openBook(seedBook);
    const snapshot = await readWorkbook(book.run);
    const findings = await applyWritePlan(book.run, smallPlan(), snapshot, {
      onVerifying: () => {
        sheetOf(book.model, reportSheet).setContent(1, 1, cell("khác"));
        const plan = sheetOf(book.model, planSheet);
        plan.deleteRule(plan.rules()[0]?.id ?? "");
      },
    });
    expect(findings).toMatchObject([
      {
        code: "write-differs",
        severity: "error",
        sheet: reportSheet,
        cell: "B2",
        params: { written: "- Không phát sinh hồ sơ", read: "khác" },
      },
      { code: "write-differs", sheet: planSheet, cell: null },
    ]);
  });

  test("whatever strings a plan has, they read back the same", async () => {
    const book = openBook(seedBook);
    const text = fc.string({ unit: "grapheme", maxLength: 12 });
    const prefix = fc.constantFrom("", "=", "+", "-", "@", "'", "0", "1/", "#");
    const write = fc.oneof(
      fc.tuple(prefix, text).map(([first, rest]) => first + rest),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const row = fc.tuple(write, write, write);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 6 }), async (values) => {
        const snapshot = await readWorkbook(book.run);
        const plan: typeof rulesPlan = {
          ...rulesPlan,
          steps: [
            {
              kind: "replaceSheet",
              sheet: reportSheet,
              role: "report",
              content: smallContent(values),
            },
          ],
        };
        expect(await applyWritePlan(book.run, plan, snapshot)).toEqual([]);
        const report = sheetOf(book.model, reportSheet);
        values.forEach((cells, rowIndex) => {
          cells.forEach((value, columnIndex) => {
            const read = report.contentAt(rowIndex, columnIndex)?.value ?? "";
            expect(read).toBe(Object.is(value, -0) ? 0 : (value ?? ""));
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

/** Adding and removing rules above them renumbers the person's own, and leaves their order. */
function withoutPriority(state: unknown): unknown {
  const { rules, ...rest } = state as { rules: { priority: number }[] };
  return { ...rest, rules: rules.map((rule) => ({ ...rule, priority: 0 })) };
}
