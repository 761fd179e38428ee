import { applyWritePlan } from "../../../src/workbook/write/applyWritePlan";
import { journalKey } from "../../../src/workbook/write/RunJournal";
import { readWorkbook } from "../../../src/workbook/read/readWorkbook";
import { recoverOpenRun } from "../../../src/workbook/write/recoverOpenRun";
import { fixtureBytes, openBook, seedBook, sheetOf } from "../../support/bookOnHost";
import { workbookState } from "../../support/workbookState";
import { countActions, sweepFaults, type SweepResult } from "../faultSweep";
import { addingPlan } from "../sampleSteps";
import { planSheet, reportSheet, rulesPlan, smallPlan } from "../smallPlan";

/** The seed with a report and rules of an earlier run. */
async function bookWithReport(): Promise<Uint8Array> {
  const book = openBook(seedBook);
  const earlier = smallPlan([
    ["BÁO CÁO CŨ", null, null],
    ["1", "kết quả cũ", 3],
    ["2", "kết quả cũ", 4],
    ["3", "kết quả cũ", 5],
  ]);
  const [rules, report] = earlier.steps;
  if (rules?.kind !== "replaceRules" || !report) throw new Error("no steps");
  const steps = [{ ...rules, rules: rules.rules.slice(1) }, report];
  await applyWritePlan(book.run, { ...earlier, steps }, await readWorkbook(book.run));
  return book.model.save();
}

function expectIntact(name: string, result: SweepResult): void {
  const { faults, old, finished, broken } = result;
  console.log(
    `Faults, ${name}: ${faults} tried, ${old + finished} states intact ` +
      `(${old} as before, ${finished} finished), ${broken.length} broken`,
  );
  expect(broken).toEqual([]);
  expect(faults).toBeGreaterThan(10);
}

describe("a run that fails", () => {
  test("in the place of an old report", async () => {
    expectIntact("report replaced", await sweepFaults(await bookWithReport(), smallPlan()));
  }, 120_000);

  test("where the old report is of another period and a copy of it is kept", async () => {
    const [rules, report] = smallPlan().steps;
    if (!rules || report?.kind !== "replaceSheet") throw new Error("no steps");
    const book = openBook(await bookWithReport());
    const sheet = sheetOf(book.model, reportSheet);
    book.model.setName({
      name: "_thvps_period",
      formula: '"2022-Q1"',
      scope: sheet.id,
      visible: false,
    });
    const step = { ...report, period: "2022-Q2", keepAs: "Tổng hợp quý I-2022" };
    const plan = { ...smallPlan(), steps: [rules, step] };
    expectIntact("earlier report kept", await sweepFaults(book.model.save(), plan));
  }, 240_000);

  test("where there is no report yet", async () => {
    // Building the staging sheet is the same as above.
    const result = await sweepFaults(fixtureBytes(seedBook), smallPlan(), "the last batch");
    expectIntact("report new", result);
  }, 120_000);

  test("while highlighting only", async () => {
    expectIntact("highlighting", await sweepFaults(await bookWithReport(), rulesPlan));
  }, 120_000);

  test("where sheets are added, cells set and settings kept", async () => {
    const book = openBook(seedBook);
    book.model.setSetting("thvps.setting.wording", '"[]"');
    expectIntact("new steps", await sweepFaults(book.model.save(), addingPlan()));
  }, 240_000);

  test.each([
    "InvalidOperationInCellEditMode",
    "InvalidOrTimedOutSession",
    "ActivityLimitReached",
  ] as const)("%s for a while: the next start puts all right", async (kind) => {
    const bytes = await bookWithReport();
    for (const atRequest of [1, 2, 3]) {
      const book = openBook(bytes);
      const before = workbookState(book.model);
      const snapshot = await readWorkbook(book.run);
      book.host.faults = [{ kind, atRequest }];
      await expect(applyWritePlan(book.run, smallPlan(), snapshot)).rejects.toMatchObject({
        code: kind,
      });
      book.host.faults = [];
      await recoverOpenRun(book.run);
      expect(workbookState(book.model)).toEqual(before);
    }
  });

  test("recovering may itself be cut short, at any action, and taken up again", async () => {
    const bytes = await bookWithReport();
    const clean = openBook(bytes);
    await applyWritePlan(clean.run, smallPlan(), await readWorkbook(clean.run));
    const finished = JSON.stringify(workbookState(clean.model));
    let [tried, actions] = [0, 1];
    for (let atAction = 0; atAction <= actions; atAction += 5) {
      const book = openBook(bytes);
      const snapshot = await readWorkbook(book.run);
      // Dies in the last batch, when the old content is gone.
      book.host.faults = [{ kind: "GeneralException", atRequest: 3, atAction: 60 }];
      await expect(applyWritePlan(book.run, smallPlan(), snapshot)).rejects.toThrow();
      book.host.faults = [{ kind: "GeneralException", atRequest: 3, atAction, once: true }];
      const sizes = countActions(book.host);
      await expect(recoverOpenRun(book.run)).rejects.toThrow();
      actions = sizes[2] ?? 0;
      book.host.faults = [];
      await recoverOpenRun(book.run);
      expect(JSON.stringify(workbookState(book.model))).toBe(finished);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(10);
  }, 60_000);

  test("an old report that cannot be written to is not in the way for ever", async () => {
    const book = openBook(await bookWithReport());
    const snapshot = await readWorkbook(book.run);
    book.host.faults = [{ kind: "GeneralException", atRequest: 3, atAction: 20 }];
    await expect(applyWritePlan(book.run, smallPlan(), snapshot)).rejects.toThrow();
    book.host.faults = [];
    sheetOf(book.model, reportSheet).setProtected(true);
    sheetOf(book.model, planSheet).setProtected(true);
    const refused = { code: "AccessDenied" };
    await expect(recoverOpenRun(book.run)).rejects.toMatchObject(refused);
    await expect(recoverOpenRun(book.run)).rejects.toMatchObject(refused);
    expect(await recoverOpenRun(book.run)).toBe("finished");
    const beside = sheetOf(book.model, `${reportSheet} (2)`);
    expect(beside.visibility).toBe("visible");
    expect(beside.contentAt(1, 1)?.value).toBe("- Không phát sinh hồ sơ");
    expect(book.model.settings().size).toBe(0);
    expect(await recoverOpenRun(book.run)).toBeNull();
  });

  test("a kept copy that came without its hidden names is marked when it is placed", async () => {
    const book = openBook(seedBook);
    book.model.addSheet("_thvps_tam").setVisibility("veryHidden");
    const kept = {
      source: reportSheet,
      made: `${reportSheet} (2)`,
      copy: "_thvps_tam",
      target: "Tổng hợp quý I-2022",
    };
    const journal = {
      version: 1,
      action: "consolidate",
      phase: "placing",
      placements: [],
      rules: [],
      kept: [kept],
    };
    book.model.setSetting(journalKey, JSON.stringify(JSON.stringify(journal)));
    expect(await recoverOpenRun(book.run)).toBe("finished");
    const { sheets } = await readWorkbook(book.run);
    expect(sheets.find(({ name }) => name === kept.target)).toMatchObject({
      ownedRole: "history",
      visibility: "visible",
    });
    expect(book.model.settings().size).toBe(0);
  });

  test("nothing open: one request, nothing written", async () => {
    const book = openBook(seedBook);
    const before = workbookState(book.model);
    expect(await recoverOpenRun(book.run)).toBeNull();
    expect(book.host.requestCount).toBe(1);
    expect(workbookState(book.model)).toEqual(before);
  });

  test("a journal that cannot be read: staging sheets go, the rest stays", async () => {
    const book = openBook(seedBook);
    const before = workbookState(book.model);
    const staging = book.model.addSheet("_thvps_tam");
    staging.setVisibility("veryHidden");
    book.model.setName({
      name: "_thvps_role",
      formula: '"staging"',
      scope: staging.id,
      visible: false,
    });
    book.model.setSetting(journalKey, JSON.stringify("{}"));
    expect(await recoverOpenRun(book.run)).toBe("put-back");
    expect(workbookState(book.model)).toEqual(before);
  });

  test("a sheet of the person's own with the staging sheet's name is left alone", async () => {
    const book = openBook(seedBook);
    const own = book.model.addSheet("_thvps_tam");
    own.setContent(0, 0, { value: "của tôi", formula: null, isError: false });
    const snapshot = await readWorkbook(book.run);
    book.host.faults = [{ kind: "GeneralException", atRequest: 2, atAction: 30 }];
    await expect(applyWritePlan(book.run, smallPlan(), snapshot)).rejects.toThrow();
    book.host.faults = [];
    await recoverOpenRun(book.run);
    expect(sheetOf(book.model, "_thvps_tam").contentAt(0, 0)?.value).toBe("của tôi");
    expect(book.model.sheets().some(({ name }) => name === reportSheet)).toBe(false);
    expect(sheetOf(book.model, planSheet).rules()).toEqual([]);
  });
});
