import { parseDate } from "@internationalized/date";
import { applyFix } from "../../src/actions/applyFix";
import { check } from "../../src/actions/check";
import { undoLastRun } from "../../src/actions/undoLastRun";
import type { RunOptions } from "../../src/domain/Assessment";
import type { Finding } from "../../src/domain/Finding";
import { openBook, type BookOnHost } from "../support/bookOnHost";
import { workbookState } from "../support/workbookState";
import { actionContext, seedOptions } from "./seedRun";

const options: RunOptions = { ...seedOptions, date: parseDate("2023-07-05"), periodId: null };

/** The messy list of 2023 with its ditto in D10 and what was found there. */
async function openDitto(): Promise<{ book: BookOnHost; ditto: Finding }> {
  const book = openBook("danh-muc-2023-lon-xon.xlsx");
  const { assessment } = await check(actionContext(book), options);
  const ditto = assessment.findings.find(({ cell, code }) => {
    return code === "ditto-read" && cell === "D10";
  });
  if (!ditto) throw new Error("no ditto in D10");
  return { book, ditto };
}

async function setD10(book: BookOnHost, text: string): Promise<void> {
  await book.run(async (context) => {
    context.workbook.worksheets.getItem("PL1").getRange("D10").formulas = [[text]];
    await context.sync();
  });
}

function formulasOf(book: BookOnHost): Promise<unknown[][]> {
  return book.run(async (context) => {
    const range = context.workbook.worksheets.getItem("PL1").getRange("D10:D11").load("formulas");
    await context.sync();
    return range.formulas;
  });
}

/** The apostrophe that keeps a text a text is not seen, and stays. */
function stateOf({ model }: BookOnHost): string {
  return JSON.stringify(workbookState(model), null, 1).replaceAll(
    /"quotePrefix\\":(true|false)/g,
    "",
  );
}

describe("applyFix", () => {
  test("fills the ditto letter for letter and nothing else; undoing leaves no trace", async () => {
    const { book, ditto } = await openDitto();
    const before = stateOf(book);
    const [, [below] = []] = await formulasOf(book);
    const context = { ...actionContext(book), isUndoable: true };
    const outcome = await applyFix(context, options, ditto);
    expect(outcome).toMatchObject({ isWritten: true, findings: [] });
    expect(await formulasOf(book)).toEqual([["Các phòng, ban, đơn vị"], [below]]);
    const dittos = outcome.assessment.findings.filter(({ code }) => code === "ditto-read");
    expect(dittos.map(({ cell }) => cell)).toEqual(["D11"]);
    expect(await undoLastRun(context, false)).toMatchObject({ kind: "undone", sheets: ["PL1"] });
    expect(stateOf(book)).toEqual(before);
  });

  test.each([
    ["other words by now", "Thanh tra Sở"],
    ["a formula that gives the same mark", '="n"&"t"'],
  ])("%s: nothing is written, and it is told", async (_name, content) => {
    const { book, ditto } = await openDitto();
    await setD10(book, content);
    const before = workbookState(book.model);
    const outcome = await applyFix(actionContext(book), options, ditto);
    expect(outcome).toMatchObject({ isWritten: false, findings: [] });
    expect(workbookState(book.model)).toEqual(before);
  });

  test("changed between reading and writing: nothing is written, and it is told", async () => {
    const { book, ditto } = await openDitto();
    const context = actionContext(book);
    let change = Promise.resolve();
    const run: typeof book.run = async (batch) => {
      await change;
      return book.run(batch);
    };
    const onProgress: typeof context.onProgress = ({ stage }) => {
      if (stage === "checking") change = setD10(book, "Thanh tra Sở");
    };
    const fixing = applyFix({ ...context, run, onProgress }, options, ditto);
    await expect(fixing).rejects.toThrow(/PL1/);
    expect((await formulasOf(book))[0]).toEqual(["Thanh tra Sở"]);
  });
});
