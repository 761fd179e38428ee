import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { CheckOutcome } from "../../src/actions/run/CheckOutcome";
import { en } from "../../src/i18n/en";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

describe("Tổng hợp", () => {
  test("a typed date is checked against at once, shown day first, and used", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await openPlace("Tổng hợp");
    const field = await screen.findByRole("textbox", { name: "Hạn đơn vị gửi báo cáo" });
    fireEvent.change(field, { target: { value: "15.6.2022" } });
    fireEvent.blur(field);
    await waitFor(() => {
      expect(services.check.mock.lastCall?.[0].submitBy?.toString()).toBe("2022-06-15");
    });
    expect(field).toHaveProperty("value", "15/06/2022");
  });

  test("a wrong date is named, and nothing runs until it is right", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await openPlace("Tổng hợp");
    const field = await screen.findByRole("textbox", { name: "Ngày tổng hợp" });
    fireEvent.change(field, { target: { value: "31/6/2022" } });
    fireEvent.keyDown(field, { key: "Enter" });
    await screen.findByText(/Ngày chưa đúng/);
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
    await screen.findByText(/Có ô nhập chưa đúng/, { selector: "p" });
    expect(services.consolidate).not.toHaveBeenCalled();
    expect(services.check).toHaveBeenCalledTimes(1);
  });

  test("the period can be any of the plan's year", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await openPlace("Tổng hợp");
    const period = await screen.findByRole("combobox", { name: "Kỳ báo cáo" });
    expect(within(period).getByRole("option", { name: "6 tháng đầu năm 2022" })).toBeTruthy();
    fireEvent.change(period, { target: { value: "2022-H1" } });
    await waitFor(() => {
      expect(services.check.mock.lastCall?.[0].periodId).toBe("2022-H1");
    });
  });

  test("one press writes the report, and the next step is to open it", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
    await screen.findByText(/Đã tổng hợp báo cáo vào trang “Tổng hợp Văn phòng Sở”; còn 2 điểm/, {
      selector: "p",
    });
    expect(services.consolidate).toHaveBeenCalledTimes(1);
    await screen.findByText("Có báo cáo của 2/3 đơn vị.");
    fireEvent.click(screen.getByRole("button", { name: "Mở trang tổng hợp" }));
    expect(services.selectCell).toHaveBeenLastCalledWith("Tổng hợp Văn phòng Sở", "A1");
  });

  test("a workbook open for reading only is checked but not written", async () => {
    const services = servicesOver(assessment);
    renderPane(services, { isReadOnly: true });
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
    expect(services.consolidate).not.toHaveBeenCalled();
    await openPlace("Tổng hợp");
    await screen.findByText(/^Sổ tính chỉ mở để đọc.*lưu thành tệp mới\.$/);
  });
});

describe("runs", () => {
  test("what Excel refuses is said in Vietnamese with what to do, and can be tried again", async () => {
    const services = servicesOver(assessment);
    services.check.mockRejectedValueOnce(
      Object.assign(new Error("5012"), { code: "InvalidOrTimedOutSession" }),
    );
    renderPane(services);
    await screen.findByText("Mất kết nối với sổ tính", { selector: "p" });
    expect(screen.getByRole("alert").textContent).toMatch(/Mất kết nối.*đóng rồi mở lại/);
    fireEvent.click(screen.getByRole("button", { name: "Thử lại" }));
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    expect(screen.queryByText("Mất kết nối với sổ tính")).toBeNull();
  });

  test("a run that takes its time shows where it is and can be cancelled", async () => {
    const services = servicesOver(assessment, {
      consolidate: (_options, _words, { onProgress, onWaitingForExcel, signal }) =>
        new Promise((_resolve, reject) => {
          onProgress({ stage: "reading", done: 3, total: 12 });
          setTimeout(onWaitingForExcel, 20);
          signal.addEventListener("abort", () => {
            reject(new DOMException("Aborted", "AbortError"));
          });
        }),
    });
    renderPane(services);
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
    await screen.findByText("Đang tổng hợp báo cáo: đọc sổ tính (3/12)");
    await screen.findByText(/Nhấn Enter để kết thúc sửa ô/, { selector: "p" });
    expect(screen.getByRole("progressbar")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Hủy" }));
    await screen.findByText("Đã dừng theo yêu cầu");
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("a button pressed during the automatic check goes first; nothing is said of the check", async () => {
    let finish: (outcome: CheckOutcome) => void = () => undefined;
    const services = servicesOver(assessment);
    services.check.mockImplementationOnce(
      (_options, { signal }) =>
        new Promise((resolve, reject) => {
          finish = resolve;
          signal.addEventListener("abort", () => {
            reject(new DOMException("Aborted", "AbortError"));
          });
        }),
    );
    renderPane(services);
    await waitFor(() => {
      expect(services.check).toHaveBeenCalledTimes(1);
    });
    fireEvent.click(screen.getByRole("button", { name: "Kiểm tra kế hoạch" }));
    await screen.findByText("Đã kiểm tra: 2 điểm phải xử lý, 1 điểm cần xem lại.", {
      selector: "p",
    });
    expect(services.check).toHaveBeenCalledTimes(2);
    finish({ assessment, recovered: null });
    expect(screen.queryByText("Đã dừng theo yêu cầu")).toBeNull();
  });

  test("ribbon commands do the same, and end when the run ends", async () => {
    const services = servicesOver(assessment);
    const { inbox } = renderPane(services);
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    await act(() => inbox.run("highlightOverdue"));
    expect(services.highlight).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("status").textContent).toContain(
      "Đã tô màu 1 nội dung quá hạn trên trang “Kế hoạch”.",
    );
    await act(() => inbox.run("consolidateReport"));
    expect(services.consolidate).toHaveBeenCalledTimes(1);
    await act(() => inbox.run("checkPlan"));
    expect(services.check).toHaveBeenCalledTimes(2);
  });
});

describe("Cài đặt", () => {
  test("changes how “trước ngày” is read and checks anew", async () => {
    const services = servicesOver(assessment);
    const onSettings = jest.fn();
    renderPane(services, { onSettings });
    await openPlace("Cài đặt");
    fireEvent.click(await screen.findByRole("radio", { name: /tính cả ngày 30\/6/ }));
    await waitFor(() => {
      expect(services.check.mock.lastCall?.[0].beforeIsInclusive).toBe(true);
    });
    expect(onSettings).toHaveBeenLastCalledWith(
      expect.objectContaining({ beforeIsInclusive: true }),
    );
  });

  test("removes the add-in's highlighting", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await openPlace("Cài đặt");
    fireEvent.click(await screen.findByRole("button", { name: "Xóa tô màu của tiện ích" }));
    await screen.findByText(/Đã xóa tô màu/, { selector: "p" });
  });

  test("speaks English too", async () => {
    const onLanguage = jest.fn();
    renderPane(servicesOver(assessment), { onLanguage, language: "en" }, en);
    await screen.findByText("Plan for 2022 (sheet “Kế hoạch”)");
    await openPlace("Settings");
    fireEvent.click(await screen.findByRole("radio", { name: "Tiếng Việt" }));
    expect(onLanguage).toHaveBeenCalledWith("vi");
  });
});

describe("keyboard", () => {
  test("arrows, Home and End move along the tabs without opening them", async () => {
    renderPane(servicesOver(assessment));
    const [plan, units, , settings] = screen.getAllByRole("tab");
    if (!plan || !units || !settings) throw new Error("four tabs");
    plan.focus();
    fireEvent.keyDown(plan, { key: "ArrowRight" });
    expect(document.activeElement).toBe(units);
    fireEvent.keyDown(units, { key: "End" });
    expect(document.activeElement).toBe(settings);
    fireEvent.keyDown(settings, { key: "ArrowRight" });
    expect(document.activeElement).toBe(plan);
    expect(plan.getAttribute("aria-selected")).toBe("true");
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
  });
});
