import type { CalendarDate } from "@internationalized/date";
import type { ReportingPeriod } from "../../calendar/ReportingPeriod";
import type { FigureTotal } from "../../consolidation/sumFigures";
import type { ActivityStatus } from "../../plan/Plan";
import type { DocumentPart, ReportTemplate } from "../ReportSettings";

/** Names that sentences need. */
export interface DocumentNames {
  readonly template: ReportTemplate;
  /** "Sở Nội vụ"; "" where not known. */
  readonly department: string;
  /** "Ủy ban nhân dân tỉnh Bình Định"; "" where not known. */
  readonly parentBody: string;
}

/** Activities of the plan by how they are timed, each counted once. */
export interface PlanFacts {
  readonly activities: number;
  readonly lasting: number;
  readonly dated: number;
  /** Wait for a condition. */
  readonly waiting: number;
  readonly unclear: number;
  /** That lead or take part. */
  readonly units: number;
}

/** Ordinals of activities that are open, in the plan's order. */
export interface OpenActivities {
  readonly overdue: readonly string[];
  readonly lasting: readonly string[];
  /** Due after the next period. */
  readonly later: readonly string[];
}

/** Who has sent what, as sentences need it: how many, and the names of those that are not in order. */
export interface SubmissionFacts {
  /** null where the office has not set it: then nobody is on time or late. */
  readonly submitBy: CalendarDate | null;
  readonly expected: number;
  readonly sent: number;
  readonly onTime: number;
  readonly late: readonly string[];
  readonly missing: readonly string[];
  readonly awaited: readonly string[];
  readonly empty: readonly string[];
  readonly wrongPeriod: readonly string[];
  readonly duplicate: readonly string[];
  readonly unreadable: readonly string[];
  /** How many reports leave out activities that the unit owes. */
  readonly incomplete: number;
}

/** A sentence with a name of its own, by which it is known again. */
export interface NamedLine {
  readonly name: string;
  readonly text: string;
}

/** How many activities have each status. */
export type StatusCounts = Readonly<Record<ActivityStatus, number>>;

/** Headings and sentences of the document, as officials write them. Implemented in i18n. */
export interface DocumentWords {
  readonly nation: string;
  readonly motto: string;
  readonly documentType: string;
  readonly office: string;
  /** "Văn phòng Sở Nội vụ", in a sentence. */
  readonly officeOf: (department: string) => string;
  readonly numberLine: (symbol: string) => string;
  /** Symbol of the paper: "BC-VP", "BC-SNV". */
  readonly symbol: (template: ReportTemplate, department: string) => string;
  /** The day is left blank for văn thư. */
  readonly placeAndDate: (place: string, date: CalendarDate) => string;
  readonly subject: string;
  readonly subjectOf: (planTitle: string) => string;
  readonly subjectOfOther: (title: string) => string;
  readonly periodLine: (period: ReportingPeriod | null, date: CalendarDate) => string;
  readonly addressee: (names: DocumentNames) => string;
  readonly addressedTo: (addressee: string) => string;
  readonly opening: (subject: string, names: DocumentNames) => string;
  readonly closing: (subject: string, names: DocumentNames) => string;
  /** I to V. */
  readonly headings: readonly [string, string, string, string, string];
  readonly parts: {
    readonly submissions: string;
    readonly results: string;
    readonly figures: string;
    readonly innovations: string;
    readonly strengths: string;
    readonly shortcomings: string;
    readonly difficulties: string;
    readonly dueSoon: string;
    readonly nextPeriod: string;
    readonly continued: string;
    readonly amendments: string;
    readonly otherProposals: string;
    readonly moved: string;
  };
  readonly planLine: (facts: PlanFacts) => string;
  readonly submissionLines: (facts: SubmissionFacts, date: CalendarDate) => readonly NamedLine[];
  readonly statusLine: (counts: StatusCounts, total: number) => string;
  readonly strengthLine: (counts: StatusCounts, total: number, facts: SubmissionFacts) => string;
  readonly shortcomingLine: (counts: StatusCounts, facts: SubmissionFacts) => string;
  readonly activityLine: (ordinal: string, content: string, lead: string) => string;
  /** "Tình trạng", beside an activity's status. */
  readonly status: string;
  readonly dueLine: (
    ordinal: string,
    content: string,
    lead: string,
    due: CalendarDate,
    status: string,
  ) => string;
  readonly continuedLines: (open: OpenActivities) => readonly NamedLine[];
  readonly figureLine: (label: string, figure: FigureTotal) => string;
  readonly seeAnnex: (number: string) => string;
  /** "Nội dung 4, Công đoàn cơ sở": whose words follow. */
  readonly aboutUnit: (ordinal: string, unit: string) => string;
  /** After the name of a unit whose words the office has edited. */
  readonly edited: string;
  readonly nothingNext: string;
  readonly nothingProposed: string;
  readonly attachments: string;
  readonly attachment: (number: string, heading: string, summary: string) => string;
  readonly recipientsHead: string;
  readonly recipients: (names: DocumentNames) => readonly string[];
  readonly authority: (template: ReportTemplate) => readonly string[];
  /** "Kỳ trước (Quý I/2022): Chưa đến hạn → nay: Quá hạn 05 ngày". */
  readonly movedLine: (ordinal: string, content: string, before: string, now: string) => string;
  readonly movedSummary: (period: ReportingPeriod, moved: number, total: number) => string;
  readonly partNames: Readonly<Record<DocumentPart, string>>;
}
