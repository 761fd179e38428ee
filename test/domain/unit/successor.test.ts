import { parseDate } from "@internationalized/date";
import { periodFromId } from "../../../src/domain/calendar/periodFromId";
import { buildUnit } from "../../../src/domain/unit/buildUnit";
import { successorOf } from "../../../src/domain/unit/successor";
import { assessRows, lineOf } from "../../support/assessFixtures";

const units = [
  buildUnit("Ban Tôn giáo", { to: parseDate("2022-05-31"), mergedInto: "Phòng Dân tộc" }),
  buildUnit("Phòng Dân tộc", { to: parseDate("2022-08-31"), mergedInto: "P. Nội chính" }),
  buildUnit("Phòng Nội chính"),
  buildUnit("Phòng A", { mergedInto: "Phòng B" }),
  buildUnit("Phòng B", { mergedInto: "Phòng A" }),
  buildUnit("Phòng C", { to: parseDate("2022-01-31"), mergedInto: "Sở Tài chính" }),
];

test.each([
  ["Ban Tôn giáo", "2022-Q1", "Ban Tôn giáo"],
  ["Ban Tôn giáo", "2022-M05", "Ban Tôn giáo"],
  ["Ban Tôn giáo", "2022-Q2", "Phòng Dân tộc"],
  ["Ban Tôn giáo", "2022-Q3", "Phòng Nội chính"],
  ["Phòng Nội chính", "2022-Q3", "Phòng Nội chính"],
  ["Phòng A", "2022-Q2", "Phòng A"],
  ["Phòng C", "2022-Q2", "Phòng C"],
  ["Phòng Lạ", "2022-Q2", "Phòng Lạ"],
])("%s in %s is %s", (unit, period, successor) => {
  expect(successorOf(unit, units, periodFromId(period))).toBe(successor);
});

describe("a unit merged in the year", () => {
  const roster = {
    name: "Đơn vị",
    rows: [
      ["Tên đơn vị", "Đến ngày", "Sáp nhập vào"],
      ["Phòng Dân tộc", "", ""],
      ["Ban Tôn giáo", "31/03/2022", "Phòng Dân tộc"],
    ],
  };
  const plan = {
    name: "Kế hoạch",
    rows: [
      ["KẾ HOẠCH NĂM 2022"],
      ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
      [1, "Hội nghị tín ngưỡng, tôn giáo", "Ban Tôn giáo", "", "Quý II/2022"],
      [2, "Tập huấn công tác dân tộc", "Phòng Dân tộc", "Ban Tôn giáo", "Thường xuyên"],
    ],
  };
  const report = (unit: string, period: string) => ({
    name: `${unit} ${period.replace("/", "-")}`,
    rows: [
      [`Đơn vị: ${unit}`],
      [`Kỳ báo cáo: ${period}`],
      ["Ngày gửi báo cáo: 10/6/2022"],
      ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng", "Ngày hoàn thành"],
      [1, "Hội nghị tín ngưỡng, tôn giáo", "Đã tổ chức", "Hoàn thành", "05/6/2022"],
    ],
  });

  test("its successor owes its work and counts with its report", () => {
    const assessment = assessRows([plan, roster, report("Ban Tôn giáo", "Quý II/2022")]);
    expect(assessment.board.lines.map(({ unit }) => unit)).toEqual(["Phòng Dân tộc"]);
    expect(lineOf(assessment, "Phòng Dân tộc")).toMatchObject({
      state: "submitted",
      expectedActivities: ["1", "2"],
      reportedActivities: ["1"],
    });
    expect(
      assessment.activities.map(({ activity, status }) => [activity.leadUnits, status]),
    ).toEqual([
      [["Phòng Dân tộc"], "done"],
      [["Phòng Dân tộc"], "ongoing-unreported"],
    ]);
  });

  test("before that it owes itself", () => {
    const assessment = assessRows([plan, roster], { periodId: "2022-Q1" });
    expect(assessment.board.lines.map(({ unit }) => unit)).toEqual([
      "Phòng Dân tộc",
      "Ban Tôn giáo",
    ]);
  });
});
