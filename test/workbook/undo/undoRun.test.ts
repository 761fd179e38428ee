import fc from "fast-check";
import type { WritePlan } from "../../../src/domain/sheet/WritePlan";
import type { WorkbookModel } from "../../../src/files/xlsx/model/WorkbookModel";
import { applyWritePlan } from "../../../src/workbook/write/applyWritePlan";
import { readWorkbook } from "../../../src/workbook/read/readWorkbook";
import { removeCheckpoint } from "../../../src/workbook/undo/removeCheckpoint";
import { undoRun } from "../../../src/workbook/undo/undoRun";
import { openBook, seedBook, sheetOf, type BookOnHost } from "../../support/bookOnHost";
import { workbookState } from "../../support/workbookState";
import { addingPlan } from "../sampleSteps";
import { area, planSheet, reportSheet, smallPlan } from "../smallPlan";

async function applied(book: BookOnHost, plan: WritePlan, isUndoable = true): Promise<void> {
  const snapshot = await readWorkbook(book.run);
  expect(await applyWritePlan(book.run, plan, snapshot, { isUndoable })).toEqual([]);
}

async function undone(book: BookOnHost, isConfirmed = false) {
  return undoRun(book.run, await readWorkbook(book.run), isConfirmed);
}

/** What a person sees: the leading apostrophe of a cell that was set and set back is Excel's own matter. */
function seen(model: WorkbookModel): unknown {
  const state = JSON.stringify(workbookState(model)).replaceAll(
    String.raw`\"quotePrefix\":true`,
    String.raw`\"quotePrefix\":false`,
  );
  return JSON.parse(state) as unknown;
}

const earlier = withChart(
  smallPlan([
    ["TT", "Đơn vị", "Số nội dung"],
    ["1", "kết quả cũ", 3],
    ["2", "kết quả cũ", 4],
    ["3", "kết quả cũ", 5],
  ]),
);

function withChart(plan: WritePlan): WritePlan {
  const charts = [
    {
      kind: "bar",
      source: area(0, 1, 4, 2),
      over: area(6, 0, 2, 3),
      title: "Theo đơn vị",
      mark: "units",
    } as const,
  ];
  return {
    ...plan,
    steps: plan.steps.map((step) =>
      step.kind === "replaceSheet" ? { ...step, content: { ...step.content, charts } } : step,
    ),
  };
}

const texts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};
const handMadePage = {
  leftHeader: "Tay",
  isFirstPageDifferent: true,
  areEvenPagesDifferent: true,
  evenPages: { ...texts, leftFooter: "Trang chẵn" },
  pageOrder: "overThenDown",
  errors: "dash",
  comments: "atEnd",
  printGridlines: true,
  blackAndWhite: true,
  firstPageNumber: 7,
};

/** A report of an earlier run that somebody has worked on: everything that a sheet can have. */
async function bookWithReport(): Promise<WorkbookModel> {
  const book = openBook(seedBook);
  await applied(book, earlier, false);
  const report = sheetOf(book.model, reportSheet);
  report.setContent(9, 4, { value: "Ghi chú tay", formula: null, isError: false });
  report.setContent(10, 4, { value: 3, formula: "C2", isError: false });
  report.patchStyle(area(1, 1, 2, 2), { fill: "#FFFF00", bold: true });
  report.merge(area(9, 4, 1, 2));
  report.setRowHeight(3, 77);
  report.setRowHidden(5, true);
  report.setColumnWidth(4, 200);
  report.setColumnHidden(3, true);
  report.setFrozen(1, 1);
  report.setRowHeight(5, 44);
  report.setColumnWidth(3, 33);
  report.setView({ gridlines: false, headings: false });
  report.pageBreaks.setRows([4]);
  report.pageBreaks.setColumns([2]);
  const [chart] = report.charts.all();
  if (chart) report.charts.change(chart.id, { frame: { ...chart.frame, left: 200, width: 150 } });
  report.setTabColor("#00B050");
  report.setVisibility("hidden");
  report.setPage({ orientation: "portrait", ...handMadePage });
  report.addRule({
    areas: [area(1, 2, 3, 1)],
    formula: "$C2>3",
    fill: "#00B050",
    fontColor: null,
    stopIfTrue: true,
  });
  sheetOf(book.model, planSheet).addRule({
    areas: [area(6, 5, 6, 1)],
    formula: '$F7="Thường xuyên"',
    fill: "#00B050",
    fontColor: null,
    stopIfTrue: true,
  });
  return book.model;
}

describe("undoRun", () => {
  test("a report that was new goes, and the rules with it", async () => {
    const book = openBook(seedBook);
    const before = seen(book.model);
    await applied(book, smallPlan());
    expect((await readWorkbook(book.run)).undoable).toEqual({
      action: "consolidate",
      sheets: [reportSheet, planSheet],
    });
    expect(await undone(book)).toMatchObject({ kind: "undone" });
    expect(seen(book.model)).toEqual(before);
    expect(await undone(book)).toEqual({ kind: "nothing" });
  });

  test("an old report that was worked on comes back as it was, also after saving and opening", async () => {
    const model = await bookWithReport();
    const before = seen(model);
    const book = openBook(model);
    await applied(book, smallPlan());
    expect(sheetOf(book.model, reportSheet).visibility).toBe("visible");
    const reopened = openBook(book.model.save());
    expect(await undone(reopened)).toMatchObject({ kind: "undone" });
    expect(seen(reopened.model)).toEqual(before);
  });

  test("sheets, cells and settings of other steps too", async () => {
    const book = openBook(seedBook);
    book.model.setSetting("thvps.setting.wording", '"[]"');
    sheetOf(book.model, planSheet).setContent(6, 6, { value: 2, formula: "1+1", isError: false });
    const before = seen(book.model);
    const [cells, ...rest] = addingPlan().steps;
    if (cells?.kind !== "setCells") throw new Error("no cells");
    const changes = cells.cells.map((one) => (one.was === "" ? { ...one, was: 2 } : one));
    await applied(book, { ...addingPlan(), steps: [{ ...cells, cells: changes }, ...rest] });
    expect(await undone(book)).toMatchObject({ kind: "undone" });
    expect(seen(book.model)).toEqual(before);
  });

  test("one generation: the second run's state replaces the first one's", async () => {
    const book = openBook(await bookWithReport());
    await applied(book, earlier);
    const between = seen(book.model) as { sheets: { name: string }[] };
    await applied(book, smallPlan());
    const { sheets } = await readWorkbook(book.run);
    expect(sheets.filter(({ ownedRole }) => ownedRole === "checkpoint")).toHaveLength(1);
    await undone(book);
    const after = seen(book.model) as typeof between;
    const report = (state: typeof between) => state.sheets.find(({ name }) => name === reportSheet);
    expect(report(after)).toEqual(report(between));
    expect(after.sheets).toHaveLength(13);
  });

  test.each<[string, (model: WorkbookModel) => void]>([
    [
      reportSheet,
      (model) => {
        sheetOf(model, reportSheet).setContent(1, 1, {
          value: "sửa",
          formula: null,
          isError: false,
        });
      },
    ],
    [
      planSheet,
      (model) => {
        const plan = sheetOf(model, planSheet);
        plan.deleteRule(plan.rules()[0]?.id ?? "");
      },
    ],
  ])("%s was changed by hand since: it asks, and goes on when told to", async (name, change) => {
    const book = openBook(await bookWithReport());
    const before = seen(book.model);
    await applied(book, smallPlan());
    change(book.model);
    const changed = workbookState(book.model);
    expect(await undone(book)).toEqual({ kind: "changed", sheets: [name] });
    expect(workbookState(book.model)).toEqual(changed);
    expect(await undone(book, true)).toMatchObject({ kind: "undone" });
    expect(seen(book.model)).toEqual(before);
  });

  test("a protected sheet: findings, nothing written", async () => {
    const book = openBook(seedBook);
    await applied(book, smallPlan());
    sheetOf(book.model, planSheet).setProtected(true);
    const before = workbookState(book.model);
    expect(await undone(book)).toMatchObject({
      kind: "blocked",
      findings: [{ code: "sheet-protected", sheet: planSheet }],
    });
    expect(workbookState(book.model)).toEqual(before);
  });

  test("what is kept can be removed, and a run that keeps nothing removes what is out of date", async () => {
    const book = openBook(await bookWithReport());
    await applied(book, smallPlan());
    const written = seen(book.model) as { sheets: unknown[]; settings: object };
    expect(await removeCheckpoint(book.run)).toBe(true);
    expect(book.model.settings().size).toBe(0);
    expect(book.model.sheets()).toHaveLength(13);
    expect(await removeCheckpoint(book.run)).toBe(false);
    expect(written.sheets).toHaveLength(14);
    await applied(book, smallPlan());
    await applied(book, smallPlan(), false);
    expect(book.model.sheets()).toHaveLength(13);
    expect(await undone(book)).toEqual({ kind: "nothing" });
  });

  test("any report, run, undo: equal", async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.integer({ min: -9, max: 99_999 }),
      fc.boolean(),
    );
    const edit = fc.record({ row: fc.nat(12), column: fc.nat(5), value: cell, bold: fc.boolean() });
    const shape = fc.record({
      edits: fc.array(edit, { maxLength: 6 }),
      heights: fc.array(fc.tuple(fc.nat(9), fc.integer({ min: 5, max: 300 })), { maxLength: 4 }),
      hidden: fc.array(fc.nat(9), { maxLength: 3 }),
      widths: fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 10, max: 300 })), { maxLength: 3 }),
      frozen: fc.tuple(fc.nat(3), fc.nat(2)),
      landscape: fc.boolean(),
      hiddenColumns: fc.array(fc.nat(4), { maxLength: 2 }),
      gridlines: fc.boolean(),
      breaks: fc.tuple(
        fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
      ),
      page: fc.record({
        pageOrder: fc.constantFrom("downThenOver", "overThenDown"),
        errors: fc.constantFrom("displayed", "blank", "dash", "NA"),
        firstPageNumber: fc.constantFrom(null, 1, 12),
        draft: fc.boolean(),
      }),
      values: fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 15 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async (one) => {
        const book = openBook(await bookWithReport());
        const report = sheetOf(book.model, reportSheet);
        for (const { row, column, value, bold } of one.edits) {
          // Cells that a merge covers hold nothing in Excel.
          if (row === 0 || row === 9) continue;
          // Excel draws a chart anew from its cells as they are: texts for figures make it another one.
          if (row <= 3 && column > 0 && column <= 2) continue;
          if (value !== "")
            report.setContent(row, column, { value, formula: null, isError: false });
          report.patchStyle(area(row, column, 1, 1), { bold });
        }
        // Beyond the cells in use the host's copy of a sheet brings no sizes.
        report.setContent(12, 5, { value: 1, formula: null, isError: false });
        for (const [row, height] of one.heights) report.setRowHeight(row, height);
        for (const row of one.hidden) report.setRowHidden(row, true);
        for (const [column, width] of one.widths) report.setColumnWidth(column, width);
        report.setFrozen(...one.frozen);
        for (const column of one.hiddenColumns) report.setColumnHidden(column, true);
        report.setView({ gridlines: one.gridlines });
        report.pageBreaks.setRows([...one.breaks[0]].sort((a, b) => a - b));
        report.pageBreaks.setColumns([...one.breaks[1]].sort((a, b) => a - b));
        report.setPage({ orientation: one.landscape ? "landscape" : "portrait", ...one.page });
        const before = seen(book.model);
        await applied(book, withChart(smallPlan(one.values)));
        expect(await undone(book)).toMatchObject({ kind: "undone" });
        expect(seen(book.model)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
