import { fireEvent, screen } from "@testing-library/react";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

describe("Đến dòng tương ứng", () => {
  test("says which cell was selected, or what to do where there is none", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await openPlace("Tổng hợp");
    fireEvent.click(await screen.findByText("Đến dòng tương ứng"));
    await screen.findByText("Đã chọn ô C9 tại trang tính “PL Kết quả”.");
    services.locateInReport.mockResolvedValueOnce({ kind: "no-report" });
    fireEvent.click(screen.getByText("Đến dòng tương ứng"));
    await screen.findByText(/Chưa có báo cáo tổng hợp của kỳ này/);
  });
});
