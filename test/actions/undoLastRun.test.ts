import { parseDate } from "@internationalized/date";
import { consolidate } from "../../src/actions/consolidate";
import { undoLastRun } from "../../src/actions/undoLastRun";
import { vi } from "../../src/i18n/vi";
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
});
