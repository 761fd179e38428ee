import { watchEdits, type Edit } from "../../../src/workbook/view/watchEdits";
import { openBook, seedBook, sheetOf } from "../../support/bookOnHost";
import { settle } from "./settle";

const cell = { rowIndex: 10, columnIndex: 3, rowCount: 1, columnCount: 1 };

/** The seed, watched: what a person types, and what was told of it so far. */
async function watchedSeed() {
  const { run, host, model } = openBook(seedBook);
  const edits: Edit[] = [];
  const stop = watchEdits(run, (edit) => edits.push(edit));
  await settle();
  const type = async (sheet: string, text: string): Promise<void> => {
    host.editAsUser(sheetOf(model, sheet).id, cell, [[text]]);
    await settle();
  };
  return { run, host, edits, stop, type };
}

describe("watchEdits", () => {
  test("an edit on any sheet is told once", async () => {
    const { edits, type } = await watchedSeed();
    await type("Kế hoạch", "Phòng Tổ chức");
    expect(edits).toEqual([{ mayBeOwn: false }]);
    await type("Thanh tra", "20/6/2022");
    expect(edits).toHaveLength(2);
  });

  test("what the add-in writes itself is not told, in any number of cells", async () => {
    const { run, edits, type } = await watchedSeed();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Kế hoạch");
      sheet.getRange("D11").values = [["Phòng Tổ chức"]];
      sheet.getRange("20:21").insert("Down");
      await context.sync();
    });
    await settle();
    expect(edits).toEqual([]);
    await type("Kế hoạch", "Văn phòng");
    expect(edits).toHaveLength(1);
  });

  test("sheets that come and go are told, with the doubt whose they are", async () => {
    const { run, edits } = await watchedSeed();
    await run(async (context) => {
      context.workbook.worksheets.add("Phòng mới");
      await context.sync();
      context.workbook.worksheets.getItem("Phòng mới").delete();
      await context.sync();
    });
    await settle();
    expect(edits).toEqual([{ mayBeOwn: true }, { mayBeOwn: true }]);
  });

  test("one request registers for all sheets, one takes it back, and then nothing is told", async () => {
    const { host, edits, stop, type } = await watchedSeed();
    expect(host.requestCount).toBe(1);
    stop();
    await type("Kế hoạch", "Phòng Tổ chức");
    expect(edits).toEqual([]);
    expect(host.requestCount).toBe(2);
  });

  test("a workbook that refuses is left alone without a word", async () => {
    const { run, host, model } = openBook(seedBook);
    host.faults = [{ kind: "AccessDenied" }];
    const onEdited = jest.fn();
    const stop = watchEdits(run, onEdited);
    await settle();
    host.faults = [];
    host.editAsUser(sheetOf(model, "Kế hoạch").id, cell, [["Văn phòng"]]);
    stop();
    await settle();
    expect(onEdited).not.toHaveBeenCalled();
  });
});
