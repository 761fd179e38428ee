import type { AssessedActivity } from "../../domain/Assessment";
import type { ReportWords } from "../../domain/report/ReportWords";
import type { SubmissionLine } from "../../domain/submission/board/SubmissionBoard";
import { officialMonth } from "../../domain/text/officialNumber";
import { calendarVi } from "./calendar";
import { statusNames } from "./statusNames";
import { reportDocumentVi } from "./reportDocument";

const { count, date, number } = calendarVi;

function overdue({ days, leadReportedOn }: AssessedActivity): string {
  const basis = leadReportedOn
    ? `theo báo cáo ngày ${date(leadReportedOn)}`
    : "đơn vị chủ trì chưa báo cáo";
  return `Quá hạn ${count(days)} ngày (${basis})`;
}

function activityStatus(assessed: AssessedActivity): string {
  const leads = assessed.activity.leadUnits.length;
  const some = assessed.leadsDone > 0 && assessed.leadsDone < leads;
  const counted = some
    ? ` (${count(assessed.leadsDone)}/${count(leads)} đơn vị chủ trì đã hoàn thành)`
    : "";
  return plainStatus(assessed) + counted + amended(assessed);
}

/** The plan's own date stands beside the status that follows the new one. */
function amended({ activity: { amendment } }: AssessedActivity): string {
  if (!amendment) return "";
  const { plannedDue, document } = amendment;
  const planned = plannedDue ? `hạn theo kế hoạch ${date(plannedDue)}` : "kế hoạch không ghi hạn";
  return `; ${planned}, đã điều chỉnh${document === "" ? "" : ` theo ${document}`}`;
}

function plainStatus(assessed: AssessedActivity): string {
  switch (assessed.status) {
    case "done":
      return "Hoàn thành";
    case "done-late":
      return "Hoàn thành chậm";
    case "in-progress":
      return "Đang thực hiện";
    case "due-soon":
      return `Sắp đến hạn (còn ${count(assessed.days)} ngày)`;
    case "overdue":
      return overdue(assessed);
    case "not-due":
      return "Chưa đến hạn";
    case "ongoing":
      return "Thường xuyên – đã có kết quả";
    case "ongoing-unreported":
      return "Thường xuyên – chưa báo cáo";
    case "waiting":
      return "Chờ điều kiện thực hiện";
    case "not-applicable":
      return "Không phát sinh";
    case "unclear":
      return "Cần kiểm tra";
  }
}

function submission(line: SubmissionLine): string {
  const missing = line.missingActivities.length;
  // It came on paper or through another system, and stands on no sheet.
  if (line.sheet === null && (line.state === "submitted" || line.state === "late")) {
    const late = line.daysLate > 0 ? `, chậm ${count(line.daysLate)} ngày` : "";
    return `Đã nhận văn bản${late}, chưa có nội dung trong sổ tính`;
  }
  switch (line.state) {
    case "submitted":
      return missing === 0 ? "Đã gửi đúng hạn" : `Đã gửi, còn thiếu ${count(missing)} nội dung`;
    case "late":
      return missing === 0
        ? `Gửi chậm ${count(line.daysLate)} ngày`
        : `Gửi chậm ${count(line.daysLate)} ngày, còn thiếu ${count(missing)} nội dung`;
    case "awaited":
      return "Chưa đến hạn gửi";
    case "missing":
      return "Chưa gửi";
    case "empty":
      return "Chưa có nội dung";
    case "wrong-period":
      return "Sai kỳ báo cáo";
    case "duplicate":
      return "Gửi trùng";
    case "unreadable":
      return "Không đọc được";
  }
}

/** Words of the report's sheets. */
export const reportVi: ReportWords = {
  document: reportDocumentVi,
  period: calendarVi.period,
  annexNumber: (annex) => `Phụ lục ${annex}`,
  attachedTo: (symbol, on, agency) =>
    `(Kèm theo Báo cáo số       /${symbol} ngày       tháng ${officialMonth(on.month)} năm ${on.year}${agency === "" ? "" : ` của ${agency}`})`,
  annexLeftOut: "Phụ lục này không có trong báo cáo của kỳ này.",
  annexes: {
    submissions: {
      heading: "Tình hình gửi báo cáo",
      empty: "Chưa có đơn vị nào phải báo cáo.",
    },
    results: { heading: "Kết quả theo nội dung", empty: "Kế hoạch chưa có nội dung nào." },
    overdue: {
      heading: "Nội dung quá hạn, sắp đến hạn",
      empty: "Không có nội dung quá hạn, sắp đến hạn.",
    },
    proposals: { heading: "Đề xuất, kiến nghị", empty: "Không có đề xuất, kiến nghị." },
    unplanned: { heading: "Nội dung ngoài kế hoạch", empty: "" },
    figures: { heading: "Biểu số liệu", empty: "Chưa có số liệu." },
    charts: { heading: "Biểu đồ", empty: "Chưa có số liệu để vẽ biểu đồ." },
    amendments: {
      heading: "Sửa đổi, bổ sung kế hoạch",
      empty: "Không có đề xuất sửa đổi, bổ sung.",
    },
    matrix: {
      heading: "Ma trận báo cáo của các đơn vị",
      empty: "Chưa có đơn vị nào phải báo cáo.",
    },
  },
  amendmentColumns: [
    "Nội dung số",
    "Nội dung",
    "Đơn vị đề xuất",
    "Đề xuất",
    "Hạn theo kế hoạch",
    "Ý kiến",
    "Số văn bản",
    "Hạn mới",
  ],
  amendmentsSummary: (rows) => `${count(rows)} đề xuất`,
  submissionColumns: [
    "TT",
    "Đơn vị",
    "Tình trạng",
    "Nội dung chưa báo cáo",
    "Trang tính",
    "Ngày gửi",
    "Đã báo cáo / phải báo cáo",
    "Số ngày chậm",
  ],
  activityColumns: [
    "TT",
    "Nội dung",
    "Cơ quan chủ trì",
    "Cơ quan phối hợp",
    "Thời gian thực hiện",
    "Hạn",
    "Tình trạng",
  ],
  unitColumns: [
    "Đơn vị báo cáo",
    "Kết quả thực hiện",
    "Khó khăn, vướng mắc",
    "Minh chứng",
    "Ngày hoàn thành",
    "Tình trạng theo đơn vị",
  ],
  proposalColumns: [
    "TT",
    "Nội dung",
    "Đề xuất, kiến nghị",
    "Đơn vị",
    "Thời gian thực hiện",
    "Hạn",
    "Tình trạng",
    "Nội dung số",
  ],
  noteColumns: ["Ý kiến Văn phòng", "Ý kiến chỉ đạo", "Cập nhật sau kỳ"],
  figureColumns: ["TT", "Chỉ tiêu", "Trong kỳ", "Lũy kế", "Số đơn vị", "Theo đơn vị"],
  charts: {
    columns: ["TT", "Tình trạng, đơn vị", "Số nội dung", "Chưa báo cáo"],
    statuses: statusNames,
    progress: "Tiến độ thực hiện theo tình trạng",
    activities: "Số nội dung",
    submission: (part, parts) =>
      `Nội dung đã báo cáo, chưa báo cáo theo đơn vị${parts === 1 ? "" : ` (phần ${part}/${parts})`}`,
    reported: "Đã báo cáo",
    missing: "Chưa báo cáo",
  },
  matrixColumns: ["TT", "Đơn vị"],
  matrixMarks: { reported: "●", missing: "○" },
  matrixLegend:
    "● đã báo cáo; ○ phải báo cáo nhưng chưa báo cáo; để trống: không phải báo cáo trong kỳ.",
  quantities: "Số liệu",
  namelessFigure: "Số liệu (đơn vị không ghi tên chỉ tiêu)",
  activityStatus,
  submission,
  leadUnit: (unit) => `${unit} (chủ trì)`,
  reportedOf: (reported, expected) => `${number(reported)}/${number(expected)}`,
  notReported: (units) => `Chưa có báo cáo của: ${units.join("; ")}.`,
  quantity: (label, value) => `${label}: ${number(value)}`,
  originalOf: (unit) => (unit === "" ? "Nội dung trước khi sửa" : `Nguyên văn của ${unit}`),
  goesOn: (piece, pieces) => `(tiếp theo, phần ${number(piece)}/${number(pieces)})`,
  leftovers: "Ghi chú và nội dung đã sửa của những dòng không còn trong báo cáo này",
  submissionsSummary: (sent, expected) =>
    sent === 0 ? "chưa có đơn vị nào gửi" : `đã gửi ${count(sent)}/${count(expected)} đơn vị`,
  resultsSummary: (activities) => `${count(activities)} nội dung`,
  overdueSummary: (late, dueSoon) =>
    [
      ...(late > 0 ? [`${count(late)} nội dung quá hạn`] : []),
      ...(dueSoon > 0 ? [`${count(dueSoon)} nội dung sắp đến hạn`] : []),
    ].join(", ") || "không có",
  proposalsSummary: (rows) => (rows === 0 ? "không có" : `${count(rows)} đề xuất, kiến nghị`),
  unplannedSummary: (rows) => `${count(rows)} nội dung ngoài kế hoạch`,
  figuresSummary: (rows) => `${count(rows)} chỉ tiêu`,
  chartsSummary: (charts) => `${count(charts)} biểu đồ`,
  matrixSummary: (units, activities) => `${count(units)} đơn vị, ${count(activities)} nội dung`,
  sourceTip: (sheet) => `Xem báo cáo của đơn vị tại trang tính “${sheet}”`,
  planTip: (sheet) => `Xem nội dung này trong kế hoạch tại trang tính “${sheet}”`,
};
