import { fireEvent, render, screen } from "@testing-library/react";
import { en } from "../../src/i18n/en";
import { vi } from "../../src/i18n/vi";
import type { OfficeState } from "../../src/office/openOffice";
import { CommandInbox } from "../../src/taskpane/CommandInbox";
import { Root } from "../../src/taskpane/Root";
import { dictionaryOf } from "../support/dictionaryOf";
import { paneAssessment } from "../support/paneAssessment";
import { openPlace, servicesOver } from "../support/renderPane";

// jsdom has no media queries; the system is light here.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), { matches: false, media: query }) as MediaQueryList;

const key = "thvps.preferences";

function ready(change: Partial<Extract<OfficeState, { kind: "ready" }>> = {}): OfficeState {
  return {
    kind: "ready",
    isReadOnly: false,
    displayLanguage: "vi-VN",
    partitionKey: "",
    ...change,
  };
}

function renderRoot(
  office: OfficeState | Promise<OfficeState>,
  services = servicesOver(paneAssessment),
) {
  return render(
    <Root
      office={Promise.resolve(office)}
      services={services}
      inbox={new CommandInbox()}
      vietnamese={dictionaryOf(vi)}
      loadEnglish={() => Promise.resolve(dictionaryOf(en))}
    />,
  );
}

beforeEach(() => {
  localStorage.clear();
});

describe("before the pane can work", () => {
  test.each([
    ["outside", "Tiện ích này chạy trong Excel"],
    ["outdated", "Excel này quá cũ để chạy tiện ích"],
    ["unreachable", "Excel chưa nối được với tiện ích"],
  ] as const)("%s: %s", async (kind, title) => {
    renderRoot({ kind });
    await screen.findByRole("heading", { name: title });
  });

  test("while Office.js starts it says so", () => {
    renderRoot(new Promise<OfficeState>(() => undefined));
    expect(screen.getByText("Đang mở Tổng hợp Văn phòng Sở…")).toBeTruthy();
  });

  test("a fault in a view ends in a message, not in a blank pane", async () => {
    const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = { ...paneAssessment, board: null as never };
    renderRoot(ready(), servicesOver(broken));
    await screen.findByRole("heading", { name: "Tiện ích gặp lỗi hiển thị" });
    expect(screen.getByRole("button", { name: "Tải lại tiện ích" })).toBeTruthy();
    quiet.mockRestore();
  });
});

describe("language", () => {
  test.each([
    ["vi-VN", "Kiểm tra kế hoạch", "vi-VN"],
    ["en-US", "Check the plan", "en-US"],
    ["en-GB", "Check the plan", "en-US"],
    ["fr-FR", "Kiểm tra kế hoạch", "vi-VN"],
    ["", "Kiểm tra kế hoạch", "vi-VN"],
  ])("Excel in %j: %s", async (displayLanguage, button, tag) => {
    renderRoot(ready({ displayLanguage }));
    await screen.findByRole("button", { name: button });
    expect(document.documentElement.lang).toBe(tag);
  });

  test("what was chosen holds over Excel's own, and is kept", async () => {
    const first = renderRoot(ready({ displayLanguage: "en-US" }));
    await screen.findByRole("button", { name: "Check the plan" });
    await openPlace("Settings");
    fireEvent.click(await screen.findByRole("radio", { name: "Tiếng Việt" }));
    await screen.findByRole("button", { name: "Kiểm tra kế hoạch" });
    first.unmount();
    renderRoot(ready({ displayLanguage: "en-US" }));
    await screen.findByRole("button", { name: "Kiểm tra kế hoạch" });
  });
});

describe("preferences", () => {
  const stored = { language: "vi", beforeIsInclusive: true, dueSoonDays: 7 };

  test("are used for the first check", async () => {
    localStorage.setItem(key, JSON.stringify(stored));
    const services = servicesOver(paneAssessment);
    renderRoot(ready(), services);
    await screen.findByText(/Kế hoạch năm 2022/);
    expect(services.check.mock.calls[0]?.[0]).toMatchObject({
      beforeIsInclusive: true,
      dueSoonDays: 7,
    });
  });

  test.each([
    ["no JSON", "{"],
    ["another shape", '["x"]'],
    ["wrong values", '{"language":"de","beforeIsInclusive":"yes","dueSoonDays":-3}'],
  ])("%s in the storage gives the defaults", async (_name, text) => {
    localStorage.setItem(key, text);
    const services = servicesOver(paneAssessment);
    renderRoot(ready(), services);
    await screen.findByText(/Kế hoạch năm 2022/);
    expect(services.check.mock.calls[0]?.[0]).toMatchObject({
      beforeIsInclusive: false,
      dueSoonDays: 15,
    });
  });

  test("are kept apart by Excel's partition key", async () => {
    localStorage.setItem(`khac/${key}`, JSON.stringify(stored));
    const services = servicesOver(paneAssessment);
    renderRoot(ready({ partitionKey: "khac/" }), services);
    await screen.findByText(/Kế hoạch năm 2022/);
    expect(services.check.mock.lastCall?.[0]).toMatchObject({ dueSoonDays: 7 });
  });

  test("a storage that is switched off stops nothing", async () => {
    const broken = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const full = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    renderRoot(ready());
    await screen.findByText(/Kế hoạch năm 2022/);
    broken.mockRestore();
    full.mockRestore();
  });
});
