import { fireEvent, screen } from "@testing-library/react";
import { finding } from "../../src/domain/Finding";
import type { ConsolidatePreview } from "../../src/actions/Action";
import { buildConsolidation } from "../../src/domain/consolidation/buildConsolidation";
import { buildReport } from "../../src/domain/report/buildReport";
import { vi } from "../../src/i18n/vi";
import type { PaneServices } from "../../src/taskpane/PaneServices";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

const model = buildReport(assessment, buildConsolidation(assessment), vi.report);

function previewOf(change: Partial<ConsolidatePreview> = {}): ConsolidatePreview {
  return {
    assessment,
    recovered: null,
    plan: null,
    report: { sheet: "Tổng hợp Văn phòng Sở", isNew: true, keptAs: null, model },
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
    const sections = model.sections.map(({ heading }) => screen.getByText(new RegExp(heading)));
    expect(sections).toHaveLength(4);
    expect(sections[0]?.textContent).toMatch(/^A\. Tình hình gửi báo cáo: đã gửi 2\/3 đơn vị$/i);
    expect(screen.getByText("Tô màu 1 nội dung quá hạn trong bảng kế hoạch")).toBeTruthy();
  });

  test("an earlier report is replaced, and that is said", async () => {
    const report = { sheet: "Báo cáo quý", isNew: false, keptAs: null, model };
    renderPane(servicesWith(() => Promise.resolve(previewOf({ report }))));
    await openPlace("Tổng hợp");
    await screen.findByText(/^Thay nội dung trang “Báo cáo quý” của lần trước/);
  });

  test("the report of another period is kept, and where", async () => {
    const report = { sheet: "Báo cáo", isNew: false, keptAs: "Tổng hợp quý I-2022", model };
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

  test("a preview that fails does not disturb", async () => {
    renderPane(servicesWith(() => Promise.reject(new Error("busy"))));
    await openPlace("Tổng hợp");
    await screen.findByText(/Kiểm tra kế hoạch trước để xem/);
    expect(screen.getByRole("alert").textContent).toBe("");
  });
});
