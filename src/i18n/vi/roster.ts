import type { RosterWords } from "../../domain/unit/buildRosterSheet";

/** Words of the list of units, read again by their headings. */
export const rosterVi: RosterWords = {
  sheet: "Đơn vị",
  title: "DANH SÁCH CƠ QUAN, ĐƠN VỊ THUỘC, TRỰC THUỘC SỞ",
  columns: [
    "TT",
    "Tên đơn vị",
    "Tên viết tắt",
    "Tên sheet",
    "Loại",
    "Đầu mối",
    "Email",
    "Tên khác",
    "Phải báo cáo",
    "Từ ngày",
    "Đến ngày",
    "Sáp nhập vào",
  ],
  kinds: ["thuộc", "trực thuộc", "đoàn thể", "khác"],
  yes: "có",
  no: "không",
  wrongChoice: {
    title: "Chưa có trong danh sách",
    message: "Đề nghị chọn một giá trị trong danh sách của ô.",
  },
};
