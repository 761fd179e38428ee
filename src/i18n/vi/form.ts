import type { FormWords } from "../../domain/form/FormWords";
import { calendarVi } from "./calendar";
import { planName } from "./planName";

const { date, period } = calendarVi;

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
  figures: ["Số tin, bài gửi", "Số tin, bài đăng"],
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
  closing:
    "Lưu ý: nội dung không có việc trong kỳ ghi “Không phát sinh” ở cột Tình trạng; không đổi nội dung và số thứ tự của kế hoạch.",
};
