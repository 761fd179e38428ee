import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { WorkbookModel } from "../../src/files/xlsx/model/WorkbookModel";
import { ExcelHost } from "../../src/host/ExcelHost";
import { bootOffice } from "../../src/host/node/bootOffice";
import { excelServices } from "../../src/taskpane/services/excelServices";
import { openModel, seedBook } from "../support/bookOnHost";
import { renderPane, type PaneOnTest } from "../support/renderPane";

jest.setTimeout(300_000);

const report = "Tổng hợp Văn phòng Sở";
const lost = "Mất kết nối với sổ tính";
const refused = "Trang tính hoặc sổ tính đang được bảo vệ";

/** A plan is read, or a report built, in jsdom on a busy machine. */
const patience = { timeout: 90_000 };

interface PaneOverHost extends PaneOnTest {
  readonly host: ExcelHost;
  readonly model: WorkbookModel;
}

/** The pane as in Excel: its own services, the real Office.js, answered by the host over the seed's workbook. */
async function openPane(host = new ExcelHost(openModel(seedBook))): Promise<PaneOverHost> {
  const { Excel, OfficeExtension } = bootOffice(host);
  Object.assign(globalThis, { Excel, OfficeExtension });
  const pane = renderPane(excelServices);
  const plan = { level: 1, name: "Kế hoạch năm 2022 (trang “Kế hoạch”)" };
  await screen.findByRole("heading", plan, patience);
  await screen.findByRole("heading", { name: "Điểm cần xử lý" }, patience);
  return { ...pane, host, model: host.workbook };
}

const pressConsolidate = (): void => {
  fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
};

/** The notice that says how the last run ended. */
async function notice(title: string | RegExp): Promise<HTMLElement> {
  const said = await screen.findByText(title, { selector: "main p" }, patience);
  const main = said.closest("main");
  if (!main) throw new Error("The notice stands outside the pane's middle.");
  return main;
}

const built = (): Promise<HTMLElement> => notice(/^Đã tổng hợp báo cáo vào trang/);

const sheetNames = (model: WorkbookModel): string[] =>
  model
    .sheets()
    .filter(({ visibility }) => visibility === "visible")
    .map(({ name }) => name);

test("a run that Excel refuses at its start has written nothing; a second try does the whole", async () => {
  for (const [kind, title] of [
    ["AccessDenied", refused],
    ["InvalidOrTimedOutSession", lost],
  ] as const) {
    const { host, model, unmount } = await openPane();
    const before = sheetNames(model);
    host.faults = [{ kind }];
    pressConsolidate();
    const said = await notice(title);
    expect(sheetNames(model)).toEqual(before);
    host.faults = [];
    fireEvent.click(within(said).getByRole("button", { name: "Thử lại" }));
    await built();
    expect(sheetNames(model)).toContain(report);
    unmount();
  }
});

test("a connection lost after some requests is said, and the pane that is loaded again goes on", async () => {
  const first = await openPane();
  first.host.faults = [{ kind: "InvalidOrTimedOutSession", atRequest: 6 }];
  pressConsolidate();
  const said = await notice(lost);
  expect(within(said).getByRole("button", { name: "Tải lại tiện ích" })).toBeTruthy();
  expect(screen.getAllByRole("button").at(-1)?.textContent).toBe("Tải lại tiện ích");
  first.unmount();
  first.host.faults = [];

  const again = await openPane(first.host);
  pressConsolidate();
  await waitFor(() => {
    expect(sheetNames(again.model)).toContain(report);
  }, patience);
  await built();
  expect(sheetNames(again.model).filter((name) => name.startsWith(report))).toEqual([report]);
  again.unmount();
});
