import { fireEvent, screen } from "@testing-library/react";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

const undoable = { action: "consolidate", sheets: ["Tổng hợp Văn phòng Sở"] };

describe("Hoàn tác", () => {
  test("after a run the notice offers it; what people changed since is asked about first", async () => {
    const services = servicesOver(assessment);
    services.undo.mockResolvedValueOnce({ kind: "changed", sheets: ["Kế hoạch"], recovered: null });
    renderPane(services);
    await screen.findByText("Phải xử lý (2)");
    fireEvent.click(screen.getByText("Tổng hợp báo cáo"));
    fireEvent.click(await screen.findByText("Hoàn tác"));
    await screen.findByText(/đã có người sửa “Kế hoạch”/, { selector: "p" });
    expect(services.undo.mock.lastCall?.[0]).toBe(false);
    fireEvent.click(screen.getByText("Vẫn hoàn tác"));
    await screen.findByText(/Đã hoàn tác.*“Tổng hợp Văn phòng Sở”/, { selector: "p" });
    expect(services.undo.mock.lastCall?.[0]).toBe(true);
  });

  test("Cài đặt undoes the last run of an earlier day, and removes what is kept for it", async () => {
    const services = servicesOver(assessment);
    services.check.mockResolvedValue({ assessment, recovered: null, undoable });
    services.undo.mockResolvedValueOnce({ kind: "changed", sheets: ["Kế hoạch"], recovered: null });
    renderPane(services);
    await openPlace("Cài đặt");
    fireEvent.click(await screen.findByText("Hoàn tác lần ghi gần nhất"));
    await screen.findByText(/đã có người sửa “Kế hoạch”/, { selector: "p" });
    fireEvent.click(screen.getByText("Xóa dữ liệu hoàn tác"));
    await screen.findByText("Đã xóa dữ liệu hoàn tác khỏi tệp.", { selector: "p" });
    expect(services.forgetUndo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("Hoàn tác lần ghi gần nhất")).toBeNull();
    await screen.findByText("Tệp không giữ lần ghi nào để hoàn tác.", { selector: "p" });
  });

  test("where nothing can be undone there are no buttons for it", async () => {
    renderPane(servicesOver(assessment));
    await openPlace("Cài đặt");
    await screen.findByText("Tệp không giữ lần ghi nào để hoàn tác.", { selector: "p" });
    expect(screen.queryByText("Xóa dữ liệu hoàn tác")).toBeNull();
  });

  test("Tổng hợp offers it when the pane is opened anew", async () => {
    const services = servicesOver(assessment);
    services.check.mockResolvedValue({ assessment, recovered: null, undoable });
    renderPane(services);
    await openPlace("Tổng hợp");
    fireEvent.click(await screen.findByText("Hoàn tác lần ghi gần nhất"));
    await screen.findByText(/Đã hoàn tác.*“Tổng hợp Văn phòng Sở”/, { selector: "p" });
    expect(screen.queryByText("Hoàn tác lần ghi gần nhất")).toBeNull();
  });
});
