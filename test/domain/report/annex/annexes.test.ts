import { sampleReport, sampleRow } from "../../../support/sampleAssessment";
import { annexOf, reportOf, reportParts as parts, rowsOf } from "../../../support/report/reportOf";

describe("annexes of the report", () => {
  const report = reportOf(parts);

  test("annexes in order, each with what it comes to", () => {
    expect(
      report.annexes.map(({ number, heading, summary }) => [number, heading, summary]),
    ).toEqual([
      ["I", "Tình hình gửi báo cáo", "đã gửi 03/04 đơn vị"],
      ["II", "Kết quả theo nội dung", "02 nội dung"],
      ["III", "Nội dung quá hạn, sắp đến hạn", "01 nội dung quá hạn"],
      ["IV", "Đề xuất, kiến nghị", "01 đề xuất, kiến nghị"],
      ["V", "Nội dung ngoài kế hoạch", "01 nội dung ngoài kế hoạch"],
      ["VI", "Biểu số liệu", "01 chỉ tiêu"],
      ["VII", "Biểu đồ", "02 biểu đồ"],
      ["VIII", "Sửa đổi, bổ sung kế hoạch", "01 đề xuất"],
    ]);
  });

  test("who has sent: unit, state, missing activities, sheet, date sent, reported of expected, days late", () => {
    expect(rowsOf(report, "submissions")).toEqual([
      [
        "row",
        1,
        "Văn phòng Sở",
        "Đã gửi, còn thiếu 01 nội dung",
        "4",
        "Văn phòng",
        44722,
        "1/2",
        "",
      ],
      ["row", 2, "Thanh tra Sở", "Gửi chậm 05 ngày", "", "Thanh tra Sở", 44732, "1/1", 5],
      ["row", 3, "Ban Tôn giáo tỉnh", "Chưa gửi", "1", "", "", "0/1", ""],
      ["row", 4, "Công đoàn cơ sở", "Đã gửi đúng hạn", "", "Công đoàn cơ sở", 44722, "1/1", ""],
    ]);
  });

  test("results: the activity, then one row a unit, lead first, in the units' own words", () => {
    expect(rowsOf(report, "results")).toEqual([
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
        "Quá hạn 05 ngày (theo báo cáo ngày 10/6/2022)",
        "",
      ],
      [
        "unit",
        "",
        "Công đoàn cơ sở (chủ trì)",
        "Đã xây dựng kế hoạch; có sáng kiến mẫu hóa quyết định",
        "",
        "",
        "",
        "",
        "",
      ],
      ["note", "Chưa có báo cáo của: Văn phòng Sở."],
    ]);
    const { rows, columns } = annexOf(report, "results");
    expect(rows[1]?.source).toEqual({ sheet: "Văn phòng Sở", rowIndex: 7, columnIndex: 0 });
    expect(columns.slice(7).map(({ label }) => label)).toEqual([
      "Số tin, bài",
      "Ý kiến Văn phòng",
      "Ý kiến chỉ đạo",
      "Cập nhật sau kỳ",
    ]);
  });

  test("overdue, proposals with their source, what is outside the plan, figures", () => {
    const late = [
      "4",
      "Tổ chức tọa đàm",
      "Công đoàn cơ sở",
      "",
      "Quý II/2022",
      44742,
      "Quá hạn 05 ngày (theo báo cáo ngày 10/6/2022)",
      "",
    ];
    expect(rowsOf(report, "overdue")).toEqual([["row", ...late]]);
    expect(rowsOf(report, "proposals")).toEqual([
      [
        "row",
        1,
        "Tổ chức tọa đàm",
        "Cho phép lùi sang Quý III/2022",
        "Công đoàn cơ sở",
        "Quý II/2022",
        44742,
        "Quá hạn 05 ngày (theo báo cáo ngày 10/6/2022)",
        "4",
      ],
    ]);
    expect(rowsOf(report, "unplanned")).toEqual([
      ["activity", "9", "Hội thi"],
      ["unit", "", "Thanh tra Sở", "=Đã tổ chức", "", "", "", "", ""],
    ]);
    expect(rowsOf(report, "figures")).toEqual([
      ["row", 1, "Số tin, bài", 12, "", 2, "Văn phòng Sở: 12; Thanh tra Sở: 0"],
    ]);
  });

  test("the matrix: reported, owed and not reported, not owed", () => {
    const matrix = reportOf(parts, { leftOut: [] });
    expect(rowsOf(matrix, "matrix")).toEqual([
      ["row", 1, "Văn phòng Sở", "●", "○"],
      ["row", 2, "Thanh tra Sở", "●", ""],
      ["row", 3, "Ban Tôn giáo tỉnh", "○", ""],
      ["row", 4, "Công đoàn cơ sở", "", "●"],
    ]);
  });

  test("only what needs someone to act is an alert", () => {
    const alerts = report.annexes.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.kind === "text" && cell.isAlert === true ? [cell.text] : [])),
      ),
    );
    expect(alerts).toEqual([
      "Gửi chậm 05 ngày",
      "Chưa gửi",
      "Quá hạn 05 ngày (theo báo cáo ngày 10/6/2022)",
      "Quá hạn 05 ngày (theo báo cáo ngày 10/6/2022)",
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
    expect(annexOf(two, "results").columns[7]?.label).toBe("Số liệu");
    expect(rowsOf(two, "results")[0]?.[8]).toBe("Số tin, bài: 1.234\nSố hội nghị: 2");
  });
});
