import { parseDate } from "@internationalized/date";
import { buildConsolidation } from "../../../src/domain/consolidation/buildConsolidation";
import { buildReport } from "../../../src/domain/report/buildReport";
import { cellValue } from "../../../src/domain/report/reportCells";
import type { ReportModel, RowLook } from "../../../src/domain/report/ReportModel";
import {
  defaultReportSettings,
  type ReportSettings,
} from "../../../src/domain/report/ReportSettings";
import { reportVi } from "../../../src/i18n/vi/report";
import {
  sampleAssessed,
  sampleAssessment,
  sampleLine,
  sampleReport,
  sampleRow,
  sampleTiming,
  type SampleParts,
} from "../sampleAssessment";

/** Two activities, four units: one late, one missing, a proposal, a difficulty, a row outside the plan. */
export const reportParts: SampleParts = {
  units: ["Văn phòng Sở", "Thanh tra Sở", "Ban Tôn giáo tỉnh", "Công đoàn cơ sở"],
  activities: [
    sampleAssessed({ ordinal: "1", coordinators: "Các cơ quan, đơn vị thuộc, trực thuộc Sở" }),
    sampleAssessed(
      {
        ordinal: "4",
        content: "Tổ chức tọa đàm",
        lead: "Công đoàn cơ sở",
        leadUnits: ["Công đoàn cơ sở"],
        timing: sampleTiming("Quý II/2022", "2022-06-30"),
      },
      { status: "overdue", days: 5, leadReportedOn: parseDate("2022-06-10") },
    ),
  ],
  reports: [
    sampleReport("Thanh tra Sở", [
      sampleRow({
        result: "- Không phát sinh hồ sơ",
        statusText: "Không phát sinh",
        quantities: [{ label: "Số tin, bài", value: 0 }],
      }),
      sampleRow({
        ordinal: "9",
        activityId: null,
        content: "Hội thi",
        result: "=Đã tổ chức",
        rowIndex: 12,
      }),
    ]),
    sampleReport("Văn phòng Sở", [
      sampleRow({
        result: "Đăng 12 tin",
        statusText: "TRUE",
        difficulty: "12%",
        evidence: "3/4",
        completedOn: parseDate("2022-06-03"),
        quantities: [{ label: "Số tin, bài", value: 12 }],
      }),
    ]),
    sampleReport("Công đoàn cơ sở", [
      sampleRow({
        ordinal: "4",
        activityId: "4",
        result: "Đã xây dựng kế hoạch; có sáng kiến mẫu hóa quyết định",
        proposal: "Cho phép lùi sang Quý III/2022",
      }),
    ]),
  ],
  lines: [
    sampleLine({
      unit: "Văn phòng Sở",
      sheet: "Văn phòng",
      expectedActivities: ["1", "4"],
      reportedActivities: ["1"],
      missingActivities: ["4"],
    }),
    sampleLine({
      unit: "Thanh tra Sở",
      state: "late",
      daysLate: 5,
      submittedOn: parseDate("2022-06-20"),
      expectedActivities: ["1"],
      reportedActivities: ["1"],
    }),
    sampleLine({
      unit: "Ban Tôn giáo tỉnh",
      state: "missing",
      sheet: null,
      submittedOn: null,
      expectedActivities: ["1"],
      missingActivities: ["1"],
    }),
    sampleLine({ unit: "Công đoàn cơ sở", expectedActivities: ["4"], reportedActivities: ["4"] }),
  ],
};

export function reportOf(
  some: SampleParts,
  settings: Partial<ReportSettings> = {},
  words = reportVi,
): ReportModel {
  const assessment = sampleAssessment(some);
  return buildReport({
    assessment,
    consolidation: buildConsolidation(assessment),
    settings: { ...defaultReportSettings, ...settings },
    kept: { rows: new Map(), ownRows: [] },
    moved: null,
    words,
  });
}

export function annexOf({ annexes }: ReportModel, kind: string) {
  const annex = annexes.find((one) => one.kind === kind);
  if (!annex) throw new Error(`no annex ${kind}`);
  return annex;
}

export function rowsOf(report: ReportModel, kind: string) {
  return annexOf(report, kind).rows.map(({ look, cells }) => [look, ...cells.map(cellValue)]);
}

export function linesOf({ document }: ReportModel, ...looks: RowLook[]) {
  return document
    .filter(({ look }) => looks.includes(look))
    .map(({ cells }) => cells.map(cellValue).filter((value) => value !== ""));
}
