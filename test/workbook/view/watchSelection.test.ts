import { readSelection } from "../../../src/workbook/view/readSelection";
import { selectCell } from "../../../src/workbook/view/selectCell";
import { watchSelection } from "../../../src/workbook/view/watchSelection";
import { openBook, seedBook, sheetOf } from "../../support/bookOnHost";
import { settle } from "./settle";

async function watchedSeed() {
  const { run, host, model } = openBook(seedBook);
  const onMoved = jest.fn();
  const stop = watchSelection(run, onMoved);
  await settle();
  const go = async (sheet: string, rowIndex: number): Promise<void> => {
    const area = { rowIndex, columnIndex: 1, rowCount: 1, columnCount: 1 };
    host.select(sheetOf(model, sheet).id, area);
    await settle();
  };
  return { run, host, onMoved, stop, go };
}

describe("watchSelection", () => {
  test("tells of another cell and of another sheet, wherever the person goes", async () => {
    const { run, onMoved, go } = await watchedSeed();
    await go("Kế hoạch", 10);
    expect(onMoved).toHaveBeenCalled();
    expect(await readSelection(run)).toEqual({ sheet: "Kế hoạch", rowIndex: 10 });
    onMoved.mockClear();
    await go("Thanh tra", 3);
    expect(onMoved).toHaveBeenCalled();
    expect(await readSelection(run)).toEqual({ sheet: "Thanh tra", rowIndex: 3 });
  });

  test("follows where the pane itself leads", async () => {
    const { run, onMoved } = await watchedSeed();
    await selectCell(run, "Ban Tôn giáo", "A4");
    await settle();
    expect(onMoved).toHaveBeenCalled();
    expect(await readSelection(run)).toEqual({ sheet: "Ban Tôn giáo", rowIndex: 3 });
  });

  test("costs one request to begin, one for each look, one to end", async () => {
    const { run, host, onMoved, stop, go } = await watchedSeed();
    expect(host.requestCount).toBe(1);
    await readSelection(run);
    expect(host.requestCount).toBe(2);
    stop();
    await settle();
    expect(host.requestCount).toBe(3);
    await go("Thanh tra", 3);
    expect(onMoved).not.toHaveBeenCalled();
  });

  test("a workbook that refuses is left alone without a word", async () => {
    const { run, host } = openBook(seedBook);
    host.faults = [{ kind: "AccessDenied" }];
    const onMoved = jest.fn();
    const stop = watchSelection(run, onMoved);
    await settle();
    stop();
    expect(onMoved).not.toHaveBeenCalled();
  });
});
