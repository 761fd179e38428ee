import type { CellValue } from "../../../../src/domain/sheet/WorkbookSnapshot";
import { readReportHead } from "../../../../src/domain/submission/unitReport/readReportHead";
import { sheetFromRows } from "../../../support/snapshotFromRows";

function head(rows: readonly (readonly CellValue[])[], formats: Record<string, string> = {}) {
  const sheet = sheetFromRows({ name: "P.CCHC", rows, formats });
  const read = readReportHead(sheet, rows.length, false, 2022);
  return {
    unit: read.labels.unit?.text ?? null,
    period: read.period?.id ?? null,
    submittedOn: read.submittedOn?.toString() ?? null,
  };
}

const expected = { unit: "Phòng CCHC", period: "2022-Q2", submittedOn: "2022-06-10" };

test.each<[string, CellValue[][]]>([
  [
    "values in the labels' cells",
    [["Đơn vị: Phòng CCHC"], ["Kỳ báo cáo: Quý II/2022"], ["Ngày gửi báo cáo: 10/6/2022"]],
  ],
  [
    "values in the next cells",
    [
      ["Đơn vị:", "Phòng CCHC"],
      ["Kỳ báo cáo:", "", "Quý II/2022"],
      ["Ngày gửi báo cáo:", "", 44722],
    ],
  ],
  [
    "all labels in one row",
    [["Đơn vị:", "Phòng CCHC", "Kỳ báo cáo:", "Quý II", "Ngày gửi:", "10/6"]],
  ],
  ["several lines in one cell", [["ĐƠN VỊ: Phòng CCHC\nKỲ BÁO CÁO: Quý 2\nNgày gửi: 10.6.2022"]]],
  [
    "decomposed letters",
    [
      ["Đơn vị: ".normalize("NFD") + "Phòng CCHC"],
      ["Kỳ báo cáo: Quý II/2022".normalize("NFD")],
      ["Ngày báo cáo: 10-6-2022".normalize("NFD")],
    ],
  ],
  [
    "period in the title, date beside the place",
    [
      ["Đơn vị báo cáo: Phòng CCHC"],
      ["BÁO CÁO KẾT QUẢ TUYÊN TRUYỀN QUÝ II NĂM 2022"],
      ["", "", "Bình Định, ngày 10 tháng 6 năm 2022"],
    ],
  ],
])("%s", (_name, rows) => {
  expect(head(rows, { C3: "dd/mm/yyyy" })).toEqual(expected);
});

test.each<[string, CellValue[][]]>([
  ["nothing", [["BÁO CÁO"]]],
  ["labels without values", [["Đơn vị:"], ["Kỳ báo cáo:"], ["Ngày gửi báo cáo:"]]],
  ["impossible values", [["Kỳ báo cáo: Quý V/2022"], ["Ngày gửi báo cáo: 31/6/2022"]]],
  ["a date that is no period", [["Bình Định, ngày … tháng … năm 2022"]]],
])("%s gives no period and no date", (_name, rows) => {
  expect(head(rows)).toMatchObject({ period: null, submittedOn: null });
});

test.each([
  // Sent before that quarter of the plan's year, 2022, had begun: it is of the year before.
  ["Quý II", "14/6/2021", "2021-Q2"],
  ["Quý IV", "10/01/2022", "2021-Q4"],
  ["6 tháng", "20/6/2021", "2021-H1"],
  ["Quý II", "20/3/2022", "2022-Q2"],
  ["Quý II", "20/3", "2022-Q2"],
  ["Quý II/2022", "14/6/2021", "2022-Q2"],
  ["Quý II", "", "2022-Q2"],
])("%s without a year, sent on %s, is %s", (period, sentOn, expectedPeriod) => {
  const rows = [[`Kỳ báo cáo: ${period}`], [`Ngày gửi báo cáo: ${sentOn}`]];
  expect(head(rows).period).toBe(expectedPeriod);
});

test.each([
  // "6/2022" as Excel takes it when it is typed.
  [44713, "mmm-yy", "2022-M06"],
  [44713, "m/yyyy", "2022-M06"],
  [2, '"Quý "0"/2022"', "2022-Q2"],
  [2022, "General", "2022"],
  [44713, "dd/mm/yyyy", null],
])("a period that is the number %i, shown by %s, is %s", (value, format, expectedPeriod) => {
  const rows = [["Kỳ báo cáo:", value]];
  expect(head(rows, { B1: format }).period).toBe(expectedPeriod);
});
