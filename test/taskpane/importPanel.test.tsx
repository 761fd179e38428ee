import { act, fireEvent, screen } from "@testing-library/react";
import { join } from "node:path";
import type { ImportList } from "../../src/actions/importReports";
import { assessWorkbook } from "../../src/domain/assessWorkbook";
import { assessUnitFiles } from "../../src/domain/submission/import/assessUnitFiles";
import type { ImportChoice } from "../../src/domain/submission/import/buildImportPlan";
import { vi } from "../../src/i18n/vi";
import type { CollectServices } from "../../src/taskpane/services/CollectServices";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";
import { sampleOptions } from "../support/sampleAssessment";
import { snapshotFromRows } from "../support/snapshotFromRows";
import { snapshotFromXlsx } from "../support/snapshotFromXlsx";

const seed = snapshotFromXlsx(join(__dirname, "../fixtures/workbooks/ke-hoach-cchc-2022.xlsx"));
const planOnly = {
  ...seed,
  sheets: seed.sheets.filter(({ name }) => name === "Kế hoạch" || name === "Đơn vị"),
};
const assessment = assessWorkbook(planOnly, sampleOptions());

/** Two reports: one that says whose it is, one of which a person has to say it. */
const list: ImportList = {
  assessment,
  recovered: null,
  snapshot: planOnly,
  rows: assessUnitFiles(
    ["Đơn vị: Thanh tra Sở", "BÁO CÁO"].map((line, index) => {
      const head = [[line], ["Kỳ báo cáo: Quý II/2022"], ["Ngày gửi báo cáo: 10/6/2022"]];
      const table = [
        ["TT", "Nội dung", "Kết quả thực hiện"],
        [1, "Quán triệt", `Kết quả ${String(index)}`],
      ];
      const snapshot = snapshotFromRows([{ name: "Trang 1", rows: [...head, ...table] }]);
      return { path: `${String(index)}.xlsx`, snapshot };
    }),
    assessment,
  ),
};

function collecting(change: Partial<CollectServices> = {}) {
  const services = servicesOver(assessment);
  const read = jest.fn<Promise<ImportList>, []>(() => Promise.resolve(list));
  const written: ImportChoice[] = [];
  const importReports: CollectServices["importReports"] = (_options, choice) => {
    written.push(choice);
    return Promise.resolve({ sheets: ["Thanh tra"], findings: [], assessment });
  };
  const collect = { ...services.collect, readImport: read, importReports, ...change };
  return { services: { ...services, collect }, read, written };
}

async function openImport(): Promise<void> {
  await openPlace("Đơn vị");
  await press(await screen.findByText("Nhập báo cáo", { selector: "button" }));
}

async function press(button: HTMLElement): Promise<void> {
  await act(async () => {
    fireEvent.click(button);
    await Promise.resolve();
  });
}

async function dropFile(): Promise<void> {
  const file = new File(["x"], "0.xlsx");
  const dataTransfer = { types: ["Files"], files: [file], items: [] };
  await act(async () => {
    fireEvent.drop(window, { dataTransfer });
    await Promise.resolve();
  });
}

const bringIn = (count: number) =>
  screen.findByText(`Nhập ${String(count)} báo cáo`, { selector: "button" });

test("a report that was left out stays so when another's unit is said, and when the person has looked elsewhere", async () => {
  const { services, written } = collecting();
  renderPane(services);
  await openImport();
  await dropFile();
  await bringIn(1);
  fireEvent.click(screen.getByLabelText("Thanh tra Sở"));
  const unit = screen.getByLabelText("Đơn vị của báo cáo “1.xlsx”");
  fireEvent.change(unit, { target: { value: "Công đoàn cơ sở" } });
  await bringIn(1);
  await openPlace("Kế hoạch");
  await openPlace("Đơn vị");
  await press(await bringIn(1));
  expect(written.map(({ rows }) => rows.map(({ unit: one }) => one))).toEqual([
    ["Công đoàn cơ sở"],
  ]);
});

test("while a field of the settings is wrong, files are not read and it is said", async () => {
  const { services, read } = collecting();
  renderPane(services);
  await openImport();
  await openPlace("Tổng hợp");
  const date = await screen.findByLabelText(vi.pane.consolidate.date);
  fireEvent.change(date, { target: { value: "31/6/2022" } });
  fireEvent.blur(date);
  await openPlace("Đơn vị");
  await dropFile();
  expect(await screen.findAllByText(vi.pane.ends.settingsWrong)).not.toHaveLength(0);
  expect(read).not.toHaveBeenCalled();
});

test("what is being brought in is not stopped by files that are dropped, nor by another place", async () => {
  let signal: AbortSignal | null = null;
  let end = (): void => undefined;
  const importReports: CollectServices["importReports"] = (_options, _choice, listener) => {
    signal = listener.signal;
    return new Promise((resolve) => {
      end = () => {
        resolve({ sheets: ["Thanh tra"], findings: [], assessment });
      };
    });
  };
  const { services, read } = collecting({ importReports });
  renderPane(services);
  await openImport();
  await dropFile();
  await press(await bringIn(1));
  await dropFile();
  expect(read).toHaveBeenCalledTimes(1);
  await openPlace("Kế hoạch");
  expect(signal).toMatchObject({ aborted: false });
  const checks = services.check.mock.calls.length;
  await act(async () => {
    end();
    await Promise.resolve();
  });
  expect(services.check.mock.calls.length).toBeGreaterThan(checks);
});

test("what was not brought in stays in the list, and what was can be undone from the panel", async () => {
  const { services } = collecting();
  renderPane(services);
  await openImport();
  await dropFile();
  await press(await bringIn(1));
  expect(screen.queryByText("0.xlsx, trang “Trang 1”")).toBeNull();
  expect(screen.getAllByText("1.xlsx, trang “Trang 1”")).toHaveLength(1);
  await screen.findByText("Đã nhập 1 báo cáo vào sổ tính.");
  await press(screen.getByText("Hoàn tác", { selector: "button" }));
  expect(services.undo).toHaveBeenCalledTimes(1);
});
