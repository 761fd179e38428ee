import { columnTexts, header, items, locate } from "../../support/tableItems";

describe("the header", () => {
  test("stands anywhere, in any columns", () => {
    const rows = [
      ...Array.from({ length: 300 }, () => ["", "", "ghi chép", "1"]),
      ["", "", "KẾ HOẠCH"],
      ["", "", ...header],
      ["", "", 1, "Đăng tin", "Văn phòng", "", "Quý I"],
    ];
    const table = locate(rows);
    expect(table?.headerRowIndexes).toEqual([301]);
    expect(items(table, 3)).toEqual(["1: Đăng tin"]);
  });

  test("in three rows, merged", () => {
    const table = locate(
      [
        ["DANH MỤC NHIỆM VỤ NĂM 2023", "", "", "", ""],
        ["STT", "Nội dung công việc", "Tổ chức thực hiện", "", ""],
        ["", "", "Đơn vị", "", "Thời hạn"],
        ["", "", "Chủ trì", "Phối hợp", ""],
        [1, "Ban hành kế hoạch", "Văn phòng", "Thanh tra", "Tháng 1"],
      ],
      { merges: ["A1:E1", "A2:A4", "B2:B4", "C2:E2", "C3:D3", "E3:E4"] },
    );
    expect(table?.columns.map(({ role }) => role)).toEqual([
      "ordinal",
      "content",
      "lead",
      "coordinators",
      "timing",
    ]);
    expect(items(table)).toEqual(["1: Ban hành kế hoạch"]);
  });

  test("in two rows without merges", () => {
    const table = locate([
      ["STT", "Nội dung", "Phân công thực hiện", "", "Thời hạn"],
      ["", "", "Chủ trì", "Phối hợp", ""],
      [1, "Ban hành kế hoạch", "Văn phòng", "Thanh tra", "Tháng 1"],
    ]);
    expect(table?.headerRowIndexes).toEqual([0, 1]);
    expect(table?.columns.map(({ role }) => role)).toEqual([
      "ordinal",
      "content",
      "lead",
      "coordinators",
      "timing",
    ]);
  });

  test("with its columns numbered, and repeated on each page", () => {
    const table = locate([
      header,
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      [1, "Một", "Văn phòng", "", "Quý I"],
      header.map((text) => text.toUpperCase()),
      [2, "Hai", "Văn phòng", "", "Quý II"],
    ]);
    expect(items(table)).toEqual(["1: Một", "2: Hai"]);
  });

  test("beside page numbers that are no part of it", () => {
    const table = locate([
      ["trang", "", "", ""],
      [5, "Stt", "Stt", "Tên nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
      [5, "TT", "Chi\ntiết", "", "", ""],
      [5, "", 1, "Làm sạch dữ liệu:", "", "30/8/2026"],
      [5, 1, "a)", "Dữ liệu đầu tư", "Sở Tài chính", ""],
      [5, 2, "b)", "Dữ liệu quy hoạch", "Sở Quy hoạch -\nKiến trúc", ""],
      [6, "Stt", "Stt", "Tên nhiệm vụ", "Đơn vị chủ trì", "Thời hạn"],
      [6, "TT", "Chi\ntiết", "", "", ""],
      [6, 3, "c)", "Dữ liệu đất đai", "Sở Nông nghiệp", ""],
    ]);
    expect(items(table, 3)).toEqual([
      "1: Dữ liệu đầu tư",
      "2: Dữ liệu quy hoạch",
      "3: Dữ liệu đất đai",
    ]);
    expect(columnTexts(table, 5)).toEqual(["30/8/2026", "30/8/2026", "30/8/2026"]);
    expect(table?.rows[2]?.section).toBe("1 Làm sạch dữ liệu:");
  });

  test("leaves the numbers without a name, and spreads the content over two columns", () => {
    const table = locate(
      [
        ["", "Nội dung", "", "Cơ quan chủ trì", "Thời gian thực hiện"],
        [1, "Đăng tin, bài", "", "Văn phòng", "Quý I"],
        [2, "a)", "Tập huấn", "Thanh tra", "Quý II"],
      ],
      { merges: ["B1:C1", "B2:C2"] },
    );
    expect(items(table)).toEqual(["1: Đăng tin, bài", "2: a) Tập huấn"]);
  });

  test("in other words over a later part of the table", () => {
    const table = locate([
      header,
      [1, "Một", "Văn phòng", "", "Quý I"],
      ["", "", "", "", ""],
      ["STT", "Nhiệm vụ", "Đơn vị thực hiện", "Đơn vị phối hợp", "Thời hạn"],
      [2, "Hai", "Văn phòng", "", "Quý II"],
    ]);
    expect(items(table)).toEqual(["1: Một", "2: Hai"]);
  });

  test.each([
    ["prose", [["Kính gửi: Sở Nội vụ"], ["Nội dung làm việc như sau"]]],
    [
      "a list of names",
      [
        ["TT", "Họ tên", "Chức vụ"],
        [1, "Nguyễn Văn A", "Trưởng phòng"],
      ],
    ],
    ["numbers", Array.from({ length: 50 }, (_, at) => [at, at * 2, at * 3])],
    ["nothing", []],
  ])("is not found in %s", (_name, rows) => {
    expect(locate(rows)).toBeNull();
  });
});
