import { act, fireEvent, screen } from "@testing-library/react";
import { finding } from "../../src/domain/Finding";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

async function save(): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Lưu cài đặt báo cáo" }));
    await Promise.resolve();
  });
}

describe("the report's settings", () => {
  test("are shown, changed and kept with the workbook", async () => {
    const services = servicesOver(assessment);
    renderPane(services);
    await openPlace("Cài đặt");
    const signatory = await screen.findByLabelText("Họ tên người ký");
    fireEvent.change(signatory, { target: { value: "Nguyễn Văn A" } });
    fireEvent.click(screen.getByLabelText("Sở báo cáo UBND tỉnh"));
    fireEvent.click(screen.getByLabelText("Phụ lục: Tình hình gửi báo cáo"));
    await save();
    expect(services.keepReportSettings).toHaveBeenCalledTimes(1);
    expect(services.keepReportSettings.mock.calls[0]?.[0]).toMatchObject({
      template: "department",
      signatory: "Nguyễn Văn A",
      leftOut: ["matrix", "submissions"],
    });
    await screen.findByText(/^Đã lưu\./);
  });

  test("that cannot be kept say so, and what was typed stays", async () => {
    const blocked = [finding("workbook-protected", {}, {}, "error")];
    const keepReportSettings = jest.fn(() => Promise.resolve(blocked));
    renderPane(servicesOver(assessment, { keepReportSettings }));
    await openPlace("Cài đặt");
    const place = await screen.findByLabelText("Địa danh");
    fireEvent.change(place, { target: { value: "Gia Lai" } });
    await save();
    await screen.findByText(/^Chưa lưu được/);
    expect(screen.getByDisplayValue("Gia Lai")).toBeTruthy();
  });
});
