import { check } from "../../src/actions/check";
import { consolidate } from "../../src/actions/consolidate";
import { highlightOverdue } from "../../src/actions/highlightOverdue";
import { removeHighlight } from "../../src/actions/removeHighlight";
import { vi } from "../../src/i18n/vi";
import { openBook, seedBook } from "../support/bookOnHost";
import { sweepAction, type SweptAction } from "./faultSweep";
import { actionContext, planSheet, seedOptions } from "./seedRun";

const words = vi.report;
const earlier = { ...seedOptions, periodId: "2022-Q1", submitBy: null };

/** FAULTS=all tries every action inside every writing batch, which takes long. */
const atMost = process.env["FAULTS"] === "all" ? Infinity : 3;

/** The plan with two units' sheets: as much as every kind of step needs, so that a run is short. */
function smallBook(): ReturnType<typeof openBook> {
  const book = openBook(seedBook);
  const kept = [planSheet, "Đơn vị", "Thanh tra", "Công đoàn"];
  for (const sheet of book.model.sheets()) {
    if (!kept.includes(sheet.name)) book.model.deleteSheet(sheet.id);
  }

  return book;
}

async function after(act: SweptAction["act"]): Promise<Uint8Array> {
  const book = smallBook();
  await act(actionContext(book));
  return book.model.save();
}

/** A new action is swept by one more line here: its name, the workbook it starts from, what it does. */
const swept: readonly (() => Promise<SweptAction>)[] = [
  async () => ({
    name: "check",
    bytes: await Promise.resolve(smallBook().model.save()),
    act: (context) => check(context, seedOptions),
  }),
  async () => ({
    name: "highlight",
    bytes: await Promise.resolve(smallBook().model.save()),
    act: (context) => highlightOverdue(context, seedOptions),
  }),
  async () => ({
    name: "remove highlighting",
    bytes: await after((context) => highlightOverdue(context, seedOptions)),
    act: removeHighlight,
  }),
  async () => ({
    name: "consolidate, new report",
    bytes: await Promise.resolve(smallBook().model.save()),
    act: (context) => consolidate(context, seedOptions, words),
  }),
  async () => ({
    name: "consolidate, old report of the same period",
    bytes: await after((context) =>
      consolidate(
        context,
        { ...seedOptions, date: seedOptions.date.subtract({ days: 40 }) },
        words,
      ),
    ),
    act: (context) => consolidate(context, seedOptions, words),
  }),
  async () => ({
    name: "consolidate, a new period that keeps the old report",
    bytes: await after((context) => consolidate(context, earlier, words)),
    act: (context) => consolidate(context, seedOptions, words),
  }),
];

test("each action, failing anywhere: as before or finished, told, and done by a second try", async () => {
  let [faults, intact] = [0, 0];
  const broken: string[] = [];
  for (const prepare of swept) {
    const action = await prepare();
    const sweep = await sweepAction(action, atMost);
    console.log(
      `Faults, ${action.name}: ${sweep.faults} tried, ${sweep.old + sweep.finished} states intact ` +
        `(${sweep.old} as before, ${sweep.finished} finished)`,
    );
    faults += sweep.faults;
    intact += sweep.old + sweep.finished;
    broken.push(...sweep.broken);
  }
  console.log(`Faults tried: ${faults}, states intact: ${intact}`);
  expect(broken).toEqual([]);
  expect(faults).toBeGreaterThan(80);
}, 300_000);
