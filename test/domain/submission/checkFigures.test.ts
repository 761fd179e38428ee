import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import { assessRows } from "../../support/assessFixtures";

const plan = {
  name: "Kế hoạch",
  rows: [
    ["KẾ HOẠCH NĂM 2022"],
    ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
    [1, "Đăng tin, bài về cải cách hành chính", "Thanh tra Sở", "", "Thường xuyên"],
  ],
};

function report(name: string, period: string, inPeriod: CellValue, cumulative: CellValue) {
  return {
    name,
    rows: [
      ["Đơn vị: Thanh tra Sở"],
      [`Kỳ báo cáo: ${period}`],
      ["Ngày gửi báo cáo: 10/6/2022"],
      ["TT", "Nội dung", "Kết quả thực hiện", "Số tin, bài trong kỳ", "Số tin, bài lũy kế"],
      [1, "Đăng tin, bài về cải cách hành chính", "Đã đăng", inPeriod, cumulative],
    ],
  };
}

function wrongTotals(...reports: ReturnType<typeof report>[]): unknown[] {
  return assessRows([plan, ...reports])
    .findings.filter(({ code }) => code === "figure-cumulative")
    .map(({ sheet, cell, params }) => [sheet, cell, params["found"], params["expected"]]);
}

test.each<[string, ReturnType<typeof report>[], unknown[]]>([
  [
    "it fits the earlier quarter",
    [report("Q1", "Quý I/2022", 3, 3), report("Q2", "Quý II/2022", 4, 7)],
    [],
  ],
  [
    "it does not",
    [report("Q1", "Quý I/2022", 3, 3), report("Q2", "Quý II/2022", 4, 9)],
    [["Q2", "E5", 9, 7]],
  ],
  ["less than the period alone", [report("Q2", "Quý II/2022", 4, 2)], [["Q2", "E5", 2, 4]]],
  ["nothing earlier to hold it against", [report("Q2", "Quý II/2022", 4, 9)], []],
  [
    "the earlier one is of another year",
    [report("Q4", "Quý IV/2021", 3, 3), report("Q2", "Quý II/2022", 4, 9)],
    [],
  ],
  [
    "no running total given",
    [report("Q1", "Quý I/2022", 3, 3), report("Q2", "Quý II/2022", 4, "")],
    [],
  ],
])("%s", (_name, reports, expected) => {
  expect(wrongTotals(...reports)).toEqual(expected);
});
