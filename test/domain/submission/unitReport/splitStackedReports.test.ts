import { assessRows, findingsOf, lineOf } from "../../../support/assessFixtures";
import type { CellValue } from "../../../../src/domain/sheet/WorkbookSnapshot";
import { plan, report, roster } from "../../smallWorkbook";

type Rows = readonly (readonly CellValue[])[];

const office = report("Văn phòng Sở").rows;
const reform: Rows = [
  ["Đơn vị: Phòng Cải cách hành chính"],
  ["Kỳ báo cáo: Quý II/2022"],
  ["Ngày gửi báo cáo: 12/6/2022"],
  ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng"],
  [1, "Đăng tin, bài", "07 tin", "Đang thực hiện"],
  [2, "Tổ chức tọa đàm", "01 cuộc", "Hoàn thành"],
];

function assessed(rows: Rows) {
  const sheet = { ...report("Báo cáo"), rows: rows.map((row) => [...row]) };
  const assessment = assessRows([plan, roster, sheet]);
  const resultsOf = (unit: string) =>
    assessment.reports.get(unit)?.rows.map(({ ordinal, result }) => `${ordinal} ${result}`);
  return { assessment, resultsOf };
}

describe("reports of several units on one sheet", () => {
  test.each<[string, Rows]>([
    ["with a blank row between", [...office, [], ...reform]],
    ["with none", [...office, ...reform]],
    [
      "each below its letterhead and title",
      [
        ["SỞ NỘI VỤ"],
        ["BÁO CÁO KẾT QUẢ QUÝ II/2022"],
        ...office,
        [],
        ["SỞ NỘI VỤ"],
        ["BÁO CÁO KẾT QUẢ QUÝ II/2022"],
        ...reform,
        [],
        ["Người lập biểu"],
      ],
    ],
  ])("each unit has its own words: %s", (_name, rows) => {
    const { assessment, resultsOf } = assessed(rows);
    expect(resultsOf("Văn phòng Sở")).toEqual(["1 05 tin"]);
    expect(resultsOf("Phòng Cải cách hành chính")).toEqual(["1 07 tin", "2 01 cuộc"]);
    const place = assessment.reports.get("Phòng Cải cách hành chính")?.rows[0]?.rowIndex;
    expect(rows[place ?? 0]?.[2]).toBe("07 tin");
    expect(lineOf(assessment, "Phòng Cải cách hành chính").submittedOn?.toString()).toBe(
      "2022-06-12",
    );
    expect(findingsOf(assessment).filter((text) => /unknown|duplicate/u.test(text))).toEqual([]);
  });

  test("a label among the results is the unit's own words", () => {
    const said = "Đơn vị: Phòng Cải cách hành chính";
    const { assessment, resultsOf } = assessed([...office, [2, "Tổ chức tọa đàm", said, ""]]);
    expect(resultsOf("Văn phòng Sở")).toEqual(["1 05 tin", `2 ${said}`]);
    expect(assessment.reports.has("Phòng Cải cách hành chính")).toBe(false);
  });

  test("a unit that is named twice has one report", () => {
    const again = [...office, ["Đơn vị: VP"], [2, "Tổ chức tọa đàm", "01 cuộc", ""]];
    const { assessment } = assessed(again);
    expect([...assessment.reports.keys()]).toEqual(["Văn phòng Sở"]);
  });
});
