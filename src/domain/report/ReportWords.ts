import type { CalendarDate } from "@internationalized/date";
import type { AssessedActivity } from "../Assessment";
import type { ActivityStatus } from "../plan/Plan";
import type { ReportingPeriod } from "../calendar/ReportingPeriod";
import type { SubmissionLine } from "../submission/board/SubmissionBoard";
import type { DocumentWords } from "./document/DocumentWords";

/** Annexes in order; `unplanned` is there only when a unit reported something the plan has not. */
export const annexKinds = [
  "submissions",
  "results",
  "overdue",
  "proposals",
  "unplanned",
  "figures",
  "charts",
  "matrix",
  "amendments",
] as const;

export type AnnexKind = (typeof annexKinds)[number];

/** Words of one annex. */
export interface AnnexWords {
  readonly heading: string;
  /** Said across the table when the annex has no rows. */
  readonly empty: string;
}

/** Words of the charts and of the table they show. */
export interface ChartWords {
  /** TT, tình trạng hoặc đơn vị, số nội dung, chưa báo cáo: true of every chart's rows. */
  readonly columns: readonly string[];
  readonly statuses: Readonly<Record<ActivityStatus, string>>;
  readonly progress: string;
  readonly activities: string;
  /** "Báo cáo của đơn vị (phần 2/3)"; the part is left out where there is one. */
  readonly submission: (part: number, parts: number) => string;
  readonly reported: string;
  readonly missing: string;
}

/** Every word of the report that is the add-in's own; units' words are never here. Implemented in i18n. */
export interface ReportWords {
  readonly document: DocumentWords;
  /** "PHỤ LỤC II". */
  readonly annexNumber: (number: string) => string;
  /** "(Kèm theo Báo cáo số      /BC-VP ngày    tháng 7 năm 2022 của Văn phòng Sở Nội vụ)". */
  readonly attachedTo: (symbol: string, date: CalendarDate, agency: string) => string;
  /** Said on the sheet of an annex that this report has not. */
  readonly annexLeftOut: string;
  readonly annexes: Readonly<Record<AnnexKind, AnnexWords>>;
  /** TT, đơn vị, tình trạng, nội dung chưa báo cáo, trang tính, ngày gửi, đã báo cáo, số ngày chậm. */
  readonly submissionColumns: readonly string[];
  /** TT, nội dung, chủ trì, phối hợp, thời gian, hạn, tình trạng; the quantity's own label follows. */
  readonly activityColumns: readonly string[];
  /** Under them, for the units' rows: đơn vị, kết quả, khó khăn, minh chứng, ngày hoàn thành, tình trạng. */
  readonly unitColumns: readonly string[];
  /** TT, nội dung, đề xuất, đơn vị, thời gian, hạn, tình trạng, nội dung số. */
  readonly proposalColumns: readonly string[];
  /** Ý kiến Văn phòng, Ý kiến chỉ đạo, Cập nhật sau kỳ. */
  readonly noteColumns: readonly string[];
  /** TT, chỉ tiêu, trong kỳ, lũy kế, số đơn vị, theo đơn vị. */
  readonly figureColumns: readonly string[];
  readonly charts: ChartWords;
  /** TT, đơn vị; one column an activity follows. */
  readonly matrixColumns: readonly string[];
  /** Đã báo cáo, chưa báo cáo: the marks of the matrix. */
  readonly matrixMarks: { readonly reported: string; readonly missing: string };
  readonly matrixLegend: string;
  /** Head of the quantity column where no label or more than one is in use. */
  readonly quantities: string;
  /** A figure that no unit has named. */
  readonly namelessFigure: string;
  readonly activityStatus: (assessed: AssessedActivity) => string;
  readonly submission: (line: SubmissionLine) => string;
  readonly leadUnit: (unit: string) => string;
  readonly reportedOf: (reported: number, expected: number) => string;
  /** Units that owe a report on an activity and have sent none. */
  readonly notReported: (units: readonly string[]) => string;
  /** "Số tin, bài: 12" where several quantities share a cell. */
  readonly quantity: (label: string, value: number) => string;
  /** "Nguyên văn của Thanh tra Sở": stands beside words that the office has edited; `unit` may be "". */
  readonly originalOf: (unit: string) => string;
  /** "(tiếp theo, phần 2/3)": a text longer than a cell holds. */
  readonly goesOn: (piece: number, pieces: number) => string;
  /** Heads the notes whose row is gone. */
  readonly leftovers: string;
  readonly submissionsSummary: (sent: number, expected: number) => string;
  readonly resultsSummary: (activities: number) => string;
  readonly overdueSummary: (overdue: number, dueSoon: number) => string;
  /** Nội dung số, nội dung, đơn vị, đề xuất, hạn theo kế hoạch; ý kiến, số văn bản, hạn mới. */
  readonly amendmentColumns: readonly string[];
  readonly amendmentsSummary: (count: number) => string;
  readonly proposalsSummary: (count: number) => string;
  readonly unplannedSummary: (count: number) => string;
  readonly figuresSummary: (count: number) => string;
  readonly chartsSummary: (charts: number) => string;
  readonly matrixSummary: (units: number, activities: number) => string;
  readonly sourceTip: (sheet: string) => string;
  readonly planTip: (sheet: string) => string;
  readonly period: (period: ReportingPeriod) => string;
}
