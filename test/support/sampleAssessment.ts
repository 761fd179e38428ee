import { parseDate } from "@internationalized/date";
import type { Assessment, AssessedActivity, RunOptions } from "../../src/domain/Assessment";
import { periodFromId } from "../../src/domain/calendar/periodFromId";
import type { Activity, Plan } from "../../src/domain/plan/Plan";
import { emptyRecord } from "../../src/domain/submission/board/CollectionRecord";
import type { SubmissionLine } from "../../src/domain/submission/board/SubmissionBoard";
import type { ReportRow, UnitReport } from "../../src/domain/submission/unitReport/UnitReport";
import type { Timing } from "../../src/domain/timing/Timing";
import type { Unit } from "../../src/domain/unit/Roster";
import { seedOptions } from "./seedOptions";

/** Assessments put together by hand, for what the report and the rules do with them. */
export function sampleOptions(options: Partial<RunOptions> = {}): RunOptions {
  return { ...seedOptions, ...options };
}

export function sampleTiming(text: string, due: string | null = null): Timing {
  return {
    text,
    kind: due === null ? "continuous" : "deadline",
    start: null,
    due: due === null ? null : parseDate(due),
    recurrence: null,
    supplied: [],
    rule: "sample",
    doubt: null,
  };
}

function sampleActivity(activity: Partial<Activity> & { ordinal: string }): Activity {
  return {
    id: activity.ordinal,
    rowIndexes: [6 + Number(activity.ordinal)],
    section: null,
    content: `Nội dung ${activity.ordinal}`,
    form: "",
    lead: "Văn phòng Sở",
    leadUnits: ["Văn phòng Sở"],
    coordinators: "",
    coordinatingUnits: [],
    timing: sampleTiming("Thường xuyên"),
    note: "",
    ...activity,
  };
}

export function sampleAssessed(
  activity: Partial<Activity> & { ordinal: string },
  assessed: Partial<AssessedActivity> = {},
): AssessedActivity {
  return {
    activity: sampleActivity(activity),
    status: "ongoing",
    days: 0,
    leadReportedOn: null,
    leadsDone: 0,
    ...assessed,
  };
}

export function sampleRow(row: Partial<ReportRow>): ReportRow {
  return {
    rowIndex: 7,
    ordinal: "1",
    content: "Nội dung 1",
    activityId: "1",
    result: "",
    statusText: "",
    status: null,
    percent: null,
    completedOn: null,
    quantities: [],
    difficulty: "",
    proposal: "",
    evidence: "",
    isReported: true,
    ...row,
  };
}

export function sampleReport(unit: string, rows: readonly ReportRow[]): UnitReport {
  return {
    sheet: unit,
    unit,
    unitText: unit,
    period: periodFromId("2022-Q2"),
    periodText: "Quý II/2022",
    submittedOn: parseDate("2022-06-10"),
    submittedText: "10/6/2022",
    rows,
  };
}

function sampleUnit(name: string): Unit {
  return {
    name,
    abbreviation: "",
    sheetName: name,
    kind: "thuộc",
    contact: "",
    email: "",
    otherNames: [],
    collectives: [],
    mustReport: true,
    from: null,
    to: null,
    mergedInto: null,
  };
}

export function sampleLine(line: Partial<SubmissionLine> & { unit: string }): SubmissionLine {
  return {
    sheet: line.unit,
    otherSheets: [],
    state: "submitted",
    submittedOn: parseDate("2022-06-10"),
    daysLate: 0,
    expectedActivities: [],
    reportedActivities: [],
    missingActivities: [],
    ...line,
  };
}

export function samplePlan(activities: readonly Activity[], plan: Partial<Plan> = {}): Plan {
  return {
    table: {
      sheet: "Kế hoạch",
      headerRowIndex: 5,
      firstRowIndex: 6,
      lastRowIndex: 6 + activities.length,
      columns: { ordinal: 0, content: 1, form: 2, lead: 3, coordinators: 4, timing: 5, note: 6 },
    },
    year: 2022,
    issuedOn: null,
    title: "Tuyên truyền công tác cải cách hành chính Sở Nội vụ năm 2022",
    letterhead: ["UBND TỈNH BÌNH ĐỊNH", "SỞ NỘI VỤ"],
    activities,
    ...plan,
  };
}

export interface SampleParts {
  readonly activities: readonly AssessedActivity[];
  readonly units?: readonly string[];
  readonly reports?: readonly UnitReport[];
  readonly lines?: readonly SubmissionLine[];
  readonly options?: Partial<RunOptions>;
  readonly plan?: Partial<Plan>;
  readonly date1904?: boolean;
}

export function sampleAssessment(parts: SampleParts): Assessment {
  const { activities, units = [], reports = [], lines = [] } = parts;
  return {
    options: sampleOptions(parts.options),
    date1904: parts.date1904 ?? false,
    plan: samplePlan(
      activities.map(({ activity }) => activity),
      parts.plan,
    ),
    roster: { sheet: "Đơn vị", units: units.map(sampleUnit) },
    period: periodFromId("2022-Q2"),
    activities,
    reports: new Map(reports.map((report) => [report.unit ?? report.sheet, report])),
    board: { lines },
    allReports: reports,
    reportedPeriods: ["2022-Q2"],
    record: emptyRecord,
    findings: [],
    fixes: new Map(),
  };
}
