import type { FindingWords } from "../FindingWords";
import { quote } from "../quote";
import { calendarVi } from "./calendar";
import { unitFileVi } from "./unitFile";

const { isoDate, periodInSentence, number } = calendarVi;

function activity(ordinal: string): string {
  return ordinal === "" ? "nội dung này" : `nội dung số ${ordinal}`;
}

/** "báo cáo quý II/2022", or "báo cáo" where the period is not known. */
function report(period: string): string {
  return period === "" ? "báo cáo" : `báo cáo ${periodInSentence(period)}`;
}

function maybe(suggestion: string): string {
  return suggestion === "" ? "" : ` (có phải “${suggestion}”?)`;
}

/** One sentence a finding: what is wrong and what to do; the place is put before it. */
export const findingsVi: FindingWords = {
  place: (sheet, cell) =>
    cell === null ? `Trang tính “${sheet}”` : `Trang tính “${sheet}”, ô ${cell}`,

  "plan-not-found": ({ name }) =>
    name === ""
      ? "không tìm thấy bảng kế hoạch. Đề nghị mở tệp có bảng kế hoạch với dòng tiêu đề gồm các cột “TT”, “Nội dung”, “Cơ quan chủ trì”, “Thời gian thực hiện”, hoặc chọn trang tính của kế hoạch."
      : `trang tính ${quote(name)} không có bảng kế hoạch hoặc không có trong tệp. Đề nghị kiểm tra tên trang tính và dòng tiêu đề của bảng.`,
  "plan-ambiguous": ({ sheets }) =>
    `có nhiều trang tính đều có thể là kế hoạch: ${sheets}. Đề nghị chọn trang tính của kế hoạch cần tổng hợp.`,
  "column-missing": ({ role }) =>
    `bảng kế hoạch thiếu cột “${columnVi(role)}”. Đề nghị bổ sung cột hoặc sửa lại tiêu đề cột.`,
  "column-ambiguous": ({ role, text, used }) =>
    `hai cột đều có thể là “${columnVi(role)}”: đã dùng cột ${quote(used)}, để lại cột ${quote(text)}. Đề nghị sửa tiêu đề nếu chưa đúng.`,
  "ordinal-duplicate": ({ ordinal }) =>
    `số thứ tự ${quote(ordinal)} bị trùng trong cùng một mục. Đề nghị đánh lại số thứ tự.`,
  "ordinal-gap": ({ ordinal, expected }) =>
    `số thứ tự không liên tục: lẽ ra là ${expected}, đang ghi ${quote(ordinal)}. Đề nghị kiểm tra có thiếu dòng nào không.`,
  "content-blank": ({ ordinal }) =>
    `${activity(ordinal)} chưa ghi tên nội dung. Đề nghị nhập nội dung hoặc xóa dòng.`,
  "lead-blank": ({ ordinal }) =>
    `${activity(ordinal)} chưa ghi cơ quan chủ trì. Đề nghị nhập tên đơn vị chủ trì.`,
  "lead-unknown": ({ ordinal, text, suggestion }) =>
    `cơ quan chủ trì ${quote(text)} của ${activity(ordinal)} không có trong danh sách đơn vị${maybe(suggestion)}. Đề nghị sửa tên hoặc bổ sung vào danh sách đơn vị.`,
  "lead-ended": ({ ordinal, unit, to }) =>
    `${unit}, cơ quan chủ trì của ${activity(ordinal)}, chỉ hoạt động đến ngày ${isoDate(to)} nên không còn đơn vị nào phải báo cáo. Đề nghị ghi đơn vị tiếp nhận vào cột “Sáp nhập vào” của danh sách đơn vị, hoặc sửa cơ quan chủ trì.`,
  "coordinator-unknown": ({ ordinal, text, suggestion }) =>
    `cơ quan phối hợp ${quote(text)} của ${activity(ordinal)} không có trong danh sách đơn vị${maybe(suggestion)}. Đề nghị sửa tên hoặc bổ sung vào danh sách đơn vị.`,
  "timing-blank": ({ ordinal }) =>
    `${activity(ordinal)} chưa ghi thời gian thực hiện, không theo dõi được hạn. Đề nghị nhập thời gian.`,
  "timing-unreadable": ({ ordinal, text }) =>
    `không xác định được thời hạn của ${activity(ordinal)} từ ${quote(text)}. Đề nghị nhập hạn cụ thể, ví dụ “30/6/2022” hoặc “Quý II/2022”.`,
  "timing-other-year": ({ ordinal, text, year, found }) =>
    `thời gian ${quote(text)} của ${activity(ordinal)} ghi năm ${found}, khác năm ${year} của kế hoạch. Đề nghị kiểm tra lại năm.`,
  "row-continued": ({ ordinal, row, first }) =>
    `dòng ${row} được đọc là phần tiếp theo của ${activity(ordinal)} ở dòng ${first} (bị ngắt trang). Nếu là nội dung riêng, đề nghị ghi số thứ tự.`,
  "ditto-read": ({ ordinal, role, value }) =>
    `cột “${columnVi(role)}” của ${activity(ordinal)} ghi như dòng trên, được đọc là ${quote(value)}. Đề nghị ghi đủ để khi sắp xếp, lọc hoặc chèn dòng không bị đọc sai.`,
  "section-read": ({ role, value }) =>
    `các nội dung thuộc mục này không ghi “${columnVi(role)}”, được đọc theo tên mục là ${quote(value)}. Nội dung nào khác, đề nghị ghi vào ô của nội dung đó.`,
  "column-assumed": ({ role, text }) =>
    `không có cột nào ghi là “${columnVi(role)}”; cột ${quote(text)} được đọc là cột này. Nếu không đúng, đề nghị sửa tên cột.`,
  "date-month-only": ({ ordinal, text, due }) =>
    `${quote(text)} của ${activity(ordinal)} được đọc là cả tháng, hạn là ngày ${isoDate(due)}. Nếu hạn khác, đề nghị ghi rõ ngày.`,
  "date-swapped": ({ ordinal, date, proposed, format, besideCell, besideText }) =>
    `ngày ${isoDate(date)} của ${activity(ordinal)} có thể bị đảo ngày và tháng, đúng ra là ${isoDate(proposed)}: ô này hiển thị tháng trước ngày (${format}), còn ô ${besideCell} cùng cột ghi ${quote(besideText)} là ngày trước tháng. Đề nghị kiểm tra và nhập lại.`,
  "status-unreadable": ({ unit, ordinal, text }) =>
    `${unit}: không đọc được tình trạng ${quote(text)} của ${activity(ordinal)}. Đề nghị ghi “Hoàn thành”, “Đang thực hiện”, “Chưa thực hiện” hoặc “Không phát sinh”.`,
  "done-without-date": ({ unit, ordinal }) =>
    `${unit} ghi hoàn thành ${activity(ordinal)} nhưng thiếu ngày hoàn thành. Đề nghị bổ sung ngày.`,
  "done-in-future": ({ unit, ordinal, date, today }) =>
    `${unit} ghi hoàn thành ${activity(ordinal)} ngày ${isoDate(date)}, sau ngày báo cáo ${isoDate(today)}. Đề nghị kiểm tra lại ngày.`,
  "done-long-ago": ({ unit, ordinal, date }) =>
    `${unit} ghi hoàn thành ${activity(ordinal)} ngày ${isoDate(date)}, trước kỳ báo cáo đã lâu. Đề nghị kiểm tra lại năm.`,
  "sent-in-future": ({ unit, date, today }) =>
    `báo cáo của ${unit} ghi ngày gửi ${isoDate(date)}, sau ngày báo cáo ${isoDate(today)}; vẫn được tính. Đề nghị kiểm tra lại ngày gửi.`,
  "status-contradicts": ({ unit, ordinal, text, date }) =>
    `${unit} ghi ${quote(text)} cho ${activity(ordinal)} nhưng lại có ngày hoàn thành ${isoDate(date)}. Đề nghị sửa tình trạng hoặc bỏ ngày.`,
  "activity-unknown": ({ unit, ordinal, text }) =>
    `${unit} báo cáo ${activity(ordinal)} ${quote(text)} không có trong kế hoạch. Đề nghị đối chiếu với kế hoạch; kết quả vẫn được giữ trong báo cáo.`,
  "activity-changed": ({ unit, ordinal, text, planned }) =>
    `${unit} ghi ${activity(ordinal)} là ${quote(text)}, kế hoạch ghi ${quote(planned)}. Đề nghị kiểm tra đơn vị báo cáo đúng nội dung chưa.`,
  "sheet-unknown": ({ text }) =>
    `trang tính giống báo cáo của đơn vị nhưng ${quote(text)} không có trong danh sách đơn vị. Đề nghị sửa tên đơn vị hoặc bổ sung vào danh sách; trang này chưa được tổng hợp.`,
  "sheet-hidden": () => "trang tính đang ẩn nhưng vẫn được đọc. Đề nghị bỏ ẩn để kiểm tra nếu cần.",
  "rows-hidden": ({ rows, count }) =>
    `${number(count)} dòng của bảng đang ẩn hoặc bị lọc (dòng ${rows}) nhưng vẫn được đọc. Đề nghị bỏ lọc, bỏ ẩn để kiểm tra nếu cần.`,
  "columns-hidden": ({ columns }) =>
    `cột ${columns} của bảng đang ẩn nhưng vẫn được đọc. Đề nghị bỏ ẩn để kiểm tra nếu cần.`,
  "sheet-protected": () =>
    "trang tính đang được bảo vệ. Muốn tô màu hoặc ghi báo cáo vào trang này, đề nghị bỏ bảo vệ (Xem lại > Bỏ bảo vệ trang tính) rồi chạy lại.",
  "workbook-protected": () =>
    "cấu trúc sổ tính đang được bảo vệ nên không thêm được trang báo cáo. Đề nghị bỏ bảo vệ (Xem lại > Bảo vệ sổ làm việc) rồi chạy lại.",
  "report-missing": ({ unit, period, submitBy }) =>
    `chưa nhận được ${report(period)} của ${unit}${submitBy === "" ? "" : ` (hạn gửi ${isoDate(submitBy)})`}. Đề nghị đôn đốc đơn vị gửi báo cáo.`,
  "report-late": ({ unit, period, date, submitBy, days }) =>
    `${unit} gửi ${report(period)} ngày ${isoDate(date)}, chậm ${number(days)} ngày so với hạn ${isoDate(submitBy)}. Đề nghị nhắc đơn vị gửi đúng hạn kỳ sau.`,
  "report-empty": ({ unit, period }) =>
    `${report(period)} của ${unit} chưa có nội dung. Đề nghị đơn vị điền kết quả rồi gửi lại.`,
  "report-wrong-period": ({ unit, period, found }) =>
    `${unit} gửi sai kỳ: trang tính ghi kỳ ${quote(periodInSentence(found))}, cần ${report(period)}. Đề nghị đơn vị gửi lại đúng kỳ hoặc sửa dòng “Kỳ báo cáo”.`,
  "report-duplicate": ({ unit, period, sheets }) =>
    `${unit} có nhiều trang tính cho ${report(period)}: ${sheets}; trang đầu được tính. Đề nghị chỉ giữ một trang.`,
  "report-incomplete": ({ unit, period, missing, reported, expected }) =>
    `${unit} mới báo cáo ${number(reported)}/${number(expected)} nội dung trong ${report(period)}, còn thiếu nội dung số ${missing}. Đề nghị đơn vị bổ sung.`,
  "report-unreadable": ({ unit }) =>
    `không đọc được bảng kết quả trong báo cáo của ${unit}. Đề nghị kiểm tra dòng tiêu đề của bảng (“TT”, “Nội dung”, “Kết quả thực hiện”).`,
  "report-not-expected": ({ unit, period }) =>
    `${unit} có ${report(period)}, nhưng theo “Từ ngày”, “Đến ngày” của danh sách đơn vị thì không hoạt động trong kỳ. Nội dung vẫn được tổng hợp; đề nghị xem lại ngày hoặc trang tính.`,
  "report-undated": ({ unit, text }) =>
    text === ""
      ? `báo cáo của ${unit} chưa ghi ngày gửi, không tính là chậm. Đề nghị bổ sung dòng “Ngày gửi báo cáo”.`
      : `không đọc được ngày gửi ${quote(text)} trong báo cáo của ${unit}. Đề nghị nhập lại theo dạng ngày/tháng/năm.`,
  "legacy-encoding": ({ text }) =>
    `chữ dùng bảng mã cũ (TCVN3 hoặc VNI), được đọc là ${quote(text)}. Đề nghị kiểm tra và chuyển sang Unicode.`,
  "formula-error": ({ text }) =>
    `công thức đang báo lỗi ${text}, giá trị ô này không dùng được. Đề nghị sửa công thức hoặc nhập giá trị.`,
  "amendment-unreadable": ({ ordinal, text }) =>
    `hạn mới ${quote(text)} của ${activity(ordinal)} chưa đọc được thành ngày nên đang tính theo hạn của kế hoạch. Đề nghị ghi đủ ngày/tháng/năm.`,
  "quantity-unreadable": ({ unit, label, text }) =>
    `${unit}: ${quote(text)} ở ${quote(label)} chưa đọc được thành một con số nên không cộng vào số liệu. Đề nghị ghi lại bằng số.`,
  "figures-without-unit": ({ count, label }) =>
    `biểu số liệu (${number(count)} dòng, từ ${quote(label)}) đặt cùng bảng chung của nhiều đơn vị, không ghi là của đơn vị nào nên chưa cộng vào số liệu. Đề nghị chuyển biểu vào trang tính của từng đơn vị.`,
  "roster-missing": ({ count }) =>
    `chưa có danh sách đơn vị; tạm lập ${number(count)} đơn vị từ kế hoạch và tên các trang tính. Đề nghị lập trang tính “Đơn vị” để kiểm tra đủ đơn vị phải báo cáo.`,
  "sheet-cut": ({ area }) =>
    `trang tính quá lớn nên chỉ đọc vùng ${area}. Đề nghị xóa dữ liệu thừa ở xa bảng rồi chạy lại.`,
  "dictionary-unreadable": ({ reason, text, meaning }) =>
    ({
      kind: `từ điển ghi loại ${quote(text)} không dùng được. Đề nghị ghi “Cột”, “Đơn vị” hoặc “Viết tắt”.`,
      blank:
        "dòng từ điển còn thiếu “Từ trong bảng” hoặc “Nghĩa là”. Đề nghị ghi đủ hoặc xóa dòng.",
      header: `từ điển ghi cột ${quote(text)} nghĩa là ${quote(meaning)}, không phải tiêu đề cột nào đã biết. Đề nghị ghi một tiêu đề quen dùng, ví dụ “Cơ quan chủ trì” hoặc “Thời gian thực hiện”.`,
      unit:
        meaning === ""
          ? `từ điển ghi ${quote(text)} là đơn vị không có trong danh sách đơn vị. Đề nghị sửa “Nghĩa là” hoặc bổ sung đơn vị đó.`
          : `từ điển ghi ${quote(text)} nghĩa là ${quote(meaning)}, không có trong danh sách đơn vị. Đề nghị sửa “Nghĩa là” hoặc bổ sung đơn vị đó.`,
    })[reason],
  "write-differs": ({ written, read }) =>
    `ghi xong đọc lại thấy khác: cần ghi ${quote(written)}, trong ô là ${quote(read)}. Đề nghị kiểm tra trang tính và chạy lại.`,
  "roster-name-repeated": ({ unit }) =>
    `đơn vị ${quote(unit)} được ghi hai lần trong danh sách; dòng đầu được dùng. Đề nghị xóa dòng thừa.`,
  "roster-name-shared": ({ text, units }) =>
    `tên ${quote(text)} được ghi cho nhiều đơn vị (${units}) nên không biết là đơn vị nào. Đề nghị sửa để mỗi tên chỉ thuộc một đơn vị.`,
  "roster-successor-unknown": ({ unit, text }) =>
    `${unit} ghi sáp nhập vào ${quote(text)}, không có trong danh sách đơn vị. Đề nghị sửa tên hoặc bổ sung đơn vị đó.`,
  "roster-dates-reversed": ({ unit, from, to }) =>
    `${unit} ghi “Đến ngày” ${isoDate(to)} sớm hơn “Từ ngày” ${isoDate(from)}. Đề nghị sửa lại ngày.`,
  "roster-date-unreadable": ({ unit, text }) =>
    `không đọc được ngày ${quote(text)} của ${unit} nên tạm coi như để trống. Đề nghị ghi đủ ngày, tháng, năm, ví dụ 30/6/2022.`,
  "roster-email-wrong": ({ unit, text }) =>
    `địa chỉ thư ${quote(text)} của ${unit} không đúng dạng ten@donvi.vn. Đề nghị sửa để gửi được thư đôn đốc.`,
  "period-unknown": () =>
    "chưa xác định được kỳ báo cáo nên chưa tạo được biểu mẫu. Đề nghị chọn kỳ báo cáo.",
  "file-unreadable": ({ file, reason }) =>
    `tệp ${quote(file)}: ${unitFileVi.reason(reason)}. ${unitFileVi.remedy(reason)}`,
  "file-without-report": ({ file }) =>
    `tệp ${quote(file)} không có bảng nào giống báo cáo của đơn vị. Đề nghị kiểm tra đơn vị gửi đúng biểu mẫu chưa.`,
  "file-unit-unknown": ({ file, text }) =>
    `tệp ${quote(file)}: ${text === "" ? "không rõ của đơn vị nào" : `${quote(text)} không có trong danh sách đơn vị`}, chưa nhập vào sổ tính. Đề nghị ghi dòng “Đơn vị:” hoặc đặt tên tệp theo tên đơn vị.`,
  "file-several-units": ({ file, units }) =>
    `tệp ${quote(file)} có một trang gồm báo cáo của nhiều đơn vị (${units}), chưa nhập vào sổ tính. Đề nghị tách mỗi đơn vị một trang rồi nhập lại.`,
  "file-same": ({ file, unit, with: other }) =>
    `tệp ${quote(file)} của ${unit} giống hệt ${quote(other)} nên không nhập lại; không cần xử lý gì thêm.`,
  "file-blank": ({ file, unit }) =>
    `tệp ${quote(file)} của ${unit} chưa điền nội dung nào nên chưa nhập. Đề nghị đơn vị điền kết quả rồi gửi lại.`,
  "figure-cumulative": ({ unit, ordinal, label, found, expected, bound }) =>
    `${unit}: lũy kế ${quote(label)} ${ordinal === "" ? "trong biểu số liệu" : `của ${activity(ordinal)}`} ghi ${number(found)}, tính theo các kỳ trước và trong kỳ ${bound === "least" ? "ít nhất phải là" : "phải là"} ${number(expected)}. Đề nghị đơn vị kiểm tra lại số liệu.`,
  "receipt-without-sheet": ({ unit, period, date, number: sign }) =>
    `đã nhận ${report(period)} của ${unit}${sign === "" ? "" : ` số ${sign}`} ngày ${isoDate(date)} nhưng trong sổ tính chưa có nội dung báo cáo. Đề nghị nhập tệp báo cáo.`,
  "period-mixed": ({ period, found }) =>
    `các đơn vị báo cáo nhiều kỳ khác nhau (${found.split(", ").map(periodInSentence).join(", ")}); đang lấy kỳ ${periodInSentence(period)}. Đề nghị chọn kỳ báo cáo nếu chưa đúng.`,
};

const columnsVi: Readonly<Record<string, string>> = {
  ordinal: "TT",
  content: "Nội dung",
  form: "Hình thức",
  lead: "Cơ quan chủ trì",
  coordinators: "Cơ quan phối hợp",
  timing: "Thời gian thực hiện",
  note: "Ghi chú",
  result: "Kết quả thực hiện",
  status: "Tình trạng",
  completed_on: "Ngày hoàn thành",
  quantity: "Số lượng",
  difficulty: "Khó khăn, vướng mắc",
  proposal: "Đề xuất, kiến nghị",
  evidence: "Minh chứng",
  product: "Sản phẩm",
  budget: "Kinh phí",
};

function columnVi(role: string): string {
  return columnsVi[role] ?? role;
}
