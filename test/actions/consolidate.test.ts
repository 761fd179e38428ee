import { consolidate } from "../../src/actions/consolidate";
import { previewConsolidate } from "../../src/actions/previewConsolidate";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import type { WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";
import { vi } from "../../src/i18n/vi";
import { fixtureBytes, openBook, seedBook, sheetOf, type BookOnHost } from "../support/bookOnHost";
import { patchBook } from "../support/patchBook";
import { sheetState, workbookState } from "../support/workbookState";
import { actionContext, annexSheets, planSheet, reportSheet, seedOptions } from "./seedRun";

const words = vi.report;

async function consolidated(book: BookOnHost, options = seedOptions) {
  return consolidate(actionContext(book), options, words);
}

function textsOf(model: WorkbookModel, name: string): string[] {
  const sheet = sheetOf(model, name);
  const used = sheet.usedArea(true);
  const texts: string[] = [];
  if (!used) return texts;
  for (let row = 0; row < used.rowIndex + used.rowCount; row++) {
    for (let column = 0; column < used.columnIndex + used.columnCount; column++) {
      const value = sheet.contentAt(row, column)?.value;
      if (typeof value === "string") texts.push(value);
    }
  }
  return texts;
}

function rowWith(model: WorkbookModel, name: string, text: string): number {
  const sheet = sheetOf(model, name);
  const count = sheet.usedArea(true)?.rowCount ?? 0;
  return Array.from({ length: count + 1 }).findIndex((_, row) =>
    [0, 1, 2].some((column) => sheet.contentAt(row, column)?.value === text),
  );
}

/** Whether a sheet is one of the report's: the document, or one of its annexes. */
function isReport(name: string): boolean {
  return name === reportSheet || annexSheets.includes(name);
}

/** Another reporting date: the report says something new. */
const nextDay = { ...seedOptions, date: seedOptions.date.add({ days: 1 }) };

/** Only the plan sheet gets rules. */
function withoutRules(state: unknown, sheet: string): unknown {
  return sheet === planSheet ? { ...(state as object), rules: [] } : state;
}

const text = (value: string) => ({ value, formula: null, isError: false });

describe("consolidate", () => {
  test("the seed: the document and its annexes, nothing else touched", async () => {
    const book = openBook(seedBook);
    const before = new Map(
      book.model
        .sheets()
        .map((sheet) => [sheet.name, withoutRules(sheetState(sheet), sheet.name)] as const),
    );
    const context = actionContext(book);
    const outcome = await consolidate(context, seedOptions, words);
    expect(outcome).toMatchObject({
      writtenSheet: reportSheet,
      findings: [],
      highlightedRows: 1,
      recovered: null,
    });
    expect(context.stages).toEqual([
      "recovering",
      "reading",
      "checking",
      "building",
      "writing",
      "verifying",
    ]);
    console.log(`consolidate, seed: ${book.host.requestCount} requests`);
    expect(book.host.requestCount).toBeLessThanOrEqual(10);
    for (const sheet of book.model.sheets()) {
      if (isReport(sheet.name)) continue;
      expect(withoutRules(sheetState(sheet), sheet.name)).toEqual(before.get(sheet.name));
    }
    expect(book.model.settings().size).toBe(0);
  });

  test("units' texts stay text, letter for letter, also in the saved file", async () => {
    const book = openBook(seedBook);
    const unit = sheetOf(book.model, "Văn phòng");
    const tricky = ["03", "3/4", "12%", "TRUE", "'ngoặc"];
    tricky.forEach((value, index) => {
      unit.setContent(7 + index, 2, text(value));
    });
    await consolidated(book);
    for (const model of [book.model, openXlsx(book.model.save())]) {
      const texts = textsOf(model, reportSheet);
      for (const expected of [
        "- Không phát sinh hồ sơ",
        "=Đã phổ biến trong họp phòng",
        "+ 12 hồ sơ hội, quỹ",
        "@ Sáng kiến: mẫu hóa quyết định",
        ...tricky,
      ]) {
        expect(texts).toContain(expected);
      }
    }
  });

  test("a run with nothing new says so and writes nothing", async () => {
    const book = openBook(seedBook);
    const first = await consolidated(book);
    expect(first).toMatchObject({ isFirst: true, isUnchanged: false });
    expect(first.changes.every(({ kind }) => kind === "added")).toBe(true);
    const before = workbookState(book.model);
    const requests = book.host.requestCount;
    const second = await consolidated(book);
    expect(second).toMatchObject({
      writtenSheet: reportSheet,
      isFirst: false,
      isUnchanged: true,
      changes: [],
    });
    expect(workbookState(book.model)).toEqual(before);
    expect(book.host.requestCount).toBeLessThan(2 * requests);
  });

  test("running twice with something new gives one report and the same rules once", async () => {
    const book = openBook(seedBook);
    await consolidated(book, nextDay);
    const rules = sheetOf(book.model, planSheet).rules().length;
    const names = book.model.sheets().map(({ name }) => name);
    const requests = book.host.requestCount;
    await consolidated(book);
    expect(book.host.requestCount).toBe(2 * requests);
    expect(sheetOf(book.model, planSheet).rules()).toHaveLength(rules);
    expect(book.model.sheets().map(({ name }) => name)).toEqual(names);
    const fresh = openBook(seedBook);
    await consolidated(fresh);
    for (const name of [reportSheet, ...annexSheets]) {
      expect(sheetState(sheetOf(book.model, name))).toEqual(sheetState(sheetOf(fresh.model, name)));
    }
  });

  test("what a unit changes is told: old beside new", async () => {
    const book = openBook(seedBook);
    await consolidated(book);
    sheetOf(book.model, "Thanh tra").setContent(7, 2, text("Đã quán triệt lại"));
    const { changes, isFirst, isUnchanged } = await consolidated(book);
    expect(isFirst).toBe(false);
    expect(isUnchanged).toBe(false);
    expect(changes).toHaveLength(1);
    expect(changes).toMatchObject([
      {
        kind: "changed",
        annex: "results",
        ordinal: "1",
        unit: "Thanh tra Sở",
        after: "Đã quán triệt lại",
      },
    ]);
    expect(changes[0]?.before).not.toBe("");
  });

  test("a note survives the run that follows a unit's change, through Excel and the file", async () => {
    const book = openBook(seedBook);
    await consolidated(book);
    const results = sheetOf(book.model, "PL Kết quả");
    const row = rowWith(book.model, "PL Kết quả", "=Đã phổ biến trong họp phòng");
    results.setContent(row, 8, text("=ý kiến của Văn phòng"));
    const reopened = openBook(book.model.save());
    sheetOf(reopened.model, "Thanh tra").setContent(7, 2, text("Đã quán triệt lại"));
    await consolidated(reopened);
    const after = rowWith(reopened.model, "PL Kết quả", "=Đã phổ biến trong họp phòng");
    const noted = sheetOf(reopened.model, "PL Kết quả").contentAt(after, 8);
    expect(noted).toMatchObject({ value: "=ý kiến của Văn phòng", formula: null });
    expect(sheetOf(reopened.model, "PL Kết quả").isColumnHidden(11)).toBe(true);
  });

  test("20 and 200 units take the same requests, but for splitting", async () => {
    const counts: { name: string; requests: number; milliseconds: number }[] = [];
    for (const name of ["tinh-20-don-vi.xlsx", "tinh-200-don-vi.xlsx"]) {
      const book = openBook(name);
      const started = performance.now();
      const outcome = await consolidated(book, { ...seedOptions, periodId: null, submitBy: null });
      expect(outcome).toMatchObject({ writtenSheet: reportSheet, findings: [] });
      const milliseconds = Math.round(performance.now() - started);
      counts.push({ name, requests: book.host.requestCount, milliseconds });
    }
    console.log("consolidate:", JSON.stringify(counts));
    const [few, many] = counts;
    expect(few?.requests).toBeLessThanOrEqual(10);
    expect(many?.requests).toBeLessThanOrEqual((few?.requests ?? 0) + 8);
  }, 120_000);

  test("the report is found again after the person has renamed its sheet", async () => {
    const book = openBook(seedBook);
    await consolidated(book);
    book.model.renameSheet(sheetOf(book.model, reportSheet).id, "Báo cáo quý II");
    const outcome = await consolidated(book, nextDay);
    expect(outcome.writtenSheet).toBe("Báo cáo quý II");
    expect(book.model.sheets()).toHaveLength(20);
    const inside = sheetOf(book.model, "Báo cáo quý II")
      .hyperlinks()
      .filter(({ location }) => location?.includes(reportSheet));
    expect(inside).toEqual([]);
  });

  test("somebody else's sheet of the report's name is left alone", async () => {
    const book = openBook(seedBook);
    const own = book.model.addSheet(reportSheet);
    own.setContent(0, 0, text("ghi chép của tôi"));
    const before = sheetState(own);
    const outcome = await consolidated(book);
    expect(outcome.writtenSheet).toBe(`${reportSheet} (2)`);
    expect(sheetState(own)).toEqual(before);
  });

  test("the report is no unit's report on the next run", async () => {
    const book = openBook(seedBook);
    const first = await consolidated(book);
    const second = await consolidated(book);
    expect(second.assessment.findings).toEqual(first.assessment.findings);
    expect(second.assessment.board).toEqual(first.assessment.board);
  });

  test.each([
    ["the report sheet is protected", reportSheet, "sheet-protected"],
    ["the plan sheet is protected", planSheet, "sheet-protected"],
  ])("%s: an error that names it, once, and nothing written", async (_, name, code) => {
    const book = openBook(seedBook);
    await consolidated(book);
    sheetOf(book.model, name).setProtected(true);
    const before = workbookState(book.model);
    const outcome = await consolidated(book, nextDay);
    expect(outcome).toMatchObject({ writtenSheet: null, highlightedRows: 0, changes: [] });
    const all = [...outcome.assessment.findings, ...outcome.findings];
    expect(all.filter((one) => one.code === code && one.sheet === name)).toMatchObject([
      { severity: "error" },
    ]);
    expect(workbookState(book.model)).toEqual(before);
  });

  test("the workbook's structure is protected: an error, once, and nothing written", async () => {
    const bytes = patchBook(fixtureBytes(seedBook), (xml) =>
      xml.replace("<workbookProtection/>", '<workbookProtection lockStructure="1"/>'),
    );
    const book = openBook(bytes);
    const before = workbookState(book.model);
    const outcome = await consolidated(book);
    expect(outcome.writtenSheet).toBeNull();
    const all = [...outcome.assessment.findings, ...outcome.findings];
    expect(all.filter(({ code }) => code === "workbook-protected")).toMatchObject([
      { severity: "error" },
    ]);
    expect(workbookState(book.model)).toEqual(before);
  });

  test("no plan: nothing written, and the findings say so", async () => {
    const book = openBook(seedBook);
    for (const name of [planSheet]) book.model.deleteSheet(sheetOf(book.model, name).id);
    const before = workbookState(book.model);
    const outcome = await consolidated(book);
    expect(outcome.writtenSheet).toBeNull();
    expect(outcome.assessment.plan).toBeNull();
    expect(outcome.assessment.findings.map(({ code }) => code)).toContain("plan-not-found");
    expect(workbookState(book.model)).toEqual(before);
  });

  test.each(["recovering", "reading", "checking", "building", "writing"] as const)(
    "cancelled while %s, the workbook is as it was",
    async (stage) => {
      const book = openBook(seedBook);
      const before = workbookState(book.model);
      const context = actionContext(book, (progress) => {
        if (progress.stage === stage && progress.done < progress.total) context.cancel();
      });
      await expect(consolidate(context, seedOptions, words)).rejects.toMatchObject({
        name: "AbortError",
      });
      expect(workbookState(book.model)).toEqual(before);
    },
  );

  test("the preview writes nothing and tells what would be written", async () => {
    const book = openBook(seedBook);
    const before = workbookState(book.model);
    const preview = await previewConsolidate(actionContext(book), seedOptions, words);
    expect(workbookState(book.model)).toEqual(before);
    expect(preview).toMatchObject({
      report: { sheet: reportSheet, isNew: true },
      highlightedRows: 1,
      findings: [],
    });
    expect(preview.report?.model.annexes.map(({ number }) => number)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VII",
    ]);
    const { changes } = await consolidated(book);
    expect(changes).toEqual(preview.report?.changes);
    const after = await previewConsolidate(actionContext(book), seedOptions, words);
    expect(after.report).toMatchObject({ isNew: false, isUnchanged: true, changes: [] });
  });
});

describe("when a new period begins", () => {
  const firstQuarter = { ...seedOptions, periodId: "2022-Q1", submitBy: null };
  const kept = "Tổng hợp quý I-2022";

  test("the report of the old one stays, in a sheet named after it, in as many requests", async () => {
    const book = openBook(seedBook);
    await consolidated(book, firstQuarter);
    const old = sheetState(sheetOf(book.model, reportSheet)) as object;
    const sheetCount = book.model.sheets().length;
    let asked = book.host.requestCount;
    await consolidated(book, { ...firstQuarter, date: nextDay.date });
    const usual = book.host.requestCount - asked;
    expect(book.model.sheets()).toHaveLength(sheetCount);
    await consolidated(book, firstQuarter);

    const preview = await previewConsolidate(actionContext(book), seedOptions, words);
    expect(preview.report).toMatchObject({ sheet: reportSheet, isNew: false, keptAs: kept });
    asked = book.host.requestCount;
    const outcome = await consolidated(book);
    expect(book.host.requestCount - asked).toBe(usual);
    expect(outcome).toMatchObject({ writtenSheet: reportSheet, findings: [] });
    // The document and its seven annexes; its lines do not lead to annexes of another period.
    expect(book.model.sheets()).toHaveLength(sheetCount + 8);
    expect(sheetState(sheetOf(book.model, kept))).toEqual({ ...old, name: kept, links: [] });
    expect(textsOf(book.model, kept).join("\n")).toMatch(/quý I năm 2022|quý I\/2022/iu);
    expect(textsOf(book.model, reportSheet).join("\n")).toMatch(/quý II năm 2022|quý II\/2022/iu);
    expect(book.model.settings().size).toBe(0);
    const copy = sheetOf(book.model, "PL Kết quả quý I-2022").id;
    const titles = book.model.names().filter(({ scope }) => scope === copy);
    expect(titles.map(({ name }) => name)).toContain("_xlnm.Print_Titles");
    expect(titles.map(({ formula }) => formula).join()).not.toContain("'PL Kết quả'");

    // The same period again keeps nothing, and the copy is nobody's report.
    const again = await consolidated(book);
    expect(again.assessment.findings).toEqual(outcome.assessment.findings);
    expect(book.model.sheets()).toHaveLength(sheetCount + 8);
  });

  test("the copy outlives saving, and gets another name where its own is taken", async () => {
    const book = openBook(seedBook);
    book.model.addSheet(kept);
    await consolidated(book, firstQuarter);
    const reopened = openBook(book.model.save());
    await consolidated(reopened);
    expect(textsOf(reopened.model, kept)).toEqual([]);
    expect(textsOf(reopened.model, `${kept} (2)`)).not.toEqual([]);
    const third = openBook(reopened.model.save());
    await consolidated(third);
    const names = third.model.sheets().map(({ name }) => name);
    expect(names.filter((name) => name.startsWith("Tổng hợp"))).toHaveLength(3);
  });
});
