import type { CalendarDate } from "@internationalized/date";
import type { ActivityStatus } from "../../domain/plan/Plan";
import type {
  DocumentNames,
  DocumentWords,
  NamedLine,
  StatusCounts,
  SubmissionFacts,
} from "../../domain/report/DocumentWords";
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

function submissionLines(
  facts: SubmissionFacts,
  on: CalendarDate,
  submitBy: CalendarDate | null,
): NamedLine[] {
  const by = submitBy ? ` (to be sent by ${date(submitBy)})` : "";
  return [
    {
      name: "all",
      text: `As of ${date(on)}, ${number(facts.sent)} of ${number(facts.expected)} units have reported${by}, ${number(facts.onTime)} of them on time.`,
    },
    ...unitList("late", "Late", facts.late),
    ...unitList("missing", "Not sent", facts.missing),
    ...unitList("awaited", "Not due yet", facts.awaited),
    ...unitList("empty", "Sent without content", facts.empty),
    ...unitList("wrongPeriod", "Sent for another period", facts.wrongPeriod),
    ...unitList("unreadable", "Unreadable", facts.unreadable),
  ];
}

function statusLine(counts: StatusCounts, total: number): string {
  const parts = Object.entries(statusNames).flatMap(([status, name]) => {
    const value = counts[status as ActivityStatus];
    return value > 0 ? [`${number(value)} ${name}`] : [];
  });
  return `The plan has ${number(total)} activities: ${parts.join("; ")}.`;
}

function strengthLine(counts: StatusCounts, total: number, facts: SubmissionFacts): string {
  const achieved = counts.done + counts["done-late"] + counts.ongoing;
  return `${number(achieved)} of ${number(total)} activities are done or have results in the period; ${number(facts.onTime)} of ${number(facts.expected)} units reported on time.`;
}

function shortcomingLine(overdue: number, unclear: number, facts: SubmissionFacts): string {
  const notSent = facts.missing.length + facts.empty.length + facts.wrongPeriod.length;
  const parts = [
    ...(overdue > 0 ? [`${number(overdue)} overdue`] : []),
    ...(unclear > 0 ? [`${number(unclear)} with a timing that could not be read`] : []),
    ...(facts.late.length > 0 ? [`${number(facts.late.length)} late reports`] : []),
    ...(notSent > 0 ? [`${number(notSent)} units without a report for this period`] : []),
  ];
  return parts.length === 0
    ? "Nothing is overdue and every unit has reported."
    : `Still open: ${parts.join("; ")}.`;
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
  planLine: (activities, lasting, dated, units) =>
    `The plan has ${number(activities)} activities (${number(lasting)} continuous or recurring, ${number(dated)} with a due date) for ${number(units)} units.`,
  submissionLines,
  statusLine,
  strengthLine,
  shortcomingLine,
  activityLine: (ordinal, content, lead) =>
    `${about(ordinal, content)}${lead === "" ? "" : ` (lead: ${lead})`}`,
  status: "Status",
  dueLine: (ordinal, content, lead, due, status) =>
    `${about(ordinal, content)}${lead === "" ? "" : ` (lead: ${lead})`}; due ${date(due)} – ${status}.`,
  continuedLine: (ordinals) =>
    `${number(ordinals.length)} activities go on: ${ordinals.join(", ")}.`,
  figureLine: (label, period, cumulative) => {
    const value = period === null ? "" : `: ${number(period)}`;
    return cumulative === null
      ? `${label}${value}.`
      : `${label}${value} (year to date: ${number(cumulative)}).`;
  },
  seeAnnex: (annex) => `(See annex ${annex}.)`,
  aboutUnit: (ordinal, unit) => (ordinal === "" ? unit : `${unit} (activity ${ordinal})`),
  edited: "(edited by the office)",
  nothing: "None.",
  attachments: "Annexes (choose one to see it)",
  attachment: (annex, heading, summary) => `Annex ${annex}. ${heading} (${summary})`,
  recipientsHead: "Copies to:",
  recipients: () => ["- As above;", "- Deputy directors;", "- File."],
  authority: (template) => (template === "office" ? ["CHIEF OF OFFICE"] : ["DIRECTOR"]),
  movedLine: (ordinal, content, before, now) =>
    `${about(ordinal, content)}: ${before} before; ${now} now.`,
  movedSummary: (period, moved, total) =>
    `Since the report of ${calendarEn.period(period)}: ${number(moved)} of ${number(total)} activities have another status.`,
  partNames: {
    resultTexts: "Results by activity in the report",
    figureLines: "Figures in the report",
    innovations: "Innovations",
    difficulties: "Difficulties",
    nextTasks: "Tasks of the next period",
  },
};
