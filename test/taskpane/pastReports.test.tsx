import { fireEvent, screen } from "@testing-library/react";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";

const past = {
  periodId: "2022-Q1",
  sheet: "Tổng hợp quý I-2022",
  annexes: ["PL Kết quả quý I-2022", "PL Quá hạn quý I-2022"],
  areAnnexesHidden: true,
};

describe("Báo cáo các kỳ trước", () => {
  test("leads to the document, shows its annexes and hides them again", async () => {
    const services = servicesOver(assessment);
    services.check.mockResolvedValue({ assessment, recovered: null, pastReports: [past] });
    renderPane(services);
    await openPlace("Tổng hợp");
    fireEvent.click(await screen.findByText(/^Quý I\/2022: Tổng hợp quý I-2022/));
    expect(services.selectCell).toHaveBeenCalledWith("Tổng hợp quý I-2022", "A1");
    fireEvent.click(screen.getByText("Hiện 2 phụ lục"));
    fireEvent.click(await screen.findByText("Ẩn phụ lục"));
    await screen.findByText("Hiện 2 phụ lục");
    expect(services.showSheets.mock.calls).toEqual([
      [past.annexes, true],
      [past.annexes, false],
    ]);
  });
});
