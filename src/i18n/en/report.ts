import type { AssessedActivity } from "../../domain/Assessment";
import type { ReportWords } from "../../domain/report/ReportWords";
import type { SubmissionLine } from "../../domain/submission/board/SubmissionBoard";
import { calendarEn } from "./calendar";
import { statusNames } from "./statusNames";
import { reportDocumentEn } from "./reportDocument";

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
  return (
    plainStatus(assessed) +
    amended(assessed) +
    (some ? ` (${assessed.leadsDone} of ${leads} leads done)` : "")
  );
}

/** The plan's own date stands beside the status that follows the new one. */
function amended({ activity: { amendment } }: AssessedActivity): string {
  if (!amendment) return "";
  const { plannedDue, document } = amendment;
  const planned = plannedDue ? `due ${date(plannedDue)} by the plan` : "no due date in the plan";
  return `; ${planned}, changed${document === "" ? "" : ` by ${document}`}`;
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
  // It came on paper or through another system, and stands on no sheet.
  if (line.sheet === null && (line.state === "submitted" || line.state === "late")) {
    return `${line.daysLate > 0 ? `${late}, on paper` : "Received on paper"}; not in the workbook`;
  }
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
  document: reportDocumentEn,
  period: calendarEn.period,
  annexNumber: (annex) => `Annex ${annex}`,
  attachedTo: (symbol, on, agency) =>
    `(Annex to report no.       /${symbol}, ${on.month}/${on.year}${agency === "" ? "" : `, ${agency}`})`,
  annexLeftOut: "This annex is not part of the report.",
  annexes: {
    submissions: { heading: "Reports received", empty: "No unit has to report yet." },
    results: { heading: "Results by activity", empty: "The plan has no activities yet." },
    overdue: {
      heading: "Activities overdue or due soon",
      empty: "Nothing is overdue or due soon.",
    },
    proposals: { heading: "Proposals", empty: "No proposals." },
    unplanned: { heading: "Activities outside the plan", empty: "" },
    figures: { heading: "Figures", empty: "No figures yet." },
    charts: { heading: "Charts", empty: "Nothing to draw yet." },
    amendments: { heading: "Changes of the plan", empty: "No changes proposed." },
    matrix: { heading: "Who has reported on what", empty: "No unit has to report yet." },
  },
  amendmentColumns: [
    "Activity no.",
    "Activity",
    "Proposed by",
    "Proposal",
    "Due by the plan",
    "Decision",
    "Paper no.",
    "New due date",
  ],
  amendmentsSummary: (proposals) => count(proposals, "proposal"),
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
  noteColumns: ["Office's opinion", "Director's decision", "Since the period closed"],
  figureColumns: ["No.", "Figure", "In the period", "Year to date", "Units", "By unit"],
  charts: {
    columns: ["No.", "Status or unit", "Activities", "Not reported"],
    statuses: statusNames,
    progress: "Activities by status",
    activities: "Activities",
    submission: (part, parts) =>
      `Activities reported and not reported by unit${parts === 1 ? "" : ` (part ${part} of ${parts})`}`,
    reported: "Reported",
    missing: "Not reported",
  },
  matrixColumns: ["No.", "Unit"],
  matrixMarks: { reported: "●", missing: "○" },
  matrixLegend: "● reported; ○ owed and not reported; blank: not owed in the period.",
  quantities: "Figures",
  namelessFigure: "Figures (not named by the units)",
  activityStatus,
  submission,
  leadUnit: (unit) => `${unit} (lead)`,
  reportedOf: (reported, expected) => `${number(reported)}/${number(expected)}`,
  notReported: (units) => `No report from: ${units.join("; ")}.`,
  quantity: (label, value) => `${label}: ${number(value)}`,
  originalOf: (unit) => (unit === "" ? "Before it was edited" : `As ${unit} wrote it`),
  goesOn: (piece, pieces) => `(continued, part ${number(piece)} of ${number(pieces)})`,
  leftovers: "Notes and edited texts of rows that are no longer in this report",
  submissionsSummary: (sent, expected) =>
    sent === 0
      ? "no unit has reported"
      : `${number(sent)} of ${count(expected, "unit")} have reported`,
  resultsSummary: (activities) => count(activities, "activity", "activities"),
  overdueSummary: (late, dueSoon) =>
    [
      ...(late > 0 ? [`${number(late)} overdue`] : []),
      ...(dueSoon > 0 ? [`${number(dueSoon)} due soon`] : []),
    ].join(", ") || "none",
  proposalsSummary: (proposals) => (proposals === 0 ? "none" : count(proposals, "proposal")),
  unplannedSummary: (activities) => `${number(activities)} outside the plan`,
  figuresSummary: (figures) => count(figures, "figure"),
  chartsSummary: (charts) => count(charts, "chart"),
  matrixSummary: (units, activities) =>
    `${count(units, "unit")}, ${count(activities, "activity", "activities")}`,
  sourceTip: (sheet) => `See the unit's report on sheet “${sheet}”`,
  planTip: (sheet) => `See this activity in the plan on sheet “${sheet}”`,
};
