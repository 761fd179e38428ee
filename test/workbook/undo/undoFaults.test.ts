import { applyWritePlan } from "../../../src/workbook/write/applyWritePlan";
import { readWorkbook } from "../../../src/workbook/read/readWorkbook";
import { recoverOpenRun } from "../../../src/workbook/write/recoverOpenRun";
import { undoRun } from "../../../src/workbook/undo/undoRun";
import { openBook, seedBook } from "../../support/bookOnHost";
import { workbookState } from "../../support/workbookState";
import { countActions, sweepFaults } from "../faultSweep";
import { smallPlan } from "../smallPlan";

const earlier = smallPlan([
  ["BÁO CÁO CŨ", null, null],
  ["1", "kết quả cũ", 3],
]);

/** The seed with a report, a second run over it, and what undoing that one needs. */
async function bookToUndo(): Promise<Uint8Array> {
  const book = openBook(seedBook);
  for (const plan of [earlier, smallPlan()]) {
    await applyWritePlan(book.run, plan, await readWorkbook(book.run), { isUndoable: true });
  }
  return book.model.save();
}

describe("undoing", () => {
  test("fails before any action of its last batch, once and for good: as before or finished", async () => {
    const bytes = await bookToUndo();
    const clean = openBook(bytes);
    const old = JSON.stringify(workbookState(clean.model));
    const snapshot = await readWorkbook(clean.run);
    const sizes = countActions(clean.host);
    expect(await undoRun(clean.run, snapshot, false)).toMatchObject({ kind: "undone" });
    const finished = JSON.stringify(workbookState(clean.model));
    // The largest request is the one that writes; a last small one only lets go of what was read.
    const actions = Math.max(...sizes);
    const atRequest = sizes.indexOf(actions) + 1;
    const states = { old: 0, finished: 0 };
    for (let atAction = 0; atAction <= actions; atAction += 3) {
      const book = openBook(bytes);
      const once = atAction % 2 === 0;
      book.host.faults = [{ kind: "GeneralException", atRequest, atAction, once }];
      await expect(undoRun(book.run, snapshot, false)).rejects.toThrow();
      book.host.faults = [];
      book.host.resetPane();
      await recoverOpenRun(book.run);
      const state = JSON.stringify(workbookState(book.model));
      expect([atAction, state === old || state === finished]).toEqual([atAction, true]);
      states[state === old ? "old" : "finished"] += 1;
    }
    console.log(`Faults, undoing: every third of ${actions + 1} actions`, states);
    expect(actions).toBeGreaterThan(30);
  }, 240_000);

  test("a run that keeps what undoing needs fails: the old checkpoint or the new one is there, whole", async () => {
    const { faults, broken, ...states } = await sweepFaults(
      await bookToUndo(),
      smallPlan(),
      "the last batch",
      true,
    );
    console.log(`Faults, a run that can be undone: ${faults} tried`, states);
    expect(broken).toEqual([]);
  }, 240_000);
});
