import type { CalendarDate } from "@internationalized/date";
import type { AssessedActivity } from "../../domain/Assessment";
import type { ReportWords } from "../../domain/report/ReportWords";
import type { SubmissionLine } from "../../domain/submission/SubmissionBoard";
import { calendarVi } from "./calendar";

const { date, number } = calendarVi;

function overdue({ days, leadReportedOn }: AssessedActivity): string {
  const basis = leadReportedOn
    ? `theo báo cáo ngày ${date(leadReportedOn)}`
    : "đơn vị chủ trì chưa báo cáo";
  return `Quá hạn ${number(days)} ngày (${basis})`;
}

function activityStatus(assessed: AssessedActivity): string {
  const leads = assessed.activity.leadUnits.length;
  const some = assessed.leadsDone > 0 && assessed.leadsDone < leads;
  const counted = some ? ` (${assessed.leadsDone}/${leads} đơn vị chủ trì đã hoàn thành)` : "";
  return plainStatus(assessed) + counted;
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
      return `Sắp đến hạn (còn ${number(assessed.days)} ngày)`;
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
  switch (line.state) {
    case "submitted":
      return missing === 0 ? "Đã gửi đúng hạn" : `Đã gửi, còn thiếu ${number(missing)} nội dung`;
    case "late":
      return missing === 0
        ? `Gửi chậm ${number(line.daysLate)} ngày`
        : `Gửi chậm ${number(line.daysLate)} ngày, còn thiếu ${number(missing)} nội dung`;
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

/** Days under 10 and months 1 and 2 take a leading zero (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 4). */
function placeAndDate(place: string, on: CalendarDate): string {
  const [day = "", month = "", year = ""] = date(on).split("/");
  const words = `ngày ${day} tháng ${month} năm ${year}`;
  return place === "" ? `Ngày${words.slice(4)}` : `${place}, ${words}`;
}

/** Words of the report sheet. */
export const reportVi: ReportWords = {
  nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  placeAndDate,
  documentType: "BÁO CÁO",
  subject: "Tổng hợp kết quả thực hiện kế hoạch",
  subjectOfOther: (title) => `Tổng hợp kết quả thực hiện ${title}`,
  subjectOf: (planTitle) => `Tổng hợp kết quả thực hiện Kế hoạch ${planTitle}`,
  periodLine: (period, on) =>
    `Kỳ báo cáo: ${period ? calendarVi.period(period) : "chưa xác định"} (tính đến ngày ${date(on)})`,
  sections: {
    submissions: {
      heading: "Tình hình gửi báo cáo",
      empty: "Chưa có đơn vị nào phải báo cáo.",
    },
    results: { heading: "Kết quả theo nội dung", empty: "Kế hoạch chưa có nội dung nào." },
    overdue: { heading: "Nội dung quá hạn", empty: "Không có nội dung quá hạn." },
    proposals: { heading: "Đề xuất, kiến nghị", empty: "Không có đề xuất, kiến nghị." },
    unplanned: { heading: "Nội dung ngoài kế hoạch", empty: "" },
  },
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
  quantities: "Số liệu",
  activityStatus,
  submission,
  leadUnit: (unit) => `${unit} (chủ trì)`,
  reportedOf: (reported, expected) => `${number(reported)}/${number(expected)}`,
  notReported: (units) => `Chưa có báo cáo của: ${units.join("; ")}.`,
  quantity: (label, value) => `${label}: ${number(value)}`,
  submissionsSummary: (sent, expected) => `Đã gửi ${number(sent)}/${number(expected)} đơn vị`,
  resultsSummary: (activities) => `${number(activities)} nội dung`,
  overdueSummary: (count) => `${number(count)} nội dung quá hạn`,
  proposalsSummary: (count) => `${number(count)} đề xuất, kiến nghị`,
  unplannedSummary: (count) => `${number(count)} nội dung ngoài kế hoạch`,
  sourceTip: (sheet) => `Xem báo cáo của đơn vị tại trang tính "${sheet}"`,
  planTip: (sheet) => `Xem nội dung này trong kế hoạch tại trang tính "${sheet}"`,
};
