import type { CalendarDate } from "@internationalized/date";
import type { AssessedActivity } from "../Assessment";
import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import type { SubmissionLine } from "../submission/SubmissionBoard";

/** Sections of the report sheet in order; `unplanned` is there only when a unit reported something the plan has not. */
export const reportSectionKinds = [
  "submissions",
  "results",
  "overdue",
  "proposals",
  "unplanned",
] as const;

export type ReportSectionKind = (typeof reportSectionKinds)[number];

export interface ReportSectionWords {
  readonly heading: string;
  /** Said across the table when the section has no rows. */
  readonly empty: string;
}

/** Every word of the report that is the add-in's own; units' words are never here. Implemented in i18n. */
export interface ReportWords {
  /** "BÁO CÁO". */
  readonly documentType: string;
  /** Country's name and motto (NĐ 30/2020, Phụ lục I, phần I, mục II, khoản 1). */
  readonly nation: readonly string[];
  /** "Bình Định, ngày 05 tháng 7 năm 2022"; `place` is "" where not known. */
  readonly placeAndDate: (place: string, date: CalendarDate) => string;
  /** What the report is about where the plan's head names nothing. */
  readonly subject: string;
  /** "Tổng hợp kết quả thực hiện Kế hoạch …" from the subject of the plan. */
  readonly subjectOf: (planTitle: string) => string;
  /** The same where the title says itself what kind of paper it is. */
  readonly subjectOfOther: (title: string) => string;
  readonly periodLine: (period: ReportingPeriod | null, date: CalendarDate) => string;
  readonly sections: Readonly<Record<ReportSectionKind, ReportSectionWords>>;
  /** TT, đơn vị, tình trạng, nội dung chưa báo cáo, trang tính, ngày gửi, đã báo cáo, số ngày chậm. */
  readonly submissionColumns: readonly string[];
  /** TT, nội dung, chủ trì, phối hợp, thời gian, hạn, tình trạng; the quantity's own label follows. */
  readonly activityColumns: readonly string[];
  /** Under them, for the units' rows: đơn vị, kết quả, khó khăn, minh chứng, ngày hoàn thành, tình trạng. */
  readonly unitColumns: readonly string[];
  /** TT, nội dung, đề xuất, đơn vị, thời gian, hạn, tình trạng, nội dung số. */
  readonly proposalColumns: readonly string[];
  /** Head of the quantity column where no label or more than one is in use. */
  readonly quantities: string;
  readonly activityStatus: (assessed: AssessedActivity) => string;
  readonly submission: (line: SubmissionLine) => string;
  readonly leadUnit: (unit: string) => string;
  readonly reportedOf: (reported: number, expected: number) => string;
  /** Units that owe a report on an activity and have sent none. */
  readonly notReported: (units: readonly string[]) => string;
  /** "Số tin, bài: 12" where several quantities share a cell. */
  readonly quantity: (label: string, value: number) => string;
  readonly submissionsSummary: (sent: number, expected: number) => string;
  readonly resultsSummary: (activities: number) => string;
  readonly overdueSummary: (count: number) => string;
  readonly proposalsSummary: (count: number) => string;
  readonly unplannedSummary: (count: number) => string;
  readonly sourceTip: (sheet: string) => string;
  readonly planTip: (sheet: string) => string;
}
