import { parseDate } from "@internationalized/date";
import { applyFix } from "../../src/actions/applyFix";
import { check } from "../../src/actions/check";
import { undoLastRun } from "../../src/actions/undoLastRun";
import type { RunOptions } from "../../src/domain/Assessment";
import type { Finding } from "../../src/domain/Finding";
import { createXlsx } from "../../src/files/xlsx/createXlsx";
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

const planHeader = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"];

/** A plan of 2022 with what each safe fix mends: names that are no unit's, and a date turned round. */
async function openSlips(): Promise<BookOnHost> {
  const book = openBook(createXlsx());
  await book.run(async (context) => {
    const plan = context.workbook.worksheets.getFirst();
    plan.name = "Kế hoạch";
    plan.getRange("A1:E5").values = [
      ["KẾ HOẠCH NĂM 2022", "", "", "", ""],
      planHeader,
      [1, "Tọa đàm", "Phòng Cải cách thủ tục", "", "'25/6/2022"],
      [2, "Hội nghị", "Văn phòng Sở", "Thanh Sở; Văn phòng Sở", "Quý II"],
      [3, "Tập huấn", "Văn phòng Sở", "", 44687],
    ];
    plan.getRange("E5").numberFormat = [["m/d/yyyy"]];
    const roster = context.workbook.worksheets.add("Đơn vị");
    roster.getRange("A1:C4").values = [
      ["TT", "Tên đơn vị", "Loại"],
      [1, "Văn phòng Sở", "thuộc"],
      [2, "Thanh tra Sở", "thuộc"],
      [3, "Phòng Cải cách hành chính", "thuộc"],
    ];
    await context.sync();
  });
  return book;
}

function valueIn(book: BookOnHost, address: string): Promise<unknown> {
  return book.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Kế hoạch").getRange(address).load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

describe("applyFix", () => {
  test.each([
    ["date-swapped", "E5", 44687, 44717],
    ["lead-unknown", "C3", "Phòng Cải cách thủ tục", "Phòng Cải cách hành chính"],
    ["coordinator-unknown", "D4", "Thanh Sở; Văn phòng Sở", "Thanh tra Sở; Văn phòng Sở"],
  ] as const)("%s is put right and undone", async (code, cell, before, after) => {
    const book = await openSlips();
    const context = { ...actionContext(book), isUndoable: true };
    const { assessment } = await check(context, seedOptions);
    const one = assessment.findings.find((other) => other.code === code);
    expect(one?.cell).toBe(cell);
    if (!one) throw new Error(code);
    expect(await valueIn(book, cell)).toBe(before);
    const outcome = await applyFix(context, seedOptions, one);
    expect(outcome).toMatchObject({ isWritten: true, findings: [] });
    expect(await valueIn(book, cell)).toBe(after);
    expect(outcome.assessment.findings.map((other) => other.code)).not.toContain(code);
    expect(await undoLastRun(context, false)).toMatchObject({ kind: "undone" });
    expect(await valueIn(book, cell)).toBe(before);
  });

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
