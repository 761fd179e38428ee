import type { UnitFileProblem } from "../../domain/submission/import/UnitFile";

type Problem = UnitFileProblem | "only-paragraphs";

const reasons: Readonly<Record<Problem, string>> = {
  "empty-file": "tệp không có dữ liệu (0 byte)",
  encrypted: "tệp được đặt mật khẩu mở",
  damaged: "tệp bị hỏng hoặc tải chưa xong",
  "too-large": "tệp quá lớn để là báo cáo của đơn vị",
  "long-text": "tệp có ô dài quá 32.767 ký tự, Excel không giữ được",
  unsafe: "tệp chứa khai báo DOCTYPE không an toàn",
  "empty-archive": "tệp nén không có tệp nào bên trong",
  "too-many-files": "tệp nén có quá nhiều tệp, chỉ đọc các tệp đầu",
  archive: "tệp nén .rar, .7z hoặc nén nhiều lớp, không giải nén được ở đây",
  pdf: "tệp PDF, không phải sổ tính",
  word: "tệp Word định dạng cũ (.doc, .rtf)",
  "external-content": "tệp Word gọi dữ liệu từ máy khác nên không được đọc",
  "embedded-content": "nội dung của tệp Word nằm trong tệp khác nhúng vào",
  "only-paragraphs": "tệp Word chỉ có đoạn văn, không có bảng",
  image: "tệp ảnh, không phải sổ tính",
  "no-workbook": "tệp không phải sổ tính Excel",
  "not-read": "không đọc được tệp từ máy",
};

const remedies: Readonly<Record<Problem, string>> = {
  "empty-file": "Đề nghị đơn vị gửi lại tệp.",
  encrypted: "Đề nghị đơn vị bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi gửi lại.",
  damaged: "Đề nghị tải lại hoặc đề nghị đơn vị gửi lại tệp.",
  "too-large": "Đề nghị xóa hình ảnh, dữ liệu thừa rồi nhập lại.",
  "long-text": "Đề nghị đơn vị chia nội dung dài ra nhiều dòng rồi gửi lại.",
  unsafe: "Đề nghị mở tệp trong Excel, lưu lại rồi nhập.",
  "empty-archive": "Đề nghị kiểm tra tệp nén.",
  "too-many-files": "Đề nghị chia thành nhiều tệp nén rồi nhập từng tệp.",
  archive: "Đề nghị giải nén rồi chọn các tệp bên trong.",
  pdf: "Đề nghị đơn vị gửi tệp Excel theo biểu mẫu.",
  word: "Mở tệp bằng Word, Lưu dưới dạng .docx, rồi nhập lại.",
  "external-content":
    "Mở bằng Word, ngắt các liên kết (Tệp > Thông tin > Sửa liên kết đến tệp), lưu lại rồi nhập.",
  "embedded-content": "Mở bằng Word, lưu lại dạng .docx rồi nhập.",
  "only-paragraphs": "Nhập tệp trong ngăn tác vụ để chọn nội dung cho từng đoạn.",
  image: "Đề nghị đơn vị gửi tệp Excel theo biểu mẫu.",
  "no-workbook": "Đề nghị đơn vị gửi tệp .xlsx, .xls hoặc .ods.",
  "not-read": "Đề nghị kiểm tra quyền đọc tệp, hoặc tải tệp về máy rồi chọn lại.",
};

const isProblem = (text: string): text is Problem => text in reasons;

/** Why a unit's file cannot be read, by UnitFileProblem, and what to do; other codes as they are. */
export const unitFileVi = {
  reason: (problem: string): string => (isProblem(problem) ? reasons[problem] : problem),
  remedy: (problem: string): string => (isProblem(problem) ? remedies[problem] : ""),
};
