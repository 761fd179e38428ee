import { assessRows, findingsOf } from "../../support/assessFixtures";
import type { SheetRows } from "../../support/snapshotFromRows";
import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";

const roster: SheetRows = {
  name: "Đơn vị",
  rows: [
    ["TT", "Tên đơn vị", "Tên viết tắt"],
    [1, "Văn phòng Sở", "VP"],
    [2, "Thanh tra Sở", "TTr"],
    [3, "Phòng Chuyển đổi số quốc gia", ""],
  ],
};

function dictionary(...lines: CellValue[][]): SheetRows {
  return {
    name: "Từ điển",
    rows: [["TỪ ĐIỂN"], ["Loại", "Từ trong bảng", "Nghĩa là"], ...lines],
  };
}

const plan: SheetRows = {
  name: "Kế hoạch",
  rows: [
    ["TT", "Nội dung", "Nơi nhận việc", "Ai giúp", "Khi nào"],
    [1, "Đăng tin", "Nhà HC", "Khối nội chính", "Quý I/2022"],
    [2, "Tập huấn", "P.CĐSQG", "", "Quý II/2022"],
  ],
};

const words = [
  ["Cột", "Nơi nhận việc", "Cơ quan chủ trì"],
  ["Cột", "Ai giúp", "Cơ quan phối hợp"],
  ["Tiêu đề cột", "KHI NÀO", "Thời gian thực hiện"],
  ["Đơn vị", "Nhà HC", "Văn phòng Sở"],
  ["Đơn vị", "Khối nội chính", "Văn phòng Sở; Thanh tra Sở"],
  ["Viết tắt", "CĐSQG", "chuyển đổi số quốc gia"],
];

test("without it the plan's own words are not understood", () => {
  expect(assessRows([plan, roster]).plan).toBeNull();
});

test("its columns, units and abbreviations are read", () => {
  const assessment = assessRows([plan, roster, dictionary(...words)]);
  expect(
    assessment.activities.map(({ activity }) => [
      activity.lead,
      activity.leadUnits,
      activity.coordinatingUnits,
      activity.timing.due?.toString(),
    ]),
  ).toEqual([
    ["Nhà HC", ["Văn phòng Sở"], ["Thanh tra Sở"], "2022-03-31"],
    ["P.CĐSQG", ["Phòng Chuyển đổi số quốc gia"], [], "2022-06-30"],
  ]);
  expect(findingsOf(assessment).join()).not.toMatch(/unknown|dictionary|column/);
});

test("a list of units proposed from the plan has them under their real names", () => {
  const { roster: proposed } = assessRows([plan, dictionary(...words)]);
  expect(proposed.units.map(({ name }) => name)).toEqual([
    "Văn phòng Sở",
    "P.CĐSQG",
    "Thanh tra Sở",
  ]);
});

test.each<[string, CellValue[], string, object]>([
  ["a kind it does not know", ["Món", "a", "b"], "A3", { reason: "kind", text: "Món" }],
  ["no meaning", ["Cột", "Khi nào", ""], "C3", { reason: "blank", text: "Khi nào" }],
  ["no word", ["Đơn vị", " ", "Văn phòng"], "B3", { reason: "blank" }],
  ["no header", ["Cột", "Khi nào", "Con voi"], "C3", { reason: "header", meaning: "Con voi" }],
  ["no unit", ["Đơn vị", "Nhà A", "Phòng Lạ"], "C3", { reason: "unit", meaning: "Phòng Lạ" }],
])("a line with %s is said, and the others count", (_name, line, cell, params) => {
  const assessment = assessRows([plan, roster, dictionary(line, ...words)]);
  const found = assessment.findings.filter(({ code }) => code === "dictionary-unreadable");
  expect(found).toMatchObject([{ sheet: "Từ điển", cell, severity: "warning", params }]);
  expect(assessment.activities).toHaveLength(2);
});

test("blank lines and sheets that look alike are passed over", () => {
  const other = {
    name: "Danh mục",
    rows: [
      ["Loại", "Từ", "Nghĩa"],
      ["Cột", "x", "y"],
    ],
  };
  const assessment = assessRows([plan, roster, other, dictionary(["", "", ""], ...words)]);
  expect(assessment.activities).toHaveLength(2);
  expect(findingsOf(assessment).join()).not.toContain("dictionary");
});
