import { fireEvent, screen, within } from "@testing-library/react";
import type { Assessment } from "../../src/domain/Assessment";
import { en } from "../../src/i18n/en";
import { paneAssessment as assessment } from "../support/paneAssessment";
import { openPlace, renderPane, servicesOver } from "../support/renderPane";
import { sampleAssessed, sampleAssessment, sampleLine } from "../support/sampleAssessment";

const plan: Assessment = sampleAssessment({
  activities: [
    sampleAssessed({ ordinal: "1" }, { status: "overdue", days: 5 }),
    sampleAssessed({ ordinal: "2" }, { status: "done" }),
    sampleAssessed({ ordinal: "3" }, { status: "done-late" }),
    sampleAssessed({ ordinal: "4" }, { status: "not-due" }),
  ],
  lines: [
    sampleLine({
      unit: "Thanh tra Sở",
      expectedActivities: ["1", "2", "3", "4"],
      reportedActivities: ["1"],
      missingActivities: ["2", "3", "4"],
    }),
    sampleLine({ unit: "Ban TĐKT", sheet: null, state: "missing", expectedActivities: ["1"] }),
  ],
});

/** Positions and sizes of the shapes of a plot, as written. */
function shapes(plot: HTMLElement): string[] {
  return [...plot.querySelectorAll(":scope > rect, g > rect")].map((shape) =>
    ["x", "width", "y", "height"].map((name) => shape.getAttribute(name) ?? "").join(" "),
  );
}

function rows(table: HTMLElement): string[] {
  return within(table)
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent).join(" | "));
}

describe("the plan's progress", () => {
  test("is one bar whose pieces are as wide as their share, the urgent first", async () => {
    renderPane(servicesOver(plan));
    const plot = await screen.findByRole("img", {
      name: "Đã hoàn thành 2/4 nội dung của kế hoạch.",
    });
    expect(shapes(plot)).toEqual(["0% 25%  16", "25% 25%  16", "50% 25%  16", "75% 25%  16"]);
    expect(plot.textContent).toMatch(/^Quá hạn \(1\)/);
  });

  test("has the same as a table behind it", async () => {
    renderPane(servicesOver(plan));
    const details = (await screen.findByText("Xem số liệu")).closest("details");
    if (!details) throw new Error("no details");
    details.open = true;
    fireEvent(details, new Event("toggle"));
    expect(rows(await screen.findByRole("table"))).toEqual([
      "Tình trạng | Số nội dung | Tỷ lệ",
      "Quá hạn | 1 | 25%",
      "Chưa đến hạn | 1 | 25%",
      "Hoàn thành chậm | 1 | 25%",
      "Hoàn thành | 1 | 25%",
    ]);
  });

  test("is not drawn where there is nothing to compare", async () => {
    const single = { ...plan, activities: plan.activities.slice(0, 1) };
    renderPane(servicesOver(single));
    await screen.findByText("Nội dung của kế hoạch (1)");
    expect(screen.queryByRole("img")).toBeNull();
  });
});

describe("the units' reports", () => {
  test("are columns as high as what was reported; a unit without any still shows its foot", async () => {
    renderPane(servicesOver(plan));
    await openPlace("Đơn vị");
    const plot = await screen.findByRole("img", { name: "1/2 đơn vị đã có báo cáo." });
    expect(shapes(plot)).toEqual(["0% 50%  40", "0% 50% 30 10", "50% 50%  40", "50% 50% 36 4"]);
    expect([...plot.querySelectorAll("g > title")].map((title) => title.textContent)).toEqual([
      "Thanh tra Sở: Đã gửi, còn thiếu 03 nội dung",
      "Ban TĐKT: Chưa gửi",
    ]);
  });

  test("speak English too", async () => {
    renderPane(servicesOver(assessment), { language: "en" }, en);
    await openPlace("Units");
    await screen.findByRole("img", { name: "2 of 3 units have a report." });
  });
});
