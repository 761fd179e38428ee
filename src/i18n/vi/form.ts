import type { FormFigure, FormWords } from "../../domain/form/FormWords";
import { calendarVi } from "./calendar";
import { planName } from "./planName";

const { date, period } = calendarVi;

function line(id: string, label: string, measure: string): FormFigure {
  return { id, label, measure, isColumn: false };
}

/** Words of the forms for the units, in Vietnamese whatever the pane's language is: they are read again. */
export const formVi: FormWords = {
  title: "BÁO CÁO KẾT QUẢ THỰC HIỆN",
  subject: planName,
  unitLine: (unit) => `Đơn vị: ${unit}`,
  periodLine: (of) => `Kỳ báo cáo: ${period(of)}`,
  sentLabel: "Ngày gửi báo cáo:",
  note: ({ from, to }, submitBy) =>
    `Số liệu tính từ ngày ${date(from)} đến hết ngày ${date(to)}.${
      submitBy ? ` Đề nghị gửi về Văn phòng Sở chậm nhất ngày ${date(submitBy)}.` : ""
    } Chỉ nhập vào các ô có nền màu.`,
  columns: {
    ordinal: "TT",
    content: "Nội dung",
    timing: "Thời gian thực hiện",
    role: "Vai trò",
    result: "Kết quả thực hiện",
    status: "Tình trạng",
    completedOn: "Ngày hoàn thành",
    difficulty: "Khó khăn, vướng mắc",
    proposal: "Đề xuất, kiến nghị",
    evidence: "Minh chứng",
  },
  figures: [
    { id: "news-sent", label: "Số tin, bài gửi", measure: "tin, bài", isColumn: true },
    { id: "news-posted", label: "Số tin, bài đăng", measure: "tin, bài", isColumn: true },
    line("meetings", "Số cuộc họp", "cuộc"),
    line("conferences", "Số hội nghị", "cuộc"),
    line("attendees", "Số lượt người tham dự", "lượt"),
    line("procedures-reviewed", "Số TTHC rà soát", "TTHC"),
    line("procedures-published", "Số TTHC công bố", "TTHC"),
    line("files-received", "Số hồ sơ tiếp nhận", "hồ sơ"),
    line("files-online", "Số hồ sơ tiếp nhận trực tuyến", "hồ sơ"),
    line("files-resolved", "Số hồ sơ đã giải quyết", "hồ sơ"),
    line("files-on-time", "Số hồ sơ giải quyết đúng hạn", "hồ sơ"),
    line("reform-score", "Chỉ số CCHC: điểm", "điểm"),
    line("reform-rank", "Chỉ số CCHC: xếp hạng", "hạng"),
    line("satisfaction-score", "Chỉ số hài lòng: điểm", "điểm"),
    line("satisfaction-rank", "Chỉ số hài lòng: xếp hạng", "hạng"),
  ],
  figureTable: {
    title: "BIỂU SỐ LIỆU",
    columns: {
      ordinal: "TT",
      label: "Chỉ tiêu",
      measure: "Đơn vị tính",
      inPeriod: "Trong kỳ",
      cumulative: "Lũy kế từ đầu năm",
      note: "Ghi chú",
    },
  },
  leads: "Chủ trì",
  takesPart: "Phối hợp",
  statuses: ["Hoàn thành", "Đang thực hiện", "Chưa thực hiện", "Không phát sinh"],
  hints: {
    sentOn: {
      title: "Ngày gửi báo cáo",
      message: "Nhập ngày gửi theo dạng ngày/tháng/năm, ví dụ 14/6/2022.",
    },
    status: {
      title: "Tình trạng",
      message:
        "Chọn trong danh sách: Hoàn thành, Đang thực hiện, Chưa thực hiện hoặc Không phát sinh. Có thể ghi thêm tỷ lệ, ví dụ Đang thực hiện 80%.",
    },
    completedOn: {
      title: "Ngày hoàn thành",
      message:
        "Nhập ngày hoàn thành theo dạng ngày/tháng/năm, ví dụ 05/6/2022. Để trống nếu chưa xong.",
    },
    figure: { title: "Số liệu", message: "Nhập số từ 0 trở lên. Để trống nếu không có." },
  },
  otherParagraphs: "Ghi chú: các đoạn khác trong báo cáo Word của đơn vị",
  closing:
    "Lưu ý: nội dung không có việc trong kỳ ghi “Không phát sinh” ở cột Tình trạng; không đổi nội dung và số thứ tự của kế hoạch.",
};
