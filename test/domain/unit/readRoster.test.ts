import { buildUnit } from "../../../src/domain/unit/buildUnit";
import { matchSheetUnit } from "../../../src/domain/unit/matchSheetUnit";
import { proposeRoster } from "../../../src/domain/unit/proposeRoster";
import { readRoster } from "../../../src/domain/unit/readRoster";
import { seedUnits } from "../../support/seedUnits";
import { snapshotFromRows } from "../../support/snapshotFromRows";

const full = [
  ["DANH SÁCH ĐƠN VỊ"],
  [
    "STT",
    "Tên đơn vị",
    "Tên viết tắt",
    "Tên sheet",
    "Loại",
    "Đầu mối",
    "Email",
    "Phải báo cáo",
    "Từ ngày",
    "Đến ngày",
    "Sáp nhập vào",
    "Tên khác",
  ],
  [1, "Văn phòng Sở", "VP", "VP", "thuộc", "Bà A", "a@x.vn", "có", "", "", "", "Văn phòng; VP Sở"],
  [2, "Ban Tôn giáo", "BTG", "", "trực thuộc", "", "", "không", "", 45716, "Sở Dân tộc", ""],
  ["I", "Các đoàn thể", "", "", "", "", "", "", "", "", "", ""],
  [3, "Công đoàn cơ sở", "", "", "", "", "", "", "01/3/2022", "", "", ""],
  [4, "", "", "", "", "", "", "", "", "", "", ""],
  ["", "Văn phòng Sở", "", "", "", "", "", "", "", "", "", ""],
  ["Người lập biểu"],
];

test("reads every column, by its header and not by the sheet's name", () => {
  const roster = readRoster(
    snapshotFromRows([{ name: "Sheet2", rows: full, formats: { J4: "dd/mm/yyyy" } }]),
  );
  expect(roster?.sheet).toBe("Sheet2");
  expect(roster?.units).toMatchObject([
    {
      name: "Văn phòng Sở",
      abbreviation: "VP",
      sheetName: "VP",
      kind: "thuộc",
      contact: "Bà A",
      email: "a@x.vn",
      mustReport: true,
      otherNames: ["Văn phòng", "VP Sở"],
    },
    { name: "Ban Tôn giáo", kind: "trực thuộc", mustReport: false, mergedInto: "Sở Dân tộc" },
    { name: "Công đoàn cơ sở", kind: "đoàn thể", mustReport: true },
  ]);
  expect(roster?.units[1]?.to?.toString()).toBe("2025-02-28");
  expect(roster?.units[2]?.from?.toString()).toBe("2022-03-01");
});

test.each([
  ["không", false],
  ["Không phải báo cáo", false],
  ["KHÔNG (đã giải thể)".normalize("NFD"), false],
  ["ko.", false],
  ["K", false],
  ["Miễn", false],
  ["FALSE", false],
  ["có", true],
  ["Khuyến khích", true],
  ["x", true],
  ["", true],
])("“%s” under Phải báo cáo", (said, mustReport) => {
  const rows = [
    ["Tên đơn vị", "Phải báo cáo", "Loại"],
    ["Thanh tra Sở", said, "thuộc"],
  ];
  const roster = readRoster(snapshotFromRows([{ name: "Đơn vị", rows }]));
  expect(roster?.units[0]?.mustReport).toBe(mustReport);
});

test("a sheet named Đơn vị goes before another list", () => {
  const list = (name: string) => [
    ["Tên đơn vị", "Email"],
    [name, "a@x.vn"],
  ];
  const roster = readRoster(
    snapshotFromRows([
      { name: "Danh bạ", rows: list("Phòng A") },
      { name: "Đơn vị", rows: list("Phòng B") },
    ]),
  );
  expect(roster?.units.map(({ name }) => name)).toEqual(["Phòng B"]);
});

test.each([
  [
    "a plan",
    [
      ["TT", "Nội dung", "Đơn vị", "Thời hạn"],
      [1, "Một", "Văn phòng", "Quý I"],
    ],
  ],
  [
    "a shared report",
    [
      ["STT", "Đơn vị", "Nội dung", "Kết quả"],
      [1, "Thanh tra", "ND 1", "x"],
    ],
  ],
  ["nothing", []],
])("%s is no roster", (_name, rows) => {
  expect(readRoster(snapshotFromRows([{ name: "Đơn vị", rows }]))).toBeNull();
});

test("a roster is proposed from sheets, leads and coordinators, each body once", () => {
  const roster = proposeRoster({
    reports: [{ unitText: "Phòng Cải cách hành chính", sheetName: "CCHC" }],
    leads: ["P.CCHC; Văn phòng Sở", "Văn phòng Sở"],
    coordinators: ["Các cơ quan, đơn vị thuộc Sở", "Thanh tra Sở, UBND tỉnh, Lãnh đạo Sở"],
  });
  expect(roster.sheet).toBeNull();
  expect(roster.units.map(({ name, sheetName }) => [name, sheetName])).toEqual([
    ["Phòng Cải cách hành chính", "CCHC"],
    ["Văn phòng Sở", ""],
    ["Thanh tra Sở", ""],
  ]);
});

test("remarks in a column that names units too are no units", () => {
  const roster = proposeRoster({
    reports: [],
    leads: ["Phòng QLCN", "Báo cáo viên pháp luật"],
    coordinators: [
      "Phối hợp các phòng thuộc Sở, UBND cấp xã",
      "Đã tham mưu ban hành tại QĐ số 4640/QĐ-UBND",
      "Thực hiện sau khi Bộ Tài chính ban hành Thông tư",
      "Triển khai theo Luật Hóa chất mới",
      "Phối hợp Phòng Kế hoạch; Đề nghị phối hợp với Trạm Thú y",
      "Khoa CNTT, Khoa Kinh tế",
      "Phòng Hành chính, Tổ chức",
    ],
  });
  expect(roster.units.map(({ name }) => name)).toEqual([
    "Phòng QLCN",
    "Báo cáo viên pháp luật",
    "Phòng Kế hoạch",
    "Trạm Thú y",
    "Khoa CNTT",
    "Khoa Kinh tế",
    "Phòng Hành chính, Tổ chức",
  ]);
});

test.each([
  ["Phòng CCHC", "Sheet9", "Phòng Cải cách hành chính"],
  ["", "P.CCHC", "Phòng Cải cách hành chính"],
  ["", "p.cchc (2)", "Phòng Cải cách hành chính"],
  ["", "P.CCHC Q2", "Phòng Cải cách hành chính"],
  ["", "BC Thanh tra 2022", "Thanh tra Sở"],
  ["", "CC VTLT quý II", "Chi cục Văn thư - Lưu trữ"],
  ["Phòng Không Có", "P.CCHC", "Phòng Cải cách hành chính"],
  ["Thanh tra Sở", "P.CCHC", "Thanh tra Sở"],
  ["", "Tổng hợp Văn phòng Sở", null],
  ["", "Ghi chú nội bộ", null],
  ["", "Sheet1", null],
])("label %j on sheet %j belongs to %j", (label, sheetName, unit) => {
  expect(matchSheetUnit(label, sheetName, seedUnits)?.name ?? null).toBe(unit);
});

const longName = "Ban Quản lý các Khu công nghiệp và Khu kinh tế";
test.each<[string, string | null]>([
  ["Ban Quản lý các Khu công nghiệp", longName],
  ["BAN QUẢN LÝ CÁC KHU CÔNG NG (2)", longName],
  ["Ban Quản lý các Khu công nghiệp".normalize("NFD"), longName],
  ["Trung tâm Dịch vụ việc làm tỉnh", null],
  ["Trung tâm Phục vụ hành chính-cô", "Trung tâm Phục vụ hành chính/công và xúc tiến đầu tư"],
])("a name cut at Excel's 31 characters: %j belongs to %j", (sheetName, unit) => {
  const names = [
    longName,
    "Trung tâm Dịch vụ việc làm tỉnh phía Bắc",
    "Trung tâm Dịch vụ việc làm tỉnh phía Nam",
    "Trung tâm Phục vụ hành chính/công và xúc tiến đầu tư",
  ];
  const units = names.map((name) => buildUnit(name));
  expect(matchSheetUnit("", sheetName, units)?.name ?? null).toBe(unit);
});
