import { parseDate } from "@internationalized/date";
import { check } from "../../src/actions/check";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { removeHighlight } from "../../src/actions/removeHighlight";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import type { WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";
import { openBook, seedBook, sheetOf } from "../support/bookOnHost";
import { sheetState, workbookState } from "../support/workbookState";
import { markedRows } from "./markedRows";
import { actionContext, planSheet, seedOptions } from "./seedRun";

/** 5 July 2022 as a serial number. */
const today = 44747;

/** Contents of the rows that are marked. */
function markedContents(model: WorkbookModel, day = today): unknown[] {
  return markedRows(model, planSheet, day).map(
    (row) => sheetOf(model, planSheet).contentAt(row, 1)?.value,
  );
}

const activity4 = "Tổ chức các buổi tọa đàm, chuyên đề về cải cách hành chính";

describe("highlightOverdue", () => {
  test("marks the row of activity 4 and no other", async () => {
    const book = openBook(seedBook);
    const outcome = await highlightOverdue(actionContext(book), seedOptions);
    expect(outcome).toMatchObject({ writtenSheet: planSheet, findings: [], highlightedRows: 1 });
    expect(markedRows(book.model, planSheet, today)).toEqual([10]);
    expect(markedRows(openXlsx(book.model.save()), planSheet, today)).toEqual([10]);
    expect(book.model.sheets()).toHaveLength(12);
  });

  test("with the real today the rules follow TODAY()", async () => {
    const book = openBook(seedBook);
    const options = { ...seedOptions, date: parseDate("2022-06-25"), dateIsToday: true };
    const outcome = await highlightOverdue(actionContext(book), options);
    expect(outcome.highlightedRows).toBe(0);
    expect(markedContents(book.model, today - 10)).toEqual([]);
    expect(markedContents(book.model, today)).toEqual([activity4]);
  });

  test("a row inserted above leaves the same activity marked", async () => {
    const book = openBook(seedBook);
    await highlightOverdue(actionContext(book), seedOptions);
    sheetOf(book.model, planSheet).insertRows(2, 1);
    expect(markedRows(book.model, planSheet, today)).toEqual([11]);
    expect(markedContents(book.model)).toEqual([activity4]);
    sheetOf(book.model, planSheet).insertRows(9, 2);
    expect(markedContents(book.model)).toEqual([activity4]);
  });

  test("sorting the plan's rows leaves the same activity marked", async () => {
    const book = openBook(seedBook);
    await highlightOverdue(actionContext(book), seedOptions);
    await book.run(async (context) => {
      const rows = context.workbook.worksheets.getItem(planSheet).getRange("A10:G12");
      rows.sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    expect(sheetOf(book.model, planSheet).contentAt(9, 0)?.value).toBe(5);
    expect(markedContents(book.model)).toEqual([activity4]);
    await book.run(async (context) => {
      const rows = context.workbook.worksheets.getItem(planSheet).getRange("A10:G12");
      rows.sort.apply([{ key: 1, ascending: false }]);
      await context.sync();
    });
    expect(markedContents(book.model)).toEqual([activity4]);
  });

  test("a second run leaves the same rules, once; removing leaves the person's own", async () => {
    const book = openBook(seedBook);
    const plan = sheetOf(book.model, planSheet);
    plan.patchStyle(
      { rowIndex: 8, columnIndex: 1, rowCount: 1, columnCount: 2 },
      { fill: "#FFFF00" },
    );
    plan.addRule({
      areas: [{ rowIndex: 6, columnIndex: 5, rowCount: 6, columnCount: 1 }],
      formula: '$F7="Thường xuyên"',
      fill: "#00B050",
      fontColor: null,
      stopIfTrue: false,
    });
    const before = sheetState(plan);
    await highlightOverdue(actionContext(book), seedOptions);
    const once = sheetState(plan);
    await highlightOverdue(actionContext(book), seedOptions);
    expect(sheetState(plan)).toEqual(once);
    const removed = await removeHighlight(actionContext(book));
    expect(removed).toEqual({
      recovered: null,
      sheets: [planSheet],
      removedRules: 1,
      findings: [],
    });
    expect(sheetState(plan)).toEqual(before);
    expect(await removeHighlight(actionContext(book))).toMatchObject({
      sheets: [],
      removedRules: 0,
    });
  });

  test("a protected plan sheet: an error, nothing written", async () => {
    const book = openBook(seedBook);
    sheetOf(book.model, planSheet).setProtected(true);
    const before = workbookState(book.model);
    const outcome = await highlightOverdue(actionContext(book), seedOptions);
    expect(outcome).toMatchObject({
      writtenSheet: null,
      findings: [{ code: "sheet-protected", severity: "error", sheet: planSheet }],
    });
    expect(workbookState(book.model)).toEqual(before);
  });
});

describe("check", () => {
  test("reads the seed in four requests and writes nothing", async () => {
    const book = openBook(seedBook);
    const before = workbookState(book.model);
    const { assessment, recovered } = await check(actionContext(book), seedOptions);
    expect(recovered).toBeNull();
    expect(book.host.requestCount).toBe(4);
    expect(workbookState(book.model)).toEqual(before);
    expect(assessment.activities.map(({ activity, status }) => [activity.ordinal, status])).toEqual(
      [
        ["1", "ongoing"],
        ["2", "ongoing"],
        ["3", "ongoing"],
        ["4", "overdue"],
        ["5", "ongoing"],
      ],
    );
  });

  test("a sheet too big to be read whole is told", async () => {
    const book = openBook(seedBook);
    const notes = sheetOf(book.model, "Ghi chú nội bộ");
    notes.setContent(1_048_575, 300, { value: "x", formula: null, isError: false });
    const { assessment } = await check(actionContext(book), seedOptions);
    expect(assessment.findings).toContainEqual({
      code: "sheet-cut",
      severity: "warning",
      sheet: "Ghi chú nội bộ",
      cell: null,
      params: { area: "A1:IV3906" },
    });
  });
});
