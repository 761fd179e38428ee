import type { CalendarDate } from "@internationalized/date";
import type { ActivityStatus } from "../../domain/plan/Plan";
import type {
  DocumentNames,
  DocumentWords,
  NamedLine,
  StatusCounts,
  SubmissionFacts,
} from "../../domain/report/DocumentWords";
import { calendarVi } from "./calendar";

const { date, number } = calendarVi;

const statusNames: Readonly<Record<ActivityStatus, string>> = {
  done: "hoàn thành",
  "done-late": "hoàn thành chậm",
  "in-progress": "đang thực hiện",
  "due-soon": "sắp đến hạn",
  overdue: "quá hạn",
  "not-due": "chưa đến hạn",
  ongoing: "thường xuyên, đã có kết quả",
  "ongoing-unreported": "thường xuyên, chưa báo cáo",
  waiting: "chờ điều kiện thực hiện",
  "not-applicable": "không phát sinh",
  unclear: "cần kiểm tra thời hạn",
};

const statusOrder: readonly ActivityStatus[] = [
  "done",
  "done-late",
  "ongoing",
  "in-progress",
  "due-soon",
  "not-due",
  "overdue",
  "ongoing-unreported",
  "waiting",
  "not-applicable",
  "unclear",
];

/** Days are left for văn thư; months 1 and 2 take a leading zero (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 4). */
function placeAndDate(place: string, on: CalendarDate): string {
  const month = on.month < 3 ? `0${on.month}` : String(on.month);
  const words = `ngày       tháng ${month} năm ${on.year}`;
  return place === "" ? `Ngày${words.slice(4)}` : `${place}, ${words}`;
}

function issuer({ template, department }: DocumentNames): string {
  if (template === "department") return department || "Sở";
  return reportDocumentVi.officeOf(department);
}

function reader({ template, department, parentBody }: DocumentNames): string {
  if (template === "department") return parentBody || "Ủy ban nhân dân tỉnh";
  return department === "" ? "Giám đốc" : `Giám đốc ${department}`;
}

function unitList(name: string, text: string, units: readonly string[]): NamedLine[] {
  if (units.length === 0) return [];
  return [{ name, text: `${text} ${number(units.length)} đơn vị: ${units.join("; ")}.` }];
}

function submissionLines(
  facts: SubmissionFacts,
  on: CalendarDate,
  submitBy: CalendarDate | null,
): NamedLine[] {
  const by = submitBy ? ` (hạn gửi ${date(submitBy)})` : "";
  return [
    {
      name: "all",
      text: `Tính đến ngày ${date(on)}, đã nhận được báo cáo của ${number(facts.sent)}/${number(facts.expected)} đơn vị${by}, trong đó ${number(facts.onTime)} đơn vị gửi đúng hạn.`,
    },
    ...unitList("late", "Gửi chậm", facts.late),
    ...unitList("missing", "Chưa gửi báo cáo", facts.missing),
    ...unitList("awaited", "Chưa đến hạn gửi", facts.awaited),
    ...unitList("empty", "Đã gửi nhưng chưa có nội dung", facts.empty),
    ...unitList("wrongPeriod", "Gửi sai kỳ báo cáo", facts.wrongPeriod),
    ...unitList("unreadable", "Báo cáo không đọc được", facts.unreadable),
  ];
}

function statusLine(counts: StatusCounts, total: number): string {
  const parts = statusOrder.flatMap((status) =>
    counts[status] > 0 ? [`${number(counts[status])} nội dung ${statusNames[status]}`] : [],
  );
  return `Kế hoạch có ${number(total)} nội dung, trong đó: ${parts.join("; ")}.`;
}

function strengthLine(counts: StatusCounts, total: number, facts: SubmissionFacts): string {
  const achieved = counts.done + counts["done-late"] + counts.ongoing;
  return `${number(achieved)}/${number(total)} nội dung đã hoàn thành hoặc đã có kết quả trong kỳ; ${number(facts.onTime)}/${number(facts.expected)} đơn vị gửi báo cáo đúng hạn.`;
}

function shortcomingLine(overdue: number, unclear: number, facts: SubmissionFacts): string {
  const notSent = facts.missing.length + facts.empty.length + facts.wrongPeriod.length;
  const parts = [
    ...(overdue > 0 ? [`${number(overdue)} nội dung quá hạn`] : []),
    ...(unclear > 0 ? [`${number(unclear)} nội dung chưa xác định được thời hạn`] : []),
    ...(facts.late.length > 0 ? [`${number(facts.late.length)} đơn vị gửi báo cáo chậm`] : []),
    ...(notSent > 0 ? [`${number(notSent)} đơn vị chưa có báo cáo của kỳ này`] : []),
  ];
  return parts.length === 0
    ? "Không có nội dung quá hạn; các đơn vị đã gửi báo cáo đầy đủ."
    : `Còn ${parts.join("; ")}.`;
}

const about = (ordinal: string, content: string) =>
  ordinal === "" ? content : `Nội dung ${ordinal}: ${content}`;

/** Sentences of the document to be signed. */
export const reportDocumentVi: DocumentWords = {
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  documentType: "BÁO CÁO",
  office: "VĂN PHÒNG",
  officeOf: (department) => (department === "" ? "Văn phòng" : `Văn phòng ${department}`),
  numberLine: (symbol) => `Số:       /${symbol}`,
  symbol: (template, department) => {
    if (template === "office") return "BC-VP";
    const initials = department
      .normalize("NFC")
      .split(/[\s,&-]+/u)
      .map((word) => word.charAt(0).toLocaleUpperCase("vi"))
      .join("");
    return initials === "" ? "BC" : `BC-${initials}`;
  },
  placeAndDate,
  subject: "Tổng hợp kết quả thực hiện kế hoạch",
  subjectOfOther: (title) => `Tổng hợp kết quả thực hiện ${title}`,
  subjectOf: (planTitle) => `Tổng hợp kết quả thực hiện Kế hoạch ${planTitle}`,
  periodLine: (period, on) =>
    `Kỳ báo cáo: ${period ? calendarVi.period(period) : "chưa xác định"} (tính đến ngày ${date(on)})`,
  addressee: reader,
  addressedTo: (addressee) => `Kính gửi: ${addressee}`,
  opening: (subject, names) =>
    `${issuer(names)} báo cáo ${subject.charAt(0).toLocaleLowerCase("vi")}${subject.slice(1)} như sau:`,
  closing: (subject, names) =>
    `Trên đây là báo cáo ${subject.charAt(0).toLocaleLowerCase("vi")}${subject.slice(1)}; ${issuer(names)} kính trình ${reader(names)} xem xét, chỉ đạo./.`,
  headings: [
    "I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI",
    "II. KẾT QUẢ THỰC HIỆN",
    "III. ĐÁNH GIÁ CHUNG",
    "IV. NHIỆM VỤ, GIẢI PHÁP KỲ TỚI",
    "V. ĐỀ XUẤT, KIẾN NGHỊ",
  ],
  parts: {
    submissions: "Tình hình gửi báo cáo",
    results: "Kết quả theo nội dung",
    figures: "Số liệu",
    innovations: "Sáng kiến, giải pháp",
    strengths: "Ưu điểm",
    shortcomings: "Tồn tại, hạn chế; nội dung quá hạn",
    difficulties: "Khó khăn, vướng mắc",
    dueSoon: "Nội dung sắp đến hạn",
    nextPeriod: "Nội dung đến hạn trong kỳ tới",
    continued: "Nội dung tiếp tục thực hiện",
    amendments: "Đề xuất sửa đổi, bổ sung kế hoạch",
    otherProposals: "Đề xuất, kiến nghị khác",
    moved: "Biến động so với kỳ trước",
  },
  planLine: (activities, lasting, dated, units) =>
    `Kế hoạch có ${number(activities)} nội dung (${number(lasting)} nội dung thực hiện thường xuyên, định kỳ; ${number(dated)} nội dung có thời hạn), giao ${number(units)} đơn vị chủ trì, phối hợp và báo cáo.`,
  submissionLines,
  statusLine,
  strengthLine,
  shortcomingLine,
  activityLine: (ordinal, content, lead) =>
    `${about(ordinal, content)}${lead === "" ? "" : ` (chủ trì: ${lead})`}`,
  status: "Tình trạng",
  dueLine: (ordinal, content, lead, due, status) =>
    `${about(ordinal, content)}${lead === "" ? "" : ` (chủ trì: ${lead})`}; hạn ${date(due)} – ${status}.`,
  continuedLine: (ordinals) =>
    `Tiếp tục thực hiện ${number(ordinals.length)} nội dung: ${ordinals.join(", ")}.`,
  figureLine: (label, period, cumulative) => {
    const value = period === null ? "" : `: ${number(period)}`;
    return cumulative === null
      ? `${label}${value}.`
      : `${label}${value} (lũy kế: ${number(cumulative)}).`;
  },
  seeAnnex: (annex) => `(Chi tiết tại Phụ lục ${annex}.)`,
  aboutUnit: (ordinal, unit) => (ordinal === "" ? unit : `${unit} (nội dung ${ordinal})`),
  edited: "(Văn phòng biên tập)",
  nothing: "Không có.",
  attachments: "Phụ lục kèm theo (chọn để xem)",
  attachment: (annex, heading, summary) => `Phụ lục ${annex}. ${heading} (${summary})`,
  recipientsHead: "Nơi nhận:",
  recipients: ({ template }) =>
    template === "office"
      ? ["- Như trên;", "- Các Phó Giám đốc Sở;", "- Lưu: VT, VP."]
      : [
          "- Như trên;",
          "- Giám đốc, các Phó Giám đốc Sở;",
          "- Các phòng, đơn vị thuộc Sở;",
          "- Lưu: VT, VP.",
        ],
  authority: (template) => (template === "office" ? ["CHÁNH VĂN PHÒNG"] : ["GIÁM ĐỐC"]),
  movedLine: (ordinal, content, before, now) =>
    `${about(ordinal, content)}: kỳ trước ${before}; kỳ này ${now}.`,
  movedSummary: (period, moved, total) =>
    `So với báo cáo ${calendarVi.period(period)}: ${number(moved)}/${number(total)} nội dung thay đổi tình trạng.`,
  partNames: {
    resultTexts: "Kết quả theo nội dung trong báo cáo",
    figureLines: "Số liệu trong báo cáo",
    innovations: "Sáng kiến, giải pháp",
    difficulties: "Khó khăn, vướng mắc",
    nextTasks: "Nhiệm vụ, giải pháp kỳ tới",
  },
};
