import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import { columnTexts, header, items, locate } from "../../support/tableItems";

describe("items and what is none", () => {
  test.each<[string, CellValue[][], string[]]>([
    [
      "section rows with Roman numbers, numbering going on",
      [
        ["I", "CÔNG TÁC CHỈ ĐẠO", "", "", ""],
        [1, "Một", "Văn phòng", "", "Quý I"],
        ["II", "NHIỆM VỤ CỤ THỂ", "", "", ""],
        [2, "Hai", "Văn phòng", "", "Quý I"],
      ],
      ["1: Một", "2: Hai"],
    ],
    [
      "sections A, I, and numbering anew",
      [
        ["A", "Phần thứ nhất", "", "", ""],
        ["I.", "Cải cách thể chế", "", "", ""],
        ["1.", "Một", "Văn phòng", "", "Quý I"],
        ["II.", "Cải cách bộ máy", "", "", ""],
        ["1.", "Hai", "Văn phòng", "", "Quý I"],
      ],
      ["1.: Một", "1.: Hai"],
    ],
    [
      "Roman numbers that number the items themselves",
      [
        ["I", "Một", "Văn phòng", "", "Quý I"],
        ["II", "Hai", "Văn phòng", "", "Quý I"],
        ["III", "Ba", "", "", ""],
      ],
      ["I: Một", "II: Hai", "III: Ba"],
    ],
    [
      "a title row without a number",
      [
        ["", "Công tác chỉ đạo, điều hành", "", "", ""],
        [1, "Một", "Văn phòng", "", "Quý I"],
        ["", "NHIỆM VỤ CỤ THỂ", "", "", ""],
        [2, "Hai", "Văn phòng", "", "Quý I"],
      ],
      ["1: Một", "2: Hai"],
    ],
    [
      "a group with sub-rows of their own",
      [
        [1, "Tổ chức các hội nghị", "", "", ""],
        ["a)", "Hội nghị đầu năm", "Văn phòng", "", "Quý I"],
        ["b)", "Hội nghị cuối năm", "Văn phòng", "", "Quý IV"],
        ["đ)", "Hội nghị bất thường", "Văn phòng", "", "Quý IV"],
        [2, "Hai", "Thanh tra", "", "Quý I"],
      ],
      ["a): Hội nghị đầu năm", "b): Hội nghị cuối năm", "đ): Hội nghị bất thường", "2: Hai"],
    ],
    [
      "numbers with points",
      [
        ["1", "Nhóm một", "", "", ""],
        ["1.1", "Một một", "Văn phòng", "", "Quý I"],
        ["1.2", "Một hai", "Văn phòng", "", "Quý I"],
        ["2", "Hai", "Văn phòng", "", "Quý I"],
      ],
      ["1.1: Một một", "1.2: Một hai", "2: Hai"],
    ],
    [
      "details of an item that is whole itself",
      [
        [1, "Tuyên truyền", "Văn phòng", "", "Quý I"],
        ["-", "trên Trang thông tin", "", "", ""],
        ["", "- tại hội nghị", "", "", ""],
        [2, "Hai", "Văn phòng", "", "Quý I"],
      ],
      ["1: Tuyên truyền trên Trang thông tin - tại hội nghị", "2: Hai"],
    ],
    [
      "a row cut by a page break",
      [
        [1, "Kết quả thuộc thẩm quyền giải", "Văn phòng", "", "Thường"],
        ["", "quyết của Sở được công bố", "", "", "xuyên"],
        [2, "Hai", "Văn phòng", "", "Quý I"],
      ],
      ["1: Kết quả thuộc thẩm quyền giải quyết của Sở được công bố", "2: Hai"],
    ],
    [
      "rows without numbers whose leads and times are written small",
      [
        ["", "Lập danh sách", "văn thư", "", "trong tháng 3"],
        ["", "Kiểm kê hồ sơ", "kế toán", "", "trong tháng 4"],
        ["", "Nộp lưu", "văn thư", "", "trước 30/6"],
      ],
      [": Lập danh sách", ": Kiểm kê hồ sơ", ": Nộp lưu"],
    ],
    [
      "a row cut where a name goes on",
      [
        [1, "Công bố thủ tục thuộc thẩm quyền của", "Văn phòng", "", "Quý I"],
        ["", "Sở Nội vụ", "", "", ""],
        [2, "Hai", "Văn phòng", "", "Quý I"],
      ],
      ["1: Công bố thủ tục thuộc thẩm quyền của Sở Nội vụ", "2: Hai"],
    ],
    [
      "blank rows between, rows numbered in advance, a thousand formatted rows below",
      [
        [1, "Một", "Văn phòng", "", "Quý I"],
        ["", "", "", "", ""],
        [2, "Hai", "Văn phòng", "", "Quý I"],
        [3, "", "", "", ""],
        [4, " ", "", "", ""],
        ...Array.from({ length: 1000 }, () => ["", "", "", "", ""]),
      ],
      ["1: Một", "2: Hai"],
    ],
    [
      "the block below: place of receipt and signature",
      [
        [1, "Một", "Văn phòng", "", "Quý I"],
        ["", "", "", "", ""],
        ["Nơi nhận:", "", "", "", ""],
        ["- Chủ tịch UBND tỉnh (để báo cáo);", "", "", "", "KT. GIÁM ĐỐC"],
        ["- Như trên;", "", "", "", "PHÓ GIÁM ĐỐC"],
      ],
      ["1: Một"],
    ],
    [
      "the signature alone",
      [
        [1, "Một", "Văn phòng", "", "Quý I"],
        ["", "", "", "Bình Định, ngày 15 tháng 01 năm 2022", ""],
        ["", "", "", "GIÁM ĐỐC", ""],
        ["", "", "", "Nguyễn Văn A", ""],
      ],
      ["1: Một"],
    ],
    [
      "totals and notes",
      [
        [1, "Một", "Văn phòng", "", "Quý I"],
        ["Tổng cộng: 01 nhiệm vụ", "", "", "", ""],
        ["Ghi chú: các đơn vị chủ động thực hiện", "", "", "", ""],
        ["x", "", "", "", ""],
      ],
      ["1: Một"],
    ],
    [
      "an item without content, and one without anything but content",
      [
        [1, "", "Văn phòng", "", "Quý I"],
        [2, "Hai", "", "", ""],
        [3, "Ba", "Văn phòng", "", "Quý I"],
      ],
      ["1: ", "2: Hai", "3: Ba"],
    ],
    [
      "an item that was not numbered",
      [
        [1, "Một", "Văn phòng", "", "Quý I"],
        ["", "Việc đột xuất", "Thanh tra", "", "Quý II"],
      ],
      ["1: Một", ": Việc đột xuất"],
    ],
    [
      "codes for numbers",
      [
        ["NV01", "Một", "Văn phòng", "", "Quý I"],
        ["NV02", "Hai", "Văn phòng", "", "Quý I"],
      ],
      ["NV01: Một", "NV02: Hai"],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(items(locate([header, ...rows]))).toEqual(expected);
  });

  test("a title over all columns is a section", () => {
    const table = locate(
      [
        header,
        ["I. CÔNG TÁC CHỈ ĐẠO", "", "", "", ""],
        [1, "Một", "Văn phòng", "", "Quý I"],
        ["Nhiệm vụ cụ thể", "", "", "", ""],
        [2, "Hai", "Văn phòng", "", "Quý I"],
      ],
      { merges: ["A2:E2", "A4:E4"] },
    );
    expect(table?.rows.map(({ section }) => section)).toEqual([
      "I. CÔNG TÁC CHỈ ĐẠO",
      "Nhiệm vụ cụ thể",
    ]);
  });

  test("no ordinal column at all", () => {
    const table = locate([
      ["Nội dung", "Đơn vị chủ trì", "Thời hạn"],
      ["Đăng tin", "Văn phòng", "Quý I"],
      ["Tập huấn", "Thanh tra", "Quý II"],
    ]);
    expect(items(table, 0)).toEqual([": Đăng tin", ": Tập huấn"]);
  });
});

describe("values that stand elsewhere", () => {
  test("vertical merges give their value to every row", () => {
    const table = locate(
      [
        header,
        [1, "Một", "Văn phòng", "Thanh tra", "Quý I"],
        [2, "Hai", "Thanh tra", "", ""],
        [3, "Ba", "Thanh tra", "", ""],
      ],
      { merges: ["D2:D4", "E2:E4"] },
    );
    expect(columnTexts(table, 4)).toEqual(["Quý I", "Quý I", "Quý I"]);
    expect(columnTexts(table, 3)).toEqual(["Thanh tra", "Thanh tra", "Thanh tra"]);
    expect(table?.rows[1]?.cells.get(4)?.origin).toBe("merge");
  });

  test("an item merged over lines of several leads is one", () => {
    const table = locate(
      [
        header,
        [1, "Một", "Văn phòng;", "", "Quý I"],
        ["", "", "Thanh tra", "", ""],
        [2, "Hai", "Thanh tra", "", "Quý II"],
      ],
      { merges: ["A2:A3", "B2:B3", "E2:E3"] },
    );
    expect(items(table)).toEqual(["1: Một", "2: Hai"]);
    expect(columnTexts(table, 2)).toEqual(["Văn phòng;\nThanh tra", "Thanh tra"]);
    expect(table?.rows[0]?.continuedRowIndexes).toEqual([]);
  });

  test("ditto marks take the text of the item above, marked as such", () => {
    const table = locate([
      header,
      [1, "Một", "Văn phòng", "Thanh tra", "Quý I"],
      [2, "Hai", '"', "nt", "-nt-"],
      [3, "Ba", "Như trên", "nt", "''"],
    ]);
    expect(columnTexts(table, 2)).toEqual(["Văn phòng", "Văn phòng", "Văn phòng"]);
    expect(columnTexts(table, 4)).toEqual(["Quý I", "Quý I", "Quý I"]);
    expect(table?.rows[2]?.cells.get(4)).toMatchObject({ origin: "ditto", rowIndex: 3 });
  });

  test("sub-rows take what their group says for all", () => {
    const table = locate([
      header,
      [1, "Hội nghị, gồm:", "Văn phòng", "Thanh tra", ""],
      ["a)", "Đầu năm", "", "", "Quý I"],
      ["b)", "Cuối năm", "Thanh tra", "", "Quý IV"],
    ]);
    expect(columnTexts(table, 2)).toEqual(["Văn phòng", "Thanh tra"]);
    expect(columnTexts(table, 3)).toEqual(["Thanh tra", "Thanh tra"]);
  });

  test("two lead columns: the first counts", () => {
    const table = locate([
      ["Mã nhiệm vụ", "Nội dung", "Đơn vị chủ trì", "Phòng, đơn vị chủ trì", "Thời hạn hoàn thành"],
      ["I.1", "Một", "Sở Nội vụ", "Phòng CCHC", "Quý I/2026"],
    ]);
    expect(table?.columns.map(({ role }) => role)).toEqual([
      "ordinal",
      "content",
      "lead",
      "lead",
      "timing",
    ]);
    expect(items(table)).toEqual(["I.1: Một"]);
  });
});
