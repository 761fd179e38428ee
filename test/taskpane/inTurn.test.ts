import type { CheckOutcome } from "../../src/actions/run/CheckOutcome";
import type { Progress } from "../../src/actions/run/ActionContext";
import { bootOffice } from "../../src/host/node/bootOffice";
import { ExcelHost } from "../../src/host/ExcelHost";
import { openXlsx } from "../../src/files/xlsx/openXlsx";
import { excelServices } from "../../src/taskpane/services/excelServices";
import { inTurn } from "../../src/taskpane/services/inTurn";
import { bookFromRows } from "../support/bookFromRows";
import { fixtureBytes, seedBook } from "../support/bookOnHost";
import { seedOptions } from "../support/seedOptions";

const never = new AbortController().signal;

function listener() {
  return { signal: never, onProgress: () => undefined, onWaitingForExcel: () => undefined };
}

test("one after the other, also after one that failed", async () => {
  const told: string[] = [];
  const slow = inTurn(never, async () => {
    told.push("first begins");
    await new Promise((resolve) => setTimeout(resolve, 5));
    told.push("first ends");
    throw new Error("failed");
  });
  const next = inTurn(never, () => Promise.resolve(void told.push("second")));
  await expect(slow).rejects.toThrow("failed");
  await next;
  expect(told).toEqual(["first begins", "first ends", "second"]);
});

test("who does not want to wait any more is let go at once, and the next still waits", async () => {
  let end = (): void => undefined;
  const first = inTurn(never, () => new Promise<void>((resolve) => (end = resolve)));
  const controller = new AbortController();
  const second = inTurn(controller.signal, () => Promise.resolve("second"));
  let isThirdOver = false;
  const third = inTurn(never, () => Promise.resolve((isThirdOver = true)));
  controller.abort();
  await expect(second).rejects.toMatchObject({ name: "AbortError" });
  expect(isThirdOver).toBe(false);
  end();
  await Promise.all([first, third]);
  expect(isThirdOver).toBe(true);
});

const units = [
  "Thanh tra Sở",
  "Phòng Công chức, viên chức",
  "Công đoàn cơ sở",
  "Ban Tôn giáo tỉnh",
];

/** A report of some 2 MB: several of them go to Excel in several messages. */
function longReport(unit: string): Uint8Array {
  const words = "Đã tổ chức tuyên truyền, phổ biến. ".repeat(800);
  const rows = Array.from({ length: 100 }, (_, index) => [index + 1, "Quán triệt", words]);
  const head = [`Đơn vị: ${unit}`];
  const table = [["TT", "Nội dung", "Kết quả thực hiện"], ...rows];
  return bookFromRows([{ name: "Báo cáo", rows: [head, ...table] }]).save();
}

test("a check beside an import waits for it: it would take the half-built sheets for those of a dead run", async () => {
  const model = openXlsx(fixtureBytes(seedBook));
  for (const { id, name } of model.sheets()) {
    if (name !== "Kế hoạch" && name !== "Đơn vị") model.deleteSheet(id);
  }
  const { Excel, OfficeExtension } = bootOffice(new ExcelHost(model));
  Object.assign(globalThis, { Excel, OfficeExtension });
  const sources = units.map((unit) => {
    return { path: `${unit}.xlsx`, read: () => Promise.resolve(longReport(unit)) };
  });
  const { collect } = excelServices;
  const { rows } = await collect.readImport(seedOptions, sources, listener());
  const choice = { rows, counting: new Set<string>() };
  // As when the person presses it, or has typed something, while the first sheets are built.
  const checked = new Promise<CheckOutcome>((resolve, reject) => {
    const onProgress = ({ stage, done }: Progress): void => {
      if (stage === "writing" && done === 2)
        excelServices.check(seedOptions, listener()).then(resolve, reject);
    };
    collect
      .importReports(seedOptions, choice, { ...listener(), onProgress })
      .then(({ sheets }) => {
        expect(sheets).toHaveLength(units.length);
      })
      .catch(reject);
  });
  const { recovered, undoable } = await checked;
  expect(recovered).toBeNull();
  expect(undoable?.sheets).toHaveLength(units.length);
});
