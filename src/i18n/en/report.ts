import type { AssessedActivity } from "../../domain/Assessment";
import type { ReportWords } from "../../domain/report/ReportWords";
import type { SubmissionLine } from "../../domain/submission/SubmissionBoard";
import { calendarEn } from "./calendar";

const { date, number } = calendarEn;

function count(value: number, noun: string, nouns = `${noun}s`): string {
  return `${number(value)} ${value === 1 ? noun : nouns}`;
}

function overdue({ days, leadReportedOn }: AssessedActivity): string {
  const basis = leadReportedOn
    ? `by the report of ${date(leadReportedOn)}`
    : "the lead has not reported";
  return `Overdue by ${count(days, "day")} (${basis})`;
}

function activityStatus(assessed: AssessedActivity): string {
  const leads = assessed.activity.leadUnits.length;
  const some = assessed.leadsDone > 0 && assessed.leadsDone < leads;
  return plainStatus(assessed) + (some ? ` (${assessed.leadsDone} of ${leads} leads done)` : "");
}

function plainStatus(assessed: AssessedActivity): string {
  switch (assessed.status) {
    case "done":
      return "Done";
    case "done-late":
      return "Done late";
    case "in-progress":
      return "In progress";
    case "due-soon":
      return `Due soon (${count(assessed.days, "day")} left)`;
    case "overdue":
      return overdue(assessed);
    case "not-due":
      return "Not due yet";
    case "ongoing":
      return "Ongoing – reported";
    case "ongoing-unreported":
      return "Ongoing – not reported";
    case "waiting":
      return "Waiting for its condition";
    case "not-applicable":
      return "Nothing arose";
    case "unclear":
      return "Needs checking";
  }
}

function submission(line: SubmissionLine): string {
  const missing = line.missingActivities.length;
  const without = `without ${count(missing, "activity", "activities")}`;
  const late = `Sent ${count(line.daysLate, "day")} late`;
  switch (line.state) {
    case "submitted":
      return missing === 0 ? "Sent on time" : `Sent, ${without}`;
    case "late":
      return missing === 0 ? late : `${late}, ${without}`;
    case "awaited":
      return "Not due yet";
    case "missing":
      return "Not sent";
    case "empty":
      return "Empty";
    case "wrong-period":
      return "Wrong period";
    case "duplicate":
      return "Sent twice";
    case "unreadable":
      return "Unreadable";
  }
}

/** English twin of `reportVi`. */
export const reportEn: ReportWords = {
  nation: ["SOCIALIST REPUBLIC OF VIETNAM", "Independence - Freedom - Happiness"],
  placeAndDate: (place, on) => (place === "" ? date(on) : `${place}, ${date(on)}`),
  documentType: "REPORT",
  subject: "Consolidated results of the plan",
  subjectOfOther: (title) => `Consolidated results: ${title}`,
  subjectOf: (planTitle) => `Consolidated results of the plan: ${planTitle}`,
  periodLine: (period, on) =>
    `Period: ${period ? calendarEn.period(period) : "not known"} (as of ${date(on)})`,
  sections: {
    submissions: { heading: "Reports received", empty: "No unit has to report yet." },
    results: { heading: "Results by activity", empty: "The plan has no activities yet." },
    overdue: { heading: "Overdue activities", empty: "Nothing is overdue." },
    proposals: { heading: "Proposals", empty: "No proposals." },
    unplanned: { heading: "Activities outside the plan", empty: "" },
  },
  submissionColumns: [
    "No.",
    "Unit",
    "State",
    "Activities not reported",
    "Sheet",
    "Sent on",
    "Reported / expected",
    "Days late",
  ],
  activityColumns: [
    "No.",
    "Activity",
    "Lead unit",
    "Coordinating units",
    "Timing",
    "Due",
    "Status",
  ],
  unitColumns: [
    "Reporting unit",
    "Result",
    "Difficulties",
    "Evidence",
    "Completed on",
    "Status by the unit",
  ],
  proposalColumns: [
    "No.",
    "Activity",
    "Proposal",
    "Unit",
    "Timing",
    "Due",
    "Status",
    "Activity no.",
  ],
  quantities: "Figures",
  activityStatus,
  submission,
  leadUnit: (unit) => `${unit} (lead)`,
  reportedOf: (reported, expected) => `${number(reported)}/${number(expected)}`,
  notReported: (units) => `No report from: ${units.join("; ")}.`,
  quantity: (label, value) => `${label}: ${number(value)}`,
  submissionsSummary: (sent, expected) =>
    `${number(sent)} of ${count(expected, "unit")} have reported`,
  resultsSummary: (activities) => count(activities, "activity", "activities"),
  overdueSummary: (activities) => `${number(activities)} overdue`,
  proposalsSummary: (proposals) => count(proposals, "proposal"),
  unplannedSummary: (activities) => `${number(activities)} outside the plan`,
  sourceTip: (sheet) => `See the unit's report on sheet "${sheet}"`,
  planTip: (sheet) => `See this activity in the plan on sheet "${sheet}"`,
};
