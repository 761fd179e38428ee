import type { CellValue } from "../../../../src/domain/sheet/WorkbookSnapshot";
import { assessRows } from "../../../support/assessFixtures";

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

function wrongTotals(reports: readonly ReturnType<typeof report>[], periodId: string): unknown[] {
  return assessRows([plan, ...reports], { periodId })
    .findings.filter(({ code }) => code === "figure-cumulative")
    .map(({ sheet, cell, params }) => [sheet, cell, params["found"], params["expected"]]);
}

test.each<[string, ReturnType<typeof report>[], unknown[], string?]>([
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
  [
    "the earlier quarter gives no running total: what it had is in this one all the same",
    [report("Q1", "Quý I/2022", 10, ""), report("Q2", "Quý II/2022", 5, 12)],
    [["Q2", "E5", 12, 15]],
  ],
  [
    "a quarter is left out between: at least what both have",
    [report("Q1", "Quý I/2022", 3, 3), report("Q3", "Quý III/2022", 4, 6)],
    [["Q3", "E5", 6, 7]],
    "2022-Q3",
  ],
  [
    "nine months fit the three quarters",
    [
      report("Q1", "Quý I/2022", 3, 3),
      report("Q3", "Quý III/2022", 4, 9),
      report("9T", "9 tháng năm 2022", 9, 9),
    ],
    [],
    "2022-9M",
  ],
  [
    "nine months have less than the third quarter's running total",
    [report("Q3", "Quý III/2022", 4, 9), report("9T", "9 tháng năm 2022", 8, 8)],
    [["9T", "E5", 8, 9]],
    "2022-9M",
  ],
  [
    "the third quarter is not held against nine months",
    [report("Q3", "Quý III/2022", 4, 8), report("9T", "9 tháng năm 2022", 9, 9)],
    [],
    "2022-Q3",
  ],
])("%s", (_name, reports, expected, periodId = "2022-Q2") => {
  expect(wrongTotals(reports, periodId)).toEqual(expected);
});
