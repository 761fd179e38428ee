import type { SheetRows } from "../support/snapshotFromRows";

/** A plan of two activities, its two units, and their reports: what the rows of a workbook are tried on. */
export const plan: SheetRows = {
  name: "Kế hoạch",
  rows: [
    ["KẾ HOẠCH TUYÊN TRUYỀN NĂM 2022"],
    ["TT", "Nội dung", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
    [1, "Đăng tin, bài", "Văn phòng Sở", "Phòng Cải cách hành chính", "Thường xuyên"],
    [2, "Tổ chức tọa đàm", "Phòng Cải cách hành chính", "", "Quý II/2022"],
  ],
};

export function report(unit: string, more: Partial<SheetRows> = {}): SheetRows {
  return {
    name: unit,
    rows: [
      [`Đơn vị: ${unit}`],
      ["Kỳ báo cáo: Quý II/2022"],
      ["Ngày gửi báo cáo: 10/6/2022"],
      ["TT", "Nội dung", "Kết quả thực hiện", "Tình trạng", "Ngày hoàn thành"],
      [1, "Đăng tin, bài", "05 tin", "Đang thực hiện"],
    ],
    ...more,
  };
}

export const roster: SheetRows = {
  name: "Đơn vị",
  rows: [
    ["TT", "Tên đơn vị", "Tên viết tắt", "Phải báo cáo"],
    [1, "Văn phòng Sở", "VP", "có"],
    [2, "Phòng Cải cách hành chính", "P.CCHC", "có"],
    [3, "Phòng Kế hoạch - Tài chính", "P.KHTC", "không"],
  ],
};
