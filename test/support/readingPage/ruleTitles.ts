/** What a kind of phrase is called on the documentation page, and what is to be said about it; by the rule's name. */
export type RuleTitles = Readonly<Record<string, readonly [title: string, note: string]>>;

export const timingTitles: RuleTitles = {
  window: [
    "Khoảng thời gian",
    "Quý, tháng, năm, nửa năm, một khoảng ngày hoặc nhiều mốc. Hạn là ngày cuối cùng; qua ngày đó mà chưa xong thì quá hạn.",
  ],
  deadline: [
    "Hạn cụ thể",
    "Một ngày, hoặc các chữ trước, chậm nhất, không quá, đến hết, hạn, xong trong, hoàn thành. Có nhiều mốc thì lấy mốc cuối.",
  ],
  "window-then-done": ["Ghi thời gian trước, chữ hoàn thành sau", ""],
  "month-then-act": ["Ghi tháng/năm trước, việc phải làm sau", ""],
  "days-from-date": [
    "Số ngày kể từ một ngày đã biết",
    "Không tính ngày đầu tiên (Bộ luật Dân sự 2015, Điều 147).",
  ],
  "days-from-issue": [
    "Số ngày kể từ ngày ban hành",
    "Chỉ có hạn khi phần đầu kế hoạch ghi ngày ban hành; ví dụ dưới đây ban hành ngày 15/01/2022.",
  ],
  continuous: ["Thường xuyên", "Không có hạn, không bao giờ quá hạn."],
  "open-start": ["Chỉ ghi thời điểm bắt đầu", "Không có hạn."],
  recurring: ["Định kỳ", "Chỉ có hạn khi cách ghi cho đúng một ngày hoặc một khoảng mỗi năm."],
  duration: ["Chỉ ghi số ngày, số tháng", "Không biết tính từ ngày nào nên không có hạn."],
  event: ["Chờ một sự kiện", "Không quá hạn theo lịch."],
  document: [
    "Theo văn bản, yêu cầu hoặc điều kiện khác",
    "Ngày, tháng của văn bản được viện dẫn không phải là hạn.",
  ],
  "group-row": ["Dòng chung của nhiều mốc", "Các dòng bên dưới mới có thời gian."],
  "done-remark": ["Ghi việc đã làm vào cột thời gian", "Ngày ghi trong đó không phải là hạn."],
  remark: ["Ghi chú, đề nghị ở cột thời gian", ""],
  "half-said": [
    "Viết dở, chưa có ngày",
    "Chữ chỉ thời gian nhưng thiếu ngày, hoặc số liệu tính đến nay.",
  ],
};

export const spanTitles: RuleTitles = {
  day: ["Ngày", "Luôn đọc ngày trước, tháng sau."],
  "days-of-month": ["Nhiều ngày trong một tháng", ""],
  "lone-day": ["Ngày không ghi tháng", "Tháng lấy ở phần ghi trước đó."],
  "last-day": ["Ngày cuối tháng", ""],
  "days-count": ["Mấy ngày, mấy tuần đầu hoặc cuối tháng", ""],
  "days-of-quarter": ["Mấy ngày đầu hoặc cuối quý", ""],
  "week-of-month": [
    "Tuần trong tháng",
    "Tuần 1 là ngày 1 đến 7, tuần 2 là ngày 8 đến 14; tuần cuối là 7 ngày cuối.",
  ],
  "week-behind-month": ["Tuần ghi sau tháng", ""],
  month: ["Tháng", ""],
  "month-word": ["Tháng viết bằng chữ", ""],
  "month-year": ["Tháng/năm không có chữ tháng", ""],
  "part-of-month": ["Đầu, giữa, cuối tháng", "Mỗi phần mười ngày; nửa tháng là 15 ngày."],
  quarter: ["Quý", "Cả khi máy quét nhận nhầm chữ số La Mã."],
  "roman-quarter": ["Quý không có chữ quý", ""],
  "part-of-quarter": ["Đầu, giữa, cuối quý", "Là tháng thứ nhất, thứ hai, thứ ba của quý."],
  "half-of-quarter": ["Nửa đầu, nửa cuối quý", ""],
  "months-of-year": ["6 tháng, 9 tháng, mấy tháng đầu hoặc cuối năm", ""],
  "part-of-year": [
    "Đầu, giữa, cuối năm",
    "Đầu năm là quý I, giữa năm là quý II và III, cuối năm là quý IV.",
  ],
  "plan-year": ["Năm không ghi số", "Là năm của kế hoạch."],
  year: ["Năm, giai đoạn", ""],
};

export const recurrenceTitles: RuleTitles = {
  weekday: ["Một ngày thứ trong tuần", ""],
  "day-of-quarter": ["Một ngày hoặc một tháng của quý", ""],
  "day-of-next-month": ["Một ngày của tháng sau", ""],
  "day-of-month": ["Một ngày của tháng", ""],
  "part-of-month": ["Một phần của tháng", ""],
  "reporting-periods": ["Các kỳ báo cáo trong năm", ""],
  "every-n-units": ["Bao lâu một lần", ""],
  "n-times-per-unit": ["Số lần trong kỳ", ""],
  "each-unit": ["Hằng tuần, tháng, quý, năm", ""],
  "usual-words": ["Cách ghi khác", ""],
};

export const statusTitles: RuleTitles = {
  tick: ["Dấu đánh và chữ ngắn", ""],
  initials: ["Chữ viết tắt", ""],
  percentage: ["Tỷ lệ", "Từ 100% trở lên là hoàn thành."],
  "says-nothing": ["Không cho biết tình trạng", "Cần người phụ trách xem lại."],
  "nothing-to-do": [
    "Không phải thực hiện",
    "Không phát sinh, không thuộc thẩm quyền, hủy, chuyển sang năm khác.",
  ],
  "not-yet-finished": ["Chưa xong", "Đã bắt đầu mà chưa kết thúc."],
  "not-begun": ["Chưa bắt đầu", ""],
  completed: ["Đã hoàn thành", "Sớm hay muộn được tính riêng, theo ngày hoàn thành."],
  "step-taken": [
    "Mới qua một bước",
    "Đã trình, đã lấy ý kiến, đã có dự thảo chưa phải là hoàn thành.",
  ],
  "going-on": ["Đang làm", ""],
  "has-done": ["Đã … (các việc khác)", ""],
  "result-given": ["Ghi kết quả thay cho tình trạng", ""],
};
