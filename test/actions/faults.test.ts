import { applyFix } from "../../src/actions/applyFix";
import { check } from "../../src/actions/check";
import { consolidate } from "../../src/actions/consolidate";
import { createForms, exportForms } from "../../src/actions/forms";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { importPlan, readPlanDocument } from "../../src/actions/importPlan";
import { importReports, readImport, type FileSource } from "../../src/actions/importReports";
import { keepRecord } from "../../src/actions/keepRecord";
import { makeRoster } from "../../src/actions/makeRoster";
import { removeHighlight } from "../../src/actions/removeHighlight";
import { keepReportSettings } from "../../src/actions/reportSettings";
import { writeReminders } from "../../src/actions/writeReminders";
import { writeYearTable } from "../../src/actions/yearTable";
import { undoLastRun } from "../../src/actions/undoLastRun";
import { defaultReportSettings } from "../../src/domain/report/ReportSettings";
import { chooseRows } from "../../src/domain/submission/import/chooseRows";
import { vi } from "../../src/i18n/vi";
import { openBook, seedBook, sheetOf } from "../support/bookOnHost";
import { fillForm } from "../support/fillForm";
import { centred, packDocx, planParts, seedPlanRows, tableOf } from "../support/word/planDocument";
import { sweepAction } from "./faultSweep";
import { recordRun, type SweptAction } from "./recordedRun";
import { sweepReopened } from "./reopenSweep";
import { actionContext, planSheet, seedOptions } from "./seedRun";

const words = vi.report;
const earlier = { ...seedOptions, periodId: "2022-Q1", submitBy: null };
const formRequest = { options: seedOptions, form: { figures: vi.form.figures }, words: vi.form };

/**
 * Places inside writing batches that are tried: at so many the action itself is failed (once, and from then on), at so
 * many Excel ends and the file is opened anew. `FAULTS=all` opens the files of all places, which takes minutes;
 * `RUNS=all` fails the action itself at all of them, which takes most of an hour.
 */
const runs = readCount(process.env["RUNS"], 3);
const reopened = readCount(process.env["FAULTS"], 12);

function readCount(text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  return text === "all" ? Infinity : Number(text);
}

/** Rows that a run can do without: from, how many. */
const spareRows: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  [planSheet]: [
    [11, 1],
    [6, 3],
  ],
  "Đơn vị": [[5, 7]],
  "Thanh tra": [
    [11, 1],
    [7, 2],
  ],
};

/** Two activities, three units and two of their sheets: as much as every kind of step needs, so that a run is short. */
function smallBook(
  kept: readonly string[] = [planSheet, "Đơn vị", "Thanh tra", "Công đoàn"],
): ReturnType<typeof openBook> {
  const book = openBook(seedBook);
  for (const sheet of book.model.sheets()) {
    if (!kept.includes(sheet.name)) book.model.deleteSheet(sheet.id);
    else for (const [row, count] of spareRows[sheet.name] ?? []) sheet.deleteRows(row, count);
  }
  return book;
}

const smallBytes = (...kept: readonly string[]): Uint8Array =>
  smallBook(kept.length > 0 ? kept : undefined).model.save();

async function after(act: SweptAction["act"]): Promise<Uint8Array> {
  const book = smallBook();
  await act(actionContext(book));
  return book.model.save();
}

const undoable: (act: SweptAction["act"]) => SweptAction["act"] = (act) => (context) =>
  act({ ...context, isUndoable: true });

/** A form that Thanh tra Sở has filled in and sent back. */
async function filledForm() {
  const { files } = await exportForms(actionContext(smallBook([planSheet, "Đơn vị"])), formRequest);
  const form = files.find(({ unit }) => unit === "Thanh tra Sở");
  if (!form) throw new Error("no form of Thanh tra Sở");
  const answers = [{ "Kết quả thực hiện": "- Đã đăng 02 tin", "Tình trạng": "Đang thực hiện" }];
  const bytes = await fillForm(form.bytes, new Date(Date.UTC(2022, 5, 10)), answers);
  return { path: form.fileName, read: () => Promise.resolve(bytes) };
}

/** The report of Thanh tra Sở as a Word document with a table. */
async function wordReport() {
  const table = tableOf([
    ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng"],
    ["1", "Tuyên truyền Chương trình tổng thể", "- Đã đăng 02 tin\n- Họp", "Đang thực hiện"],
  ]);
  const lines = ["THANH TRA SỞ", "BÁO CÁO", "Kết quả tuyên truyền Quý II năm 2022"];
  const bytes = await packDocx([...lines.map(centred), table]);
  return { path: "bc-thanh-tra.docx", read: () => Promise.resolve(bytes) };
}

/** Brings a unit's file into the plan that has no sheet of that unit. */
function importing(file: FileSource): Omit<SweptAction, "name"> {
  return {
    bytes: smallBytes(planSheet, "Đơn vị", "Công đoàn"),
    act: async (context) => {
      const { rows } = await readImport(context, seedOptions, [file]);
      const choice = { rows: chooseRows(rows), counting: new Set<string>() };
      return importReports(context, seedOptions, choice);
    },
  };
}

/** The seed's plan as a Word document, brought into a workbook that has a plan already, with two settings. */
async function importingPlan(): Promise<Omit<SweptAction, "name">> {
  const bytes = await packDocx(planParts([tableOf(seedPlanRows())]));
  const source = { path: "ke-hoach.docx", read: () => Promise.resolve(bytes) };
  const read = await readPlanDocument(actionContext(smallBook()), source);
  if ("problem" in read) throw new Error(read.problem);
  const settings = new Set(["place", "signatory"] as const);
  const request = { ...read, choice: null, words: vi.planImport, settings };
  return { bytes: smallBytes(), act: (context) => importPlan(context, seedOptions, request) };
}

/** The plan with a ditto mark under the lead unit of its first activity. */
function bookWithDitto(): Uint8Array {
  const { model } = smallBook();
  const content = { value: '"', formula: null, isError: false };
  sheetOf(model, planSheet).setContent(7, 3, content);
  return model.save();
}

/** A new action is swept by one more line here: its name, the workbook it starts from, what it does. */
const swept: readonly [string, () => Promise<Omit<SweptAction, "name">>][] = [
  ["check", plain((context) => check(context, seedOptions))],
  ["highlight", plain((context) => highlightOverdue(context, seedOptions))],
  [
    "remove highlighting",
    async () => ({
      bytes: await after((context) => highlightOverdue(context, seedOptions)),
      act: removeHighlight,
    }),
  ],
  ["consolidate, new report", plain((context) => consolidate(context, seedOptions, words))],
  [
    "consolidate, old report of the same period",
    async () => ({
      bytes: await after((context) =>
        consolidate(
          context,
          { ...seedOptions, date: seedOptions.date.subtract({ days: 40 }) },
          words,
        ),
      ),
      act: undoable((context) => consolidate(context, seedOptions, words)),
    }),
  ],
  [
    "consolidate, a new period that keeps the old report",
    async () => ({
      bytes: await after((context) => consolidate(context, earlier, words)),
      act: (context) => consolidate(context, seedOptions, words),
    }),
  ],
  [
    "undo the last run",
    async () => ({
      bytes: await after(undoable((context) => consolidate(context, seedOptions, words))),
      act: (context) => undoLastRun(context, true),
    }),
  ],
  ["make forms", plain((context) => createForms(context, formRequest), planSheet, "Đơn vị")],
  ["import a unit's file", async () => importing(await filledForm())],
  ["import a unit's report in Word", async () => importing(await wordReport())],
  ["import a plan from Word", importingPlan],
  [
    "import a plan from Word, to be undone",
    async () => {
      const { bytes, act } = await importingPlan();
      return { bytes, act: undoable(act) };
    },
  ],
  [
    "make the list of units",
    plain((context) => makeRoster(context, seedOptions, vi.roster), planSheet, "Thanh tra"),
  ],
  [
    "reminders on one sheet",
    plain((context) => writeReminders(context, seedOptions, null, vi.reminder)),
  ],
  [
    "the year's table",
    plain((context) => writeYearTable(context, seedOptions, 2022, vi.yearTable)),
  ],
  [
    "apply a fix",
    async () => {
      const bytes = bookWithDitto();
      const { assessment } = await check(actionContext(openBook(bytes)), seedOptions);
      const ditto = assessment.findings.find(({ code }) => code === "ditto-read");
      if (!ditto) throw new Error("no ditto");
      return { bytes, act: undoable((context) => applyFix(context, seedOptions, ditto)) };
    },
  ],
  [
    "keep the report's settings",
    plain((context) =>
      keepReportSettings(context, { ...defaultReportSettings, signatory: "Nguyễn Văn A" }),
    ),
  ],
  [
    "keep a send-by date",
    plain((context) =>
      keepRecord(context, (record) => ({ ...record, submitBy: { "2022-Q2": seedOptions.date } })),
    ),
  ],
];

/** An action that starts from the plan with these sheets. */
function plain(act: SweptAction["act"], ...kept: readonly string[]) {
  return () => Promise.resolve({ bytes: smallBytes(...kept), act });
}

describe("failing anywhere: as before or finished, told, and done by a second try", () => {
  let [faults, intact] = [0, 0];

  test.each(swept)(
    "%s",
    async (name, prepare) => {
      const run = await recordRun({ name, ...(await prepare()) });
      const [failed, ended] = [await sweepAction(run, runs), await sweepReopened(run, reopened)];
      const [tried, old, finished] = (["tried", "old", "finished"] as const).map(
        (key) => failed[key] + ended[key],
      ) as [number, number, number];
      console.log(
        `Faults, ${name}: ${tried} tried, ${old + finished} states intact ` +
          `(${old} as before, ${finished} finished)`,
      );
      faults += tried;
      intact += old + finished;
      expect([...failed.broken, ...ended.broken]).toEqual([]);
      expect(failed.tried).toBeGreaterThan(7);
      if (name !== "check") expect(old).toBeGreaterThan(0);
    },
    3_600_000,
  );

  afterAll(() => {
    console.log(`Faults tried: ${faults}, states intact: ${intact}`);
  });
});
