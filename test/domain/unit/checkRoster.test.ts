import { checkRoster } from "../../../src/domain/unit/checkRoster";
import type { CellValue } from "../../../src/domain/sheet/WorkbookSnapshot";
import { snapshotFromRows } from "../../support/snapshotFromRows";

const header = [
  "TT",
  "Tên đơn vị",
  "Tên viết tắt",
  "Tên sheet",
  "Email",
  "Tên khác",
  "Từ ngày",
  "Đến ngày",
  "Sáp nhập vào",
];

function findings(...rows: (readonly CellValue[])[]): string[] {
  const found = checkRoster(snapshotFromRows([{ name: "Đơn vị", rows: [header, ...rows] }]));
  return found.map(({ code, sheet, cell }) => `${code} ${sheet ?? ""}!${cell ?? ""}`);
}

test("a list in order has no findings", () => {
  expect(
    findings(
      [1, "Văn phòng Sở", "VP", "VP", "a@x.gov.vn; b@x.gov.vn", "Văn phòng", "", "", ""],
      [2, "Phòng Dân tộc", "P.DT", "P.DT", "", "", "01/01/2022", "28/02/2022", "VP Sở"],
    ),
  ).toEqual([]);
});

test.each<[string, (readonly CellValue[])[], string]>([
  [
    "a name twice",
    [
      [1, "Thanh tra Sở", "TTr", "", "", "", "", "", ""],
      [2, "THANH TRA SỞ".normalize("NFD"), "TT", "", "", "", "", "", ""],
    ],
    "roster-name-repeated Đơn vị!B3",
  ],
  [
    "a short name of two units",
    [
      [1, "Phòng Cải cách hành chính", "P.CCHC", "", "", "", "", "", ""],
      [2, "Phòng Công chức hành chính", "p.cchc", "", "", "", "", "", ""],
    ],
    "roster-name-shared Đơn vị!C3",
  ],
  [
    "a former name that is another unit's name",
    [
      [1, "Phòng Nội dung", "", "", "", "", "", "", ""],
      [2, "Phòng Biên tập", "", "", "", "Phòng Nội dung", "", "", ""],
    ],
    "roster-name-shared Đơn vị!F3",
  ],
  [
    "merged into a stranger",
    [[1, "Ban Tôn giáo", "", "", "", "", "", "28/02/2025", "Sở Dân tộc"]],
    "roster-successor-unknown Đơn vị!I2",
  ],
  [
    "merged into itself",
    [[1, "Ban Tôn giáo", "", "", "", "", "", "28/02/2025", "Ban Tôn giáo"]],
    "roster-successor-unknown Đơn vị!I2",
  ],
  [
    "an end before the beginning",
    [[1, "Ban Tôn giáo", "", "", "", "", "01/03/2025", "28/02/2025", ""]],
    "roster-dates-reversed Đơn vị!H2",
  ],
  [
    "a last day that is none",
    [[1, "Ban Tôn giáo", "", "", "", "", "", "31/6/2022", ""]],
    "roster-date-unreadable Đơn vị!H2",
  ],
  [
    "a first day that is a month",
    [[1, "Ban Tôn giáo", "", "", "", "", "tháng 3/2022", "", ""]],
    "roster-date-unreadable Đơn vị!G2",
  ],
  [
    "a broken address",
    [[1, "Ban A", "", "", "a@x", "", "", "", ""]],
    "roster-email-wrong Đơn vị!E2",
  ],
])("%s", (_name, rows, expected) => {
  expect(findings(...rows)).toEqual([expected]);
});

test("no list, no findings", () => {
  expect(checkRoster(snapshotFromRows([{ name: "Đơn vị", rows: [] }]))).toEqual([]);
});
