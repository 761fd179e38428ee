import { assessWorkbook } from "../../../../src/domain/assessWorkbook";
import { buildConsolidatePlan } from "../../../../src/domain/report/buildConsolidatePlan";
import { cellValue } from "../../../../src/domain/report/reportCells";
import type { CellValue, WorkbookSnapshot } from "../../../../src/domain/sheet/WorkbookSnapshot";
import { reportVi } from "../../../../src/i18n/vi/report";
import { seedOptions } from "../../../actions/seedRun";
import { snapshotFromRows, type SheetRows } from "../../../support/snapshotFromRows";
import { afterWriting } from "../../../support/writtenSheets";

const contents = ["Tổ chức tọa đàm về chuyển đổi số", "Niêm yết công khai thủ tục hành chính"];

function unitSheet(name: string, period: string, statuses: readonly string[]): SheetRows {
  const rows = contents.map((content, at): CellValue[] => [
    at + 1,
    content,
    "Có làm",
    statuses[at] ?? "",
  ]);
  return {
    name,
    rows: [
      ["Đơn vị: Thanh tra"],
      [`Kỳ báo cáo: ${period}`],
      ["Ngày gửi báo cáo: 10/3/2022"],
      ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng"],
      ...rows,
    ],
  };
}

const book = snapshotFromRows([
  {
    name: "Kế hoạch",
    rows: [
      ["SỞ NỘI VỤ"],
      ["KẾ HOẠCH"],
      ["Tuyên truyền cải cách hành chính năm 2022"],
      ["TT", "Nội dung", "Hình thức", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
      ...contents.map((content, at): CellValue[] => [
        at + 1,
        content,
        "",
        "Thanh tra",
        "",
        "Năm 2022",
      ]),
    ],
  },
  unitSheet("Thanh tra quý I", "Quý I/2022", ["Đang thực hiện", "Đang thực hiện"]),
  unitSheet("Thanh tra quý II", "Quý II/2022", ["Đã hoàn thành", "Đang thực hiện"]),
]);

function run(some: WorkbookSnapshot, periodId: string) {
  const assessment = assessWorkbook(some, { ...seedOptions, periodId });
  const { write, model } = buildConsolidatePlan(assessment, some, reportVi);
  const lines = model.document.flatMap(({ cells }) => cells.map(cellValue)).map(String);
  return { book: afterWriting(some, write), lines };
}

describe("what moved since the period before", () => {
  const first = run(book, "2022-Q1");
  const second = run(first.book, "2022-Q2");

  test("is said where that period's report is in the workbook", () => {
    expect(second.lines).toContain(
      "So với báo cáo Quý I/2022, có 01/02 nội dung thay đổi tình trạng.",
    );
    expect(second.lines).toContain(
      "- Nội dung 1: Tổ chức tọa đàm về chuyển đổi số: kỳ trước đang thực hiện; kỳ này hoàn thành.",
    );
  });

  test("and not where there is none, nor against a later one", () => {
    expect(first.lines.filter((line) => line.includes("Biến động"))).toEqual([]);
    const again = run(second.book, "2022-Q1");
    expect(again.lines.filter((line) => line.includes("Biến động"))).toEqual([]);
  });
});
