import type { CalendarDate } from "@internationalized/date";
import type { ActivityStatus } from "../../domain/plan/Plan";
import type {
  DocumentNames,
  DocumentWords,
  NamedLine,
  OpenActivities,
  PlanFacts,
  StatusCounts,
  SubmissionFacts,
} from "../../domain/report/document/DocumentWords";
import { officialMonth } from "../../domain/text/officialNumber";
import { statusOrder } from "../statusOrder";
import { calendarVi } from "./calendar";

const { count, date, number } = calendarVi;

const statusNames: Readonly<Record<ActivityStatus, string>> = {
  done: "hoàn thành",
  "done-late": "hoàn thành chậm",
  "in-progress": "đang thực hiện",
  "due-soon": "sắp đến hạn",
  overdue: "quá hạn",
  "not-due": "chưa đến hạn",
  ongoing: "thường xuyên đã có kết quả",
  "ongoing-unreported": "thường xuyên, đơn vị chủ trì chưa báo cáo",
  waiting: "chờ điều kiện thực hiện",
  "not-applicable": "không phát sinh",
  unclear: "cần kiểm tra thời hạn",
};

/** Days are left for văn thư. */
function placeAndDate(place: string, on: CalendarDate): string {
  const words = `ngày       tháng ${officialMonth(on.month)} năm ${on.year}`;
  return place === "" ? `Ngày${words.slice(4)}` : `${place}, ${words}`;
}

function issuer({ template, department }: DocumentNames): string {
  if (template === "department") return department || "Sở";
  return reportDocumentVi.officeOf(department);
}

function reader({ template, department, parentBody }: DocumentNames): string {
  if (template === "department") return parentBody || "Ủy ban nhân dân tỉnh";
  return `Giám đốc ${department || "Sở"}`;
}

function unitList(name: string, text: string, units: readonly string[]): NamedLine[] {
  if (units.length === 0) return [];
  return [{ name, text: `Có ${count(units.length)} đơn vị ${text}: ${units.join("; ")}.` }];
}

function submissionLines(facts: SubmissionFacts, on: CalendarDate): NamedLine[] {
  return [
    { name: "all", text: sentLine(facts, on) },
    ...unitList("late", "gửi báo cáo chậm", facts.late),
    ...unitList("missing", "chưa gửi báo cáo", facts.missing),
    ...unitList("awaited", "chưa gửi báo cáo, chưa đến hạn gửi", facts.awaited),
    ...unitList("empty", "đã gửi nhưng báo cáo chưa có nội dung", facts.empty),
    ...unitList("wrongPeriod", "gửi sai kỳ báo cáo", facts.wrongPeriod),
    ...unitList("duplicate", "gửi nhiều báo cáo, cần xác nhận bản chính thức", facts.duplicate),
    ...unitList("unreadable", "gửi báo cáo không đọc được", facts.unreadable),
  ];
}

function sentLine({ expected, sent, onTime, submitBy }: SubmissionFacts, on: CalendarDate): string {
  const by = submitBy ? ` (hạn gửi ${date(submitBy)})` : "";
  if (expected === 0) return "Trong kỳ không có đơn vị nào phải gửi báo cáo.";
  if (sent === 0) return `Tính đến ngày ${date(on)}, chưa nhận được báo cáo của đơn vị nào${by}.`;
  const received = `Tính đến ngày ${date(on)}, đã nhận được báo cáo của ${count(sent)}/${count(expected)} đơn vị${by}`;
  if (!submitBy || onTime === 0) return `${received}.`;
  return onTime === sent
    ? `${received}, tất cả gửi đúng hạn.`
    : `${received}, trong đó ${count(onTime)} đơn vị gửi đúng hạn.`;
}

/** "05 nội dung (04 nội dung thường xuyên; 01 nội dung có thời hạn)": kinds of which there is none are left out. */
function planLine({ activities, lasting, dated, waiting, unclear, units }: PlanFacts): string {
  const parts = [
    ...counted(lasting, "nội dung thực hiện thường xuyên, định kỳ"),
    ...counted(dated, "nội dung có thời hạn"),
    ...counted(waiting, "nội dung thực hiện khi đủ điều kiện"),
    ...counted(unclear, "nội dung chưa xác định được thời hạn"),
  ];
  const given = units > 0 ? `, giao ${count(units)} đơn vị chủ trì, phối hợp thực hiện` : "";
  return parts.length === 0
    ? "Kế hoạch chưa có nội dung nào."
    : `Kế hoạch có ${count(activities)} nội dung (${parts.join("; ")})${given}.`;
}

function counted(many: number, text: string): string[] {
  return many > 0 ? [`${count(many)} ${text}`] : [];
}

function statusLine(counts: StatusCounts, total: number): string {
  const parts = statusOrder.flatMap((status) =>
    counted(counts[status], `nội dung ${statusNames[status]}`),
  );
  if (parts.length === 0) return "Chưa có kết quả thực hiện.";
  return `Trong ${count(total)} nội dung của Kế hoạch có: ${parts.join("; ")}.`;
}

function strengthLine(counts: StatusCounts, total: number, facts: SubmissionFacts): string {
  const achieved = counts.done + counts["done-late"] + counts.ongoing;
  const { submitBy, onTime, expected } = facts;
  const parts = [
    ...(achieved > 0
      ? [`${count(achieved)}/${count(total)} nội dung đã hoàn thành hoặc đã có kết quả trong kỳ`]
      : []),
    ...(submitBy && onTime > 0
      ? [`${count(onTime)}/${count(expected)} đơn vị gửi báo cáo đúng hạn`]
      : []),
  ];
  return parts.length === 0
    ? "Chưa có nội dung hoàn thành hoặc có kết quả trong kỳ."
    : `Có ${parts.join("; ")}.`;
}

function shortcomingLine(counts: StatusCounts, facts: SubmissionFacts): string {
  const notSent = facts.missing.length + facts.empty.length + facts.wrongPeriod.length;
  const parts = [
    ...counted(counts.overdue, "nội dung quá hạn"),
    ...counted(
      counts["ongoing-unreported"],
      "nội dung thường xuyên chưa có báo cáo của đơn vị chủ trì",
    ),
    ...counted(counts.unclear, "nội dung chưa xác định được thời hạn"),
    ...counted(facts.late.length, "đơn vị gửi báo cáo chậm"),
    ...counted(notSent, "đơn vị chưa có báo cáo của kỳ này"),
    ...counted(facts.unreadable.length, "đơn vị gửi báo cáo không đọc được"),
    ...counted(facts.incomplete, "đơn vị đã gửi báo cáo nhưng còn thiếu nội dung"),
  ];
  if (parts.length > 0) return `Còn ${parts.join("; ")}.`;
  return facts.expected > 0 && facts.awaited.length === 0
    ? "Không có nội dung quá hạn; các đơn vị đã gửi báo cáo đầy đủ."
    : "Không có nội dung quá hạn.";
}

function continuedLines({ overdue, lasting, later }: OpenActivities): NamedLine[] {
  const line = (name: string, text: string, ordinals: readonly string[]): NamedLine[] =>
    ordinals.length === 0 ? [] : [{ name, text: `${text}: nội dung số ${ordinals.join(", ")}.` }];
  return [
    ...line("overdue", `Tập trung hoàn thành ${count(overdue.length)} nội dung quá hạn`, overdue),
    ...line(
      "lasting",
      `Tiếp tục thực hiện ${count(lasting.length)} nội dung thường xuyên, định kỳ`,
      lasting,
    ),
    ...line(
      "later",
      `Tiếp tục thực hiện ${count(later.length)} nội dung có thời hạn sau kỳ tới`,
      later,
    ),
  ];
}

/** Titles and statuses begin with a capital, which has no place inside a sentence. */
function inSentence(text: string): string {
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}

/** The sign at the end of a plan's text is not the end of the sentence that quotes it: "…của tỉnh; (chủ trì: …)". */
function quoted(content: string): string {
  return content.trim().replace(/(?<![.…vV])\s*[;,.:]$/u, "");
}

const about = (ordinal: string, content: string) =>
  ordinal === "" ? quoted(content) : `Nội dung ${ordinal}: ${quoted(content)}`;

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
  opening: (subject, names) => `${issuer(names)} báo cáo ${inSentence(subject)} như sau:`,
  closing: (subject, names) =>
    `Trên đây là báo cáo ${inSentence(subject)}; ${issuer(names)} kính trình ${reader(names)} xem xét, chỉ đạo./.`,
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
  planLine,
  submissionLines,
  statusLine,
  strengthLine,
  shortcomingLine,
  activityLine: (ordinal, content, lead) =>
    `${about(ordinal, content)}${lead === "" ? "" : ` (chủ trì: ${lead})`}`,
  status: "Tình trạng",
  dueLine: (ordinal, content, lead, due, status) =>
    `${about(ordinal, content)}${lead === "" ? "" : ` (chủ trì: ${lead})`}, hạn ${date(due)}, ${inSentence(status)}.`,
  continuedLines,
  figureLine: (label, { kind, period, cumulative }) => {
    const written = kind === "sum" ? count : number;
    const toDate = cumulative === null ? "" : `lũy kế ${written(cumulative)}`;
    if (period === null) return `${label}: ${toDate}.`;
    return `${label}: ${written(period)}${toDate && ` (${toDate})`}.`;
  },
  seeAnnex: (annex) => `(Chi tiết tại Phụ lục ${annex}.)`,
  aboutUnit: (ordinal, unit) => (ordinal === "" ? unit : `${unit} (nội dung ${ordinal})`),
  edited: "(Văn phòng biên tập)",
  nothingNext: "Không có nội dung đến hạn hoặc tiếp tục thực hiện trong kỳ tới.",
  nothingProposed: "Không có đề xuất, kiến nghị.",
  attachments: "Phụ lục kèm theo:",
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
    `${about(ordinal, content)}: kỳ trước ${inSentence(before)}; kỳ này ${inSentence(now)}.`,
  movedSummary: (period, moved, total) =>
    moved === 0
      ? `So với báo cáo ${calendarVi.period(period)}, tình trạng của các nội dung không thay đổi.`
      : `So với báo cáo ${calendarVi.period(period)}, có ${count(moved)}/${count(total)} nội dung thay đổi tình trạng.`,
  partNames: {
    resultTexts: "Kết quả theo nội dung trong báo cáo",
    figureLines: "Số liệu trong báo cáo",
    innovations: "Sáng kiến, giải pháp",
    difficulties: "Khó khăn, vướng mắc",
    nextTasks: "Nhiệm vụ, giải pháp kỳ tới",
  },
};
