import { parseDate } from "@internationalized/date";
import { buildConsolidation } from "../../../src/domain/consolidation/buildConsolidation";
import { buildReport } from "../../../src/domain/report/buildReport";
import { placeOf } from "../../../src/domain/report/placeOf";
import type { ReportCell, ReportModel } from "../../../src/domain/report/ReportModel";
import { reportEn } from "../../../src/i18n/en/report";
import { reportVi } from "../../../src/i18n/vi/report";
import {
  sampleAssessed,
  sampleAssessment,
  sampleLine,
  sampleReport,
  sampleRow,
  sampleTiming,
  type SampleParts,
} from "../../support/sampleAssessment";

const parts: SampleParts = {
  units: ["Văn phòng Sở", "Thanh tra Sở", "Ban Tôn giáo tỉnh", "Công đoàn cơ sở"],
  activities: [
    sampleAssessed({ ordinal: "1", coordinators: "Các cơ quan, đơn vị thuộc, trực thuộc Sở" }),
    sampleAssessed(
      {
        ordinal: "4",
        content: "Tổ chức tọa đàm",
        lead: "Công đoàn cơ sở",
        leadUnits: ["Công đoàn cơ sở"],
        timing: sampleTiming("Quý II/2022", "2022-06-30"),
      },
      { status: "overdue", days: 5, leadReportedOn: parseDate("2022-06-10") },
    ),
  ],
  reports: [
    sampleReport("Thanh tra Sở", [
      sampleRow({
        result: "- Không phát sinh hồ sơ",
        statusText: "Không phát sinh",
        quantities: [{ label: "Số tin, bài", value: 0 }],
      }),
      sampleRow({
        ordinal: "9",
        activityId: null,
        content: "Hội thi",
        result: "=Đã tổ chức",
        rowIndex: 12,
      }),
    ]),
    sampleReport("Văn phòng Sở", [
      sampleRow({
        result: "Đăng 12 tin",
        statusText: "TRUE",
        difficulty: "12%",
        evidence: "3/4",
        completedOn: parseDate("2022-06-03"),
        quantities: [{ label: "Số tin, bài", value: 12 }],
      }),
    ]),
    sampleReport("Công đoàn cơ sở", [
      sampleRow({
        ordinal: "4",
        activityId: "4",
        result: "Đã xây dựng kế hoạch",
        proposal: "Cho phép lùi sang Quý III/2022",
      }),
    ]),
  ],
  lines: [
    sampleLine({
      unit: "Văn phòng Sở",
      sheet: "Văn phòng",
      expectedActivities: ["1", "4"],
      reportedActivities: ["1"],
      missingActivities: ["4"],
    }),
    sampleLine({
      unit: "Thanh tra Sở",
      state: "late",
      daysLate: 5,
      submittedOn: parseDate("2022-06-20"),
      expectedActivities: ["1"],
      reportedActivities: ["1"],
    }),
    sampleLine({
      unit: "Ban Tôn giáo tỉnh",
      state: "missing",
      sheet: null,
      submittedOn: null,
      expectedActivities: ["1"],
      missingActivities: ["1"],
    }),
    sampleLine({ unit: "Công đoàn cơ sở", expectedActivities: ["4"], reportedActivities: ["4"] }),
  ],
};

function reportOf(some: SampleParts, words = reportVi): ReportModel {
  const assessment = sampleAssessment(some);
  return buildReport(assessment, buildConsolidation(assessment), words);
}

function plain(cell: ReportCell): string | number {
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "number") return cell.value;
  return cell.kind === "date" ? cell.serial : "";
}

function rowsOf(report: ReportModel, letter: string) {
  const section = report.sections.find((one) => one.letter === letter);
  return (section?.rows ?? []).map(({ kind, cells }) => [kind, ...cells.map(plain)]);
}

describe("buildReport", () => {
  const report = reportOf(parts);

  test("head: who, what, which period, as of when", () => {
    expect(report.letterhead).toEqual(["UBND TỈNH BÌNH ĐỊNH", "SỞ NỘI VỤ"]);
    expect(report.placeAndDate).toBe("Bình Định, ngày 05 tháng 7 năm 2022");
    expect(report.title).toBe("BÁO CÁO");
    expect(report.subtitles).toEqual([
      "Tổng hợp kết quả thực hiện Kế hoạch Tuyên truyền công tác cải cách hành chính Sở Nội vụ năm 2022",
      "Kỳ báo cáo: Quý II/2022 (tính đến ngày 05/7/2022)",
    ]);
    expect(
      report.sections.map(({ letter, heading, summary }) => [letter, heading, summary]),
    ).toEqual([
      ["A", "Tình hình gửi báo cáo", "Đã gửi 3/4 đơn vị"],
      ["B", "Kết quả theo nội dung", "2 nội dung"],
      ["C", "Nội dung quá hạn", "1 nội dung quá hạn"],
      ["D", "Đề xuất, kiến nghị", "1 đề xuất, kiến nghị"],
      ["E", "Nội dung ngoài kế hoạch", "1 nội dung ngoài kế hoạch"],
    ]);
  });

  test("A: unit, state, missing activities, sheet, date sent, reported of expected, days late", () => {
    expect(rowsOf(report, "A")).toEqual([
      [
        "row",
        1,
        "Văn phòng Sở",
        "Đã gửi, còn thiếu 1 nội dung",
        "4",
        "Văn phòng",
        44722,
        "1/2",
        "",
      ],
      ["row", 2, "Thanh tra Sở", "Gửi chậm 5 ngày", "", "Thanh tra Sở", 44732, "1/1", 5],
      ["row", 3, "Ban Tôn giáo tỉnh", "Chưa gửi", "1", "", "", "0/1", ""],
      ["row", 4, "Công đoàn cơ sở", "Đã gửi đúng hạn", "", "Công đoàn cơ sở", 44722, "1/1", ""],
    ]);
  });

  test("B: the activity, then one row a unit, lead first, in the units' own words", () => {
    expect(rowsOf(report, "B")).toEqual([
      [
        "activity",
        "1",
        "Nội dung 1",
        "Văn phòng Sở",
        "Các cơ quan, đơn vị thuộc, trực thuộc Sở",
        "Thường xuyên",
        "",
        "Thường xuyên – đã có kết quả",
        12,
      ],
      ["unit", "", "Văn phòng Sở (chủ trì)", "Đăng 12 tin", "12%", "3/4", 44715, "TRUE", 12],
      ["unit", "", "Thanh tra Sở", "- Không phát sinh hồ sơ", "", "", "", "Không phát sinh", 0],
      ["note", "Chưa có báo cáo của: Ban Tôn giáo tỉnh."],
      [
        "activity",
        "4",
        "Tổ chức tọa đàm",
        "Công đoàn cơ sở",
        "",
        "Quý II/2022",
        44742,
        "Quá hạn 5 ngày (theo báo cáo ngày 10/6/2022)",
        "",
      ],
      ["unit", "", "Công đoàn cơ sở (chủ trì)", "Đã xây dựng kế hoạch", "", "", "", "", ""],
      ["note", "Chưa có báo cáo của: Văn phòng Sở."],
    ]);
    const [, unit] = report.sections[1]?.rows ?? [];
    expect(unit?.source).toEqual({ sheet: "Văn phòng Sở", rowIndex: 7, columnIndex: 0 });
    expect(report.sections[1]?.columns[7]).toBe("Số tin, bài");
  });

  test("C, D and E: overdue, proposals with their source, and what is outside the plan", () => {
    expect(rowsOf(report, "C")).toEqual([
      [
        "row",
        "4",
        "Tổ chức tọa đàm",
        "Công đoàn cơ sở",
        "",
        "Quý II/2022",
        44742,
        "Quá hạn 5 ngày (theo báo cáo ngày 10/6/2022)",
        "",
      ],
    ]);
    expect(rowsOf(report, "D")).toEqual([
      [
        "row",
        1,
        "Tổ chức tọa đàm",
        "Cho phép lùi sang Quý III/2022",
        "Công đoàn cơ sở",
        "Quý II/2022",
        44742,
        "Quá hạn 5 ngày (theo báo cáo ngày 10/6/2022)",
        "4",
      ],
    ]);
    expect(rowsOf(report, "E")).toEqual([
      ["activity", "9", "Hội thi", "", "", "", "", "", ""],
      ["unit", "", "Thanh tra Sở", "=Đã tổ chức", "", "", "", "", ""],
    ]);
  });

  test("only what needs someone to act is an alert", () => {
    const alerts = report.sections.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === "text" && cell.isAlert === true ? [cell.text] : [])),
      ),
    );
    expect(alerts).toEqual([
      "Gửi chậm 5 ngày",
      "Chưa gửi",
      "Quá hạn 5 ngày (theo báo cáo ngày 10/6/2022)",
      "Quá hạn 5 ngày (theo báo cáo ngày 10/6/2022)",
    ]);
  });

  test("several quantities share a cell, each with its label", () => {
    const quantities = [
      { label: "Số tin, bài", value: 1234 },
      { label: "Số hội nghị", value: 2 },
    ];
    const two = reportOf({
      ...parts,
      reports: [sampleReport("Thanh tra Sở", [sampleRow({ quantities })])],
    });
    expect(two.sections[1]?.columns[7]).toBe("Số liệu");
    expect(rowsOf(two, "B")[0]?.[8]).toBe("Số tin, bài: 1.234\nSố hội nghị: 2");
  });

  test("no plan title, no letterhead, no period, nothing overdue: still a report", () => {
    const assessment = sampleAssessment({
      activities: [],
      plan: { title: "", letterhead: [] },
    });
    const bare = { ...assessment, period: null };
    const model = buildReport(bare, buildConsolidation(bare), reportVi);
    expect(model.placeAndDate).toBe("Ngày 05 tháng 7 năm 2022");
    expect(model.subtitles).toEqual([
      "Tổng hợp kết quả thực hiện kế hoạch",
      "Kỳ báo cáo: chưa xác định (tính đến ngày 05/7/2022)",
    ]);
    expect(model.sections.map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0]);
    expect(model.sections[2]?.empty).toBe("Không có nội dung quá hạn.");
  });

  test("a plan's title may begin with its type; a 1904 workbook counts its own serials", () => {
    const other = reportOf({
      ...parts,
      plan: { title: "KẾ HOẠCH\nTuyên truyền cải cách hành chính" },
      date1904: true,
    });
    expect(other.subtitles[0]).toBe(
      "Tổng hợp kết quả thực hiện Kế hoạch Tuyên truyền cải cách hành chính",
    );
    expect(rowsOf(other, "C")[0]?.[6]).toBe(44742 - 1462);
  });

  test("a title that names another kind of paper is not called a plan", () => {
    const list = reportOf({ ...parts, plan: { title: "DANH MỤC nhiệm vụ tuyên truyền năm 2023" } });
    expect(list.subtitles[0]).toBe(
      "Tổng hợp kết quả thực hiện DANH MỤC nhiệm vụ tuyên truyền năm 2023",
    );
  });

  test("English words change the add-in's words and none of the units'", () => {
    const english = reportOf(parts, reportEn);
    expect(rowsOf(english, "B")[1]).toEqual([
      "unit",
      "",
      "Văn phòng Sở (lead)",
      "Đăng 12 tin",
      "12%",
      "3/4",
      44715,
      "TRUE",
      12,
    ]);
    expect(rowsOf(english, "C")[0]?.[7]).toBe("Overdue by 5 days (by the report of 10 June 2022)");
  });
});

describe("placeOf", () => {
  test.each([
    [["UBND TỈNH BÌNH ĐỊNH", "SỞ NỘI VỤ"], "Bình Định"],
    [["ỦY BAN NHÂN DÂN", "TỈNH BÀ RỊA - VŨNG TÀU"], "Bà Rịa - Vũng Tàu"],
    [["UBND THÀNH PHỐ HÀ NỘI"], "Hà Nội"],
    [["UBND TP. HỒ CHÍ MINH"], "Thành phố Hồ Chí Minh"],
    [["UBND TỈNH ĐẮK LẮK".normalize("NFD")], "Đắk Lắk"],
    [["SỞ NỘI VỤ"], ""],
    [[], ""],
  ])("%j", (letterhead, place) => {
    expect(placeOf(letterhead)).toBe(place);
  });
});
