import type { HeadSetting } from "../../domain/document/buildPlanImport";
import type { WordFileProblem } from "../../domain/document/WordFileProblem";
import { shortened } from "../shortened";
import { calendarVi } from "./calendar";

const { number } = calendarVi;

/** How a file becomes one that can be read. */
const saveAsDocx =
  "Mở tệp bằng Word, chọn Tệp > Lưu dưới dạng, kiểu “Word Document (*.docx)”, rồi chọn tệp .docx đó.";

const problems: Readonly<Record<WordFileProblem, string>> = {
  "empty-file": "Tệp không có dữ liệu (0 byte). Đề nghị chọn lại tệp.",
  encrypted:
    "Tệp được đặt mật khẩu mở. Mở bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu, bỏ mật khẩu, lưu dạng .docx rồi chọn lại.",
  damaged: "Tệp bị hỏng hoặc tải chưa xong. Đề nghị tải lại, hoặc mở bằng Word và lưu lại.",
  "too-large": "Tệp quá lớn để mở an toàn. Đề nghị bỏ hình ảnh, lưu lại dạng .docx rồi chọn lại.",
  unsafe:
    "Tệp chứa khai báo DOCTYPE không an toàn nên không được đọc. Đề nghị mở bằng Word và lưu lại.",
  "external-content":
    "Tệp gọi mẫu, hình ảnh hoặc dữ liệu từ máy khác nên không được đọc; chưa tải gì về. Mở bằng Word, vào Tệp > Thông tin > Sửa liên kết đến tệp, ngắt các liên kết, lưu lại rồi chọn lại.",
  "embedded-content":
    "Nội dung của tệp nằm trong một tệp khác được nhúng vào, chỉ Word ghép được. Mở bằng Word, lưu lại dạng .docx rồi chọn lại.",
  "old-word": `Tệp Word định dạng cũ (.doc hoặc .rtf). ${saveAsDocx}`,
  pdf: `Tệp PDF không giữ bảng. Dùng tệp Word gốc của kế hoạch; nếu chỉ có PDF: ${saveAsDocx}`,
  "open-document": `Tệp của LibreOffice (.odt). Mở tệp, chọn Lưu dưới dạng, kiểu “Word 2007-365 (.docx)”, rồi chọn tệp .docx đó.`,
  workbook: "Đây là sổ tính Excel: mở thẳng bằng Excel, không cần nhập từ Word.",
  image: "Tệp ảnh không có bảng để đọc. Dùng tệp Word của kế hoạch.",
  archive: "Tệp nén .rar hoặc .7z. Giải nén rồi chọn tệp .docx bên trong.",
  "no-document": `Tệp không phải tài liệu Word (.docx). ${saveAsDocx}`,
  "not-read": "Không đọc được tệp từ máy. Kiểm tra quyền đọc, hoặc chép tệp về máy rồi chọn lại.",
};

const settings: Readonly<Record<HeadSetting, string>> = {
  parentBody: "Cơ quan chủ quản",
  department: "Cơ quan ban hành",
  place: "Địa danh",
  authority: "Thẩm quyền, chức vụ người ký",
  signatory: "Họ tên người ký",
  recipients: "Nơi nhận",
};

/** Words for bringing in a plan from a Word document. */
export const planImportVi = {
  /** Name of the new sheet. */
  sheet: "Kế hoạch",
  problems,
  settings,
  open: "Nhập kế hoạch từ Word",
  close: "Đóng phần nhập từ Word",
  hint: "Chọn hoặc kéo thả tệp .docx của kế hoạch vào đây. Chưa ghi gì cho đến khi bấm Ghi.",
  choose: "Chọn tệp .docx",
  several: "Kéo thả từng tệp một. Đang đọc tệp đầu tiên.",
  problemTitle: "Chưa nhập được kế hoạch",
  noTable:
    "Trong tài liệu không có bảng nào giống bảng kế hoạch (cột Nội dung, Cơ quan chủ trì, Thời gian thực hiện). Nếu bảng nằm ở phụ lục riêng, chọn tệp phụ lục. Nếu các cột chỉ cách nhau bằng phím Tab: trong Word, bôi đen các dòng, chọn Chèn > Bảng > Chuyển văn bản thành bảng, lưu lại rồi chọn lại.",
  tooLong: (text: string) =>
    `Một ô của bảng dài hơn 32.767 ký tự, Excel không chứa được: “${text}…”. Chia ô đó trong Word rồi chọn lại.`,
  ask: (count: number) =>
    `Tài liệu có ${number(count)} bảng giống bảng kế hoạch. Bảng nào là kế hoạch?`,
  askNothing: "Chọn một bảng",
  table: (tableNumber: number, activities: number, first: string) =>
    `Bảng ${number(tableNumber)}: ${number(activities)} nội dung, bắt đầu bằng “${shortened(first)}”`,
  allTables: "Tất cả, nối tiếp nhau",
  read: "Đã đọc trong tài liệu",
  facts: {
    issuer: "Cơ quan ban hành",
    number: "Số",
    date: "Ngày ban hành",
    title: "Kế hoạch",
    year: "Năm",
    signatory: "Người ký",
    recipients: "Nơi nhận",
  },
  notFound: "không thấy",
  willWrite: (sheet: string, activities: number) =>
    `Sẽ ghi vào trang mới “${sheet}”: ${number(activities)} nội dung`,
  isThere: (sheet: string) =>
    `Trang “${sheet}” đã có đúng kế hoạch này, giống từng chữ; không ghi thêm.`,
  activity: (ordinal: string, content: string) => `${ordinal}. ${content}`,
  lead: (text: string) => `Chủ trì: ${text}`,
  coordinators: (text: string) => `Phối hợp: ${text}`,
  timing: (text: string, read: string) => `Thời gian: “${text}” → ${read}`,
  noTiming: "chưa ghi",
  due: (date: string) => `hạn ${date}`,
  timingKinds: {
    continuous: "thường xuyên",
    recurring: "định kỳ",
    window: "trong thời gian",
    deadline: "có hạn",
    conditional: "khi có điều kiện",
    unknown: "cần kiểm tra",
  },
  joined: (count: number) => `Bảng được nối từ ${number(count)} phần (ngắt trang).`,
  legacyFonts:
    "Tài liệu dùng phông chữ cũ (.VnTime, VNI); đã đọc sang chữ Unicode đúng như thấy trên trang. Đề nghị đối chiếu với tài liệu.",
  otherTables: (numbers: string) => `Không đọc: bảng ${numbers} (không phải bảng kế hoạch).`,
  otherParagraphs: (count: number) =>
    `${number(count)} đoạn văn ngoài bảng không ghi vào trang tính; tài liệu Word giữ nguyên.`,
  settingsHint: "Ghi vào cài đặt báo cáo (ô đang để trống):",
  otherPlan: (sheet: string) =>
    `Sổ tính đã có kế hoạch ở trang “${sheet}”. Trang đó được giữ nguyên; sau khi ghi, tiện ích dùng trang mới.`,
  findings: (count: number) => `${number(count)} điểm cần xem trong kế hoạch này`,
  noFindings: "Không có điểm nào cần xử lý.",
  blocked: "Chưa ghi được:",
  write: "Ghi kế hoạch vào sổ tính",
  done: (sheet: string) => `Đã ghi kế hoạch vào trang “${sheet}”.`,
};
