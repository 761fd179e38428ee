import type { CellValue } from "../../src/domain/sheet/WorkbookSnapshot";
import type { SheetRows } from "./snapshotFromRows";

const planHeader = ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"];
export const goodRow: CellValue[] = [
  1,
  "Đăng tin, bài",
  "Văn phòng Sở",
  "Thanh tra Sở",
  "Quý II/2022",
];

export function plan(rows: readonly CellValue[][], more: Partial<SheetRows> = {}): SheetRows {
  return { name: "Kế hoạch", rows: [["KẾ HOẠCH NĂM 2022"], planHeader, ...rows], ...more };
}

export const roster: SheetRows = {
  name: "Đơn vị",
  rows: [
    ["TT", "Tên đơn vị", "Tên viết tắt"],
    [1, "Văn phòng Sở", "VP"],
    [2, "Thanh tra Sở", "TTr"],
  ],
};

export function listed(...lines: readonly CellValue[][]): SheetRows {
  const header = ["Tên đơn vị", "Tên khác", "Từ ngày", "Đến ngày", "Sáp nhập vào", "Email"];
  return { name: "Đơn vị", rows: [header, ["Văn phòng Sở"], ["Thanh tra Sở"], ...lines] };
}

const reportHeader = ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng", "Ngày hoàn thành"];

export function report(unit: string, rows: readonly CellValue[][], more: Partial<SheetRows> = {}) {
  return reportWith({ unit }, rows, more);
}

export function reportWith(
  head: { readonly unit: string; readonly period?: string; readonly sent?: string },
  rows: readonly CellValue[][],
  more: Partial<SheetRows> = {},
): SheetRows {
  return {
    name: head.unit,
    rows: [
      [`Đơn vị: ${head.unit}`],
      [`Kỳ báo cáo: ${head.period ?? "Quý II/2022"}`],
      [`Ngày gửi báo cáo: ${head.sent ?? "10/6/2022"}`],
      reportHeader,
      ...rows,
    ],
    ...more,
  };
}

export function withFigures(
  name: string,
  period: string,
  inPeriod: CellValue,
  total: number,
): SheetRows {
  const head = reportWith({ unit: "Văn phòng Sở", period }, []);
  const header = [
    "TT",
    "Nội dung",
    "Kết quả thực hiện",
    "Số tin, bài trong kỳ",
    "Số tin, bài lũy kế",
  ];
  const row: CellValue[] = [1, "Đăng tin, bài", "Đã đăng", inPeriod, total];
  return { name, rows: [...head.rows.slice(0, 3), header, row] };
}

export const good = plan([goodRow]);
export const done: CellValue[] = [1, "Đăng tin, bài", "Đã đăng 5 tin", "Hoàn thành", "20/5/2022"];
