import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { finding } from "../../src/domain/Finding";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

describe("the summary above the places", () => {
  test("says which plan, which period, how many overdue, how many missing", async () => {
    renderPane(servicesOver(assessment));
    const header = await screen.findByRole("banner");
    await within(header).findByText("Kế hoạch năm 2022 (trang “Kế hoạch”)");
    expect(header.textContent).toContain("Quý II/2022, tính đến ngày 05/7/2022");
    expect(within(header).getByRole("button", { name: "Quá hạn: 1" })).toBeTruthy();
    expect(within(header).getByRole("button", { name: "Thiếu báo cáo: 1" })).toBeTruthy();
  });

  test("its counts lead to what they count", async () => {
    renderPane(servicesOver(assessment));
    fireEvent.click(await screen.findByRole("button", { name: "Thiếu báo cáo: 1" }));
    expect(screen.getByRole("tab", { name: "Đơn vị" }).ariaSelected ?? "true").toBe("true");
    await screen.findByText("Tình hình gửi báo cáo (3 đơn vị)");
    fireEvent.click(screen.getByRole("button", { name: "Quá hạn: 1" }));
    await screen.findByText("Nội dung của kế hoạch (2)");
    expect(screen.queryByText(/Tuyên truyền các nội dung/)).toBeNull();
    expect(screen.getByText(/Tổ chức các buổi tọa đàm/)).toBeTruthy();
  });
});

describe("Kế hoạch", () => {
  test("groups findings by severity, and each selects its cell when clicked", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await screen.findByRole("heading", { name: "Phải xử lý (2)" });
    expect(screen.getByRole("heading", { name: "Cần xem lại (1)" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Cách đã đọc (1)" })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: /ô F9: không xác định được thời hạn/ }));
    expect(services.selectCell).toHaveBeenLastCalledWith("Kế hoạch", "F9");
    fireEvent.click(screen.getByRole("button", { name: /Phòng CCVC gửi báo cáo/ }));
    expect(services.selectCell).toHaveBeenLastCalledWith("P.CCVC", null);
  });

  test("a finding without a place is no button", async () => {
    renderPane(servicesOver(assessment));
    await screen.findByText(/Chưa nhận được báo cáo quý II\/2022 của Ban TĐKT/);
    expect(screen.queryByRole("button", { name: /Chưa nhận được báo cáo/ })).toBeNull();
  });

  test("shows each activity with status and due date, and leads to its row", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    const activity = await screen.findByRole("button", { name: /Tổ chức các buổi tọa đàm/ });
    const card = activity.closest("li");
    expect(card?.textContent).toContain("Quá hạn 05 ngày (đơn vị chủ trì chưa báo cáo)");
    expect(card?.textContent).toContain("Hạn: 30/6/2022");
    expect(card?.textContent).toContain("Chủ trì: Công đoàn cơ sở");
    fireEvent.click(activity);
    expect(services.selectCell).toHaveBeenLastCalledWith("Kế hoạch", "B11");
  });

  test("says so when the sheet behind a finding is gone or hidden", async () => {
    const services = servicesOver(assessment, {
      selectCell: () => Promise.resolve("sheet-hidden" as const),
    });
    renderPane(services);
    fireEvent.click(await screen.findByRole("button", { name: /ô F9/ }));
    await screen.findByText("Trang “Kế hoạch” đang ẩn");
  });

  test("long lists come in pieces", async () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      finding("lead-blank", { sheet: "Kế hoạch", cell: `D${index + 7}` }, { ordinal: `${index}` }),
    );
    renderPane(servicesOver({ ...assessment, findings: many }));
    await screen.findByText("Phải xử lý (120)");
    const cards = (): number => screen.getAllByText(/chưa ghi cơ quan chủ trì/).length;
    expect(cards()).toBe(50);
    fireEvent.click(screen.getByRole("button", { name: "Hiện thêm 50 dòng" }));
    fireEvent.click(screen.getByRole("button", { name: "Hiện thêm 20 dòng" }));
    expect(cards()).toBe(120);
    expect(screen.queryByRole("button", { name: /Hiện thêm/ })).toBeNull();
  });
});

describe("no plan", () => {
  const planless = {
    ...assessment,
    plan: null,
    activities: [],
    board: { lines: [] },
    findings: [finding("plan-not-found", {}, { name: "" })],
  };

  test("says what a plan looks like, and reads the sheet that is picked by hand", async () => {
    const services = servicesOver(planless);
    renderPane(services);
    await screen.findByRole("heading", { name: "Chưa tìm thấy bảng kế hoạch" });
    for (const column of ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện"]) {
      expect(screen.getByText(column)).toBeTruthy();
    }
    const picker = screen.getByRole("combobox", { name: /chọn trang tính của kế hoạch/ });
    fireEvent.change(picker, { target: { value: "Thanh tra" } });
    await waitFor(() => {
      expect(services.check).toHaveBeenCalledTimes(2);
    });
    expect(services.check.mock.lastCall?.[0].planSheet).toBe("Thanh tra");
  });

  test("there is nothing to highlight or to consolidate yet", async () => {
    const services = servicesOver(planless);
    renderPane(services);
    await screen.findByRole("heading", { name: "Chưa tìm thấy bảng kế hoạch" });
    fireEvent.click(screen.getByRole("button", { name: "Tổng hợp báo cáo" }));
    fireEvent.click(screen.getByRole("button", { name: "Tô màu nội dung quá hạn" }));
    expect(services.consolidate).not.toHaveBeenCalled();
    expect(services.highlight).not.toHaveBeenCalled();
    await openPlace("Đơn vị");
    await screen.findByText(/sẽ hiện ở đây khi đã tìm thấy kế hoạch/);
  });
});

describe("Đơn vị", () => {
  test("shows who has sent what, and leads to the unit's sheets", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await openPlace("Đơn vị");
    const unit = await screen.findByRole("button", { name: "Thanh tra Sở" });
    expect(unit.closest("li")?.textContent).toContain("Đã gửi đúng hạn");
    expect(unit.closest("li")?.textContent).toContain("Gửi ngày 10/6/2022");
    fireEvent.click(unit);
    expect(services.selectCell).toHaveBeenLastCalledWith("Thanh tra", null);
    fireEvent.click(screen.getByRole("button", { name: "Thanh tra (Quý I)" }));
    expect(services.selectCell).toHaveBeenLastCalledWith("Thanh tra (Quý I)", null);
    expect(screen.queryByRole("button", { name: "Ban TĐKT" })).toBeNull();
    const late = screen.getByRole("button", { name: "Phòng CCVC" }).closest("li");
    expect(late?.textContent).toContain("Gửi chậm 05 ngày");
    expect(late?.textContent).toContain("Đã báo cáo 1/2 nội dung");
    expect(late?.textContent).toContain("Còn thiếu nội dung số: 4");
  });

  test("can be narrowed to one state", async () => {
    renderPane(servicesOver(assessment));
    await openPlace("Đơn vị");
    const filter = await screen.findByRole("combobox", { name: "Lọc theo tình hình gửi" });
    expect(
      within(filter)
        .getAllByRole("option")
        .map((one) => one.textContent),
    ).toEqual(["Tất cả (3)", "Chưa gửi (1)", "Gửi chậm (1)", "Đã gửi (1)"]);
    fireEvent.change(filter, { target: { value: "missing" } });
    expect(screen.queryByText("Thanh tra Sở")).toBeNull();
    expect(screen.getByText("Ban TĐKT")).toBeTruthy();
  });

  test("without a send-by date says that nobody counts as late", async () => {
    const undated = { ...assessment, options: { ...assessment.options, submitBy: null } };
    renderPane(servicesOver(undated));
    await openPlace("Đơn vị");
    fireEvent.click(await screen.findByRole("button", { name: "Đặt hạn gửi" }));
    await screen.findByRole("textbox", { name: "Hạn đơn vị gửi báo cáo" });
  });
});
