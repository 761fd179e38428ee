import { fireEvent, screen } from "@testing-library/react";
import { finding } from "../../src/domain/Finding";
import type { ConsolidatePreview } from "../../src/actions/previewConsolidate";
import { buildConsolidation } from "../../src/domain/consolidation/buildConsolidation";
import type { ReportChange } from "../../src/domain/consolidation/compareReports";
import { buildReport } from "../../src/domain/report/buildReport";
import { defaultReportSettings } from "../../src/domain/report/ReportSettings";
import { vi } from "../../src/i18n/vi";
import type { PaneServices } from "../../src/taskpane/services/PaneServices";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

const model = buildReport({
  assessment,
  consolidation: buildConsolidation(assessment),
  settings: defaultReportSettings,
  kept: { rows: new Map(), ownRows: [] },
  moved: null,
  words: vi.report,
});

const change: ReportChange = {
  kind: "changed",
  annex: "results",
  ordinal: "1",
  content: "Tuyên truyền cải cách hành chính",
  unit: "Thanh tra Sở",
  field: "Kết quả thực hiện",
  before: "Đang làm",
  after: "Đã làm xong",
  isUnderEdit: false,
};

const newReport = {
  sheet: "Tổng hợp Văn phòng Sở",
  isNew: true,
  isUnchanged: false,
  changes: [change],
  keptAs: null,
  model,
};

function previewOf(change: Partial<ConsolidatePreview> = {}): ConsolidatePreview {
  return {
    assessment,
    recovered: null,
    plan: null,
    report: newReport,
    highlightedRows: 1,
    findings: [],
    ...change,
  };
}

function servicesWith(preview: PaneServices["preview"]) {
  return servicesOver(assessment, { preview: jest.fn(preview) });
}

describe("what will be written", () => {
  test("is said before anything is: sheet, content, highlighting", async () => {
    renderPane(servicesWith(() => Promise.resolve(previewOf())));
    await openPlace("Tổng hợp");
    await screen.findByText("Tạo trang tính mới “Tổng hợp Văn phòng Sở”, gồm:");
    const sections = model.annexes.map(({ heading }) => screen.getByText(new RegExp(heading)));
    expect(sections).toHaveLength(model.annexes.length);
    expect(screen.queryByText(/Đã làm xong/)).toBeNull();
    expect(sections[0]?.textContent).toMatch(
      /^Phụ lục I\. Tình hình gửi báo cáo: đã gửi 02\/03 đơn vị$/i,
    );
    expect(screen.getByText("Tô màu 1 nội dung quá hạn trong bảng kế hoạch")).toBeTruthy();
  });

  test("an earlier report is replaced, and that is said", async () => {
    const report = { ...newReport, sheet: "Báo cáo quý", isNew: false };
    renderPane(servicesWith(() => Promise.resolve(previewOf({ report }))));
    await openPlace("Tổng hợp");
    await screen.findByText(/^Thay nội dung trang “Báo cáo quý” của lần trước/);
  });

  test("what it adds, changes and removes stands there, old beside new", async () => {
    const report = { ...newReport, isNew: false };
    renderPane(servicesWith(() => Promise.resolve(previewOf({ report }))));
    await openPlace("Tổng hợp");
    await screen.findByText("So với lần tổng hợp trước: thêm 0, thay đổi 1, bỏ 0.");
    expect(screen.getByText(/Nội dung 1, Thanh tra Sở – Kết quả thực hiện/)).toBeTruthy();
    expect(screen.getByText("Trước: Đang làm")).toBeTruthy();
    expect(screen.getByText("Nay: Đã làm xong")).toBeTruthy();
  });

  test("nothing new: it says that nothing would be written", async () => {
    const report = { ...newReport, isNew: false, isUnchanged: true, changes: [] };
    renderPane(servicesWith(() => Promise.resolve(previewOf({ report }))));
    await openPlace("Tổng hợp");
    await screen.findByText(/^Không có gì mới so với báo cáo ở trang “Tổng hợp Văn phòng Sở”/);
  });

  test("the report of another period is kept, and where", async () => {
    const report = {
      ...newReport,
      sheet: "Báo cáo",
      isNew: false,
      keptAs: "Tổng hợp quý I-2022",
    };
    renderPane(servicesWith(() => Promise.resolve(previewOf({ report }))));
    await openPlace("Tổng hợp");
    await screen.findByText(/giữ lại một bản sao ở trang mới “Tổng hợp quý I-2022”/);
  });

  test("what is in the way is named, and leads there", async () => {
    const blocked = finding("sheet-protected", { sheet: "Kế hoạch" }, {}, "error");
    const services = servicesWith(() => Promise.resolve(previewOf({ findings: [blocked] })));
    renderPane(services);
    await openPlace("Tổng hợp");
    await screen.findByText("Chưa ghi được:");
    fireEvent.click(screen.getByRole("button", { name: /trang tính đang được bảo vệ/ }));
    expect(services.selectCell).toHaveBeenLastCalledWith("Kế hoạch", null);
  });

  test("a date that cannot be read is asked for, and no earlier preview stands beside it", async () => {
    renderPane(servicesWith(() => Promise.resolve(previewOf())));
    await openPlace("Tổng hợp");
    await screen.findByText(/^Tạo trang tính mới/);
    const date = screen.getByLabelText("Ngày tổng hợp");
    fireEvent.change(date, { target: { value: "31/02/2022" } });
    fireEvent.keyDown(date, { key: "Enter" });
    await screen.findByText(/^Sửa ô được đánh dấu đỏ để xem/);
    expect(screen.queryByText(/^Tạo trang tính mới/)).toBeNull();
  });

  test("a preview that fails does not disturb", async () => {
    renderPane(servicesWith(() => Promise.reject(new Error("busy"))));
    await openPlace("Tổng hợp");
    await screen.findByText(/Kiểm tra kế hoạch trước để xem/);
    expect(screen.getByRole("alert").textContent).toBe("");
  });
});
