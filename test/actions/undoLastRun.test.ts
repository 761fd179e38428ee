import { parseDate } from "@internationalized/date";
import { check } from "../../src/actions/check";
import { consolidate } from "../../src/actions/consolidate";
import { undoLastRun } from "../../src/actions/undoLastRun";
import { vi } from "../../src/i18n/vi";
import { showSheets } from "../../src/workbook/view/showSheets";
import { openBook, seedBook } from "../support/bookOnHost";
import { workbookState } from "../support/workbookState";
import { actionContext, seedOptions } from "./seedRun";

describe("undoLastRun", () => {
  test("the first consolidation goes without a trace; the second one leaves the first", async () => {
    const book = openBook(seedBook);
    const seed = workbookState(book.model);
    const context = { ...actionContext(book), isUndoable: true };
    await consolidate(context, seedOptions, vi.report);
    expect(await undoLastRun(context, false)).toMatchObject({ kind: "undone", recovered: null });
    expect(workbookState(book.model)).toEqual(seed);

    await consolidate(actionContext(book), seedOptions, vi.report);
    const first = workbookState(book.model);
    const later = { ...seedOptions, date: parseDate("2022-07-20") };
    await consolidate(context, later, vi.report);
    const reopened = openBook(book.model.save());
    expect(await undoLastRun(actionContext(reopened), false)).toMatchObject({ kind: "undone" });
    expect(workbookState(reopened.model)).toEqual(first);
  });

  test("over another period's report: it is kept, its annexes hidden, and comes back", async () => {
    const book = openBook(seedBook);
    const context = { ...actionContext(book), isUndoable: true };
    const first = { ...seedOptions, periodId: "2022-Q1", date: parseDate("2022-04-05") };
    await consolidate(actionContext(book), first, vi.report);
    const before = workbookState(book.model);
    const names = book.model.sheets().map(({ name }) => name);
    await consolidate(context, seedOptions, vi.report);
    const kept = book.model.sheets().filter(({ name }) => name.endsWith(" quý I-2022"));
    const [document, ...annexes] = kept;
    expect(document).toMatchObject({ name: "Tổng hợp quý I-2022", visibility: "visible" });
    expect(document?.hyperlinks()).toEqual([]);
    expect(annexes.length).toBeGreaterThan(3);
    expect(annexes.every(({ visibility }) => visibility === "hidden")).toBe(true);

    const reopened = openBook(book.model.save());
    const outcome = await check(actionContext(reopened), seedOptions);
    expect(outcome.undoable?.sheets).toContain("Tổng hợp quý I-2022");
    expect(outcome.pastReports).toEqual([
      {
        periodId: "2022-Q1",
        sheet: "Tổng hợp quý I-2022",
        annexes: annexes.map(({ name }) => name),
        areAnnexesHidden: true,
      },
    ]);
    await showSheets(reopened.run, outcome.pastReports?.[0]?.annexes ?? [], true);
    const shown = await check(actionContext(reopened), seedOptions);
    expect(shown.pastReports?.[0]?.areAnnexesHidden).toBe(false);

    expect(await undoLastRun(actionContext(reopened), true)).toMatchObject({ kind: "undone" });
    expect(reopened.model.sheets().map(({ name }) => name)).toEqual(names);
    expect(workbookState(reopened.model)).toEqual(before);
  });
});
