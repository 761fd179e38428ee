import type { ReportField } from "../../domain/submission/compareUnitReports";
import { calendarVi } from "./calendar";

const { number } = calendarVi;

const fields: Readonly<Record<ReportField, string>> = {
  result: "kết quả",
  status: "tình trạng",
  completedOn: "ngày hoàn thành",
  quantity: "số liệu",
  difficulty: "khó khăn, vướng mắc",
  proposal: "đề xuất, kiến nghị",
  evidence: "minh chứng",
};

function said(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line === "") return "(trống)";
  const letters = Array.from(line);
  return `“${letters.length > 160 ? `${letters.slice(0, 160).join("")}…` : line}”`;
}

/** Words of the pane for collecting: forms out, reports back, reminders, who has reported what. */
export const collectingVi = {
  heading: "Thu báo cáo",
  working: "Đang thực hiện…",
  steps: {
    forms: "Tạo biểu mẫu",
    import: "Nhập báo cáo",
    remind: "Soạn văn bản đôn đốc",
    matrix: "Bảng đơn vị × nội dung",
  },
  roster: {
    missing: (count: number) =>
      `Chưa có danh sách đơn vị; tạm dùng ${number(count)} đơn vị thấy trong kế hoạch và các trang tính.`,
    make: "Lập trang “Đơn vị” để sửa",
  },
  period: {
    window: (from: string, to: string) => `Số liệu tính từ ngày ${from} đến hết ngày ${to}.`,
    submitBy: (date: string) => `Hạn gửi: ${date}.`,
    noSubmitBy: (date: string) =>
      `Chưa đặt hạn gửi; tạm đề xuất ngày ${date} (ngày chốt số liệu cộng hai ngày làm việc, là giả định).`,
    takeProposed: "Dùng ngày đề xuất",
    keep: "Lưu hạn gửi vào sổ tính",
  },
  forms: {
    willMake: (count: number, sheets: string) => `Sẽ tạo ${number(count)} trang: ${sheets}`,
    willKeep: (count: number, sheets: string) =>
      `Đã có ${number(count)} trang, giữ nguyên: ${sheets}`,
    make: "Tạo trang trong sổ tính",
    download: "Tải tệp cho từng đơn vị (zip)",
    zipName: (period: string) => `Bieu mau ${period}.zip`,
    made: (count: number) => `Đã tạo ${number(count)} trang biểu mẫu.`,
    downloaded: (count: number) =>
      `Đã tải ${number(count)} tệp biểu mẫu. Đơn vị điền bằng chương trình bảng tính nào cũng được.`,
  },
  import: {
    hint: "Chọn hoặc kéo thả các tệp báo cáo vào đây: .xlsx, .xlsm, .xls, .ods, tệp nén .zip hoặc cả thư mục. Chưa ghi gì cho đến khi bấm Nhập.",
    chooseFiles: "Chọn tệp",
    chooseFolder: "Chọn thư mục",
    found: (rows: number, chosen: number) =>
      `Đọc được ${number(rows)} dòng; sẽ nhập ${number(chosen)}.`,
    bringIn: (count: number) => `Nhập ${number(count)} báo cáo`,
    done: (count: number) => `Đã nhập ${number(count)} báo cáo vào sổ tính.`,
    place: (path: string, sheet: string) => `${path}, trang “${sheet}”`,
    rows: (reported: number, rows: number) =>
      `${number(reported)}/${number(rows)} dòng có nội dung`,
    byFileName: "Nhận theo tên tệp",
    wrongPeriod: "Khác kỳ đang tổng hợp",
    blank: "Chưa điền nội dung",
    noReport: "Không có bảng nào giống báo cáo của đơn vị.",
    unreadable: (reason: string) => `Không đọc được: ${reason}.`,
    chooseUnit: "Báo cáo này của đơn vị nào?",
    choices: {
      leave: "Giữ bản đang có, không nhập bản này",
      prefer: "Nhập và dùng bản này",
      take: "Nhập thêm, để sau quyết định",
    },
    differs: (name: string, count: number) => `Khác “${name}” ở ${number(count)} chỗ (bấm để xem)`,
    difference: (ordinal: string, field: string, before: string, after: string) =>
      `Nội dung ${ordinal}, ${field}: ${said(before)} → ${said(after)}`,
    fields,
    findings: (count: number) => `${number(count)} điểm cần xem`,
  },
  remind: {
    none: "Kiểm tra kế hoạch trước để biết đơn vị nào cần đôn đốc.",
    nobody: "Không có đơn vị nào cần đôn đốc.",
    noSubmitBy: "Chưa đặt hạn gửi nên chưa đôn đốc đơn vị nào về việc chưa gửi báo cáo.",
    count: (count: number) => `${number(count)} đơn vị cần đôn đốc.`,
    list: "Danh sách chung (gửi nhóm)",
    copyList: "Sao chép danh sách",
    keep: "Ghi nhận đã đôn đốc hôm nay",
    kept: "Đã lưu vào sổ tính: ngày và lần đôn đốc của từng đơn vị.",
    text: "Xem văn bản",
    copy: "Sao chép",
    mail: "Mở thư",
    pasteBody: "Văn bản dài: sao chép rồi dán vào thư.",
    copied: "Đã sao chép.",
    notCopied: "Không sao chép được ở đây: mở văn bản, chọn rồi nhấn Ctrl+C.",
    remindedOn: (date: string) => `Đã đôn đốc ngày ${date}`,
  },
  matrix: {
    label: "Bảng đơn vị theo nội dung",
    legend: "✓ đã báo cáo, ✗ chưa báo cáo, – không phải báo cáo trong kỳ",
    unit: "Đơn vị",
    none: "Chưa có đơn vị hoặc nội dung nào.",
    marks: {
      reported: "đã báo cáo",
      missing: "chưa báo cáo",
      "not-owed": "không phải báo cáo",
    },
  },
};
