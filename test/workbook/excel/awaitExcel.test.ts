import { awaitExcel } from "../../../src/workbook/excel/awaitExcel";
import type { ExcelRun } from "../../../src/workbook/excel/ExcelRun";
import { openBook, seedBook } from "../../support/bookOnHost";

const patience = 20;

describe("awaitExcel", () => {
  test("says nothing while Excel answers at once", async () => {
    const { run } = openBook(seedBook);
    const onWaiting = jest.fn();
    await awaitExcel(run, { signal: new AbortController().signal, onWaiting, patience: 5000 });
    expect(onWaiting).not.toHaveBeenCalled();
  });

  test("asks for Enter while Excel refuses in cell-edit mode, and goes on by itself after it", async () => {
    const { run, host } = openBook(seedBook);
    host.faults = [{ kind: "InvalidOperationInCellEditMode" }];
    const onWaiting = jest.fn(() => {
      host.faults = [];
    });
    await awaitExcel(run, { signal: new AbortController().signal, onWaiting, patience });
    expect(onWaiting).toHaveBeenCalledTimes(1);
  });

  test.each(["CellEditMode", "HostIsInEditMode"])(
    "knows cell-edit mode by the code %s of other versions of Excel",
    async (code) => {
      const { run } = openBook(seedBook);
      let isEditing = true;
      const editing: ExcelRun = (batch) =>
        isEditing ? Promise.reject(Object.assign(new Error("Busy"), { code })) : run(batch);
      const onWaiting = jest.fn(() => {
        isEditing = false;
      });
      const { signal } = new AbortController();
      await awaitExcel(editing, { signal, onWaiting, patience });
      expect(onWaiting).toHaveBeenCalledTimes(1);
    },
  );

  test("asks for Enter while Excel holds the request back", async () => {
    const { run, host } = openBook(seedBook);
    host.faults = [{ kind: "latency", milliseconds: 200, atRequest: 1, once: true }];
    const onWaiting = jest.fn();
    await awaitExcel(run, { signal: new AbortController().signal, onWaiting, patience });
    expect(onWaiting).toHaveBeenCalledTimes(1);
  });

  test("can be cancelled while a cell is being edited", async () => {
    const { run, host } = openBook(seedBook);
    host.faults = [{ kind: "InvalidOperationInCellEditMode" }];
    const controller = new AbortController();
    const waiting = awaitExcel(run, {
      signal: controller.signal,
      onWaiting: () => {
        controller.abort();
      },
      patience,
    });
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });

  test("does not begin when already cancelled", async () => {
    const { run } = openBook(seedBook);
    const signal = AbortSignal.abort();
    const waiting = awaitExcel(run, { signal, onWaiting: jest.fn(), patience });
    await expect(waiting).rejects.toMatchObject({ name: "AbortError" });
  });

  test.each(["InvalidOrTimedOutSession", "AccessDenied", "ActivityLimitReached"] as const)(
    "passes %s on",
    async (kind) => {
      const { run, host } = openBook(seedBook);
      host.faults = [{ kind }];
      const onWaiting = jest.fn();
      const { signal } = new AbortController();
      await expect(awaitExcel(run, { signal, onWaiting, patience: 5000 })).rejects.toMatchObject({
        code: kind,
      });
      expect(onWaiting).not.toHaveBeenCalled();
    },
  );
});
