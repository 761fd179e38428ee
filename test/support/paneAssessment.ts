import { finding } from "../../src/domain/Finding";
import type { Assessment } from "../../src/domain/Assessment";
import { sampleAssessed, sampleAssessment, sampleLine, sampleTiming } from "./sampleAssessment";

const findings = [
  finding("timing-unreadable", { sheet: "Kế hoạch", cell: "F9" }, { ordinal: "3", text: "Quý V" }),
  finding(
    "report-late",
    { sheet: "P.CCVC" },
    {
      unit: "Phòng CCVC",
      period: "2022-Q2",
      date: "2022-06-20",
      submitBy: "2022-06-15",
      days: 5,
    },
  ),
  finding("report-missing", {}, { unit: "Ban TĐKT", period: "2022-Q2", submitBy: "2022-06-15" }),
  finding("row-continued", { sheet: "Kế hoạch", cell: "B9" }, { ordinal: "2", row: 9, first: 8 }),
];

/** Something of everything that the pane shows. */
export const paneAssessment: Assessment = {
  ...sampleAssessment({
    units: ["Thanh tra Sở", "Ban TĐKT", "Phòng CCVC"],
    activities: [
      sampleAssessed({ ordinal: "1", content: "Tuyên truyền các nội dung" }),
      sampleAssessed(
        {
          ordinal: "4",
          content: "Tổ chức các buổi tọa đàm",
          lead: "Công đoàn cơ sở",
          rowIndexes: [10],
          timing: sampleTiming("Quý II/2022", "2022-06-30"),
        },
        { status: "overdue", days: 5 },
      ),
    ],
    lines: [
      sampleLine({ unit: "Thanh tra Sở", sheet: "Thanh tra", otherSheets: ["Thanh tra (Quý I)"] }),
      sampleLine({ unit: "Ban TĐKT", sheet: null, state: "missing", submittedOn: null }),
      sampleLine({
        unit: "Phòng CCVC",
        sheet: "P.CCVC",
        state: "late",
        daysLate: 5,
        expectedActivities: ["1", "4"],
        reportedActivities: ["1"],
        missingActivities: ["4"],
      }),
    ],
  }),
  findings,
};
