import type { SheetRows } from "./snapshotFromRows";

/** What departments of a province and their units report on, in small workbooks. */
export const contents = [
  "Tuyên truyền Chương trình tổng thể cải cách hành chính nhà nước",
  "Niêm yết công khai thủ tục hành chính thuộc thẩm quyền giải quyết",
];

export function planSheet(
  letterhead: readonly string[],
  lead: string,
  activities: readonly string[] = contents,
): SheetRows {
  return {
    name: "Kế hoạch",
    rows: [
      ...letterhead.map((line) => [line]),
      ["KẾ HOẠCH"],
      ["Tuyên truyền cải cách hành chính năm 2022"],
      ["TT", "Nội dung", "Hình thức", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"],
      ...activities.map((content, index) => [index + 1, content, "", lead, "", "Thường xuyên"]),
    ],
  };
}

export function unitSheet(unit: string, department: string): SheetRows {
  return {
    name: unit,
    rows: [
      [`Đơn vị: ${unit}`],
      ["Kỳ báo cáo: Quý II/2022"],
      ["Ngày gửi báo cáo: 10/6/2022"],
      [
        "TT",
        "Nội dung",
        "Kết quả thực hiện",
        "Tình trạng",
        "Số tin, bài",
        "Khó khăn, vướng mắc",
        "Đề xuất, kiến nghị",
      ],
      ...contents.map((content, index) => [
        index + 1,
        content,
        `=${department}: ${unit} đã làm nội dung ${index + 1}`,
        "Đang thực hiện",
        index + 2,
        index === 0 ? "Thiếu kinh phí" : "",
        index === 0 ? "Cho lùi sang Quý III/2022" : "",
      ]),
    ],
  };
}

export function rosterSheet(units: readonly string[]): SheetRows {
  const rows = units.map((unit) => [unit, "", "", "thuộc"]);
  return { name: "Đơn vị", rows: [["Tên đơn vị", "Viết tắt", "Tên trang tính", "Loại"], ...rows] };
}
