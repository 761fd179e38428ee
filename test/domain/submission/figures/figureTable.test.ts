import { buildConsolidation } from "../../../../src/domain/consolidation/buildConsolidation";
import { sumFigures } from "../../../../src/domain/consolidation/sumFigures";
import type { CellValue } from "../../../../src/domain/sheet/WorkbookSnapshot";
import { assessRows, lineOf } from "../../../support/assessFixtures";

const plan = {
  name: "Kế hoạch",
  rows: [
    ["KẾ HOẠCH NĂM 2022"],
    ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
    [1, "Đăng tin, bài về cải cách hành chính", "Thanh tra Sở", "Văn phòng Sở", "Thường xuyên"],
    [2, "Rà soát thủ tục hành chính", "Thanh tra Sở", "", "Quý II/2022"],
  ],
};

const head = (unit = "Thanh tra Sở", period = "Quý II/2022"): CellValue[][] => [
  [`Đơn vị: ${unit}`],
  [`Kỳ báo cáo: ${period}`],
  ["Ngày gửi báo cáo: 10/6/2022"],
];
const activities: CellValue[][] = [
  ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng"],
  [1, "Đăng tin, bài về cải cách hành chính", "Đã đăng", "Hoàn thành"],
];

function assessFigures(...sheets: readonly CellValue[][][]) {
  return assessRows([plan, ...sheets.map((rows, index) => ({ name: `S${index + 1}`, rows }))]);
}

function figuresOf(rows: CellValue[][]): unknown[] {
  const report = assessFigures(rows).reports.get("Thanh tra Sở");
  return (report?.figures ?? []).map(({ label, inPeriod, cumulative }) => [
    label,
    inPeriod,
    cumulative,
  ]);
}

describe("a table of figures", () => {
  const table: CellValue[][] = [
    ["BIỂU SỐ LIỆU"],
    ["TT", "Chỉ tiêu", "Đơn vị tính", "Trong kỳ", "Lũy kế từ đầu năm", "Ghi chú"],
    [1, "Số cuộc họp", "cuộc", 3, 7, ""],
    [2, "Số lượt người tham dự", "lượt", "1.250", "2.000 lượt", ""],
    [3, "Chỉ số CCHC: điểm", "điểm", "85,6", "", ""],
    [4, "Số TTHC công bố", "TTHC", "", "", ""],
  ];
  const read = [
    ["Số cuộc họp", 3, 7],
    ["Số lượt người tham dự", 1250, 2000],
    ["Chỉ số CCHC: điểm", 85.6, null],
  ];

  test.each<[string, CellValue[][], unknown[]]>([
    ["below the activities", [...head(), ...activities, ["Lưu ý: …"], [], ...table], read],
    ["right below them", [...head(), ...activities, ...table], read],
    ["above them", [...head(), ...table, [], ...activities], read],
    [
      "with the signature under it",
      [...head(), ...activities, [], ...table, ["Nơi nhận:"], ["5", "Số khác", "", 9]],
      read,
    ],
    [
      "decomposed and in capitals",
      [
        ...head(),
        ...activities,
        [],
        ["TT", "CHỈ TIÊU".normalize("NFD"), "TRONG KỲ".normalize("NFD"), "LUỸ KẾ".normalize("NFD")],
        [1, "Số hội nghị".normalize("NFD"), 1, 2],
      ],
      [["Số hội nghị".normalize("NFD"), 1, 2]],
    ],
    [
      "with its parts under a line of their own, and two header rows",
      [
        ...head(),
        ...activities,
        [],
        ["TT", "Chỉ tiêu", "Số liệu", ""],
        ["", "", "Trong kỳ", "Lũy kế"],
        [1, "Hồ sơ tiếp nhận", 40, 90],
        ["", "- Trực tuyến", 10, 20],
        [2, "Chỉ số hài lòng", "", ""],
        ["", "Điểm", 9, ""],
        ["", "Xếp hạng", 3, ""],
      ],
      [
        ["Hồ sơ tiếp nhận", 40, 90],
        ["Hồ sơ tiếp nhận: Trực tuyến", 10, 20],
        ["Chỉ số hài lòng: Điểm", 9, null],
        ["Chỉ số hài lòng: Xếp hạng", 3, null],
      ],
    ],
    ["none", [...head(), ...activities], []],
  ])("%s", (_name, rows, expected) => {
    expect(figuresOf(rows)).toEqual(expected);
    const report = assessFigures(rows).reports.get("Thanh tra Sở");
    expect(report?.rows.map(({ ordinal, result }) => [ordinal, result])).toEqual([
      ["1", "Đã đăng"],
    ]);
  });

  test("has days and percents as their cells show them", () => {
    const lines: CellValue[][] = [
      [1, "Số cuộc họp", "cuộc", 44654, 7],
      [2, "Số lượt người tham dự", "lượt", "1.250", ""],
      [3, "Chỉ số CCHC: điểm", "điểm", 0.856, ""],
    ];
    const rows = [...head(), ...activities, [], ...table.slice(0, 2), ...lines];
    const first = rows.length - 2;
    const formats = { [`D${first}`]: "d/m", [`D${first + 2}`]: "0.0%" };
    const { reports, findings } = assessRows([plan, { name: "S1", rows, formats }]);
    expect(findings.filter(({ code }) => code === "quantity-unreadable")).toMatchObject([
      { cell: `D${first}`, params: { label: "Số cuộc họp", text: "03/04/2022" } },
    ]);
    expect(reports.get("Thanh tra Sở")?.figures).toMatchObject([
      { inPeriod: null, cumulative: 7 },
      { inPeriod: 1250 },
      { inPeriod: 85.6 },
    ]);
  });

  test("under headings: lines that are called the same are told apart, and a total is no figure", () => {
    const rows = figuresOf([
      ...head(),
      ...activities,
      ["BIỂU SỐ LIỆU"],
      ["TT", "Chỉ tiêu", "Đơn vị tính", "Trong kỳ", "Lũy kế"],
      ["I", "Hội nghị", "", "", ""],
      [1, "Số cuộc", "cuộc", 3, ""],
      [2, "Số người dự", "người", 100, ""],
      ["II", "Tập huấn", "", "", ""],
      [1, "Số cuộc", "lớp", 2, ""],
      [2, "Số TTHC công bố", "TTHC", "", ""],
      [3, "Tổng số hồ sơ", "hồ sơ", 40, ""],
      ["", "Tổng cộng", "", 145, ""],
    ]);
    expect(rows).toEqual([
      ["Hội nghị: Số cuộc", 3, null],
      ["Số người dự", 100, null],
      ["Tập huấn: Số cuộc", 2, null],
      ["Tổng số hồ sơ", 40, null],
    ]);
  });

  test("is not made out of a table of targets that says no period", () => {
    const targets: CellValue[][] = [
      ["TT", "Chỉ tiêu", "Đơn vị chủ trì"],
      [1, "Đạt 90%", "Sở"],
    ];
    expect(figuresOf([...head(), ...activities, [], ...targets])).toEqual([]);
  });

  test("on a sheet of its own goes with the unit's report of the period", () => {
    const assessment = assessFigures(
      [...head(), ...activities],
      [...head(), ...table],
      [...head("Thanh tra Sở", "Quý I/2022"), ...table],
    );
    expect(assessment.reports.get("Thanh tra Sở")?.figures).toHaveLength(3);
    expect(lineOf(assessment, "Thanh tra Sở")).toMatchObject({ state: "submitted", sheet: "S1" });
    expect(assessment.findings.map(({ code }) => code)).not.toContain("report-duplicate");
  });

  test("alone is a report too, with the activities still missing", () => {
    const blank = activities.map((row, index) =>
      index === 0 ? row : [...row.slice(0, 2), "", ""],
    );
    const assessment = assessFigures([...head(), ...blank, ...table]);
    const line = lineOf(assessment, "Thanh tra Sở");
    expect([line.state, line.missingActivities]).toEqual(["submitted", ["1", "2"]]);
  });

  test("is put together over the units; points stay with their unit", () => {
    const assessment = assessFigures(
      [...head(), ...activities, ...table],
      [...head("Văn phòng Sở"), ...activities, ...table.slice(0, 3)],
    );
    const figures = sumFigures(buildConsolidation(assessment));
    expect(figures.map(({ label, period, cumulative }) => [label, period, cumulative])).toEqual([
      ["Số cuộc họp", 6, 14],
      ["Số lượt người tham dự", 1250, 2000],
      ["Chỉ số CCHC: điểm", null, null],
    ]);
  });

  test.each<[string, string, number, number, string[]]>([
    ["fits the quarter before", "Quý I/2022", 4, 7, []],
    ["does not fit it", "Quý I/2022", 5, 7, ["S2!E8 7 8"]],
    ["is less than an earlier month's", "Tháng 01/2022", 9, 7, ["S2!E8 7 12"]],
    ["is of another year", "Quý IV/2021", 9, 7, []],
  ])("a running total that %s", (_name, period, before, now, expected) => {
    const line = (cumulative: number) => [1, "Số cuộc họp", "cuộc", 3, cumulative];
    const lines = (of: string, cumulative: number): CellValue[][] => [
      ...head("Thanh tra Sở", of),
      ...activities,
      ["BIỂU SỐ LIỆU"],
      ["TT", "Chỉ tiêu", "Đơn vị tính", "Trong kỳ", "Lũy kế"],
      line(cumulative),
    ];
    const { findings } = assessFigures(lines(period, before), lines("Quý II/2022", now));
    const wrong = findings.filter(({ code }) => code === "figure-cumulative");
    expect(
      wrong.map(({ sheet, cell, params: { found, expected: least } }) => {
        return `${sheet ?? ""}!${cell ?? ""} ${String(found)} ${String(least)}`;
      }),
    ).toEqual(expected);
  });
});
