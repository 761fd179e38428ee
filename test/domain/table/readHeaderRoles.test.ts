import { readHeaderRoles } from "../../../src/domain/table/readHeaderRoles";
import type { ColumnRole, TableKind } from "../../../src/domain/table/ColumnRole";

/** Real headers, by role; in both kinds of table unless the kind is given. */
const byRole: readonly (readonly [ColumnRole, TableKind | "both", readonly string[]])[] = [
  [
    "ordinal",
    "both",
    [
      "TT",
      "STT",
      "Stt",
      "TT.",
      "S TT",
      "Số TT",
      "Số thứ tự",
      "Thứ tự",
      "Mã nhiệm vụ",
      "Chi\ntiết",
      "Mã số",
    ],
  ],
  [
    "content",
    "both",
    [
      "Nội dung",
      "NỘI DUNG",
      "Nội dung tuyên truyền",
      "<b>Nội dung tuyên truyền</b>",
      "Nội dung công việc thực hiện",
      "Nội dung hoạt động",
      "Nội dung kiểm tra",
      "Nội dung nhiệm vụ",
      "Các nhiệm vụ",
      "Nhiệm vụ, giải pháp",
      "Nhiệm vụ/Giải pháp",
      "Tên nhiệm vụ",
      "Tên nhiệm vụ/công việc",
      "Tên văn bản",
      "Đầu việc",
      "Công việc",
      "Hoạt động",
      "Danh mục nhiệm vụ",
    ],
  ],
  [
    "form",
    "both",
    [
      "Hình thức",
      "Hình thức tuyên truyền",
      "Phương thức hỗ trợ thực hiện",
      "Biện pháp thực hiện",
      "Cách thức tổ chức",
      "Kênh tuyên truyền",
      "Hình thức, phương pháp",
    ],
  ],
  [
    "lead",
    "both",
    [
      "Cơ quan chủ trì",
      "Đơn vị chủ trì",
      "CƠ QUAN THỰC HIỆN",
      "Đơn vị\nthực hiện",
      "Đơn vị chủ trì theo dõi",
      "Phòng, đơn vị chủ trì",
      "Cơ quan/đơn vị chủ trì",
      "Cơ quan, đơn vị thực hiện",
      "Phòng chủ trì",
      "Chủ trì",
      "Chủ trì thực hiện",
      "Đơn vị chịu trách nhiệm",
      "Trách nhiệm thực hiện",
      "Phân công thực hiện",
      "Người thực hiện",
      "Công chức tham mưu",
      "Cán bộ phụ trách",
      "Đơn vị chủ trì tham mưu",
      "Đầu mối thực hiện",
      "Cơ quan",
    ],
  ],
  [
    "coordinators",
    "both",
    [
      "Cơ quan phối hợp",
      "Đơn vị phối hợp",
      "Đơn vị phối\nhợp",
      "Cơ quan phối hợp, tham vấn",
      "Bộ phận phối hợp",
      "Phối hợp",
      "Đơn vị phối hợp thực hiện",
    ],
  ],
  [
    "timing",
    "both",
    [
      "Thời gian thực hiện",
      "THỜI GIAN THỰC HIỆN",
      "Thời gian\nthực hiện",
      "Thời gian tổ chức",
      "Thời hạn",
      "Thời hạn hoàn thành",
      "Hạn hoàn thành",
      "Thời gian dự kiến",
      "Lộ trình thực hiện",
      "Ngày Kết Thúc",
      "Ngày hoàn thành (dự kiến)",
      "Thời gian thực hiện, hoàn thành",
      "Số ngày\ndự kiến",
      "Thời điểm",
    ],
  ],
  [
    "timing",
    "plan",
    ["Tiến độ", "Tiến độ thực hiện", "Thời gian hoàn thành", "Ngày thực hiện", "Ngày hoàn thành"],
  ],
  ["status", "report", ["Tiến độ", "TIẾN ĐỘ", "Tiến độ thực hiện"]],
  ["completed_on", "report", ["Thời gian hoàn thành", "Ngày thực hiện", "Ngày hoàn thành"]],
  [
    "completed_on",
    "both",
    ["Ngày báo cáo", "Ngày hoàn thành thực tế", "Thời gian hoàn thành thực tế"],
  ],
  ["note", "both", ["Ghi chú", "GHI CHÚ", "Lưu ý", "Ghi chú (nếu có)"]],
  ["product", "plan", ["Kết quả"]],
  ["result", "report", ["Kết quả"]],
  [
    "product",
    "both",
    [
      "Sản phẩm",
      "Sản phẩm<br>cuối cùng",
      "Kết quả cần đạt",
      "Kết quả/sản phẩm",
      "Kết quả đầu ra",
      "Sản phẩm hoàn thành",
      "Dự kiến sản phẩm, kết quả đạt được",
      "Sản phẩm, kết quả",
    ],
  ],
  [
    "result",
    "both",
    [
      "Kết quả thực hiện",
      "Kết quả bổ sung (nếu có)",
      "Kết quả/Ghi chú",
      "Kết quả thực hiện (ghi rõ số, ngày văn bản)",
      "Kết quả thực hiện đến thời điểm báo cáo",
      "Nội dung đã thực hiện",
      "Công tác triển khai",
      "Tình hình thực hiện",
    ],
  ],
  [
    "status",
    "both",
    [
      "Tình trạng",
      "Trạng thái",
      "Hoàn thành",
      "Đang thực hiện",
      "Chưa thực hiện",
      "Tỷ lệ hoàn thành (%)",
      "Tiến độ thực hiện (%)",
      "Đánh giá mức độ hoàn thành",
      "Mức độ hoàn thành",
    ],
  ],
  [
    "quantity",
    "both",
    ["Số lượng", "Số\nlượng", "Số lượt", "Số tin, bài", "Mức phấn đấu", "Lũy kế", "Trong kỳ"],
  ],
  [
    "difficulty",
    "both",
    [
      "Khó khăn, vướng mắc",
      "Khó khăn, vướng mắc,<br>nội dung làm rõ",
      "Nguyên nhân chưa hoàn thành",
      "Nội dung vướng mắc",
      "Những tồn tại, bất cập",
      "Hạn chế, nguyên nhân",
      "Lý do chưa hoàn thành",
      "Lí do",
      "Tồn tại, hạn chế",
    ],
  ],
  [
    "proposal",
    "both",
    ["Đề xuất, kiến nghị", "Kiến nghị, đề xuất", "Giải pháp khắc phục", "Ý kiến đề xuất"],
  ],
  [
    "evidence",
    "both",
    [
      "Minh chứng",
      "Tài liệu kiểm chứng",
      "Số, ký hiệu văn bản",
      "Văn bản thực hiện",
      "Nguồn số liệu/minh chứng",
    ],
  ],
  ["budget", "both", ["Kinh phí", "Kinh phí thực hiện", "Dự toán kinh phí", "Nguồn kinh phí"]],
  [
    "other",
    "both",
    [
      "Ngày",
      "Địa điểm",
      "Tuần 1",
      "Giai đoạn",
      "Bắt đầu",
      "Cấu hình",
      "Đơn vị",
      "Đơn vị tính",
      "Đơn vị báo cáo",
      "Người báo cáo",
      "Lãnh đạo phụ trách",
      "Phó Chủ tịch phụ trách",
      "Thành phần tham dự",
      "Số điện thoại",
      "Đối tượng tuyên truyền",
      "Căn cứ pháp lý",
      "",
      "   ",
    ],
  ],
];

const cases = byRole.flatMap(([role, table, texts]) =>
  (table === "both" ? (["plan", "report"] as const) : [table]).flatMap((kind) =>
    texts.map((text) => [text, kind, role] as const),
  ),
);

test.each(cases)("%j in a %s is %s", (text, kind, role) => {
  expect(readHeaderRoles([text], kind)).toEqual([role]);
  expect(readHeaderRoles([text.normalize("NFD")], kind)).toEqual([role]);
});

test.each([
  ["Thòi gian thực hiện", "timing"],
  ["Thoi gian thuc hien", "timing"],
  ["Thời gain thực hiện", "timing"],
  ["Nôi dung", "content"],
  ["NOI DUNG", "content"],
  ["Nội dugn công việc", "content"],
  ["Cơ quan chủ trỉ", "lead"],
  ["Co quan phoi hop", "coordinators"],
  ["Đơn vị phối hơp", "coordinators"],
  ["Hinh thuc", "form"],
  ["Ghi chu", "note"],
] as const)("a slip: %j is %s", (text, role) => {
  expect(readHeaderRoles([text], "plan")).toEqual([role]);
});

describe("the whole header decides", () => {
  test.each<[string, TableKind, string[], ColumnRole[]]>([
    [
      "two columns that begin with Đơn vị",
      "plan",
      ["TT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"],
      ["ordinal", "content", "lead", "coordinators", "timing"],
    ],
    [
      "Đơn vị as the lead",
      "plan",
      ["STT", "Nội dung", "Đơn vị", "Thời gian thực hiện"],
      ["ordinal", "content", "lead", "timing"],
    ],
    [
      "Đơn vị as a measure",
      "plan",
      ["STT", "Chỉ tiêu", "Đơn vị", "Mức phấn đấu"],
      ["ordinal", "content", "other", "quantity"],
    ],
    [
      "Đơn vị as whose row it is",
      "report",
      ["STT", "Đơn vị", "Nội dung", "Kết quả", "Tiến độ", "Trong kỳ", "Lũy kế", "Ghi chú"],
      ["ordinal", "other", "content", "result", "status", "quantity", "quantity", "note"],
    ],
    [
      "Chỉ tiêu beside the content",
      "plan",
      ["TT", "Nhiệm vụ", "Chỉ tiêu", "Thời hạn"],
      ["ordinal", "content", "quantity", "timing"],
    ],
    [
      "Tiến độ beside Thời hạn",
      "plan",
      ["TT", "Nhiệm vụ", "Thời hạn", "Tiến độ"],
      ["ordinal", "content", "timing", "status"],
    ],
    [
      "Sản phẩm and Kết quả",
      "plan",
      ["TT", "Nội dung", "Sản phẩm", "Kết quả"],
      ["ordinal", "content", "product", "result"],
    ],
    [
      "the unit sheet",
      "report",
      [
        "TT",
        "Nội dung tuyên truyền",
        "Kết quả thực hiện",
        "Tình trạng",
        "Ngày hoàn thành",
        "Số tin, bài",
        "Khó khăn, vướng mắc",
        "Đề xuất, kiến nghị",
        "Minh chứng",
      ],
      [
        "ordinal",
        "content",
        "result",
        "status",
        "completed_on",
        "quantity",
        "difficulty",
        "proposal",
        "evidence",
      ],
    ],
  ])("%s", (_name, kind, cells, roles) => {
    expect(readHeaderRoles(cells, kind)).toEqual(roles);
  });
});

test("long texts and strange ones are no headers, and end", () => {
  const cells = ["x".repeat(5000), "đơn vị", "…", "$^.*", "(1)", "\u0000"];
  expect(readHeaderRoles(cells, "plan")).toHaveLength(cells.length);
});
