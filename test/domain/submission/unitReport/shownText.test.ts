import type { CellValue } from "../../../../src/domain/sheet/WorkbookSnapshot";
import { shownText } from "../../../../src/domain/submission/unitReport/shownText";
import { assessRows } from "../../../support/assessFixtures";

const cell = (value: CellValue, numberFormat: string, text = String(value)) => {
  return { value, numberFormat, text, rowIndex: 4, columnIndex: 2, origin: "own" as const };
};

test.each<[CellValue, string, string]>([
  ["3/4", "General", "3/4"],
  ["=Đã họp", "@", "=Đã họp"],
  [44654, "d/m", "3/4"],
  [44654, "d-mmm", "3/4"],
  [44717, "dd/mm/yyyy", "05/06/2022"],
  [44717, "m/d/yyyy", "05/06/2022"],
  [44682, "m/yyyy", "5/2022"],
  [0.95, "0%", "95%"],
  [0.955, "0.0%", "95,5%"],
  [1, "0.00%", "100,00%"],
  [12, "General", "12"],
  [1234567, "#,##0", "1234567"],
  [12, '0" %"', "12"],
  [true, "General", "TRUE"],
  [false, "General", "FALSE"],
])("%j in the format %j is read as %j", (value, numberFormat, expected) => {
  expect(shownText(cell(value, numberFormat), false)).toBe(expected);
});

test("a 1904 workbook counts its own days; a text joined over two rows stays", () => {
  expect(shownText(cell(44717 - 1462, "dd/mm/yyyy"), true)).toBe("05/06/2022");
  expect(shownText(cell(0.5, "0%", "0.5 so với kế hoạch"), false)).toBe("0.5 so với kế hoạch");
});

test("a unit's results, statuses and evidence are read so", () => {
  const content = "Niêm yết thủ tục hành chính";
  const { reports } = assessRows([
    {
      name: "Kế hoạch",
      rows: [
        ["KẾ HOẠCH NĂM 2022"],
        ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
        [1, content, "Thanh tra Sở", "", "Quý II/2022"],
      ],
    },
    {
      name: "TTr",
      rows: [
        ["Đơn vị: Thanh tra Sở"],
        ["Kỳ báo cáo: Quý II/2022"],
        ["Ngày gửi báo cáo: 10/6/2022"],
        ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng", "Minh chứng"],
        [1, content, 44654, 0.8, 44717],
      ],
      formats: { C5: "d/m", D5: "0%", E5: "dd/mm/yyyy" },
    },
  ]);
  expect(reports.get("Thanh tra Sở")?.rows).toMatchObject([
    { result: "3/4", statusText: "80%", status: "percent", percent: 80, evidence: "05/06/2022" },
  ]);
});
