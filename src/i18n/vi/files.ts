import type { CalendarDate } from "@internationalized/date";
import { wordName } from "../wordName";

/**
 * Words about files: why one cannot be opened, by the reason the package layer gives (what to do follows), and names.
 */
export const filesVi = {
  unreadable: {
    "not-a-zip": "Tệp không phải là sổ tính Excel (.xlsx). Đề nghị chọn tệp .xlsx.",
    truncated: "Tệp bị cắt cụt hoặc tải chưa xong. Đề nghị sao chép hoặc tải lại tệp.",
    encrypted:
      "Tệp được đặt mật khẩu mở. Đề nghị mở tệp trong Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.",
    "old-xls":
      "Tệp có định dạng cũ .xls. Đề nghị mở tệp trong Excel và lưu lại dưới dạng .xlsx (Lưu dưới dạng > Excel Workbook).",
    "no-workbook": "Trong tệp không có sổ tính Excel. Đề nghị chọn tệp .xlsx.",
    doctype:
      "Tệp chứa khai báo DOCTYPE không an toàn nên không được mở. Đề nghị lưu lại tệp từ Excel.",
    "too-large":
      "Tệp quá lớn để mở an toàn. Đề nghị xóa dữ liệu, hình ảnh không cần thiết rồi thử lại.",
    "too-many-parts": "Tệp có quá nhiều thành phần để mở an toàn. Đề nghị lưu lại tệp từ Excel.",
    "broken-xml": "Nội dung tệp bị hỏng. Đề nghị mở tệp trong Excel, để Excel sửa rồi lưu lại.",
  },
  reportName: (periodId: string, on: CalendarDate): string => wordName("Báo cáo", periodId, on),
  /** `unit` is "" for a letter to all. */
  letterName: (unit: string, periodId: string, on: CalendarDate): string =>
    wordName(`Công văn đôn đốc ${unit}`.trim(), periodId, on),
};
