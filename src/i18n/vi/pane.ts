import { shortened } from "../shortened";
import type { SubmissionState } from "../../domain/submission/board/SubmissionBoard";
import type { Counterpart } from "../../domain/report/earlier/locateCounterpart";
import { calendarVi } from "./calendar";
import { collectingVi } from "./collecting";
import { statusNames } from "./statusNames";

const { number } = calendarVi;

const submissions: Readonly<Record<SubmissionState, string>> = {
  missing: "Chưa gửi",
  empty: "Chưa có nội dung",
  "wrong-period": "Sai kỳ báo cáo",
  unreadable: "Không đọc được",
  duplicate: "Gửi trùng",
  late: "Gửi chậm",
  awaited: "Chưa đến hạn gửi",
  submitted: "Đã gửi",
};

/** Up to three sheets by name; of more the first two, and how many others. */
function listed(sheets: readonly string[]): string {
  const names = sheets.map((sheet) => `“${sheet}”`);
  if (names.length <= 3) return names.join(", ");
  const shown = names.slice(0, 2);
  return `${shown.join(", ")} và ${number(sheets.length - shown.length)} trang khác`;
}

/** Words of the task pane; Vietnamese is the source of truth. */
export const paneVi = {
  title: "Tổng hợp Văn phòng Sở",
  opening: "Đang mở Tổng hợp Văn phòng Sở…",
  places: {
    label: "Các phần của tiện ích",
    plan: "Kế hoạch",
    units: "Đơn vị",
    consolidate: "Tổng hợp",
    settings: "Cài đặt",
  },
  actions: {
    label: "Việc cần làm",
    check: "Kiểm tra kế hoạch",
    highlight: "Tô màu nội dung quá hạn",
    removeHighlight: "Xóa tô màu của tiện ích",
    consolidate: "Tổng hợp báo cáo",
    openReport: "Mở trang tổng hợp",
    cancel: "Hủy",
    dismiss: "Đóng thông báo",
    retry: "Thử lại",
    showFix: "Sửa",
    hideFix: "Thôi",
    applyFix: "Ghi vào ô",
    undo: "Hoàn tác",
    undoAnyway: "Vẫn hoàn tác",
    undoRun: "Hoàn tác lần ghi gần nhất",
    forgetUndo: "Xóa dữ liệu hoàn tác",
    showFindings: "Xem điểm cần xử lý",
    reload: "Tải lại tiện ích",
  },
  header: {
    label: "Tóm tắt",
    reading: "Đang đọc kế hoạch…",
    readOnly: "Sổ tính chỉ mở để đọc: kiểm tra được, chưa ghi được.",
    notChecked: "Chưa kiểm tra kế hoạch",
    noPlan: "Chưa tìm thấy kế hoạch",
    plan: (sheet: string, year: number) => `Kế hoạch năm ${year} (trang “${sheet}”)`,
    noPeriod: "Chưa rõ kỳ báo cáo",
    asOf: (date: string) => `tính đến ngày ${date}`,
    overdue: (count: number) => `Quá hạn: ${number(count)}`,
    overdueHint: (count: number) => `${number(count)} nội dung quá hạn, xem danh sách`,
    missing: (count: number) => `Thiếu báo cáo: ${number(count)}`,
    missingHint: (count: number) =>
      `${number(count)} đơn vị chưa có báo cáo dùng được, xem tình hình gửi`,
  },
  progress: {
    check: "Đang kiểm tra kế hoạch",
    highlight: "Đang tô màu nội dung quá hạn",
    "remove-highlight": "Đang xóa tô màu",
    consolidate: "Đang tổng hợp báo cáo",
    "apply-fix": "Đang ghi vào ô",
    undo: "Đang hoàn tác",
    "undo-anyway": "Đang hoàn tác",
    "forget-undo": "Đang xóa dữ liệu hoàn tác",
    stages: {
      recovering: "xem lần ghi trước đã xong chưa",
      reading: "đọc sổ tính",
      checking: "đối chiếu kế hoạch và báo cáo",
      building: "lập trang tổng hợp",
      writing: "ghi vào sổ tính",
      verifying: "đọc lại để đối chiếu",
      exporting: "lập văn bản Word",
    },
    of: (done: number, total: number) => `${number(done)}/${number(total)}`,
    cancelling: "Đang dừng…",
    cellEdit: "Excel đang chờ: một ô đang được sửa. Nhấn Enter để kết thúc sửa ô.",
    silent:
      "Excel vẫn chưa trả lời. Nếu không có ô nào đang sửa: đóng hộp thoại đang mở trong Excel, hoặc tải lại tiện ích.",
  },
  ends: {
    checked: (errors: number, warnings: number) =>
      errors + warnings === 0
        ? "Đã kiểm tra: không có điểm nào cần xử lý."
        : `Đã kiểm tra: ${number(errors)} điểm phải xử lý, ${number(warnings)} điểm cần xem lại.`,
    recoveredFinished: "Lần ghi trước bị ngắt giữa chừng; tiện ích đã ghi nốt.",
    recoveredPutBack: "Lần ghi trước bị ngắt giữa chừng; tiện ích đã trả lại như cũ.",
    highlighted: (rows: number, sheet: string) =>
      `Đã tô màu ${number(rows)} nội dung quá hạn trên trang “${sheet}”.`,
    nothingOverdue: "Không có nội dung nào quá hạn, nên không có gì phải tô màu.",
    notHighlighted: "Chưa tô màu được: xem các điểm phải xử lý ở phần Kế hoạch.",
    nothingHighlighted: "Trong tệp không có tô màu nào của tiện ích.",
    fixed: (sheet: string, cell: string) => `Đã sửa ô ${cell} trên trang “${sheet}”.`,
    notFixed: "Chưa ghi gì: ô đã được sửa từ lần kiểm tra trước, hoặc đang có công thức.",
    notFixedTodo: "Danh sách đã được đọc lại. Nếu điểm này vẫn còn, đề nghị mở ô và sửa trực tiếp.",
    undone: (sheets: readonly string[]) =>
      `Đã hoàn tác, trả lại như trước lần ghi gần nhất: ${listed(sheets)}.`,
    undoAsks: (sheets: readonly string[]) =>
      `Chưa hoàn tác: từ lần ghi gần nhất đã có người sửa ${listed(sheets)}.`,
    undoAsksTodo: "Nếu vẫn hoàn tác, những chỗ sửa đó sẽ mất.",
    notUndone: "Chưa hoàn tác được: xem các điểm phải xử lý ở phần Kế hoạch.",
    nothingToUndo: "Không có lần ghi nào để hoàn tác.",
    undoForgotten: "Đã xóa dữ liệu hoàn tác khỏi tệp.",
    settingsWrong: "Có ô nhập chưa đúng. Sửa ô được đánh dấu đỏ rồi thực hiện lại.",
    highlightRemoved: "Đã xóa tô màu của tiện ích. Màu của người dùng được giữ nguyên.",
    nothingNew: (sheet: string) =>
      `Không có gì mới so với báo cáo ở trang “${sheet}”: không ghi lại.`,
    changed: (changes: number) =>
      changes === 0 ? null : `${number(changes)} thay đổi, xem danh sách ở phần Tổng hợp.`,
    consolidated: (sheet: string) => `Đã tổng hợp báo cáo vào trang “${sheet}”.`,
    consolidatedWithErrors: (sheet: string, errors: number) =>
      `Đã tổng hợp báo cáo vào trang “${sheet}”; còn ${number(errors)} điểm phải xử lý trước khi dùng.`,
    notConsolidated: "Chưa ghi gì vào sổ tính: xem các điểm phải xử lý ở phần Kế hoạch.",
  },
  problems: {
    "cell-edit": {
      title: "Một ô đang được sửa",
      todo: "Nhấn Enter để kết thúc sửa ô, rồi thử lại.",
    },
    protected: {
      title: "Trang tính hoặc sổ tính đang được bảo vệ",
      todo: "Vào Xem lại, chọn Bỏ bảo vệ trang tính (hoặc Bảo vệ sổ làm việc), rồi thử lại.",
    },
    busy: {
      title: "Excel đang bận việc khác",
      todo: "Đợi Excel xong, giữ sổ tính này ở phía trước, rồi thử lại.",
    },
    "session-lost": {
      title: "Mất kết nối với sổ tính",
      todo: "Lưu tệp, đóng rồi mở lại ngăn tác vụ. Nếu đang dùng Excel trên web, tải lại trang.",
    },
    "too-large": {
      title: "Dữ liệu quá lớn cho một lần đọc hoặc ghi",
      todo: "Xóa các dòng, cột trống có định dạng ở cuối trang tính, rồi thử lại.",
    },
    "read-only": {
      title: "Sổ tính chỉ mở để đọc",
      todo: "Chọn Bật chỉnh sửa, hoặc lưu thành tệp mới (Lưu như), rồi thử lại.",
    },
    changed: {
      title: "Sổ tính vừa được người khác sửa",
      todo: "Chưa ghi gì. Kiểm tra lại kế hoạch, rồi thực hiện lại.",
    },
    cancelled: { title: "Đã dừng theo yêu cầu", todo: "Chưa ghi gì vào sổ tính." },
    unknown: {
      title: "Excel báo lỗi ngoài dự kiến",
      todo: "Dữ liệu của đơn vị không bị thay đổi. Thử lại; nếu vẫn lỗi, gửi dòng chi tiết cho người hỗ trợ.",
    },
    sheetGone: (sheet: string) => `Không còn trang “${sheet}”`,
    sheetGoneTodo:
      "Trang tính đã bị xóa hoặc đổi tên. Kiểm tra lại kế hoạch để cập nhật danh sách.",
    sheetHidden: (sheet: string) => `Trang “${sheet}” đang ẩn`,
    sheetHiddenTodo: "Bấm chuột phải vào tên một trang tính, chọn Bỏ ẩn, rồi mở lại mục này.",
    detail: (text: string) => `Chi tiết: ${text}`,
  },
  empty: {
    reading: "Đang đọc sổ tính. Việc này không ghi gì vào tệp.",
    notCheckedTitle: "Kế hoạch chưa được kiểm tra",
    notCheckedText: "Bấm “Kiểm tra kế hoạch” để đọc sổ tính. Việc này không ghi gì vào tệp.",
    noPlanTitle: "Chưa tìm thấy bảng kế hoạch",
    noPlanText:
      "Kế hoạch là một bảng có dòng tiêu đề với các cột dưới đây, đứng ở bất kỳ trang tính nào, theo thứ tự nào cũng được:",
    requiredColumns: ["TT", "Nội dung", "Cơ quan chủ trì", "Thời gian thực hiện"],
    otherColumns: ["Hình thức", "Cơ quan phối hợp", "Ghi chú"],
    columnsLabel: "Các cột của bảng kế hoạch",
    optional: "nên có",
    pickSheet: "Nếu kế hoạch đã có trong tệp, chọn trang tính của kế hoạch:",
    sampleText:
      "Muốn xem một kế hoạch đầy đủ, kèm báo cáo của các đơn vị, mở kế hoạch mẫu. Kế hoạch mẫu mở trong một sổ tính riêng, sổ tính này giữ nguyên.",
    openSample: "Mở kế hoạch mẫu",
    sampleFailed: "Chưa mở được kế hoạch mẫu",
    noUnits: "Chưa có đơn vị nào phải báo cáo. Danh sách đơn vị được đọc từ trang tính “Đơn vị”.",
    unitsNeedPlan: "Tình hình gửi báo cáo sẽ hiện ở đây khi đã tìm thấy kế hoạch.",
    noFindings: "Không có điểm nào cần xử lý.",
    noActivities: "Bảng kế hoạch chưa có nội dung nào. Nhập nội dung vào bảng rồi kiểm tra lại.",
  },
  plan: {
    findings: "Điểm cần xử lý",
    findingFilter: "Lọc theo trang tính",
    activities: (count: number) => `Nội dung của kế hoạch (${number(count)})`,
    severities: {
      error: (count: number) => `Phải xử lý (${number(count)})`,
      warning: (count: number) => `Cần xem lại (${number(count)})`,
      info: (count: number) => `Cách đã đọc (${number(count)})`,
    },
    fixChange: (before: string, after: string) => `${before} → ${after}`,
    showMore: (count: number) => `Hiện thêm ${number(count)} dòng`,
    filter: "Lọc theo tình trạng",
    all: (count: number) => `Tất cả (${number(count)})`,
    filterOption: (label: string, count: number) => `${label} (${number(count)})`,
    statuses: statusNames,
    lead: (units: string) => `Chủ trì: ${units}`,
    noLead: "Chưa ghi cơ quan chủ trì",
    timing: (text: string) => `Thời gian: ${text}`,
    noTiming: "Chưa ghi thời gian",
    due: (date: string) => `Hạn: ${date}`,
    selects: (cell: string) => `Chọn ô ${cell}`,
  },
  units: {
    heading: (count: number) => `Tình hình gửi báo cáo (${number(count)} đơn vị)`,
    filter: "Lọc theo tình hình gửi",
    states: submissions,
    sentOn: (date: string) => `Gửi ngày ${date}`,
    noDate: "Không ghi ngày gửi",
    reported: (reported: number, expected: number) =>
      `Đã báo cáo ${number(reported)}/${number(expected)} nội dung`,
    missing: (ordinals: string) => `Còn thiếu nội dung số: ${ordinals}`,
    openSheet: (sheet: string) => `Mở trang “${sheet}”`,
    noSheet: "Không có trang tính báo cáo",
    otherSheets: "Trang khác của đơn vị:",
    noSubmitBy: "Chưa đặt hạn gửi nên chưa tính đơn vị nào gửi chậm hay chưa gửi.",
    setSubmitBy: "Đặt hạn gửi",
  },
  plots: {
    progress: (done: number, total: number) =>
      `Đã hoàn thành ${number(done)}/${number(total)} nội dung của kế hoạch.`,
    submissions: (sent: number, total: number) =>
      `${number(sent)}/${number(total)} đơn vị đã có báo cáo.`,
    table: "Xem số liệu",
    status: "Tình trạng",
    activities: "Số nội dung",
    share: "Tỷ lệ",
    percent: (value: number) => `${number(value)}%`,
    unit: "Đơn vị",
    state: "Tình hình gửi",
    reported: "Nội dung đã báo cáo",
    of: (count: number, total: number) => `${number(count)}/${number(total)}`,
  },
  collecting: collectingVi,
  consolidate: {
    pastReports: "Báo cáo các kỳ trước",
    pastReportsHint: "Phụ lục của kỳ trước được ẩn cho gọn; số liệu vẫn còn nguyên trong tệp.",
    showAnnexes: (count: number) => `Hiện ${number(count)} phụ lục`,
    hideAnnexes: "Ẩn phụ lục",
    locate: "Đối chiếu với báo cáo tổng hợp",
    locateHint:
      "Chọn một ô trong kế hoạch hoặc báo cáo của đơn vị để đến dòng của nó trong báo cáo tổng hợp; chọn một dòng của báo cáo tổng hợp để về ô nguồn.",
    locateButton: "Đến dòng tương ứng",
    located: (found: Counterpart): string => {
      switch (found.kind) {
        case "found":
          return `Đã chọn ô ${found.cell} tại trang tính “${found.sheet}”.`;
        case "no-report":
          return "Chưa có báo cáo tổng hợp của kỳ này. Hãy bấm Tổng hợp báo cáo trước.";
        case "no-counterpart":
          return "Ô đang chọn không có dòng tương ứng. Hãy chọn ô trong bảng kế hoạch, báo cáo của đơn vị hoặc báo cáo tổng hợp.";
      }
    },
    settings: "Kỳ tổng hợp",
    date: "Ngày tổng hợp",
    dateHint: "Để trống là hôm nay",
    period: "Kỳ báo cáo",
    periodFromUnits: "Theo báo cáo của đơn vị",
    submitBy: "Hạn đơn vị gửi báo cáo",
    submitByHint: "Để trống nếu không tính gửi chậm",
    datePlaceholder: "dd/mm/yyyy",
    wrongDate: "Ngày chưa đúng. Nhập theo dạng ngày/tháng/năm, ví dụ 05/07/2022.",
    preview: "Sẽ ghi vào sổ tính",
    previewNew: (sheet: string) => `Tạo trang tính mới “${sheet}”, gồm:`,
    previewKeep: (sheet: string, keptAs: string) =>
      `Trang “${sheet}” đang là báo cáo của kỳ khác: giữ lại một bản sao ở trang mới “${keptAs}”.`,
    previewReplace: (sheet: string) => `Thay nội dung trang “${sheet}” của lần trước bằng:`,
    section: (letter: string, heading: string, summary: string) =>
      `Phụ lục ${letter}. ${heading}${summary === "" ? "" : `: ${summary}`}`,
    previewHighlight: (rows: number) =>
      rows === 0
        ? "Không tô màu nội dung nào"
        : `Tô màu ${number(rows)} nội dung quá hạn trong bảng kế hoạch`,
    previewUntouched: "Kế hoạch và báo cáo của các đơn vị được giữ nguyên.",
    previewBlocked: "Chưa ghi được:",
    previewing: "Đang tính trước nội dung sẽ ghi…",
    previewNone: "Kiểm tra kế hoạch trước để xem nội dung sẽ được ghi.",
    previewWrong: "Sửa ô được đánh dấu đỏ để xem nội dung sẽ được ghi.",
    previewUnchanged: (sheet: string) =>
      `Không có gì mới so với báo cáo ở trang “${sheet}”: tổng hợp lại cũng không phải ghi.`,
    changes: (added: number, changed: number, removed: number) =>
      `So với lần tổng hợp trước: thêm ${number(added)}, thay đổi ${number(changed)}, bỏ ${number(removed)}.`,
    changeKinds: { added: "Thêm", changed: "Thay đổi", removed: "Bỏ" },
    changeWhere: (ordinal: string, content: string, unit: string) =>
      [ordinal === "" ? "" : `Nội dung ${ordinal}`, unit === "" ? shortened(content) : unit]
        .filter((part) => part !== "")
        .join(", "),
    changeBefore: "Trước",
    changeAfter: "Nay",
    changeBlank: "(trống)",
    changeUnderEdit: "Văn phòng đã sửa ô này, bản sửa được giữ.",
    result: "Kết quả",
    unitsIncluded: (sent: number, expected: number) =>
      `Có báo cáo của ${number(sent)}/${number(expected)} đơn vị.`,
    readOnly:
      "Sổ tính chỉ mở để đọc: kiểm tra được, chưa ghi được. Chọn Bật chỉnh sửa hoặc lưu thành tệp mới.",
  },
  settings: {
    heading: "Cài đặt",
    language: "Ngôn ngữ",
    vietnamese: "Tiếng Việt",
    english: "English",
    planSheet: "Trang tính của kế hoạch",
    planSheetAuto: "Tự tìm theo tiêu đề bảng",
    year: "Năm của kế hoạch",
    yearHint: "Để trống để lấy năm ghi trong kế hoạch",
    wrongYear: "Năm chưa đúng. Nhập bốn chữ số, ví dụ 2022.",
    before: "“Trước ngày 30/6” được hiểu là",
    beforeExclusive: "Hạn là ngày 29/6 (không tính ngày 30/6)",
    beforeInclusive: "Hạn là ngày 30/6 (tính cả ngày 30/6)",
    dueSoon: "Báo sắp đến hạn trước",
    days: (count: number) => `${number(count)} ngày`,
    highlighting: "Tô màu",
    highlightingText:
      "Xóa các quy tắc tô màu do tiện ích đặt. Màu và quy tắc của người dùng được giữ nguyên.",
    undo: "Hoàn tác",
    undoable: (sheets: readonly string[]) =>
      `Lần ghi gần nhất, vào ${listed(sheets)}, hoàn tác được.`,
    nothingToUndo: "Tệp không giữ lần ghi nào để hoàn tác.",
    undoText:
      "Tệp giữ lại nội dung trước lần ghi gần nhất, ở trang ẩn, để hoàn tác được cả sau khi đóng tệp. Xóa dữ liệu này trước khi gửi tệp đi nơi khác.",
    about: "Về tiện ích",
    periods: {
      heading: "Kỳ báo cáo của cơ quan",
      reform: "Theo công tác CCHC: quý I, 6 tháng, quý III, năm",
      byKind: "Theo loại kỳ",
      kinds: {
        month: "Tháng",
        quarter: "Quý",
        half: "6 tháng",
        "nine-months": "9 tháng",
        year: "Năm",
      },
      quarterStandsForRun:
        "Đơn vị ghi “Quý II” là kỳ 6 tháng (“Quý IV” là cả năm) khi cơ quan không có kỳ quý đó",
      example: (periods: string) => `Các kỳ trong năm: ${periods === "" ? "12 tháng" : periods}.`,
      save: "Lưu kỳ báo cáo",
      saved: "Đã lưu vào sổ tính.",
    },
    report: {
      heading: "Báo cáo",
      hint: "Giữ cùng sổ tính. Ô để trống lấy theo phần đầu của kế hoạch hoặc mẫu.",
      template: "Mẫu báo cáo",
      toDirector: "Văn phòng báo cáo Giám đốc Sở",
      toProvince: "Sở báo cáo UBND tỉnh",
      resultTexts: "Kết quả của các đơn vị trong báo cáo",
      oneRowAUnit: "Mỗi đơn vị một dòng",
      merged: "Gộp theo nội dung",
      fields: {
        parentBody: "Cơ quan chủ quản",
        department: "Cơ quan ban hành",
        office: "Tên Văn phòng",
        place: "Địa danh",
        symbol: "Ký hiệu văn bản",
        addressee: "Kính gửi",
        signatory: "Họ tên người ký",
        authority: "Thẩm quyền, chức vụ người ký",
        recipients: "Nơi nhận",
      },
      parts: "Các phần của báo cáo",
      annex: (heading: string) => `Phụ lục: ${heading}`,
      save: "Lưu cài đặt báo cáo",
      saved: "Đã lưu. Lần tổng hợp sau dùng cài đặt này.",
      failed: "Chưa lưu được: sổ tính đang bận, đang sửa ô hoặc chỉ mở để đọc. Hãy thử lại.",
    },
    version: (version: string) => `Phiên bản ${version}`,
    privacy: "Dữ liệu chỉ được xử lý trong Excel trên máy này, không gửi đi đâu.",
  },
  states: {
    slowTitle: "Excel chưa trả lời",
    slowText: "Nếu đang sửa một ô, nhấn Enter. Nếu Excel đang mở hộp thoại, đóng hộp thoại lại.",
    outsideTitle: "Tiện ích này chạy trong Excel",
    outsideText:
      "Mở sổ tính trong Excel, vào thẻ Trang đầu, chọn Tổng hợp Văn phòng Sở. Muốn xem trước khi cài đặt, mở trang dùng thử.",
    outdatedTitle: "Excel này quá cũ để chạy tiện ích",
    outdatedText:
      "Cần Excel 2021, Excel 2024, Microsoft 365 hoặc Excel trên web. Đề nghị cập nhật Office rồi mở lại. Tệp đang mở không bị thay đổi gì.",
    unreachableTitle: "Excel chưa nối được với tiện ích",
    unreachableText:
      "Thư viện Office.js không tải được. Kiểm tra mạng hoặc hỏi quản trị CNTT, rồi tải lại tiện ích.",
    brokenTitle: "Tiện ích gặp lỗi hiển thị",
    brokenText: "Dữ liệu trong sổ tính không bị thay đổi. Tải lại tiện ích để tiếp tục.",
  },
};
