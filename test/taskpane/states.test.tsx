import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { finding } from "../../src/domain/Finding";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { renderPane, servicesOver } from "../support/renderPane";

const never = <Result,>(): Promise<Result> => new Promise<Result>(() => undefined);

describe("what the pane says in each state", () => {
  test("while the workbook is read for the first time", async () => {
    renderPane(servicesOver(assessment, { check: never }));
    await screen.findByRole("heading", { level: 1, name: "Đang đọc kế hoạch…" });
    await screen.findByText("Đang đọc sổ tính. Việc này không ghi gì vào tệp.");
    await screen.findByRole("button", { name: "Hủy" });
  });

  test("after the first reading was stopped, what to press", async () => {
    const services = servicesOver(assessment);
    services.check.mockImplementationOnce(
      (_options, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            reject(new DOMException("Aborted", "AbortError"));
          });
        }),
    );
    renderPane(services);
    fireEvent.click(await screen.findByRole("button", { name: "Hủy" }));
    await screen.findByRole("heading", { level: 1, name: "Chưa kiểm tra kế hoạch" });
    await screen.findByRole("heading", { name: "Kế hoạch chưa được kiểm tra" });
  });

  test("a workbook open for reading only, in every place", async () => {
    renderPane(servicesOver(assessment), { isReadOnly: true });
    const header = await screen.findByRole("banner");
    expect(header.textContent).toContain("Sổ tính chỉ mở để đọc: kiểm tra được, chưa ghi được.");
  });

  test.each([
    ["InvalidOrTimedOutSession", "Mất kết nối với sổ tính", "Tải lại tiện ích"],
    ["AccessDenied", "Trang tính hoặc sổ tính đang được bảo vệ", "Tổng hợp báo cáo"],
    ["ActivityLimitReached", "Excel đang bận việc khác", "Tổng hợp báo cáo"],
  ])("%s while consolidating: “%s”, then “%s”", async (code, title, next) => {
    const services = servicesOver(assessment);
    services.consolidate.mockRejectedValueOnce(Object.assign(new Error("refused"), { code }));
    renderPane(services);
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
    await screen.findByText(title, { selector: "p" });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Kế hoạch năm 2022");
    const buttons = screen.getAllByRole("button").map((one) => one.textContent);
    expect(buttons.at(-1)).toBe(next);
  });

  test("after undoing, the plan is read again and the answer stays", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
    fireEvent.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    await screen.findByText(/^Đã hoàn tác/, { selector: "p" });
    await act(() => Promise.resolve());
    expect(services.check).toHaveBeenCalledTimes(2);
    expect(screen.getByText(/^Đã hoàn tác/, { selector: "p" })).toBeTruthy();
  });
});

describe("Excel that does not answer", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  test("is first taken for a cell being edited, later for something else", async () => {
    const services = servicesOver(assessment, {
      consolidate: (_options, _words, { onWaitingForExcel }) => {
        onWaitingForExcel();
        return never();
      },
    });
    renderPane(services);
    await act(() => jest.advanceTimersByTimeAsync(2000));
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
    await act(() => jest.advanceTimersByTimeAsync(1000));
    expect(screen.getByText(/Nhấn Enter để kết thúc sửa ô/, { selector: "p" })).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(20_000));
    expect(screen.getByText(/^Excel vẫn chưa trả lời/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Tải lại tiện ích" })).toBeTruthy();
  });
});

describe("no plan in the workbook", () => {
  const planless = { ...assessment, plan: null, activities: [], findings: [] };

  test("says what a plan looks like, lets its sheet be picked, opens the sample", async () => {
    const services = servicesOver(planless);
    renderPane(services);
    await screen.findByRole("heading", { name: "Chưa tìm thấy bảng kế hoạch" });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Chưa tìm thấy kế hoạch");
    expect(screen.getByText("Thời gian thực hiện")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Mở kế hoạch mẫu" }));
    expect(services.openSample).toHaveBeenCalledTimes(1);
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "Thanh tra" } });
    await waitFor(() => {
      expect(services.check.mock.lastCall?.[0].planSheet).toBe("Thanh tra");
    });
  });

  test("is said once: no finding beside it repeats it", async () => {
    const findings = [
      finding("plan-not-found", {}, { name: "" }),
      finding("roster-missing", {}, { count: 0 }),
    ];
    renderPane(servicesOver({ ...planless, findings }));
    await screen.findByRole("heading", { name: "Chưa tìm thấy bảng kế hoạch" });
    expect(screen.queryByRole("heading", { name: "Điểm cần xử lý" })).toBeNull();
  });

  test("a sheet that was picked and holds no plan is named", async () => {
    const findings = [finding("plan-not-found", {}, { name: "Thanh tra" })];
    renderPane(servicesOver({ ...planless, findings }));
    await screen.findByText(/“Thanh tra” không có bảng kế hoạch/);
  });

  test("a sample that does not open is said, with what to do", async () => {
    const services = servicesOver(planless, {
      openSample: () => Promise.reject(new Error("404")),
    });
    renderPane(services);
    fireEvent.click(await screen.findByRole("button", { name: "Mở kế hoạch mẫu" }));
    await screen.findByText("Chưa mở được kế hoạch mẫu");
  });

  test("the ribbon's writing buttons are switched off, and on again once there is a plan", async () => {
    const services = servicesOver(planless);
    renderPane(services);
    await screen.findByRole("heading", { name: "Chưa tìm thấy bảng kế hoạch" });
    expect(services.enableRibbon.mock.calls).toEqual([[false]]);
    services.check.mockResolvedValue({ assessment, recovered: null });
    fireEvent.click(screen.getByRole("button", { name: "Kiểm tra kế hoạch" }));
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    expect(services.enableRibbon.mock.calls).toEqual([[false], [true]]);
  });
});

describe("the ribbon", () => {
  test("is left alone where there is a plan from the start", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    expect(services.enableRibbon).not.toHaveBeenCalled();
  });

  test("cannot write in a workbook open for reading only", async () => {
    const services = servicesOver(assessment);
    renderPane(services, { isReadOnly: true });
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    expect(services.enableRibbon.mock.calls).toEqual([[false]]);
  });
});
