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
import { statusOrder } from "../statusOrder";
import { reportDocumentVi } from "../vi/reportDocument";
import { calendarEn } from "./calendar";

const { date, number } = calendarEn;

const statusNames: Readonly<Record<ActivityStatus, string>> = {
  done: "done",
  "done-late": "done late",
  ongoing: "ongoing with results",
  "in-progress": "in progress",
  "due-soon": "due soon",
  "not-due": "not due yet",
  overdue: "overdue",
  "ongoing-unreported": "ongoing, not reported",
  waiting: "waiting for a condition",
  "not-applicable": "not applicable",
  unclear: "with a timing to check",
};

function issuer({ template, department }: DocumentNames): string {
  const name = department === "" ? "the department" : department;
  return template === "department" ? name : `the office of ${name}`;
}

function reader({ template, department, parentBody }: DocumentNames): string {
  if (template === "department") return parentBody || "the People's Committee";
  return department === "" ? "The Director" : `The Director of ${department}`;
}

function unitList(name: string, text: string, units: readonly string[]): NamedLine[] {
  if (units.length === 0) return [];
  return [{ name, text: `${text} (${number(units.length)}): ${units.join("; ")}.` }];
}

function submissionLines(facts: SubmissionFacts, on: CalendarDate): NamedLine[] {
  return [
    { name: "all", text: sentLine(facts, on) },
    ...unitList("late", "Late", facts.late),
    ...unitList("missing", "Not sent", facts.missing),
    ...unitList("awaited", "Not due yet", facts.awaited),
    ...unitList("empty", "Sent without content", facts.empty),
    ...unitList("wrongPeriod", "Sent for another period", facts.wrongPeriod),
    ...unitList("duplicate", "Sent more than once, to be confirmed", facts.duplicate),
    ...unitList("unreadable", "Unreadable", facts.unreadable),
  ];
}

function sentLine({ expected, sent, onTime, submitBy }: SubmissionFacts, on: CalendarDate): string {
  const by = submitBy ? ` (to be sent by ${date(submitBy)})` : "";
  if (expected === 0) return "No unit owes a report for the period.";
  if (sent === 0) return `As of ${date(on)}, no unit has reported${by}.`;
  const received = `As of ${date(on)}, ${number(sent)} of ${number(expected)} units have reported${by}`;
  if (!submitBy || onTime === 0) return `${received}.`;
  return `${received}, ${onTime === sent ? "all" : number(onTime)} of them on time.`;
}

function planLine({ activities, lasting, dated, waiting, unclear, units }: PlanFacts): string {
  const parts = [
    ...counted(lasting, "continuous or recurring"),
    ...counted(dated, "with a due date"),
    ...counted(waiting, "once a condition is met"),
    ...counted(unclear, "with a timing that could not be read"),
  ];
  return parts.length === 0
    ? "The plan has no activities yet."
    : `The plan has ${number(activities)} activities (${parts.join(", ")}) for ${number(units)} units.`;
}

function counted(count: number, text: string): string[] {
  return count > 0 ? [`${number(count)} ${text}`] : [];
}

function statusLine(counts: StatusCounts, total: number): string {
  const parts = statusOrder.flatMap((status) => counted(counts[status], statusNames[status]));
  return parts.length === 0
    ? "No results yet."
    : `The plan has ${number(total)} activities: ${parts.join("; ")}.`;
}

function strengthLine(counts: StatusCounts, total: number, facts: SubmissionFacts): string {
  const achieved = counts.done + counts["done-late"] + counts.ongoing;
  const { submitBy, onTime, expected } = facts;
  const parts = [
    ...(achieved > 0
      ? [
          `${number(achieved)} of ${number(total)} activities are done or have results in the period`,
        ]
      : []),
    ...(submitBy && onTime > 0
      ? [`${number(onTime)} of ${number(expected)} units reported on time`]
      : []),
  ];
  return parts.length === 0
    ? "No activity is done or has results in the period yet."
    : `${parts.join("; ")}.`;
}

function shortcomingLine(counts: StatusCounts, facts: SubmissionFacts): string {
  const notSent = facts.missing.length + facts.empty.length + facts.wrongPeriod.length;
  const parts = [
    ...counted(counts.overdue, "overdue"),
    ...counted(counts["ongoing-unreported"], "ongoing without a report of the lead"),
    ...counted(counts.unclear, "with a timing that could not be read"),
    ...counted(facts.late.length, "late reports"),
    ...counted(notSent, "units without a report for this period"),
    ...counted(facts.unreadable.length, "unreadable reports"),
    ...counted(facts.incomplete, "units whose report leaves activities out"),
  ];
  if (parts.length > 0) return `Still open: ${parts.join("; ")}.`;
  return facts.expected > 0 && facts.awaited.length === 0
    ? "Nothing is overdue and every unit has reported."
    : "Nothing is overdue.";
}

function continuedLines({ overdue, lasting, later }: OpenActivities): NamedLine[] {
  const line = (name: string, text: string, ordinals: readonly string[]): NamedLine[] =>
    ordinals.length === 0
      ? []
      : [{ name, text: `${number(ordinals.length)} ${text}: ${ordinals.join(", ")}.` }];
  return [
    ...line("overdue", "overdue activities to be finished first", overdue),
    ...line("lasting", "continuous or recurring activities go on", lasting),
    ...line("later", "activities go on that are due after the next period", later),
  ];
}

const about = (ordinal: string, content: string) =>
  ordinal === "" ? content : `Activity ${ordinal}: ${content}`;

/** English twin of `reportDocumentVi`; the country's name and the paper's symbol are official and stay. */
export const reportDocumentEn: DocumentWords = {
  nation: "SOCIALIST REPUBLIC OF VIETNAM",
  motto: "Independence - Freedom - Happiness",
  documentType: "REPORT",
  office: "OFFICE",
  officeOf: (department) => (department === "" ? "the Office" : `the Office of ${department}`),
  numberLine: (symbol) => `No.       /${symbol}`,
  symbol: reportDocumentVi.symbol,
  placeAndDate: (place, on) => {
    const month = `        /${on.month}/${on.year}`;
    return place === "" ? month : `${place}, ${month}`;
  },
  subject: "Consolidated results of the plan",
  subjectOfOther: (title) => `Consolidated results: ${title}`,
  subjectOf: (planTitle) => `Consolidated results of the plan: ${planTitle}`,
  periodLine: (period, on) =>
    `Period: ${period ? calendarEn.period(period) : "not known"} (as of ${date(on)})`,
  addressee: reader,
  addressedTo: (addressee) => `To: ${addressee}`,
  opening: (subject, names) => `${subject}, reported by ${issuer(names)}:`,
  closing: (_subject, names) => `Respectfully submitted to ${reader(names)} for direction.`,
  headings: [
    "I. DIRECTION AND ORGANISATION",
    "II. RESULTS",
    "III. ASSESSMENT",
    "IV. TASKS OF THE NEXT PERIOD",
    "V. PROPOSALS",
  ],
  parts: {
    submissions: "Reports received",
    results: "Results by activity",
    figures: "Figures",
    innovations: "Innovations",
    strengths: "Strengths",
    shortcomings: "Shortcomings; what is overdue",
    difficulties: "Difficulties",
    dueSoon: "Due soon",
    nextPeriod: "Due in the next period",
    continued: "To be continued",
    amendments: "Proposed changes of the plan",
    otherProposals: "Other proposals",
    moved: "Changes since the last period",
  },
  planLine,
  submissionLines,
  statusLine,
  strengthLine,
  shortcomingLine,
  activityLine: (ordinal, content, lead) =>
    `${about(ordinal, content)}${lead === "" ? "" : ` (lead: ${lead})`}`,
  status: "Status",
  dueLine: (ordinal, content, lead, due, status) =>
    `${about(ordinal, content)}${lead === "" ? "" : ` (lead: ${lead})`}; due ${date(due)} – ${status}.`,
  continuedLines,
  figureLine: (label, { period, cumulative }) => {
    const toDate = cumulative === null ? "" : `year to date: ${number(cumulative)}`;
    if (period === null) return `${label} (${toDate}).`;
    return `${label}: ${number(period)}${toDate && ` (${toDate})`}.`;
  },
  seeAnnex: (annex) => `(See annex ${annex}.)`,
  aboutUnit: (ordinal, unit) => (ordinal === "" ? unit : `${unit} (activity ${ordinal})`),
  edited: "(edited by the office)",
  nothingNext: "Nothing is due or goes on in the next period.",
  nothingProposed: "None.",
  attachments: "Annexes:",
  attachment: (annex, heading, summary) => `Annex ${annex}. ${heading} (${summary})`,
  recipientsHead: "Copies to:",
  recipients: () => ["- As above;", "- Deputy directors;", "- File."],
  authority: (template) => (template === "office" ? ["CHIEF OF OFFICE"] : ["DIRECTOR"]),
  movedLine: (ordinal, content, before, now) =>
    `${about(ordinal, content)}: ${before} before; ${now} now.`,
  movedSummary: (period, moved, total) =>
    moved === 0
      ? `No status has changed since the report of ${calendarEn.period(period)}.`
      : `Since the report of ${calendarEn.period(period)}: ${number(moved)} of ${number(total)} activities have another status.`,
  partNames: {
    resultTexts: "Results by activity in the report",
    figureLines: "Figures in the report",
    innovations: "Innovations",
    difficulties: "Difficulties",
    nextTasks: "Tasks of the next period",
  },
};
