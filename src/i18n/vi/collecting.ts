import type { ReportField } from "../../domain/submission/import/compareUnitReports";
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
    receipt: "Ghi nhận văn bản đến",
    remind: "Soạn văn bản đôn đốc",
    matrix: "Bảng đơn vị × nội dung",
    year: "Theo dõi cả năm",
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
    open: (unit: string) => `Mở biểu mẫu: ${unit}`,
    openHint:
      "Excel này không tải tệp từ tiện ích được: mở biểu mẫu của từng đơn vị thành sổ tính riêng, rồi lưu và gửi đi.",
    opened: (fileName: string) => `Đã mở biểu mẫu; khi lưu nên đặt tên “${fileName}”.`,
    figures: (asked: number, all: number) =>
      `Số liệu đề nghị báo cáo (${number(asked)}/${number(all)} chỉ tiêu)`,
    figureColumn: (label: string) => `${label} (theo từng nội dung)`,
    zipName: (period: string) => `Bieu mau ${period}.zip`,
    made: (count: number) => `Đã tạo ${number(count)} trang biểu mẫu.`,
    downloaded: (count: number) =>
      `Đã tải ${number(count)} tệp biểu mẫu. Đơn vị điền bằng chương trình bảng tính nào cũng được.`,
  },
  import: {
    hint: "Chọn hoặc kéo thả các tệp báo cáo vào đây: .xlsx, .xlsm, .xls, .ods, .docx, tệp nén .zip hoặc cả thư mục. Chưa ghi gì cho đến khi bấm Nhập.",
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
    severalUnits: "Một trang có báo cáo của nhiều đơn vị. Tách mỗi đơn vị một trang rồi nhập lại.",
    unreadable: (reason: string) => `Không đọc được: ${reason}.`,
    chooseUnit: "Báo cáo này của đơn vị nào?",
    unitLabel: (path: string) => `Đơn vị của báo cáo “${path}”`,
    choiceLabel: "Bản báo cáo được dùng",
    assignHint: "Báo cáo Word không có bảng. Chọn nội dung của kế hoạch cho từng đoạn văn:",
    assignLabel: (paragraph: string) => `Nội dung của đoạn “${paragraph}”`,
    assignNone: "Không thuộc nội dung nào",
    assignActivity: (ordinal: string, content: string) => `${ordinal}. ${content}`,
    choices: {
      leave: "Giữ bản đang có, không nhập bản này",
      prefer: "Nhập và dùng bản này",
      take: "Nhập thêm, để sau quyết định",
    },
    same: (name: string) => `Giống hệt “${name}”, không cần nhập lại.`,
    differs: (name: string, count: number) => `Khác “${name}” ở ${number(count)} chỗ (bấm để xem)`,
    difference: (ordinal: string, field: string, before: string, after: string) =>
      `Nội dung ${ordinal}, ${field}: ${said(before)} → ${said(after)}`,
    fields,
    findings: (count: number) => `${number(count)} điểm cần xem`,
  },
  receipt: {
    hint: "Ghi văn bản đã nhận bằng đường khác (bản giấy, trục liên thông, eOffice, thư). Gửi lại thì vẫn giữ ngày nhận lần đầu.",
    noPeriod: "Chọn kỳ báo cáo và kiểm tra kế hoạch trước.",
    unit: "Đơn vị gửi",
    chooseUnit: "Chọn đơn vị",
    number: "Số, ký hiệu",
    numberHint: "Ví dụ 05/BC-TTr; để trống nếu không có",
    receivedOn: "Ngày nhận",
    receivedOnHint: "Ngày văn bản đến Văn phòng Sở",
    channel: "Gửi qua",
    chooseChannel: "Không rõ",
    channels: {
      interchange: "trục liên thông văn bản",
      "e-office": "eOffice",
      "e-mail": "thư điện tử",
      paper: "bản giấy",
      other: "cách khác",
    },
    save: "Ghi nhận",
    kept: (unit: string) => `Đã ghi nhận văn bản của ${unit}.`,
    list: "Văn bản đã ghi nhận trong kỳ",
    on: (date: string) => `Đã nhận ngày ${date}`,
    came: "Đã nhận",
    numbered: (sign: string) => `số ${sign}`,
    through: (channel: string) => `qua ${channel}`,
    remove: "Xóa",
    removeOf: (unit: string) => `Xóa ghi nhận của ${unit}`,
  },
  remind: {
    write: "Lập trang tính đôn đốc",
    written: (sheet: string) => `Đã ghi danh sách đôn đốc vào trang “${sheet}”.`,
    wording: "Sửa lời văn đôn đốc",
    wordingHint:
      "Phần trong ngoặc nhọn được điền khi soạn: {đơn vị}, {kỳ}, {kế hoạch}, {ngày}, {hạn gửi}, {thời hạn}, {việc}; lần hai thêm {lần}, {lần trước}.",
    rounds: { first: "Đôn đốc lần đầu", second: "Đôn đốc lần hai trở đi" },
    keepWording: "Lưu lời văn",
    resetWording: "Dùng lời văn có sẵn",
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
  year: {
    label: (year: number) => `Tình hình gửi báo cáo năm ${year}`,
    none: "Chưa có kỳ nào trong năm để theo dõi: chưa có báo cáo và chưa qua hạn gửi nào.",
    marks: {
      "on-time": "Đúng hạn",
      late: "Chậm",
      missing: "Không gửi",
      awaited: "Chưa đến hạn",
      none: "–",
    },
    late: (days: number) => `Chậm ${number(days)} ngày`,
    write: "Ghi thành trang tính",
    written: (sheet: string) => `Đã ghi bảng theo dõi vào trang “${sheet}”.`,
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
